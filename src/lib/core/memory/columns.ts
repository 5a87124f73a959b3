import type { Checksum } from './checksum';

/*
 * Rows of one shape laid out column by column. A hundred thousand objects take a browser a second to
 * write and to read; the same as typed arrays and two lists of text take a tenth of it.
 */

/**
 * How a field is kept: `text` as it is · `word` where few values come back again and again (null
 * and booleans too) · `float` a number · `gap` a number or null · `int` a whole number of 32 bits.
 */
export type Kind = 'text' | 'word' | 'float' | 'gap' | 'int';

/** Every field of a row, in the order it is written. */
export type Spec<T> = { readonly [K in keyof T]-?: Kind };

type Word = string | boolean | number | null;
interface Words {
	readonly words: readonly Word[];
	/** Where in `words` each row's value is. */
	readonly at: Uint32Array;
}
type Column = readonly string[] | Words | Float64Array | Int32Array;

/** Structured-clonable. */
export interface Columns {
	readonly rows: number;
	readonly columns: Readonly<Record<string, Column>>;
}

type Row = Readonly<Record<string, Word>>;

function words(values: readonly Word[]): Words {
	const places = new Map<Word, number>();
	const at = new Uint32Array(values.length);
	let [last, place]: [Word | undefined, number] = [undefined, 0];
	for (let row = 0; row < values.length; row++) {
		const value = values[row] ?? null;
		// The same word mostly comes many times running.
		if (value !== last) {
			place = places.get(value) ?? places.size;
			places.set(value, place);
			last = value;
		}
		at[row] = place;
	}
	return { words: [...places.keys()], at };
}

/** Filled in a loop: `from` with a function takes five times as long. */
function numbers<T extends Float64Array | Int32Array>(values: readonly Word[], into: T): T {
	for (let row = 0; row < values.length; row++) into[row] = Number(values[row] ?? NaN);
	return into;
}

const WRITE: Readonly<Record<Kind, (values: readonly Word[]) => Column>> = {
	text: (values) => values.map(String),
	word: words,
	float: (values) => numbers(values, new Float64Array(values.length)),
	gap: (values) => numbers(values, new Float64Array(values.length)),
	int: (values) => numbers(values, new Int32Array(values.length))
};

/** @param rows plain objects with the fields of `spec` and no others */
export function toColumns<T extends object>(rows: Iterable<T>, spec: Spec<T>): Columns {
	const all = [...rows] as unknown as readonly Row[];
	const columns = Object.entries<Kind>(spec).map(
		([field, kind]) => [field, WRITE[kind](all.map((row) => row[field] ?? null))] as const
	);
	return { rows: all.length, columns: Object.fromEntries(columns) };
}

const isWords = (column: Column): column is Words => 'words' in column;

/** Reads one field of a row. */
function reader(column: Column, kind: Kind): (row: number) => Word {
	if (isWords(column)) {
		const { words, at } = column;
		return (row) => words[at[row] ?? 0] ?? null;
	}
	if (kind !== 'gap') return (row) => column[row] ?? null;
	return (row) => (Number.isNaN(column[row]) ? null : (column[row] ?? null));
}

/** What gives each field of the row at a place. */
export type Readers<T> = { readonly [K in keyof T]-?: (row: number) => T[K] };

/**
 * The rows that `toColumns` was given, field by field the same and in the same order.
 *
 * @param make writes a row out as one literal: adding fifteen fields one by one takes six times as long
 */
export function fromColumns<T extends object>(
	from: Columns,
	spec: Spec<T>,
	make: (read: Readers<T>, row: number) => T
): T[] {
	const read: Record<string, (row: number) => Word> = {};
	for (const [field, kind] of Object.entries<Kind>(spec)) {
		const column = from.columns[field];
		if (column === undefined) throw new TypeError(`no column ${field}`);
		read[field] = reader(column, kind);
	}
	const rows: T[] = [];
	for (let row = 0; row < from.rows; row++) rows.push(make(read as unknown as Readers<T>, row));
	return rows;
}

/** Adds every column to a checksum. */
export function checkColumns(from: Columns, check: Checksum): void {
	for (const [field, column] of Object.entries(from.columns)) {
		check.text(field);
		if (column instanceof Float64Array || column instanceof Int32Array) check.words(column);
		else if (isWords(column)) {
			check.text(JSON.stringify(column.words));
			check.words(column.at);
		} else for (const text of column) check.pairs(text);
	}
}
