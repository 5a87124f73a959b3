import { expect, test } from 'vitest';
import { dateSpellings, dateWords, rangeWords, whenWords } from './date-words';

test.each([
	['2025-04-10', '10 April 2025'],
	['2025-04', 'April 2025'],
	['2025', '2025'],
	['2024-12-01', '1 December 2024']
])('%s reads %s', (iso, words) => {
	expect(dateWords(iso)).toBe(words);
});

test.each([
	'2025-W15',
	'XXXX-04',
	'2025-SU',
	'2025-13',
	'2025-00',
	'2025-04-00',
	'2025-04-31',
	'2025-02-29',
	'2025-4-1',
	'2025-04-10T12:00',
	'',
	'199X'
])('%s has no words', (value) => {
	expect(dateWords(value)).toBeNull();
});

test.each([
	['2025-02-05', '2025-02-07', '5 to 7 February 2025'],
	['2025-04-28', '2025-05-02', '28 April to 2 May 2025'],
	['2024-12-30', '2025-01-02', '30 December 2024 to 2 January 2025']
])('%s to %s reads %s', (from, until, words) => {
	expect(rangeWords(from, until)).toBe(words);
});

test('a range of months has no words', () => {
	expect(rangeWords('2025-02', '2025-03')).toBeNull();
});

test('a day is "on", a month and a year "in", a range "from"', () => {
	expect(whenWords('2025-04-10', null)).toBe('on 10 April 2025');
	expect(whenWords('2025-04', null)).toBe('in April 2025');
	expect(whenWords('2025', null)).toBe('in 2025');
	expect(whenWords('2025-02-05', '2025-02-07')).toBe('from 5 to 7 February 2025');
	expect(whenWords('2025-02-05', '2025-02-05')).toBe('on 5 February 2025');
	expect(whenWords('2025-W15', null)).toBeNull();
});

test('other spellings of a day include ISO and month first', () => {
	expect(dateSpellings('2025-04-10')).toContain('2025-04-10');
	expect(dateSpellings('2025-04-10')).toContain('April 10, 2025');
	expect(dateSpellings('2025')).toEqual([]);
});
