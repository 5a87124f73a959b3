import type { Word } from './annotate-scan';

/** A person of the article under the fullest form found. */
export interface Person {
	readonly entity: string;
	/** Folded words of that form, "al" taken off. */
	readonly parts: ReadonlySet<string>;
	/** The parts that name somebody else when they stand alone: the "Salman" of "bin Salman". */
	readonly fathers: ReadonlySet<string>;
	/** Where each sure mention ends, ascending: the latest before a place decides. */
	readonly seen: number[];
}

/** The persons of an article by each part of their names. */
export type Persons = ReadonlyMap<string, readonly Person[]>;

/** More bearers of one part than any article has; what follows is noise. */
const MOST_BEARERS = 50;

const ARTICLE = /^(?:al|el|ad|an|as|ash|at|ar|az|ul) /;

/** Korean surnames by their spellings (Revised, McCune-Reischauer and customary). */
const SPELLINGS: Readonly<Record<string, string>> = {
	jo: 'cho',
	yi: 'lee',
	rhee: 'lee',
	pak: 'park',
	choe: 'choi',
	jung: 'chung',
	jeong: 'chung',
	gang: 'kang',
	noh: 'roh',
	gim: 'kim'
};

/** The form a word of a name is compared in: "al-Assad" and "Assad", "Jo" and "Cho" are equal. */
export function partOf(word: Word): string {
	const { folded, head } = word;
	const bare = folded === head ? folded : folded.replace(ARTICLE, '');
	return SPELLINGS[bare] ?? bare;
}

const partsOf = (words: readonly Word[]): string[] =>
	words.map(partOf).filter((part) => part.length > 1);

/** All persons that a list of words may mean: every word is one of theirs. */
function bearers(persons: Persons, words: readonly Word[]): Person[] {
	const parts = partsOf(words);
	const [first = '', ...rest] = parts;
	const alone = rest.length === 0;
	return (persons.get(first) ?? []).filter(
		(person) =>
			rest.every((part) => person.parts.has(part)) && !(alone && person.fathers.has(first))
	);
}

const FATHER = /^(?:bin|ibn|bint|ould)$/;

/** Words that stand right after "bin" and its like. */
function fathersIn(words: readonly Word[]): ReadonlySet<string> {
	return new Set(
		words.filter((_, i) => FATHER.test(words[i - 1]?.text ?? '')).map((word) => partOf(word))
	);
}

/** The greatest number not above a limit in an ascending list; -Infinity where there is none. */
function lastUpTo(ascending: readonly number[], limit: number): number {
	let [low, high] = [0, ascending.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
		else high = middle;
	}
	return ascending[low - 1] ?? -Infinity;
}

/** The one named last before a place in the text; the first of the article where none was yet. */
function latest(persons: readonly Person[], before: number): Person | null {
	let best: Person | null = null;
	let bestAt = -Infinity;
	for (const person of persons) {
		const at = lastUpTo(person.seen, before);
		if (best === null || at > bestAt) [best, bestAt] = [person, at];
	}
	return best;
}

/** Whom words name, among the persons of the article; null where nobody. */
export function bearerOf(persons: Persons, words: readonly Word[]): Person | null {
	return latest(bearers(persons, words), words[0]?.start ?? 0);
}

interface Mention {
	readonly text: string;
	readonly words: readonly Word[];
}

/** Fullest forms first; of equally full ones that whose first word stands alone more often. */
function fullestFirst(mentions: readonly Mention[]): Mention[] {
	const alone = new Map<string, number>();
	for (const { words } of mentions)
		if (words.length === 1) {
			const text = words[0]?.text ?? '';
			alone.set(text, (alone.get(text) ?? 0) + 1);
		}
	const uses = ({ words }: Mention) => alone.get(words[0]?.text ?? '') ?? 0;
	return [...mentions].sort((a, b) => b.words.length - a.words.length || uses(b) - uses(a));
}

/**
 * Gathers the persons of an article from their sure mentions: forms of fewer words join the fuller
 * form that holds all their words.
 *
 * @param mentions the words of each sure mention with its text, in reading order
 */
export function gatherPersons(mentions: readonly Mention[]): Persons {
	const persons = new Map<string, Person[]>();
	for (const { text, words } of fullestFirst(mentions)) {
		if (bearers(persons, words).length > 0) continue;
		const parts = new Set(partsOf(words));
		const person = { entity: text, parts, fathers: fathersIn(words), seen: [] };
		for (const part of parts) {
			const held = persons.get(part) ?? [];
			if (held.length < MOST_BEARERS) persons.set(part, [...held, person]);
		}
	}
	for (const { words } of mentions)
		for (const person of bearers(persons, words)) person.seen.push(words.at(-1)?.end ?? 0);
	return persons;
}
