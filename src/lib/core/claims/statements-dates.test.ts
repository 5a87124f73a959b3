import { expect, test } from 'vitest';
import { dayWords, saidWhen } from './statements-dates';

test.each([
	['2025-04-10', '10 April 2025'],
	['2024-02', 'February 2024'],
	['1967', '1967'],
	['2025-02-30', null],
	['2025-13', null],
	['2025-W15', null],
	['XXXX-04-10', null]
])('%s is said as %s', (iso, words) => {
	expect(dayWords(iso)).toBe(words);
});

test('a day is on, a month and a year are in, a range is from and to', () => {
	expect(saidWhen('2025-04-10', null)).toBe('on 10 April 2025');
	expect(saidWhen('2024-02', null)).toBe('in February 2024');
	expect(saidWhen('2025-02-05', '2025-02-07')).toBe('from 5 February 2025 to 7 February 2025');
	expect(saidWhen('2025-02-05', 'later')).toBeNull();
});
