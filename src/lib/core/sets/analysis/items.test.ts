import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded, shuffled } from '../../random';
import { itemStats } from './items';
import { byPlace, type Matrix } from './matrix';
import { ITEMS, MARKS, WHOLE, WORTH } from './test-class';
import { wholeStats } from './whole';

const matrix = (marks: Matrix['marks'], worth: readonly number[] = WORTH): Matrix => ({
	questions: worth.map((_, at) => `q${at}`),
	worth,
	sections: worth.map(() => 0),
	marks
});

const own = matrix(MARKS);

test('figures of questions equal a second implementation to eight digits', () => {
	const found = itemStats(own);
	expect(found).toHaveLength(ITEMS.length);
	found.forEach((stats, at) => {
		const figures = [
			stats.facility,
			stats.deviation,
			stats.intendedWeight,
			stats.effectiveWeight,
			stats.discrimination,
			stats.efficiency
		];
		figures.forEach((figure, which) => {
			const expected = ITEMS[at]?.[which];
			if (expected === null || expected === undefined) expect(figure).toBeNull();
			else expect(figure).toBeCloseTo(expected, 8);
		});
	});
	expect(found.map(({ negative }) => negative)).toEqual(
		ITEMS.map(([, , , effective]) => effective === null)
	);
});

test('figures of the whole equal a second implementation to eight digits', () => {
	const found = wholeStats(own);
	expect(found.count).toBe(MARKS.length);
	for (const [name, expected] of Object.entries(WHOLE))
		expect(found[name as keyof typeof WHOLE], name).toBeCloseTo(expected, 8);
});

test('effective weights are percentages of one whole', () => {
	const weights = itemStats(own).flatMap(({ effectiveWeight }) => effectiveWeight ?? []);
	expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 8);
});

test('the order of learners does not matter', () => {
	const turned = matrix(shuffled(MARKS, seeded('another seating')));
	itemStats(turned).forEach((stats, at) => {
		const there = itemStats(own)[at];
		expect(stats.discrimination).toBeCloseTo(there?.discrimination ?? 0, 9);
		expect(stats.efficiency).toBeCloseTo(there?.efficiency ?? 0, 9);
	});
	expect(wholeStats(turned).kurtosis).toBeCloseTo(WHOLE.kurtosis, 9);
});

test('the order of questions does not matter', () => {
	const order = shuffled([...WORTH.keys()], seeded('another paper'));
	const pick = (row: readonly number[]): number[] => order.map((at) => row[at] ?? 0);
	const turned = {
		...matrix(MARKS.map(pick), pick(WORTH)),
		questions: order.map((at) => `q${at}`)
	};
	const found = itemStats(turned);
	order.forEach((at, place) => {
		expect(found[place]?.question).toBe(`q${at}`);
		expect(found[place]?.discrimination).toBeCloseTo(ITEMS[at]?.[4] ?? 0, 8);
	});
	expect(wholeStats(turned).consistency).toBeCloseTo(WHOLE.consistency, 8);
});

test.each([
	['nobody', []],
	['one learner', [[1, 0]]]
])('of %s nothing is told that needs two', (_, marks) => {
	const few = matrix(marks, [1, 1]);
	for (const stats of itemStats(few)) {
		expect(stats).toMatchObject({ deviation: null, discrimination: null, efficiency: null });
		expect(stats.effectiveWeight).toBeNull();
	}
	expect(wholeStats(few)).toMatchObject({ count: marks.length, deviation: null, skewness: null });
	expect(wholeStats(few).consistency).toBeNull();
});

test('two learners have a spread, three a skewness, four a kurtosis', () => {
	const of = (count: number) => wholeStats(matrix(MARKS.slice(0, count)));
	expect(of(2).deviation).not.toBeNull();
	expect(of(2).skewness).toBeNull();
	expect(of(2).consistency).toBeNull();
	expect(of(3).skewness).not.toBeNull();
	expect(of(3).kurtosis).toBeNull();
	expect(of(4).kurtosis).not.toBeNull();
});

