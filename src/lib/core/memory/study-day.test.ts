import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOfStudyDay } from './iso-day';
import { studyDay } from './study-day';

const at = (iso: string): number => Date.parse(iso);
const iso = (text: string, offsetMin: number): string =>
	isoOfStudyDay(studyDay(at(text), offsetMin));

test('the epoch at four in the morning begins day 0', () => {
	expect(studyDay(4 * 3_600_000, 0)).toBe(0);
	expect(studyDay(4 * 3_600_000 - 1, 0)).toBe(-1);
});

test.each([
	['2025-04-10T23:30:00Z', 0, '2025-04-10'],
	['2025-04-11T00:30:00Z', 0, '2025-04-10'],
	['2025-04-11T03:59:59Z', 0, '2025-04-10'],
	['2025-04-11T04:00:00Z', 0, '2025-04-11'],
	['2025-04-10T18:00:00Z', 540, '2025-04-10'],
	['2025-04-10T19:00:00Z', 540, '2025-04-11'],
	['2025-04-11T08:00:00Z', -300, '2025-04-10'],
	['2025-04-10T22:30:00Z', 345, '2025-04-11'],
	['2024-03-01T03:00:00Z', 0, '2024-02-29']
])('%s at %i minutes east belongs to %s', (moment, offset, expected) => {
	expect(iso(moment, offset)).toBe(expected);
});

test('the hour that a clock change repeats or skips stays in one study day', () => {
	expect(iso('2025-10-26T00:30:00Z', 120)).toBe(iso('2025-10-26T01:30:00Z', 60));
	expect(iso('2025-03-30T00:30:00Z', 60)).toBe(iso('2025-03-30T01:30:00Z', 120));
});

test('another rollover hour can be asked for', () => {
	expect(studyDay(at('2025-04-11T00:30:00Z'), 0, 0)).toBe(
		studyDay(at('2025-04-10T12:00:00Z'), 0) + 1
	);
});

test('dates agree with the built-in calendar from year 1 to 9999', () => {
	fc.assert(
		fc.property(fc.integer({ min: -719_000, max: 2_932_000 }), (day) => {
			expect(isoOfStudyDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
		})
	);
});

test('later moments at one place never give an earlier day', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 4e12 }),
			fc.nat(1e10),
			fc.integer({ min: -720, max: 840 }),
			(start, gap, offset) => {
				expect(studyDay(start + gap, offset)).toBeGreaterThanOrEqual(studyDay(start, offset));
			}
		)
	);
});
