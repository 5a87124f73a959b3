import type { Article, Span } from '../article/types';
import { scan, type ScannedSentence } from './annotate-scan';
import { chainsIn } from './names-chains';
import { gatherPersons } from './names-link';
import { linkedIn, maker, mentionsIn, type Reading } from './names-mentions';
import { namedByWords } from './names-organisations';
import { personIn } from './names-persons';
import { markRoles, type MarkedSentence } from './names-roles';
import { runsIn, type Run } from './names-runs';
import { candidatesOf, typeOf } from './names-weigh';
import type { CountryMention, EntityType, NameMention } from './types';

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

/** Words the article also writes in lower case. */
export function commonWords(all: readonly MarkedSentence[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { words } of all)
		for (const { kind, capital, named, folded } of words)
			if (kind === 'word' && !capital && !named) found.add(folded);
	return found;
}

function readSentence(marked: MarkedSentence, common: ReadonlySet<string>): Reading {
	const all = runsIn(marked, common);
	if (marked.sentence.isTitle) return { marked, named: [], runs: all, persons: [], chains: [] };
	const named = namedByWords(marked);
	const runs = all.filter((run) => !named.some((n) => n.from < run.to && run.from < n.to));
	const persons = runs.flatMap((run) => personIn(run) ?? []);
	return { marked, named, runs, persons, chains: chainsIn(marked, named, common) };
}

/** The kind of name that all signs of the article speak for, for each chain of capitals. */
function typeChains(readings: readonly Reading[], common: ReadonlySet<string>) {
	const types = new Map<Run, EntityType>();
	const chains = readings.map((reading) => reading.chains);
	const marked = readings.map((reading) => reading.marked);
	for (const candidate of candidatesOf(marked, chains, common)) {
		const type = typeOf(candidate);
		if (type) for (const run of candidate.runs) types.set(run, type);
	}
	return types;
}

const inOrder = (a: NameMention, b: NameMention) => a.start - b.start || a.end - b.end;

/** Names in sentences already marked; see `findNames`. */
export function namesIn(article: Article, all: readonly MarkedSentence[]): NameMention[] {
	const common = commonWords(all);
	const make = maker(article);
	const readings = all.map((marked) => readSentence(marked, common));
	const types = typeChains(readings, common);
	const found = readings.map((reading) => mentionsIn(reading, types, make));
	const persons = gatherPersons(
		found
			.flat()
			.flatMap(({ type, words, entity }) => (type === 'person' ? [{ text: entity, words }] : []))
	);
	return readings
		.flatMap((reading, i) => linkedIn(reading, found[i] ?? [], persons, make))
		.sort(inOrder);
}

/**
 * Names of persons, places and organisations, by ordered passes after Mikheev, Moens and Grover
 * (EACL 1999): offices, honorifics and gazetteers first; then every chain of capitals by the signs
 * that all its mentions show; then every part of a person's name, anywhere in the article. What stays
 * unsure is no mention.
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
