import { expect, test } from 'vitest';
import { datesIn, readingsOf, valuesOf } from './test-dates';

test.each([
	['It opened in 2010. Two years later it shut.', 'Two years later = 2012'],
	['It opened in 2010. It was built five years earlier.', 'five years earlier = 2005'],
	['It opened in May 2010. Three months later it shut.', 'Three months later = 2010-08'],
	['It opened on 30 May 2010. Three days later it shut.', 'Three days later = 2010-06-02'],
	['It opened on 30 May 2010. A week later it shut.', 'A week later = 2010-W22'],
	['It opened in 2010. A decade later it shut.', 'A decade later = 202'],
	['It opened on 4 May 2023. The following week it shut.', 'The following week = 2023-W19'],
	['It opened in May 2023. The following month it shut.', 'The following month = 2023-06'],
	['It opened in May 2023. It was built the previous month.', 'the previous month = 2023-04'],
	['It opened on 4 May 2023. That week it rained.', 'That week = 2023-W18'],
	['It opened on 4 May 2023. It shut that evening.', 'that evening = 2023-05-04TEV'],
	['It opened on 4 May 2023. The next morning it shut.', 'The next morning = 2023-05-05TMO'],
	['It grew in 2019 and for the entire year.', 'the entire year = 2019'],
	['It cost more than in 2009, the year previous.', 'the year previous = 2008']
])('leans on the date before: %s', (text, reading) => {
	expect(readingsOf(text)[1]).toBe(reading);
});

test.each([
	['Two years later it shut.', 'XXXX'],
	['Three days earlier, it shut.', 'XXXX-XX-XX'],
	['It opened in 2010. Three days later it shut.', 'XXXX-XX-XX'],
	['It opened in 2010. Two months later it shut.', 'XXXX-XX']
])('with nothing exact enough to lean on it stays open: %s', (text, value) => {
	expect(datesIn(text).at(-1)).toMatchObject({ type: 'DATE', value, certainty: 'unresolved' });
});

test.each([
	['It opened. An hour later it shut.', 'PT1H'],
	['It opened. Ten minutes later it shut.', 'PT10M'],
	['It shut two days later than planned.', 'P2D'],
	['It shut a day after the vote.', 'P1D'],
	['It shut a week before the vote.', 'P1W']
])('a distance to an event is a duration: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ type: 'DURATION', value }]);
});

test.each([
	['The index ended the day at 8,017.', '2025-04-11'],
	['For the day, the index lost 3 points.', '2025-04-11'],
	['It rose later in the day.', '2025-04-11'],
	['It is due by the end of the year.', '2025'],
	['It will open later in the year.', '2025'],
	['It grew over the month.', '2025-04'],
	['It is shut for the rest of the week.', '2025-W15']
])('the period that is running: %s', (text, value) => {
	expect(valuesOf(text)).toEqual([value]);
	expect(datesIn(text, null).every(({ certainty }) => certainty === 'unresolved')).toBe(true);
});

test.each([
	'At the end of the day, nobody cared.',
	'It saved the day.',
	'The day he left was cold.',
	'The week that was.',
	'The year of the dragon began.'
])('is no period of the calendar: %s', (text) => {
	expect(datesIn(text).filter(({ certainty }) => certainty === 'resolved')).toEqual([]);
});

test('the end of a year that is not the one of publication stays open', () => {
	expect(datesIn('It fell in 2019. It rose by the end of the year.')[1]).toMatchObject({
		value: 'XXXX',
		certainty: 'unresolved'
	});
});
