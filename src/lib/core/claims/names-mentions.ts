import { textAt } from '../article/text-at';
import type { Article, Span } from '../article/types';
import { countryName } from '../gazetteer/countries';
import type { Word } from './annotate-scan';
import { bearerOf, type Persons } from './names-link';
import type { Named } from './names-organisations';
import type { PersonRun } from './names-persons';
import type { Group, MarkedSentence } from './names-roles';
import { isInitial, wordsOf, type Run } from './names-runs';
import type { EntityType, NameMention } from './types';

/** One sentence with all that may be a name in it. */
export interface Reading {
	readonly marked: MarkedSentence;
	/** Told by their words: "… Party", "Mount …". */
	readonly named: readonly Named[];
	/** Capitals that no gazetteer and no rule of words accounts for. */
	readonly runs: readonly Run[];
	/** Runs that are persons for sure. */
	readonly persons: readonly PersonRun[];
	/** Longest chains of capitals. */
	readonly chains: readonly Run[];
}

/** A mention with the words it is made of. */
export interface WordedMention extends NameMention {
	readonly words: readonly Word[];
}

type Make = (words: readonly Word[], type: EntityType, entity: string | null) => WordedMention;

/** Makes mentions of words of one article; the entity is the text where it is null. */
export const maker =
	(article: Article): Make =>
	(words, type, entity) => {
		const start = words[0]?.start ?? 0;
		const end = words.at(-1)?.end ?? start;
		const text = textAt(article, { start, end });
		return { start, end, text, type, entity: entity ?? text.replace(/\s+/gu, ' '), words };
	};

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** "The Who": a capital "The" inside a sentence belongs to a body's name. */
const withArticle = ({ marked, from }: Run): number =>
	marked.words[from - 1]?.text === 'The' && !isInitial(marked.words, from - 1) ? from - 1 : from;

/** What a gazetteer says of exactly these words. */
function groupOf({ marked, from, to }: Run): Group | null {
	const group = marked.groups[from];
	const the = marked.words[from - 1]?.folded === 'the' ? 1 : 0;
	return group && group.from >= from - the && group.to === to ? group : null;
}

/** Countries and world bodies are what they are, whatever stands beside them. */
function knownType(run: Run): EntityType | null {
	const role = groupOf(run)?.role;
	if (role === 'country') return 'place';
	return role === 'organisation' || role === 'place' ? role : null;
}

/** The canonical name of exactly these words where a gazetteer knows one. */
function canonical(run: Run, type: EntityType): string | null {
	const group = groupOf(run);
	if (!group) return null;
	if (group.role === type) return group.value;
	return group.role === 'country' && type === 'place' ? countryName(group.value) : null;
}

function typedMention(run: Run, type: EntityType, make: Make): WordedMention {
	const from = type === 'organisation' ? withArticle(run) : run.from;
	return make(run.marked.words.slice(from, run.to), type, canonical(run, type));
}

const spanOf = (run: Run): Span => {
	const words = wordsOf(run);
	return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
};

const blankWord: Omit<Word, 'start' | 'end'> = {
	text: '',
	kind: 'word',
	folded: '',
	head: '',
	capital: true,
	named: true
};

/** World bodies, places and countries by gazetteer, but for parts of longer chains of capitals. */
function gazetteerMentions({ marked, chains }: Reading, make: Make): WordedMention[] {
	const groups = [...new Set(marked.groups)].flatMap((group): WordedMention[] => {
		if (group?.role !== 'organisation' && group?.role !== 'place') return [];
		return [make(marked.words.slice(group.from, group.to), group.role, group.value)];
	});
	const countries = marked.countries
		.filter((c) => c.how !== 'demonym')
		.map((c) => make([{ ...blankWord, start: c.start, end: c.end }], 'place', countryName(c.code)));
	const longer = chains.map(spanOf);
	return [...groups, ...countries].filter(
		(m) => !longer.some((s) => overlaps(s, m) && s.end - s.start > m.end - m.start)
	);
}

/**
 * The names of one sentence, the surest rule first where two overlap: persons, typed chains, names
 * told by their words, gazetteers.
 *
 * @param types the kind of each chain that is a name
 */
export function mentionsIn(
	reading: Reading,
	types: ReadonlyMap<Run, EntityType>,
	make: Make
): WordedMention[] {
	const { marked, named, persons, chains } = reading;
	const isPart = ({ from, to }: Run, type: EntityType) =>
		named.some((n) => n.type === type && n.from <= from && n.to >= to && n.to - n.from > to - from);
	const typed = chains.flatMap((run) => {
		const type = knownType(run) ?? types.get(run);
		const group = marked.groups[run.from];
		// "General Assembly" where "general" is also a word of the article.
		const front = group?.role === 'organisation' ? marked.words[group.from]?.folded : 'the';
		if (group && front !== 'the' && group.from < run.from && group.to >= run.to) return [];
		return type && !isPart(run, type) ? [typedMention(run, type, make)] : [];
	});
	const part = (words: { from: number; to: number }) => marked.words.slice(words.from, words.to);
	const kept: WordedMention[] = [];
	for (const mention of [
		...typed.filter((m) => m.type === 'person'),
		...persons.map((run) => make(part(run), 'person', null)),
		...typed,
		...named.map((n) => make(part(n), n.type, null)),
		...gazetteerMentions(reading, make)
	])
		if (!kept.some((other) => overlaps(other, mention))) kept.push(mention);
	return kept;
}

const LONGEST_IN_TITLE = 5;

/** In a headline every word is a capital: the longest parts of a run that name somebody. */
function partsInTitle(run: Run, persons: Persons): Run[] {
	const found: Run[] = [];
	for (let from = run.from; from < run.to;) {
		let to = Math.min(run.to, from + LONGEST_IN_TITLE);
		while (to > from && !bearerOf(persons, wordsOf({ ...run, from, to }))) to--;
		if (to > from) found.push({ ...run, from, to });
		from = Math.max(to, from + 1);
	}
	return found;
}

/**
 * The names of a sentence once the persons of the article are known: each under its fullest form,
 * and runs that were nobody's yet.
 */
export function linkedIn(
	{ marked, runs }: Reading,
	mentions: readonly WordedMention[],
	persons: Persons,
	make: Make
): NameMention[] {
	const { isTitle } = marked.sentence;
	const plain = ({ start, end, text, type, entity }: NameMention): NameMention => ({
		start,
		end,
		text,
		type,
		entity
	});
	const known = mentions.map((mention): NameMention => {
		if (mention.type !== 'person') return plain(mention);
		const entity = bearerOf(persons, mention.words)?.entity;
		return { ...plain(mention), entity: entity ?? mention.entity };
	});
	const free = (isTitle ? runs.flatMap((run) => partsInTitle(run, persons)) : runs).flatMap(
		(run) => {
			const person = bearerOf(persons, wordsOf(run));
			return person ? [make(wordsOf(run), 'person', person.entity)] : [];
		}
	);
	return [...known, ...free.filter((m) => !known.some((k) => overlaps(k, m))).map(plain)];
}
