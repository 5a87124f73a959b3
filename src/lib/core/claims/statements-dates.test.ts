import { expect, test } from 'vitest';
import { dayWords, lastingHeadline, saidWhen } from './statements-dates';

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

test.each([
	[
		'Peru cuts its rate for the last time this year',
		'Peru cuts its rate for the last time in 2025'
	],
	['Peru sold more ships than in last year', 'Peru sold more ships than in 2024'],
	["Peru repeats last year's mistake", "Peru repeats last year's mistake"],
	['Peru elects a president on Sunday', 'Peru elects a president'],
	['Peru and Chad sign pact after weeks of talks', 'Peru and Chad sign pact'],
	['Peru elects Roe president, ending a long wait', 'Peru elects Roe president'],
	['Peru elects Roe as its prime minister', 'Peru elects Roe as its prime minister'],
	['Peru votes after weeks of angry talks', 'Peru votes after weeks of angry talks']
])('a headline outlasts its day: %s', (title, lasting) => {
	expect(lastingHeadline(title, '2025-04-11')).toBe(lasting);
});

test('without a day of printing nothing is put into years', () => {
	expect(lastingHeadline('Peru votes this year', null)).toBe('Peru votes this year');
});
