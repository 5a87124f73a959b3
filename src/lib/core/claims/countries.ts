import type { Article, Span } from '../article/types';
import { lazy } from '../lazy';
import { scan, type ScannedSentence } from './annotate-scan';
import { candidatesIn, type Candidate } from './countries-candidates';
import { isOutOfPlace, isPersonName } from './countries-context';
import type { CountryMention } from './types';

interface Evidence {
	/** Codes some unmistakable wording of the article means. */
	readonly sure: ReadonlySet<string>;
	/** Whether the article has a folded word. */
	readonly has: (word: string) => boolean;
	/** Names that are a person's somewhere in the article. */
	readonly persons: ReadonlySet<string>;
}

/** Signs of the American state of Georgia, and of the country. */
const STATE_SIGNS = 'atlanta alabama florida carolina senate republican democrat savannah'.split(
	' '
);
const COUNTRY_SIGNS =
	'tbilisi caucasus abkhazia ossetia saakashvili armenia azerbaijan russia batumi'.split(' ');

/** An ambiguous name means the one of two countries the article names otherwise. */
function oneOf(evidence: Evidence, a: string, b: string): string | null {
	const [hasA, hasB] = [evidence.sure.has(a), evidence.sure.has(b)];
	if (hasA === hasB) return null;
	return hasA ? a : b;
}

function georgia(evidence: Evidence): string | null {
	if (COUNTRY_SIGNS.some(evidence.has)) return 'GE';
	return STATE_SIGNS.some(evidence.has) || evidence.sure.has('US') ? null : 'GE';
}

/** "Korea" is the South where the article speaks of the South; wars and seas are no country. */
function korea(c: Candidate, evidence: Evidence): string | null {
	const next = c.sentence.words[c.to]?.folded ?? '';
	if (['war', 'peninsula', 'central', 'strait'].includes(next) || c.text === 'Koreas') return null;
	return evidence.sure.has('KR') ? 'KR' : null;
}

function codeOf(c: Candidate, evidence: Evidence): string | null {
	const { meaning } = c;
	if (meaning.rule === 'korea') return korea(c, evidence);
	if (meaning.rule === 'congo') return oneOf(evidence, 'CD', 'CG');
	if (meaning.rule === 'dominican') return oneOf(evidence, 'DO', 'DM');
	if (meaning.rule === 'georgia') return georgia(evidence);
	return meaning.code;
}

const isSure = (c: Candidate) =>
	c.meaning.rule === null && c.meaning.code !== null && !isOutOfPlace(c) && !isPersonName(c);

/** Cities that settle an ambiguous name although they stand for no government there. */
const TELLING: ReadonlyMap<string, string> = new Map([
	['kinshasa', 'CD'],
	['goma', 'CD'],
	['brazzaville', 'CG'],
	['seoul', 'KR'],
	['roseau', 'DM']
]);

function evidenceOf(sentences: readonly ScannedSentence[], all: readonly Candidate[]): Evidence {
	const sure = new Set(all.filter(isSure).map((c) => c.meaning.code ?? ''));
	const said = lazy(
		() => new Set(sentences.flatMap(({ words }) => words.map(({ folded }) => folded)))
	);
	for (const { words } of sentences)
		for (const { folded } of words) {
			const code = TELLING.get(folded);
			if (code) sure.add(code);
		}
	return {
		sure,
		has: (word) => said().has(word),
		persons: new Set(all.filter(isPersonName).map((c) => c.text))
	};
}

/** "the North" and "the South" where both Koreas are the matter. */
function halves(sentence: ScannedSentence): CountryMention[] {
	return sentence.words.flatMap((word, i): CountryMention[] => {
		if (word.text !== 'North' && word.text !== 'South') return [];
		const [before, next] = [sentence.words[i - 1], sentence.words[i + 1]];
		const named = before?.folded === 'the' || (sentence.isTitle && next?.kind === 'punctuation');
		if (!named || (next?.kind === 'word' && (next.capital || next.folded === 'of'))) return [];
		const code = word.text === 'North' ? 'KP' : 'KR';
		return [{ start: word.start, end: word.end, code, how: 'name' }];
	});
}

/** Country mentions in sentences already scanned; see `findCountries`. */
export function countriesIn(scanned: readonly ScannedSentence[]): CountryMention[] {
	const all = scanned.flatMap(candidatesIn);
	const evidence = evidenceOf(scanned, all);
	const found = all.flatMap((c): CountryMention[] => {
		if (isOutOfPlace(c) || isPersonName(c)) return [];
		const code = codeOf(c, evidence);
		const doubted = evidence.persons.has(c.text) && c.meaning.how === 'name';
		if (code === null || doubted) return [];
		return [{ start: c.start, end: c.end, code, how: c.meaning.how }];
	});
	const korean = evidence.sure.has('KR') || evidence.sure.has('KP');
	const both = korean ? scanned.flatMap(halves) : [];
	return [...found, ...both].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Every mention of a country, by name, demonym, abbreviation or by its capital where that stands
 * for the government. Ambiguous words are settled by what else the article says or left out;
 * datelines are no mentions.
 *
 * @param article the article
 * @param sentences its sentences
 * @returns mentions in reading order, the title's first with negative offsets
 */
export function findCountries(article: Article, sentences: readonly Span[]): CountryMention[] {
	return countriesIn(scan(article, sentences));
}
