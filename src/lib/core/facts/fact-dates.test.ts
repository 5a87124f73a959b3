import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketOf, compatible, isCalendar, sidesOf } from './fact-dates';

test.each([
	['2024', '2024-02', true],
	['2024-02', '2024-02-14', true],
	['2024-02-14', '2024', true],
	['2024-02', '2024-03', false],
	['2023', '2024-02', false],
	['202', '2024', false]
])('%s and %s can both be true: %s', (a, b, both) => {
	expect(compatible(a, b)).toBe(both);
});

test('weeks, seasons and unresolved values are no calendar dates', () => {
	expect(['2025-W15', '2025-SU', 'XXXX-04', 'PRESENT_REF', ''].some(isCalendar)).toBe(false);
	expect(isCalendar(null)).toBe(false);
	expect(['2025', '2025-04', '2025-04-10'].every(isCalendar)).toBe(true);
});

test('a day is filed under its month, a year under itself', () => {
	expect(bucketOf('2025-04-10')).toBe('2025-04');
	expect(bucketOf('2025')).toBe('2025');
	expect(bucketOf('2025-W15')).toBe('');
});

test('what is only less exact is on the same side', () => {
	expect(sidesOf(['2024', '2023', '2024-02-14', '2024-02'])).toEqual([
		{ finest: '2023', values: ['2023'] },
		{ finest: '2024-02-14', values: ['2024-02-14', '2024-02', '2024'] }
	]);
});

test('the order of dates does not show', () => {
	const date = fc.constantFrom('2023', '2024', '2024-02', '2024-02-14', '2024-02-15', '2025-01');
	fc.assert(
		fc.property(fc.array(date), (dates) => {
			expect(sidesOf([...dates].reverse())).toEqual(sidesOf(dates));
		})
	);
});