test('marks that do not vary have no discrimination, and no weight in how marks differ', () => {
	const flat = itemStats(matrix([[1, 0], [1, 1], [1, 0], [1, 1]], [1, 1])); // prettier-ignore
	expect(flat[0]).toMatchObject({ facility: 1, deviation: 0, discrimination: null });
	expect(flat[0]?.efficiency).toBeNull();
	expect(flat[0]?.effectiveWeight).toBe(0);
	expect(flat[1]?.effectiveWeight).toBe(100);
	expect(wholeStats(matrix([[1], [1], [1]], [1]))).toMatchObject({
		deviation: 0,
		skewness: null,
		consistency: null
	});
});

test('what rounding leaves of no spread is none', () => {
	const third = 1 / 3;
	const marks = [[third, 1], [third, 0], [third, 1]]; // prettier-ignore
	expect(itemStats(matrix(marks, [1, 1]))[0]).toMatchObject({ deviation: 0, discrimination: null });
});

test('a question worth nothing has no facility', () => {
	expect(itemStats(matrix([[0, 1], [0, 0]], [0, 1]))[0]?.facility).toBeNull(); // prettier-ignore
});

test('one question alone has no consistency', () => {
	expect(wholeStats(matrix([[1], [0], [1], [0]], [1])).consistency).toBeNull();
});

/** Two sections: the first asked of all, of the second each learner draws one of two. */
const pooled: Matrix = {
	questions: ['a', 'b', 'c'],
	worth: [1, 1, 1],
	sections: [0, 1, 1],
	marks: [
		[1, 1, null],
		[0, null, 0],
		[1, null, 1],
		[0, 0, null],
		[1, 0, null]
	]
};

test('a drawn question is held against the whole mark, over those who drew it', () => {
	const [fixed, drawn] = itemStats(pooled);
	expect(fixed).toMatchObject({ count: 5, drawn: false, facility: 0.6, intendedWeight: null });
	expect(drawn).toMatchObject({ count: 3, drawn: true, effectiveWeight: null });
	// Marks 1, 0, 0 against wholes 2, 0, 1: r = 1 / (2 * root of 1/3) = 0.866.
	expect(drawn?.discrimination).toBeCloseTo(100 * Math.sqrt(0.75), 9);
});

test('pools are computed by place, whatever the order of columns', () => {
	expect(byPlace(pooled)).toEqual([[1, 1], [0, 0], [1, 1], [0, 0], [1, 0]]); // prettier-ignore
	const turned: Matrix = {
		questions: ['c', 'a', 'b'],
		worth: [1, 1, 1],
		sections: [1, 0, 1],
		marks: pooled.marks.map(([a = null, b = null, c = null]) => [c, a, b])
	};
	expect(byPlace(turned)).toEqual(byPlace(pooled));
	expect(wholeStats(turned).consistency).toBeCloseTo(wholeStats(pooled).consistency ?? 0, 9);
});

test('whatever the marks, figures are numbers within their bounds, or none', () => {
	const mark = fc.constantFrom(0, 0.25, 0.5, 1);
	const any = fc
		.integer({ min: 1, max: 6 })
		.chain((columns) =>
			fc.array(fc.array(mark, { minLength: columns, maxLength: columns }), { maxLength: 12 })
		);
	fc.assert(
		fc.property(any, (marks) => {
			const worth = (marks[0] ?? []).map(() => 1);
			for (const stats of itemStats(matrix(marks, worth))) {
				for (const figure of [stats.discrimination, stats.efficiency])
					if (figure !== null) expect(Math.abs(figure)).toBeLessThanOrEqual(1e6);
				if (stats.discrimination !== null)
					expect(Math.abs(stats.discrimination)).toBeLessThanOrEqual(100 + 1e-9);
				if (stats.facility !== null) expect(stats.facility).toBeLessThanOrEqual(1);
			}
			const whole = wholeStats(matrix(marks, worth));
			for (const figure of Object.values(whole))
				expect(figure === null || Number.isFinite(figure)).toBe(true);
			if (whole.consistency !== null) expect(whole.consistency).toBeLessThanOrEqual(100 + 1e-9);
		})
	);
});
