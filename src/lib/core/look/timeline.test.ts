import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoOf } from './days';
import { fact, said } from './test-facts';
import {
	columnsOf,
	datedFacts,
	distinctFacts,
	inStretch,
	isVague,
	movedStretch,
	ticksOf,
	type Unit,
	unitAround,
	unitFor,
	wholeStretch,
	withinStretch,
	zoomedStretch
} from './timeline';

const dated = datedFacts([
	fact('day', { date: '2024-02-14' }),
	fact('year', { date: '2024' }),
	fact('old', { date: '1967' }),
	fact('none'),
	fact('week', { date: '2024-W07' })
]);

test('facts with a date stand in order of time, the others are left out', () => {
	expect(dated.map((each) => each.fact.id)).toEqual(['old', 'year', 'day']);
});

test('a plain sentence that a typed fact rests on is told once', () => {
	const shared = [said('2024-01-01', { quote: 'Peru and Chile signed.' })];
	const facts = [
		fact('typed', { kind: 'signs', sources: shared }),
		fact('plain', { kind: 'states', sources: shared }),
		fact('other', { kind: 'states', sources: [said('2024-01-01', { quote: 'It rained.' })] })
	];
	expect(distinctFacts(facts).map(({ id }) => id)).toEqual(['typed', 'other']);
});

test('the whole holds every fact with a margin', () => {
	const whole = wholeStretch(dated);
	expect(whole.from).toBeLessThan(dayOf(1967));
	expect(whole.to).toBeGreaterThan(dayOf(2025));
	expect(inStretch(dated, whole)).toHaveLength(3);
	expect(wholeStretch([]).to).toBeGreaterThan(wholeStretch([]).from);
});

test('zooming keeps the point it is about where it is', () => {
	const stretch = { from: 0, to: 1000 };
	expect(zoomedStretch(stretch, 2)).toEqual({ from: 250, to: 750 });
	expect(zoomedStretch(stretch, 2, 0)).toEqual({ from: 0, to: 500 });
	expect(zoomedStretch(stretch, 0.5, 1)).toEqual({ from: -1000, to: 1000 });
	expect(movedStretch(stretch, -0.5)).toEqual({ from: -500, to: 500 });
});

test('a stretch never leaves the whole, nor gets shorter than three weeks', () => {
	const day = fc.integer({ min: -20_000, max: 40_000 });
	const whole = { from: 0, to: 20_000 };
	fc.assert(
		fc.property(day, day, (from, length) => {
			const { from: first, to } = withinStretch({ from, to: from + length }, whole);
			expect(first).toBeGreaterThanOrEqual(whole.from);
			expect(to).toBeLessThanOrEqual(whole.to);
			expect(to - first).toBeGreaterThanOrEqual(21);
		})
	);
});

test.each([
	[30, 40, 'day'],
	[900, 40, 'month'],
	[3000, 40, 'quarter'],
	[10_000, 40, 'year'],
	[30_000, 20, 'lustrum'],
	[30_000, 10, 'decade'],
	[900_000, 10, 'decade']
] as const)('%i days in %i columns are shown by %s', (days, most, unit) => {
	expect(unitFor({ from: 0, to: days }, most)).toBe(unit);
});

test.each([
	['2024-02-14', 'day', '2024-02-14', '2024-02-15'],
	['2024-02-14', 'month', '2024-02-01', '2024-03-01'],
	['2024-02-14', 'quarter', '2024-01-01', '2024-04-01'],
	['2024-12-31', 'quarter', '2024-10-01', '2025-01-01'],
	['2024-02-14', 'year', '2024-01-01', '2025-01-01'],
	['2024-02-14', 'lustrum', '2020-01-01', '2025-01-01'],
	['1969-12-31', 'decade', '1960-01-01', '1970-01-01']
] as const)('%s is in the %s from %s to before %s', (iso, unit, from, to) => {
	const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
	const around = unitAround(dayOf(year, month, day), unit);
	expect([isoOf(around.from), isoOf(around.to)]).toEqual([from, to]);
});

test('every day is in exactly one unit, and units follow one another', () => {
	const units: readonly Unit[] = ['day', 'month', 'quarter', 'year', 'lustrum', 'decade'];
	fc.assert(
		fc.property(
			fc.integer({ min: dayOf(1800), max: dayOf(2100) }),
			fc.constantFrom(...units),
			(day, unit) => {
				const { from, to } = unitAround(day, unit);
				expect(from).toBeLessThanOrEqual(day);
				expect(to).toBeGreaterThan(day);
				expect(unitAround(to, unit).from).toBe(to);
				expect(unitAround(to - 1, unit)).toEqual({ from, to });
			}
		)
	);
});

test('columns hold every fact of the stretch once', () => {
	const whole = wholeStretch(dated);
	const columns = columnsOf(dated, whole, 'decade');
	expect(columns.map(({ from, facts }) => [isoOf(from), facts.length])).toEqual([
		['1960-01-01', 1],
		['2020-01-01', 2]
	]);
	expect(columnsOf(dated, { from: dayOf(1990), to: dayOf(2000) }, 'year')).toEqual([]);
});

test('a year among months is drawn as a ring: the month is not known', () => {
	const [, year, day] = dated;
	if (!year || !day) throw new Error('missing');
	expect(isVague(year, unitAround(year.from, 'month'))).toBe(true);
	expect(isVague(year, unitAround(year.from, 'year'))).toBe(false);
	expect(isVague(day, unitAround(day.from, 'day'))).toBe(false);
});

test('marks of the axis are starts of units, no more than there is room for', () => {
	const day = fc.integer({ min: dayOf(1900), max: dayOf(2050) });
	fc.assert(
		fc.property(day, fc.integer({ min: 21, max: 60_000 }), (from, length) => {
			const { at } = ticksOf({ from, to: from + length }, 6);
			expect(at.length).toBeLessThanOrEqual(6);
			for (const tick of at) {
				expect(tick).toBeGreaterThanOrEqual(from);
				expect(tick).toBeLessThan(from + length);
			}
		})
	);
});
