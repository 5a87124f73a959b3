import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHistory, writeHistory } from '../exchange/history-file';
import { unionEvents } from '../memory/order';
import { shelf } from '../memory/shelf';
import type { Happening, LearnerEvent } from '../memory/types';
import { effective } from '../memory/undone';
import { gradebook, type JudgeFn } from './gradebook';
import { policyOf } from './marking/policy';
import { setEvents } from './set-events';
import { someQuestions, someSet, someSubmission } from './test-sets';

const set = someSet(3);
const questions = someQuestions(3);
const other = someSet(2, { title: 'Another class' });
const judge: JudgeFn = (question, response) => ({
	outcome:
		response.form === 'choice' && response.option === question.options[0]?.id ? 'right' : 'wrong',
	reason: 'key'
});

/** An event of one of two teachers' devices, at its own moment. */
const event = (device: string, seq: number, happening: Happening): LearnerEvent => ({
	id: device + String(seq).padStart(25, '0'),
	device: device.padEnd(26, '0'),
	seq,
	hlc: `${(1_742_810_400_000 + seq).toString(16).padStart(12, '0')}-0000`,
	at: 1_742_810_400_000 + seq,
	zone: 'UTC',
	offsetMin: 0,
	day: 20_171,
	...happening
});

const result = (learner: string, of = set): Happening => ({
	kind: 'result-received',
	submission: someSubmission(of, learner)
});
const drop = (at: number, on: boolean): Happening => ({
	kind: 'regraded',
	set: set.id,
	decision: { kind: 'drop', question: set.questionIds[at] ?? '', on }
});

const first: LearnerEvent[] = [
	event('a', 1, { kind: 'set-made', set, secret: '0123456789abcdefghjk' }),
	event('a', 3, result('Ana')),
	event('a', 5, result('Ben')),
	event('a', 7, drop(0, true)),
	event('a', 9, { kind: 'setting-changed', key: 'theme', value: 'dark' }),
	event('a', 11, result('Zoe', other))
];
const second: LearnerEvent[] = [
	event('b', 2, result('Cai')),
	event('b', 4, result('Ben')),
	event('b', 6, drop(1, true)),
	event('b', 8, { kind: 'undone', target: event('b', 6, drop(1, true)).id }),
	event('b', 10, { kind: 'undone', target: event('a', 9, drop(1, true)).id })
];

const ids = (events: readonly LearnerEvent[]): string[] => events.map(({ id }) => id);

test('a part holds the set, its results, its decisions and what took them back, and nothing else', () => {
	expect(ids(setEvents(first, set.id))).toEqual(ids(first.slice(0, 4)));
	expect(ids(setEvents(second, set.id))).toEqual(ids(second.slice(0, 4)));
	expect(setEvents([...first, ...second], 'nosuchset0')).toEqual([]);
});

test('an undo of an undo goes with it, wherever it stands', () => {
	const again = event('b', 12, { kind: 'undone', target: second[3]?.id ?? '' });
	expect(ids(setEvents([again, ...second], set.id))).toContain(again.id);
});

const bookOf = (events: readonly LearnerEvent[]) => {
	const kept = shelf(effective(events));
	const policy = policyOf(kept.decisions.get(set.id) ?? []);
	const own = kept.results.filter((each) => each.set === set.id);
	return gradebook(set, questions, own, judge, { policy });
};

test('two teachers who exchange their parts have one gradebook', () => {
	const here = unionEvents(first, setEvents(second, set.id));
	const there = unionEvents(setEvents(first, set.id), second);
	expect(bookOf(here)).toEqual(bookOf(there));
	expect(bookOf(here).rows.map(({ learner }) => learner)).toEqual(['Ana', 'Ben', 'Cai']);
	expect(bookOf(here).columns.map(({ dropped }) => dropped)).toEqual([true, false, false]);
});

test('merging is a union: order and repetition change nothing, and nothing is lost', () => {
	const all = [...setEvents(first, set.id), ...setEvents(second, set.id)];
	const part = fc.subarray(all);
	fc.assert(
		fc.property(part, part, part, (a, b, c) => {
			const sum = bookOf(unionEvents(unionEvents(a, b), c));
			expect(bookOf(unionEvents(c, unionEvents(b, a)))).toEqual(sum);
			expect(bookOf(unionEvents(unionEvents(a, b), unionEvents(c, a)))).toEqual(sum);
			const learners = new Set(sum.rows.map(({ learner }) => learner));
			for (const { learner } of bookOf(a).rows) expect(learners.has(learner)).toBe(true);
		}),
		{ numRuns: 100 }
	);
});

test('a part travels as a history file', () => {
	const file = readHistory(writeHistory(setEvents(first, set.id)));
	if (!file.ok) throw new Error(file.error);
	expect(ids(setEvents(file.value.events, set.id)).sort()).toEqual(ids(first.slice(0, 4)).sort());
});
