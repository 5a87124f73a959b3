import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part, Question } from '../questions/types';
import { question } from '../quiz/test-questions';
import { answeredParts } from './answered-parts';
import { judge } from './judge';
import { calledParts, judgeSprint } from './sprint';

const part = (id: string, value: string): Part => ({
	id,
	item: `f-${id}.date`,
	fact: `f-${id}`,
	left: `Event ${id}`,
	right: value,
	value
});

const DATES = ['2001-01-01', '2004-05', '2010', '2015-06-30', '2021-02-03'];
const SPRINT: Question = question({
	form: 'sprint',
	options: [],
	parts: DATES.map((value, at) => part('abcde'.charAt(at), value))
});

/** Calls along a chain of shown events, those at `wrong` the wrong way round. */
function chain(shown: string, wrong: readonly number[] = []): [string, string][] {
	return [...shown.slice(1)].map((id, at) => {
		const before = shown.charAt(at);
		const [early, late] = id < before ? [id, before] : [before, id];
		return wrong.includes(at) ? [late, early] : [early, late];
	});
}

test('a run of right calls is right, whatever the order the events came in', () => {
	for (const shown of ['abcde', 'edcba', 'cbead', 'daecb'])
		expect(judgeSprint(SPRINT, chain(shown))).toEqual({
			outcome: 'right',
			reason: 'key',
			share: 1
		});
});

test('one wrong call of four is nearly right, two are not', () => {
	expect(judgeSprint(SPRINT, chain('cbead', [2]))).toMatchObject({
		outcome: 'nearly',
		share: 0.75
	});
	expect(judgeSprint(SPRINT, chain('cbead', [1, 2]))).toMatchObject({
		outcome: 'wrong',
		share: 0.5
	});
});

test('a wrong call is about the event that was new in it, the first about both', () => {
	expect(calledParts(SPRINT, chain('cbead', [2]))).toEqual([false, true, true, true, true]);
	expect(calledParts(SPRINT, chain('cbead', [0]))).toEqual([true, false, false, true, true]);
});

test('a run broken off counts what was called', () => {
	expect(judgeSprint(SPRINT, chain('cbead').slice(0, 2))).toMatchObject({ share: 0.5 });
	expect(calledParts(SPRINT, chain('cbead').slice(0, 2))).toEqual([false, true, true, false, true]);
	expect(judgeSprint(SPRINT, [])).toEqual({ outcome: 'wrong', reason: 'no-match', share: 0 });
});

test('dates that do not tell which was first may be called either way', () => {
	const same = { ...SPRINT, parts: [part('a', '2010'), part('b', '2010-05'), part('c', '2020')] };
	expect(
		judgeSprint(same, [
			['b', 'a'],
			['a', 'c']
		])
	).toMatchObject({ outcome: 'right' });
	expect(
		judgeSprint(same, [
			['a', 'b'],
			['b', 'c']
		])
	).toMatchObject({ outcome: 'right' });
});

test('calling the same again, or an event with itself, earns nothing', () => {
	const again: [string, string][] = [
		['a', 'b'],
		['a', 'b'],
		['a', 'b'],
		['a', 'b']
	];
	expect(judgeSprint(SPRINT, again)).toMatchObject({ share: 0.25 });
	expect(
		judgeSprint(SPRINT, [
			['a', 'a'],
			['zz', 'b']
		])
	).toMatchObject({ share: 0 });
});

test('the judge and the parts that memory is kept about agree with the calls', () => {
	const response = { form: 'sprint', calls: chain('edcba', [0]) } as const;
	expect(judge(SPRINT, response, [], null)).toMatchObject({ outcome: 'nearly' });
	expect(answeredParts(SPRINT, response)?.filter(({ right }) => !right)).toEqual([
		{ item: 'f-d.date', right: false },
		{ item: 'f-e.date', right: false }
	]);
	expect(answeredParts(SPRINT, { form: 'skipped' })?.some(({ right }) => right)).toBe(false);
});

test('no calls whatever give more than all or less than nothing', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'zz');
	fc.assert(
		fc.property(fc.array(fc.tuple(id, id), { maxLength: 12 }), (calls) => {
			const { share = -1, outcome } = judgeSprint(SPRINT, calls);
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
			expect(outcome === 'right').toBe(share === 1);
			expect(calledParts(SPRINT, calls)).toHaveLength(5);
		})
	);
});
