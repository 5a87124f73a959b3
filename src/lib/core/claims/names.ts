import { textAt } from '../article/text-at';
import type { Article, Span } from '../article/types';
import { countryName } from '../gazetteer/countries';
import { scan, type ScannedSentence, type Word } from './annotate-scan';
import { bearerOf, gatherPersons, type Persons } from './names-link';
import { namedByWords, type Named } from './names-organisations';
import { personIn, type PersonRun } from './names-persons';
import { markRoles, type Group, type MarkedSentence } from './names-roles';
import { isArticleName, runsIn, type Run } from './names-runs';
import type { CountryMention, NameMention } from './types';

interface Reading {
	readonly marked: MarkedSentence;
	readonly named: readonly Named[];
	readonly runs: readonly Run[];
	readonly persons: readonly PersonRun[];
}

/** Scanned sentences with the words marked that gazetteers know. */
export function markAll(
	scanned: readonly ScannedSentence[],
	countries: readonly CountryMention[]
): MarkedSentence[] {
	let at = 0;
	return scanned.map((sentence) => {
		const from = at;
		while (at < countries.length && (countries[at]?.start ?? 0) < sentence.end) at++;
		return markRoles(sentence, countries.slice(from, at));
	});
}

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) =>
	a.from < b.to && b.from < a.to;

function readSentence(marked: MarkedSentence, common: ReadonlySet<string>): Reading {
	if (marked.sentence.isTitle)
		return { marked, named: [], runs: runsIn(marked, common), persons: [] };
	const named = namedByWords(marked);
	const runs = runsIn(marked, common).filter((run) => !named.some((n) => overlaps(n, run)));
	const persons = runs.flatMap((run) => personIn(run) ?? []);
	return { marked, named, runs, persons };
}

/** Words the article also writes in lower case. */
function commonWords(all: readonly MarkedSentence[]): ReadonlySet<string> {
	return new Set(
		all.flatMap(({ words }) =>
			words
				.filter((word) => word.kind === 'word' && !word.capital && !isArticleName(word.text))
				.map((word) => word.folded)
		)
	);
}

type Make = (words: readonly Word[], type: NameMention['type'], entity?: string) => NameMention;

const maker =
	(article: Article): Make =>
	(words, type, entity) => {
		const start = words[0]?.start ?? 0;
		const end = words.at(-1)?.end ?? start;
		const text = textAt(article, { start, end });
		return { start, end, text, type, entity: entity ?? text.replace(/\s+/gu, ' ') };
	};

const LONGEST_IN_TITLE = 5;

/** In a headline every word is a capital: the longest parts of a run that name somebody. */
function partsInTitle(run: Run, persons: Persons): Run[] {
	const found: Run[] = [];
	for (let from = run.from; from < run.to;) {
		let to = Math.min(run.to, from + LONGEST_IN_TITLE);
		while (to > from && !bearerOf(persons, { ...run, from, to })) to--;
		if (to > from) found.push({ ...run, from, to });
		from = Math.max(to, from + 1);
	}
	return found;
}

function personMentions(readings: readonly Reading[], persons: Persons, make: Make) {
	return readings.flatMap(({ marked, runs, persons: sure }) =>
		(marked.sentence.isTitle ? runs.flatMap((run) => partsInTitle(run, persons)) : runs).flatMap(
			(run): NameMention[] => {
				const known = sure.find((person) => person.run === run);
				const part = known ? { ...run, from: known.from } : run;
				const person = bearerOf(persons, part);
				if (!person) return [];
				return [make(part.marked.words.slice(part.from, part.to), 'person', person.entity)];
			}
		)
	);
}

/** Names by gazetteer: world bodies, places, and countries by name or abbreviation. */
function gazetteerMentions({ marked, named }: Reading, make: Make): NameMention[] {
	const groups = [...new Set(marked.groups)].filter((group): group is Group => group !== null);
	const free = groups.filter((group) => !named.some((n) => overlaps(n, group)));
	const known = free.flatMap((group): NameMention[] => {
		const words = marked.words.slice(group.from, group.to);
		if (group.role === 'organisation') return [make(words, 'organisation', group.value)];
		if (group.role === 'place') return [make(words, 'place', group.value)];
		return [];
	});
	const countries = marked.countries
		.filter((c) => c.how !== 'demonym')
		.filter((c) => !named.some((n) => within(c, marked, n)))
		.map((c): NameMention => {
			const shell = { ...blankWord, start: c.start, end: c.end };
			return make([shell], 'place', countryName(c.code));
		});
	return [...known, ...countries];
}

const blankWord: Omit<Word, 'start' | 'end'> = {
	text: '',
	kind: 'word',
	folded: '',
	capital: true
};

const within = (span: Span, { words }: MarkedSentence, part: Named) =>
	span.start >= (words[part.from]?.start ?? 0) && span.end <= (words[part.to - 1]?.end ?? 0);

const inOrder = (a: NameMention, b: NameMention) => a.start - b.start || a.end - b.end;

/** Longest first at each place; none overlapping. */
function withoutOverlaps(mentions: readonly NameMention[]): NameMention[] {
	const kept: NameMention[] = [];
	for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end))
		if (mention.start >= (kept.at(-1)?.end ?? -Infinity)) kept.push(mention);
	return kept.sort(inOrder);
}

/** Names in sentences already marked; see `findNames`. */
export function namesIn(article: Article, all: readonly MarkedSentence[]): NameMention[] {
	const common = commonWords(all);
	const make = maker(article);
	const readings = all.map((marked) => readSentence(marked, common));
	const sure = readings.flatMap(({ marked, persons }) =>
		persons.map(({ from, to }) => {
			const words = marked.words.slice(from, to);
			return { text: make(words, 'person').entity, words };
		})
	);
	const persons = gatherPersons(sure);
	const organisations = readings.flatMap(({ marked, named }) =>
		named.map((n) => make(marked.words.slice(n.from, n.to), n.type))
	);
	return withoutOverlaps([
		...organisations,
		...readings.flatMap((reading) => gazetteerMentions(reading, make)),
		...personMentions(readings, persons, make)
	]);
}

/**
 * Names of persons, places and organisations, by ordered passes after Mikheev, Moens and Grover
 * (EACL 1999): offices, honorifics and gazetteers first; then every part of a name found for sure,
 * anywhere in the article. What stays unsure is no mention.
 *
 * @param article the article
 * @param sentences its sentences
 * @param countries its country mentions, from `findCountries`
 * @returns mentions in reading order, none overlapping; `entity` is the fullest form of a person
 */
export function findNames(
	article: Article,
	sentences: readonly Span[],
	countries: readonly CountryMention[]
): NameMention[] {
	return namesIn(article, markAll(scan(article, sentences), countries));
}
