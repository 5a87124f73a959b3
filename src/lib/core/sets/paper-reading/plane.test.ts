import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, fitted, pixelsAt, placed } from './plane';

const SQUARE = [
	{ x: 0, y: 0 },
	{ x: 178, y: 0 },
	{ x: 178, y: 234 },
	{ x: 0, y: 234 }
];
const near = (value: number, by: number) =>
	fc.double({ min: value - by, max: value + by, noNaN: true });
/** Four corners of any photograph in which the sheet lies as it should or is turned a little. */
const corners = fc.tuple(
	...SQUARE.map(({ x, y }) => fc.record({ x: near(400 + x * 5, 150), y: near(300 + y * 5, 150) }))
);

test('four corners come to lie where they were seen, and a line stays a line', () => {
	fc.assert(
		fc.property(corners, (seen) => {
			const plane = fitted(SQUARE, seen);
			if (!plane) throw new Error('no plane');
			for (const [at, corner] of SQUARE.entries())
				expect(distance(placed(plane, corner), seen[at] ?? corner)).toBeLessThan(0.01);
			const [a, b, c] = [20, 60, 150].map((x) => placed(plane, { x, y: 0.5 * x }));
			if (!a || !b || !c) throw new Error('no points');
			const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
			expect(Math.abs(area) / distance(a, c)).toBeLessThan(0.01);
		})
	);
});

test('more points than needed share their error', () => {
	const seen = SQUARE.map(({ x, y }) => ({ x: 5 * x + 10, y: 5 * y + 20 }));
	const middle = { x: 89, y: 117 };
	const plane = fitted([...SQUARE, middle], [...seen, { x: 5 * 89 + 12, y: 5 * 117 + 20 }]);
	if (!plane) throw new Error('no plane');
	const off = distance(placed(plane, middle), { x: 5 * 89 + 10, y: 5 * 117 + 20 });
	expect(off).toBeGreaterThan(0.1);
	expect(off).toBeLessThan(2);
	expect(pixelsAt(plane, middle)).toBeCloseTo(5, 1);
});

test('too few points and points on one line fix nothing', () => {
	expect(fitted(SQUARE.slice(0, 3), SQUARE.slice(0, 3))).toBeNull();
	const line = [0, 1, 2, 3].map((at) => ({ x: at * 10, y: at * 10 }));
	expect(fitted(line, line)).toBeNull();
	expect(fitted(SQUARE, SQUARE.slice(1))).toBeNull();
});
