import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Checksum } from './checksum';
import {
	checkColumns,
	type Columns,
	fromColumns,
	type Readers,
	type Spec,
	toColumns
} from './columns';

interface Row {
	readonly name: string;
	readonly group: string | null;
	readonly open: boolean;
	readonly size: number;
	readonly until: number | null;
	readonly turns: number;
}

const SPEC: Spec<Row> = {
	name: 'text',
	group: 'word',
	open: 'word',
	size: 'float',
	until: 'gap',
	turns: 'int'
};

const rowAt = (read: Readers<Row>, row: number): Row => ({
	name: read.name(row),
	group: read.group(row),
	open: read.open(row),
	size: read.size(row),
	until: read.until(row),
	turns: read.turns(row)
});

const anyRow: fc.Arbitrary<Row> = fc.record({
	name: fc.string(),
	group: fc.constantFrom('a', 'b', null),
	open: fc.boolean(),
	size: fc.double({ noNaN: true }),
	until: fc.option(fc.double({ noNaN: true })),
	turns: fc.integer()
});

const check = (columns: Columns): string => {
	const sum = new Checksum();
	checkColumns(columns, sum);
	return sum.done();
};

test('rows come back as they were, also through a disk', () => {
	fc.assert(
		fc.property(fc.array(anyRow), (rows) => {
			const columns = structuredClone(toColumns(rows, SPEC));
			expect(fromColumns(columns, SPEC, rowAt)).toEqual(rows);
		})
	);
});

test('other rows have another checksum, equal ones the same', () => {
	fc.assert(
		fc.property(fc.array(anyRow), anyRow, (rows, more) => {
			const sum = check(toColumns(rows, SPEC));
			expect(check(structuredClone(toColumns(rows, SPEC)))).toBe(sum);
			expect(check(toColumns([...rows, more], SPEC))).not.toBe(sum);
		})
	);
});

test('a word that comes back a thousand times is kept once', () => {
	const rows = Array.from({ length: 1000 }, (_, turns) => ({
		name: '',
		group: 'a',
		open: true,
		size: 1,
		until: null,
		turns
	}));
	expect(toColumns(rows, SPEC).columns.group).toMatchObject({ words: ['a'] });
});

test('a column that is missing is a fault', () => {
	const { rows, columns } = toColumns<Row>([], SPEC);
	const { size: _, ...others } = columns;
	expect(() => fromColumns({ rows, columns: others }, SPEC, rowAt)).toThrow('size');
});
