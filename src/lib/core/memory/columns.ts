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
	for (const [row, value] of values.entries()) {
		const place = places.get(value) ?? places.size;
		places.set(value, place);
		at[row] = place;
	}
	return { words: [...places.keys()], at };
}

const WRITE: Readonly<Record<Kind, (values: readonly Word[]) => Column>> = {
	text: (values) => values.map(String),
	word: words,
	float: (values) => Float64Array.from(values, Number),
	gap: (values) => Float64Array.from(values, (value) => (value === null ? NaN : Number(value))),
	int: (values) => Int32Array.from(values, Number)
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
	if (isWords(column)) return (row) => column.words[column.at[row] ?? 0] ?? null;
	if (kind !== 'gap') return (row) => column[row] ?? null;
	return (row) => (Number.isNaN(column[row]) ? null : (column[row] ?? null));
}

/** The rows that `toColumns` was given, field by field the same and in the same order. */
export function fromColumns<T extends object>(from: Columns, spec: Spec<T>): T[] {
	const rows: Record<string, Word>[] = Array.from({ length: from.rows }, () => ({}));
	for (const [field, kind] of Object.entries<Kind>(spec)) {
		const column = from.columns[field];
		if (column === undefined) throw new TypeError(`no column ${field}`);
		const read = reader(column, kind);
		for (const [at, row] of rows.entries()) row[field] = read(at);
	}
	return rows as unknown as T[];
}

/** Adds every column to a checksum. */
export function checkColumns(from: Columns, check: Checksum): void {
	for (const [field, column] of Object.entries(from.columns)) {
		check.text(field);
		if (column instanceof Float64Array || column instanceof Int32Array) check.words(column);
		else if (isWords(column)) {
			check.text(JSON.stringify(column.words));
			check.words(column.at);
		} else for (const text of column) check.text(text);
	}
}
