import { expect, test } from 'vitest';
import { datesIn, readingsOf } from './test-dates';

test.each([
	['It began at 10:30.', '10:30 = 2025-04-11T10:30'],
	['It began at 0:05.', '0:05 = 2025-04-11T00:05'],
	['It began at 23:59.', '23:59 = 2025-04-11T23:59'],
	['It began at 10am.', '10am = 2025-04-11T10:00'],
	['It began at 10 a.m. in Lima.', '10 a.m. = 2025-04-11T10:00'],
	['It began at 10:30pm here.', '10:30pm = 2025-04-11T22:30'],
	['It began at 10:30 yesterday.', '10:30 yesterday = 2025-04-10T10:30'],
	['It began at 10 a.m. on Monday.', '10 a.m. on Monday = 2025-04-07T10:00'],
	['It began at 12 a.m. today.', '12 a.m. today = 2025-04-11T00:00'],
	['It began at 12 p.m. today.', '12 p.m. today = 2025-04-11T12:00'],
	['It began at 12:30 a.m. today.', '12:30 a.m. today = 2025-04-11T00:30'],
	['It began at 9:05 a.m. local time.', '9:05 a.m. local time = 2025-04-11T09:05'],
	['It began at 10:30hrs Monday.', '10:30hrs Monday = 2025-04-07T10:30']
])('a time of the clock: %s', (text, reading) => {
	expect(readingsOf(text)).toEqual([reading]);
	expect(datesIn(text)).toMatchObject([{ type: 'TIME', certainty: 'resolved' }]);
});

test.each([
	['It began at 22:15 GMT.', '2025-04-11T22:15Z'],
	['It began at 22:15 UTC.', '2025-04-11T22:15Z'],
	['It began at 1800 GMT.', '2025-04-11T18:00Z'],
	['It began at 0930 UTC on Monday.', '2025-04-07T09:30Z'],
	['It began at 22:15 CET.', '2025-04-11T22:15'],
	['It began at 22:15 EST.', '2025-04-11T22:15']
])('only universal time is marked as such: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ value }]);
});

test.each([
	['It began at 18:00 on 3 March 2024.', '18:00 on 3 March 2024', '2024-03-03T18:00'],
	['It began on 3 March 2024 at 18:00.', '3 March 2024 at 18:00', '2024-03-03T18:00'],
	['It began at 18:00 UTC on 3 March 2024.', '18:00 UTC on 3 March 2024', '2024-03-03T18:00Z'],
	['It began on 3 March 2024 at 6 p.m. here.', '3 March 2024 at 6 p.m.', '2024-03-03T18:00']
])('a time beside a whole date is one expression: %s', (text, words, value) => {
	expect(datesIn(text, null)).toMatchObject([
		{ type: 'TIME', text: words, value, certainty: 'explicit' }
	]);
});

test('a time stands on the day named before it', () => {
	const text = 'It opened on 4 May 2023. It shut at 18:00.';
	expect(datesIn(text)[1]).toMatchObject({ value: '2023-05-04T18:00', certainty: 'resolved' });
});

test.each([
	['They left on Monday morning.', '2025-04-07TMO'],
	['They left Monday afternoon.', '2025-04-07TAF'],
	['They left on Monday evening.', '2025-04-07TEV'],
	['They left late Monday night.', '2025-04-07TNI'],
	['They left this morning.', '2025-04-11TMO'],
	['They left this afternoon.', '2025-04-11TAF'],
	['They leave this evening.', '2025-04-11TEV'],
	['They leave tonight.', '2025-04-11TNI'],
	['They left last night.', '2025-04-10TNI'],
	['They left yesterday evening.', '2025-04-10TEV'],
	['They leave tomorrow morning.', '2025-04-12TMO'],
	['They left on Thursday last week.', '2025-04-03']
])('a part of a day: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ value, certainty: 'resolved' }]);
});

test.each([
	'It began at 25:00.',
	'It began at 10:75.',
	'They won 3:2 here.',
	'They won 21:15 in the final.',
	'They lost 10:15 to Peru.',
	'Peru beat Chad by 21:15 here.',
	'The ratio of 10:15 was kept.',
	'It ended with a score of 21:15 here.',
	'The code is 12:30:45:60.',
	'It weighs 10.30 kg.',
	'It cost $10:30 in all.',
	'They are 10 amateurs.',
	'It held 12 American and 11 Pmo men.'
])('is no time of the clock: %s', (text) => {
	expect(datesIn(text)).toEqual([]);
});

test('an hour past twelve with "p.m." is none', () => {
	expect(datesIn('It began at 13 p.m. here.')).toEqual([]);
});
