import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COUNTRIES } from '../../core/gazetteer/countries';
import { distanceKm, readPlaces } from './places';
import { fitted, panned, type Point, spread, viewBox, within, zoomed } from './view';
import { HEIGHT, LINES, PLACES, SHAPES, WIDTH } from './world';
import { readLine, readWorld } from './world-code';

const world = readWorld(LINES, SHAPES);
const places = readPlaces(PLACES);
const place = (code: string) => {
	const found = places.get(code);
	if (!found) throw new Error(`the map has no ${code}`);
	return found;
};

test('every country of the gazetteer has a place on the map, and but one of atolls its land', () => {
	const drawn = new Set(world.map(({ code }) => code));
	expect(COUNTRIES.filter(({ code }) => !places.has(code))).toEqual([]);
	expect(COUNTRIES.filter(({ code }) => !drawn.has(code)).map(({ code }) => code)).toEqual(['TV']);
});

test('the file of the map stays under 60 kB', () => {
	expect(readFileSync('src/lib/ui/map/world.ts').length).toBeLessThan(60_000);
});

test('all land lies on the grid, and no border runs across the whole of it', () => {
	const lines = LINES.split(' ').map(readLine);
	const off = lines.flat().filter(([x, y]) => x < 0 || x > WIDTH + 40 || y < 0 || y > HEIGHT + 200);
	const jumps = lines.flatMap((line) =>
		line.filter(([x], at) => Math.abs(x - (line[at - 1]?.[0] ?? x)) >= 50)
	);
	expect([off, jumps]).toEqual([[], []]);
	for (const { path } of world) expect(path).toMatch(/^(M\d+ \d+(L\d+ \d+)*Z)+$/);
});

test('a letter stands within its country', () => {
	const rings = (code: string): number[][][] =>
		(world.find((land) => land.code === code)?.path ?? '')
			.split('M')
			.slice(1)
			.map((ring) =>
				ring
					.replace('Z', '')
					.split('L')
					.map((pair) => pair.split(' ').map(Number))
			);
	const inside = ({ x, y }: Point, all: number[][][]): boolean => {
		let odd = false;
		for (const ring of all)
			ring.forEach(([ax = 0, ay = 0], at) => {
				const [bx = 0, by = 0] = ring[(at + 1) % ring.length] ?? [];
				if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
			});
		return odd;
	};
	for (const code of ['KR', 'CL', 'NO', 'HR', 'VN', 'RU', 'US', 'FR', 'IL', 'UA', 'SO', 'CY'])
		expect([code, inside(place(code), rings(code))]).toEqual([code, true]);
});

test.each([
	['KR', 'JP', 900, 1300],
	['CL', 'NO', 11_000, 13_500],
	['FI', 'EE', 250, 600],
	['FJ', 'WS', 900, 1500],
	['KR', 'KR', 0, 0]
])('from %s to %s it is between %i and %i km', (from, to, least, most) => {
	const km = distanceKm(place(from), place(to));
	expect(km).toBeGreaterThanOrEqual(least);
	expect(km).toBeLessThanOrEqual(most);
	expect(distanceKm(place(to), place(from))).toBeCloseTo(km);
});

const GLASS = { width: 328, height: 320 };
const MAP = { width: WIDTH, height: HEIGHT };
const anyPoint = fc.record({
	x: fc.integer({ min: 0, max: WIDTH }),
	y: fc.integer({ min: 0, max: HEIGHT })
});
const anyCode = fc.constantFrom(...places.keys());

test('every candidate is in sight at first', () => {
	fc.assert(
		fc.property(fc.uniqueArray(anyCode, { minLength: 2, maxLength: 4 }), (codes) => {
			const view = fitted(codes.map(place), GLASS, MAP);
			for (const { x, y } of codes.map(place)) {
				expect(Math.abs(x - view.x)).toBeLessThanOrEqual((GLASS.width * view.unit) / 2 + 1);
				expect(Math.abs(y - view.y)).toBeLessThanOrEqual((GLASS.height * view.unit) / 2 + 1);
			}
		})
	);
});

test('no panning or zooming leaves the map or loses it', () => {
	const step = fc.oneof(
		fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
		fc.double({ min: 0.05, max: 20, noNaN: true })
	);
	fc.assert(
		fc.property(anyPoint, fc.array(step), (start, steps) => {
			let view = within({ ...start, unit: 1 }, GLASS, MAP);
			for (const each of steps)
				view = within(
					typeof each === 'number' ? zoomed(view, each) : panned(view, each),
					GLASS,
					MAP
				);
			expect(view.x).toBeGreaterThanOrEqual(0);
			expect(view.x).toBeLessThanOrEqual(WIDTH);
			expect(view.y).toBeGreaterThanOrEqual(0);
			expect(view.y).toBeLessThanOrEqual(HEIGHT);
			expect(viewBox(view, GLASS)).toMatch(/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/);
		})
	);
});

test('zooming keeps what is under the finger under it', () => {
	const view = { x: 1000, y: 500, unit: 2 };
	const about = { x: 60, y: -40 };
	const after = zoomed(view, 1.6, about);
	expect(after.x + about.x * after.unit).toBeCloseTo(view.x + about.x * view.unit);
	expect(after.y + about.y * after.unit).toBeCloseTo(view.y + about.y * view.unit);
});

test('letters part until none covers another, and stay where they have room', () => {
	fc.assert(
		fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 4 }), (points) => {
			const placed = spread(points, 30);
			placed.forEach((a, at) => {
				for (const b of placed.slice(at + 1))
					expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(28);
			});
		})
	);
	const far = [
		{ x: 0, y: 0 },
		{ x: 31, y: 0 }
	];
	expect(spread(far, 30)).toEqual(far);
	expect(spread([place('SG'), place('SG')], 30)[0]).not.toEqual(
		spread([place('SG'), place('SG')], 30)[1]
	);
});
