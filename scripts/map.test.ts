import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLine } from '../src/lib/ui/map/world-code';
import { enclosed, middle, type Point, simplified, within, writeLine } from './map-lines';

const coordinate = fc.integer({ min: 0, max: 7900 });
const anyLine = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 });

test('a line read back goes through every point that was written, in order', () => {
	fc.assert(
		fc.property(anyLine, (line) => {
			const read = readLine(writeLine(line)).map((point) => point.join());
			let at = 0;
			for (const point of line) {
				at = read.indexOf(point.join(), at);
				expect(at).toBeGreaterThanOrEqual(0);
			}
			expect(read.at(-1)).toBe(line.at(-1)?.join());
		})
	);
});

const square: readonly Point[] = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
	[0, 0]
];

test('a small bend goes, a large one stays, both ends stay', () => {
	const line: readonly Point[] = [
		[0, 0],
		[5, 0.1],
		[10, 0],
		[15, 9],
		[20, 0]
	];
	expect(simplified(line, 2)).toEqual([line[0], line[2], line[3], line[4]]);
	expect(simplified(line, 1e9)).toEqual([line[0], line[4]]);
});

test('a closed line stays one', () => {
	expect(simplified(square, 1e9)).toHaveLength(4);
	expect(simplified(square, 1e9).at(-1)).toEqual([0, 0]);
});

test('area, inside and middle of a ring', () => {
	expect(enclosed(square)).toBe(100);
	expect([within([5, 5], [square]), within([15, 5], [square])]).toEqual([true, false]);
	const hole: readonly Point[] = square.map(([x, y]) => [x / 2, y / 2]);
	expect(within([2, 2], [square, hole])).toBe(false);
	const [x, y] = middle([square]);
	expect(Math.hypot(x - 5, y - 5)).toBeLessThan(0.5);
});
