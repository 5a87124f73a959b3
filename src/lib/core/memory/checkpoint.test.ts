import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Checkpoint, fromCheckpoint, type Mark, toCheckpoint } from './checkpoint';
import { sumOf } from './log-sum';
import { replay } from './replay';
import { answered, log } from './test-history';
import { anyHistory } from './test-log';
import { START } from './timeline';
import type { LearnerEvent } from './types';

const markOf = (events: readonly LearnerEvent[]): Mark => ({
	fold: replay(events),
	through: events.length,
	sum: sumOf(events)
});

/** As a disk gives it back. */
const kept = (mark: Mark): Checkpoint => structuredClone(toCheckpoint(mark));
const MARK = markOf(
	log('d', [
		answered(),
		answered({ item: 'b.date', grade: 1 }),
		{ kind: 'setting-changed', key: 'theme', value: 'dark' },
		{
			kind: 'session-started',
			session: 's1',
			where: 'set',
			title: 'A set',
			questions: ['q1'],
			set: 'm',
			seed: ''
		}
	])
);

test('a checkpoint read back is the fold that was kept, to the last bit', () => {
	fc.assert(
		fc.property(anyHistory('left', 60), (events) => {
			const mark = markOf(events);
			expect(fromCheckpoint(kept(mark))).toEqual(mark);
		})
	);
});

test('items and sittings keep their order', () => {
	const read = fromCheckpoint(kept(MARK));
	expect([...(read?.fold.items.keys() ?? [])]).toEqual(['fact1.person', 'b.date']);
});

test('an empty history has a checkpoint too', () => {
	expect(fromCheckpoint(kept(START))).toEqual(START);
});

test.each<[string, unknown]>([
	['nothing', null],
	['a word', 'memory'],
	['an empty record', {}],
	['a fold of the first release', { scheduler: 's', count: 1, checksum: 'c', items: [] }],
	['another version', { ...kept(MARK), version: 0 }],
	['another scheduler', { ...kept(MARK), scheduler: 'sm-2' }],
	['other weights under the same name', { ...kept(MARK), weights: [1, 2, 3] }],
	['another place in the log', { ...kept(MARK), through: 9 }],
	['another sum', { ...kept(MARK), sum: { count: 1, high: 0, low: 0 } }],
	['columns that are missing', { ...kept(MARK), items: { rows: 2, columns: {} } }],
	['columns that are none', { ...kept(MARK), items: null }],
	['a rest that is none', { ...kept(MARK), rest: null }]
])('%s is no checkpoint', (_, value) => {
	expect(fromCheckpoint(value)).toBeNull();
});

test('one bit changed anywhere in the columns is noticed', () => {
	const { items, sittings } = kept(MARK);
	for (const part of ['items', 'sittings'] as const)
		for (const field of Object.keys({ items, sittings }[part].columns)) {
			const damaged = kept(MARK);
			const column = damaged[part].columns[field];
			if (column instanceof Float64Array || column instanceof Int32Array) column[0] = 77;
			else if (column && 'at' in column && 'words' in column)
				(column.words as unknown[])[0] = 'other';
			else (column as string[])[0] += '!';
			expect(fromCheckpoint(damaged), `${part}.${field}`).toBeNull();
		}
});

test('a setting changed behind our back is noticed', () => {
	const damaged = kept(MARK);
	(damaged.rest.shelf.settings as Map<string, string>).set('theme', 'light');
	expect(fromCheckpoint(damaged)).toBeNull();
});
