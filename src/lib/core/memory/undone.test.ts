import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered, anyLog, log } from './test-history';
import type { Happening, LearnerEvent } from './types';
import { effective } from './undone';

const undo = (target: string): Happening => ({ kind: 'undone', target });
const standing = (...happenings: Happening[]): string[] =>
	effective(log('d', happenings)).map(({ id }) => id);

test('an undone answer no longer stands', () => {
	expect(standing(answered(), answered(), undo('d-0'))).toEqual(['d-1']);
});

test('undoing the undo brings the answer back', () => {
	expect(standing(answered(), undo('d-0'), undo('d-1'))).toEqual(['d-0']);
});

test('undo, redo, undo leaves it undone', () => {
	expect(standing(answered(), undo('d-0'), undo('d-1'), undo('d-2'))).toEqual([]);
});

test('undone twice, one redo is not enough', () => {
	expect(standing(answered(), undo('d-0'), undo('d-0'), undo('d-1'))).toEqual([]);
});

test('an undo of something unknown waits for its target', () => {
	const events = log('d', [answered(), undo('d-0')]);
	expect(effective(events.slice(1))).toEqual([]);
	expect(effective([...events.slice(1), ...events.slice(0, 1)])).toEqual([]);
});

test('an undo of itself or of something later has no effect', () => {
	expect(standing(undo('d-0'), undo('d-2'), answered())).toEqual(['d-2']);
});

test('undos pointing at each other do not loop', () => {
	expect(standing(answered(), undo('d-2'), undo('d-1'), undo('d-0'))).toEqual([]);
});

test('one device can undo an answer of another', () => {
	const phone = log('a', [answered()]);
	const desk = log('b', [undo('a-0')], () => Number(phone[0]?.at) + 1);
	expect(effective([...desk, ...phone])).toEqual([]);
});

test('order and repeats of arrival do not matter', () => {
	const merged = fc.tuple(anyLog('left'), anyLog('right')).map(([a, b]) => [...a, ...b]);
	const withShuffle = merged.chain((all) =>
		fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }))
	);
	fc.assert(
		fc.property(withShuffle, ([all, mixed]: [LearnerEvent[], LearnerEvent[]]) => {
			expect(effective(mixed)).toEqual(effective(all));
		})
	);
});
