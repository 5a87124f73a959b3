import { expect, test } from 'vitest';
import { memory } from '../test-history';
import { medianStability, stabilityBins } from './stability';

const firm = (...days: number[]) => days.map((stability) => memory({ stability }));

test('every item is in one bin, edges in the upper one', () => {
	const bins = stabilityBins(firm(0.2, 1, 2.9, 3, 20.9, 21, 400, 36_500));
	expect(bins.map(({ items }) => items)).toEqual([1, 2, 1, 1, 1, 0, 2]);
	expect(bins.at(-1)?.to).toBe(Infinity);
	expect(bins.every(({ from }, at) => at === 0 || bins[at - 1]?.to === from)).toBe(true);
});

test('the middle of a few is one of them, and of none nothing', () => {
	expect(medianStability(firm(100, 1, 7))).toBe(7);
	expect(medianStability([])).toBeNull();
});
