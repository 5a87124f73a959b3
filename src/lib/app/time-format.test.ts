import { expect, test } from 'vitest';
import { dayOf } from '$lib/core/look/days';
import { isoFor, unitText } from './time-format';

test.each([
	['decade', '1990'],
	['lustrum', '1990'],
	['year', '1990'],
	['quarter', 'Apr 1990'],
	['month', 'Apr 90'],
	['day', '1 Apr']
] as const)('an axis of %s says "%s"', (unit, text) => {
	expect(unitText(dayOf(1990, 4, 1), unit, 'en-GB')).toBe(text);
});

test('marks of the axis are in the language asked for', () => {
	expect(unitText(dayOf(1990, 4, 1), 'quarter', 'es')).toMatch(/abr/);
});

test.each([
	['decade', '2024'],
	['year', '2024'],
	['quarter', '2024-02'],
	['month', '2024-02'],
	['day', '2024-02-14']
] as const)('a day is told no finer than by %s: %s', (unit, iso) => {
	expect(isoFor(dayOf(2024, 2, 14), unit)).toBe(iso);
});
