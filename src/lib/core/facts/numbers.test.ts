import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NumberSlot, numbersAgree } from './numbers';
import { number } from './test-claims';

type Bound = NumberSlot['bound'];
const slot = (value: number, bound: Bound = 'exactly') =>
	number(value, 'people', bound) as NumberSlot;

test.each([
	['exactly', 170, 'exactly', 170, true],
	['exactly', 170, 'exactly', 171, false],
	['about', 100, 'exactly', 110, true],
	['about', 100, 'exactly', 90, true],
	['about', 100, 'exactly', 111, false],
	['about', 100, 'exactly', 89, false],
	['over', 170, 'exactly', 174, true],
	['over', 170, 'exactly', 170, true],
	['over', 170, 'exactly', 169, false],
	['over', 100, 'exactly', 125, true],
	['over', 100, 'exactly', 126, false],
	['under', 100, 'exactly', 99, true],
	['under', 100, 'exactly', 75, true],
	['under', 100, 'exactly', 74, false],
	['under', 100, 'exactly', 101, false],
	['over', 100, 'over', 120, true],
	['over', 100, 'under', 120, true],
	['under', 100, 'over', 120, false],
	['about', 100, 'about', 111, true],
	['about', 0, 'exactly', 0, true],
	['about', 0, 'exactly', 1, false],
	['over', 0, 'exactly', 1, false],
	['over', 4, 'exactly', 5, true],
	['about', -100, 'exactly', -105, true]
] as [Bound, number, Bound, number, boolean][])(
	'%s %d and %s %d can both be true: %s',
	(bound, value, otherBound, other, both) => {
		expect(numbersAgree(slot(value, bound), slot(other, otherBound))).toBe(both);
	}
);

const bound = fc.constantFrom<Bound>('exactly', 'about', 'over', 'under');
const any = fc
	.record({ value: fc.integer({ min: 0, max: 1000 }), bound })
	.map((n) => slot(n.value, n.bound));

test('agreeing is mutual', () => {
	fc.assert(fc.property(any, any, (a, b) => numbersAgree(a, b) === numbersAgree(b, a)));
	expect(numbersAgree(slot(1), slot(1))).toBe(true);
});

test('every number agrees with itself, however it is bounded', () => {
	fc.assert(
		fc.property(any, bound, (a, other) => {
			expect(numbersAgree(a, { ...a, bound: other })).toBe(true);
		})
	);
});

test('two exact numbers that differ never agree', () => {
	fc.assert(
		fc.property(fc.nat(), fc.nat(), (a, b) => {
			expect(numbersAgree(slot(a), slot(b))).toBe(a === b);
		})
	);
});
