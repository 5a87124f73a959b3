import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaPath, axisTo, bandPath, fittingLabels, linePath } from './scale';

test.each([
	[0, [0, 1]],
	[1, [0, 1]],
	[3, [0, 1, 2, 3]],
	[7, [0, 2, 4, 6, 8]],
	[93, [0, 50, 100]],
	[100, [0, 50, 100]],
	[1234, [0, 500, 1000, 1500]]
])('an axis to %d has round steps', (most, ticks) => {
	expect(axisTo(most).ticks).toEqual(ticks);
});

test('an axis of something that is no count may have fractions', () => {
	expect(axisTo(0.8, false).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
	expect(axisTo(0.8, true).ticks).toEqual([0, 1]);
});

test('any axis reaches its largest value with five lines at most', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (most) => {
			const { top, ticks } = axisTo(most);
			expect(top).toBeGreaterThanOrEqual(most * 0.999);
			expect(ticks.length).toBeLessThanOrEqual(5);
			expect(ticks.at(-1)).toBeCloseTo(top);
		})
	);
});

test('labels that would touch are thinned out, and the last or the first stays', () => {
	const labels = Array.from({ length: 14 }, (_, at) => `${String(at + 1)} Nov`);
	expect(fittingLabels(labels, 2000).size).toBe(14);
	const narrow = fittingLabels(labels, 320);
	expect(narrow.size).toBeLessThan(7);
	expect(narrow.has(13)).toBe(true);
	expect(fittingLabels(labels, 320, 'first').has(0)).toBe(true);
});

test('a line has a gap where there is nothing, and a lone point is still drawn', () => {
	const points = [
		{ x: 0, y: 1 },
		{ x: 1, y: 2 },
		{ x: 2, y: null },
		{ x: 3, y: 4 }
	];
	expect(linePath(points)).toBe('M0 1L1 2M3 4h0');
	expect(areaPath(points, 9)).toBe('M0 9L0 1L1 2L1 9ZM3 9L3 4L3 9Z');
	expect(linePath([])).toBe('');
});

test('a band closes around its two lines and shares their gaps', () => {
	const high = [
		{ x: 0, y: 1 },
		{ x: 1, y: 1 },
		{ x: 2, y: 1 }
	];
	const low = [
		{ x: 0, y: 5 },
		{ x: 1, y: 6 },
		{ x: 2, y: null }
	];
	expect(bandPath(low, high)).toBe('M0 1L1 1L1 6L0 5Z');
});
