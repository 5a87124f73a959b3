import { studyDayOf } from '../memory/plan-days';
import type { StudyDay } from '../memory/types';
import type { Question, QuestionForm } from '../questions/types';
import { factsOf, itemsOf } from './asked-about';
import { readersChance } from './difficulty';
import { spansOf } from './period';

/** Questions by a value they have, as places in the catalogue, rising. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** Several numbers a row, one after the other: those of row `r` stand from `starts[r]` to `starts[r + 1]`. */
export interface Rows {
	readonly starts: Uint32Array;
	readonly values: Uint32Array;
}

/** A bank laid out by columns, so that a hundred thousand questions are chosen from in milliseconds. */
export interface Catalogue {
	readonly questions: readonly Question[];
	readonly bySubject: Postings;
	readonly byForm: Postings;
	readonly byCountry: Postings;
	readonly byArticle: Postings;
	readonly byKind: Postings;
	readonly bySource: Postings;
	/** Places of sound questions: without flaws. */
	readonly sound: readonly number[];
	/** Form of each question, as a place in `forms`. */
	readonly form: Uint8Array;
	readonly forms: readonly QuestionForm[];
	/** Items and facts by number, and those of each question (of its parts, where it has some). */
	readonly itemAt: ReadonlyMap<string, number>;
	readonly items: Rows;
	readonly facts: Rows;
	/** The question's own item and fact by number, whatever its parts. */
	readonly ownItem: Uint32Array;
	readonly ownFact: Uint32Array;
	readonly ownCount: number;
	readonly factCount: number;
	readonly salience: Float64Array;
	/** 32 bits of each id: where chance comes from. */
	readonly hash: Uint32Array;
	/** Study day after which the key is doubted; the far future where it never is. */
	readonly expires: Float64Array;
	/** Study day its newest source was published, `-Infinity` where none says. */
	readonly published: Float64Array;
	/** First and last study day of what it asks about, NaN where nobody knows. */
	readonly from: Float64Array;
	readonly until: Float64Array;
	/** The chance that readers answer right. */
	readonly chance: Float64Array;
	readonly newest: StudyDay | null;
}

/** Numbers texts in the order they come. */
class Numbering {
	readonly at = new Map<string, number>();

	of(text: string): number {
		const known = this.at.get(text);
		if (known !== undefined) return known;
		this.at.set(text, this.at.size);
		return this.at.size - 1;
	}
}

function postings(
	questions: readonly Question[],
	values: (question: Question) => readonly string[]
): Postings {
	const found = new Map<string, number[]>();
	questions.forEach((question, place) => {
		for (const value of values(question)) {
			const list = found.get(value);
			if (list === undefined) found.set(value, [place]);
			else if (list.at(-1) !== place) list.push(place);
		}
	});
	return found;
}

function rows(
	questions: readonly Question[],
	values: (question: Question) => readonly string[],
	numbering: Numbering
): Rows {
	const starts = new Uint32Array(questions.length + 1);
	const flat: number[] = [];
	questions.forEach((question, place) => {
		for (const value of values(question)) flat.push(numbering.of(value));
		starts[place + 1] = flat.length;
	});
	return { starts, values: Uint32Array.from(flat) };
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

function publishedOn({ evidence }: Question): StudyDay {
	let newest = -Infinity;
	for (const { published } of evidence) newest = Math.max(newest, studyDayOf(published) ?? newest);
	return newest;
}

function lay(questions: readonly Question[]): Catalogue {
	const [items, facts] = [new Numbering(), new Numbering()];
	const itemRows = rows(questions, itemsOf, items);
	const factRows = rows(questions, factsOf, facts);
	const ownItem = Uint32Array.from(questions, ({ item }) => items.of(item));
	const ownFact = Uint32Array.from(questions, ({ fact }) => facts.of(fact));
	const published = Float64Array.from(questions, publishedOn);
	const newest = published.reduce((latest, day) => Math.max(latest, day), -Infinity);
	const forms = [...new Set(questions.map(({ form }) => form))];
	const floats = (value: (question: Question) => number): Float64Array =>
		Float64Array.from(questions, value);
	return {
		questions,
		bySubject: postings(questions, ({ subject }) => [subject]),
		byForm: postings(questions, ({ form }) => [form]),
		byCountry: postings(questions, ({ countries }) => countries),
		byArticle: postings(questions, ({ articles }) => articles),
		byKind: postings(questions, ({ kind }) => [kind]),
		bySource: postings(questions, ({ evidence }) =>
			evidence.flatMap(({ publisher }) => publisher ?? [])
		),
		sound: questions.flatMap(({ flaws }, place) => (flaws.length === 0 ? [place] : [])),
		form: Uint8Array.from(questions, ({ form }) => forms.indexOf(form)),
		forms,
		itemAt: items.at,
		items: itemRows,
		facts: factRows,
		ownItem,
		ownFact,
		ownCount: items.at.size,
		factCount: facts.at.size,
		salience: floats(({ salience }) => salience),
		hash: Uint32Array.from(questions, ({ id }) => hashOf(id)),
		expires: floats(({ expires }) => studyDayOf(expires) ?? Infinity),
		published,
		...spansOf(questions, ownFact, facts.at.size),
		chance: floats(readersChance),
		newest: Number.isFinite(newest) ? newest : null
	};
}

const kept = new WeakMap<readonly Question[], Catalogue>();

/**
 * The catalogue of a bank, laid out once for the very same list.
 *
 * @param questions never changed in place
 */
export function catalogueOf(questions: readonly Question[]): Catalogue {
	const known = kept.get(questions);
	if (known !== undefined) return known;
	const made = lay(questions);
	kept.set(questions, made);
	return made;
}
