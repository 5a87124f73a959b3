import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay, weekday } from './dates-calendar';
import { datesIn, readingsOf, valuesOf } from './test-dates';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

test.each([
	['yesterday', '2024-03-01', '2024-02-29'],
	['yesterday', '2023-03-01', '2023-02-28'],
	['yesterday', '1900-03-01', '1900-02-28'],
	['yesterday', '2000-03-01', '2000-02-29'],
	['yesterday', '2025-01-01', '2024-12-31'],
	['today', '2024-02-29', '2024-02-29'],
	['tomorrow', '2024-02-28', '2024-02-29'],
	['tomorrow', '2023-02-28', '2023-03-01'],
	['tomorrow', '2024-12-31', '2025-01-01'],
	['three days ago', '2024-03-02', '2024-02-28'],
	['a day ago', '2025-03-01', '2025-02-28'],
	['earlier today', '2025-04-11', '2025-04-11'],
	['late yesterday', '2025-04-11', '2025-04-10'],
	['on Monday', '2025-01-01', '2024-12-30'],
	['on Thursday', '2024-03-01', '2024-02-29'],
	['last Friday', '2025-01-03', '2024-12-27'],
	['on Tuesday last week', '2025-01-02', '2024-12-24'],
	['on Tuesday next week', '2024-12-30', '2025-01-07'],
	['on Tuesday this week', '2025-01-02', '2024-12-31'],
	['on the 31st', '2025-01-05', '2024-12-31'],
	['on the 29th', '2024-03-02', '2024-02-29'],
	['on the 5th', '2025-04-05', '2025-04-05']
])('"%s" said on %s is %s', (words, published, value) => {
	expect(datesIn(`The fair was seen ${words}.`, published)).toMatchObject([
		{ value, certainty: 'resolved', until: null }
	]);
});

test.each([
	['this week', '2024-12-31', '2025-W01'],
	['last week', '2025-01-01', '2024-W52'],
	['last week', '2021-01-05', '2020-W53'],
	['next week', '2024-12-27', '2025-W01'],
	['earlier this week', '2025-04-11', '2025-W15'],
	['late last week', '2025-04-11', '2025-W14'],
	['two weeks ago', '2025-01-08', '2024-W52'],
	['a week ago', '2025-04-11', '2025-W14'],
	['last month', '2025-01-15', '2024-12'],
	['last month', '2024-03-31', '2024-02'],
	['next month', '2024-12-31', '2025-01'],
	['this month', '2024-02-29', '2024-02'],
	['later this month', '2025-04-11', '2025-04'],
	['at the end of next month', '2025-04-11', '2025-05'],
	['two months ago', '2025-01-31', '2024-11'],
	['14 months ago', '2025-01-31', '2023-11'],
	['last year', '2024-02-29', '2023'],
	['next year', '2024-12-31', '2025'],
	['this year', '2025-01-01', '2025'],
	['later this year', '2025-04-11', '2025'],
	['at the end of last year', '2025-04-11', '2024'],
	['a year ago', '2025-04-11', '2024'],
	['ten years ago', '2024-02-29', '2014'],
	['twenty-five years ago', '2025-04-11', '2000'],
	['150 years ago', '2025-04-11', '1875'],
	['a decade ago', '2025-04-11', '201'],
	['two decades ago', '2025-04-11', '200']
])('"%s" said on %s is no finer than its unit: %s', (words, published, value) => {
	expect(datesIn(`The fair was seen ${words}.`, published)).toMatchObject([
		{ type: 'DATE', value, certainty: 'resolved' }
	]);
});

test.each([
	['this weekend', '2025-04-11', '2025-W15-WE'],
	['last weekend', '2025-04-11', '2025-W14-WE'],
	['next weekend', '2025-04-11', '2025-W16-WE'],
	['over the weekend', '2025-04-14', '2025-W15-WE'],
	['over the weekend', '2025-01-06', '2025-W01-WE']
])('"%s" said on %s is %s', (words, published, value) => {
	expect(valuesOf(`They met ${words}.`, published)).toEqual([value]);
});

test('any weekday in the past tense is one of the last seven days, today among them', () => {
	const first = dayNumber(1999, 1, 1);
	fc.assert(
		fc.property(
			fc.integer({ min: first, max: first + 20_000 }),
			fc.integer({ min: 1, max: 7 }),
			(published, wanted) => {
				const found = valuesOf(`They met on ${DAYS[wanted - 1]} here.`, isoDay(published));
				const near = [0, 1, 2, 3, 4, 5, 6].map((back) => published - back);
				const day = near.find((number) => weekday(number) === wanted);
				expect(found).toEqual([isoDay(day ?? 0)]);
			}
		),
		{ numRuns: 50 }
	);
});

test('any weekday in the future tense is one of the next seven days, today among them', () => {
	const first = dayNumber(1999, 1, 1);
	fc.assert(
		fc.property(
			fc.integer({ min: first, max: first + 20_000 }),
			fc.integer({ min: 1, max: 7 }),
			(published, wanted) => {
				const found = valuesOf(`They will meet on ${DAYS[wanted - 1]} here.`, isoDay(published));
				const near = [0, 1, 2, 3, 4, 5, 6].map((ahead) => published + ahead);
				const day = near.find((number) => weekday(number) === wanted);
				expect(found).toEqual([isoDay(day ?? 0)]);
			}
		),
		{ numRuns: 50 }
	);
});

test.each([
	['The hall was due to open on Monday.', '2025-04-14'],
	['The hall is expected to open on Monday.', '2025-04-14'],
	['The talks are scheduled for Monday.', '2025-04-14'],
	['The talks are set for Monday.', '2025-04-14'],
	['The hall is to open on Monday.', '2025-04-14'],
	['The hall would open on Monday.', '2025-04-14'],
	['The hall could open on Monday.', '2025-04-14'],
	['The hall is going to open on Monday.', '2025-04-14'],
	['They plan to meet on Monday.', '2025-04-14'],
	['They intend to leave by Monday.', '2025-04-14'],
	['The deadline is Monday.', '2025-04-14'],
	['The fair runs through Monday.', '2025-04-14'],
	['The envoys left on Monday.', '2025-04-07'],
	['The envoys flew home Monday.', '2025-04-07'],
	['The treaty was signed on Monday.', '2025-04-07'],
	['The vote took place on Monday.', '2025-04-07'],
	['Since Monday, the hall has been open.', '2025-04-07'],
	['They were told on Monday.', '2025-04-07'],
	['She became minister on Monday.', '2025-04-07'],
	['The two sides chose a chair on Monday.', '2025-04-07']
])('the nearest verb says which Monday: %s', (text, value) => {
	expect(valuesOf(text)).toEqual([value]);
});

test('in one sentence each weekday follows its own verb', () => {
	expect(valuesOf('The court ruled on Monday and will sit on Wednesday.')).toEqual([
		'2025-04-07',
		'2025-04-16'
	]);
});

test.each([
	['next Friday', '2025-04-12', '2025-04-18'],
	['next Friday', '2025-04-11', '2025-04-18'],
	['next Monday', '2025-04-13', '2025-04-14'],
	['next Monday', '2025-04-07', '2025-04-14'],
	['last Monday', '2025-04-07', '2025-03-31'],
	['last Sunday', '2025-04-07', '2025-04-06'],
	['this Monday', '2025-04-09', '2025-04-07'],
	['this Friday', '2025-04-09', '2025-04-11']
])('"%s" said on %s is %s', (words, published, value) => {
	expect(valuesOf(`The fair is ${words}.`, published)).toEqual([value]);
});

test.each([
	['They met on Tuesday.', 'XXXX-WXX-2'],
	['They met last Tuesday.', 'XXXX-WXX-2'],
	['They met on Tuesday last week.', 'XXXX-WXX-2'],
	['They met yesterday.', 'XXXX-XX-XX'],
	['They met three days ago.', 'XXXX-XX-XX'],
	['They met on the 5th.', 'XXXX-XX-05'],
	['They met on 3 May.', 'XXXX-05-03'],
	['They met in May.', 'XXXX-05'],
	['They met last May.', 'XXXX-05'],
	['They met in May last year.', 'XXXX-05'],
	['They met last week.', 'XXXX-WXX'],
	['They met over the weekend.', 'XXXX-WXX-WE'],
	['They met last month.', 'XXXX-XX'],
	['They met last quarter.', 'XXXX-QX'],
	['They met in the third quarter.', 'XXXX-Q3'],
	['They met in the fourth quarter of last year.', 'XXXX-Q4'],
	['They met in the spring.', 'XXXX-SP'],
	['They met last summer.', 'XXXX-SU'],
	['They met this year.', 'XXXX'],
	['They met two years ago.', 'XXXX'],
	['They met two decades ago.', 'XXX'],
	['They met this morning.', 'XXXX-XX-XXTMO'],
	['They met at 18:00.', 'XXXX-XX-XXT18:00'],
	['They met on Monday night.', 'XXXX-WXX-1TNI']
])('without a publication date this stays open: %s', (text, value) => {
	expect(datesIn(text, null)).toMatchObject([{ value, certainty: 'unresolved', until: null }]);
});

test.each(['2025-02-30', '2025-13-01', 'yesterday', '', '2025-4-1'])(
	'a publication date that is none ("%s") resolves nothing',
	(published) => {
		expect(datesIn('They met on Tuesday.', published)).toMatchObject([{ certainty: 'unresolved' }]);
	}
);

test.each([
	['It opened on 4 May 2023. The next day it shut.', 'The next day = 2023-05-05'],
	['It opened on 4 May 2023. The following day it shut.', 'The following day = 2023-05-05'],
	['It opened on 4 May 2023. A day later it shut.', 'A day later = 2023-05-05'],
	['It opened on 4 May 2023. It was ready the day before.', 'the day before = 2023-05-03'],
	['It opened on 4 May 2023. It was ready the previous day.', 'the previous day = 2023-05-03'],
	['It opened on 4 May 2023 and shut the same day.', 'the same day = 2023-05-04'],
	['It opened on 4 May 2023. That day it rained.', 'That day = 2023-05-04'],
	['It opened on 31 December 2023. The next day it shut.', 'The next day = 2024-01-01'],
	['It opened on 1 March 2024. The day before, it rained.', 'The day before = 2024-02-29'],
	['It opened on Monday. The next day it shut.', 'The next day = 2025-04-08'],
	['It opened on 4 May 2023. That month it rained.', 'That month = 2023-05'],
	['It opened on 4 May 2023. That year it shut.', 'That year = 2023'],
	['It opened on 4 May 2023. The previous year it was built.', 'The previous year = 2022'],
	['It opened on 4 May 2023. It was built the year before.', 'the year before = 2022'],
	['It opened on 4 May 2023. It was shut the year after.', 'the year after = 2024'],
	['It opened on 4 May 2023. A year later it shut.', 'A year later = 2024'],
	['It opened on 4 May 2023. It was built a year earlier.', 'a year earlier = 2022'],
	['It opened in 2019. In May of that year it shut.', 'May of that year = 2019-05'],
	['It opened in 2019. At that time it was small.', 'that time = 2019']
])('a date that leans on the one before: %s', (text, reading) => {
	expect(readingsOf(text)[1]).toBe(reading);
	expect(datesIn(text)[1]).toMatchObject({ certainty: 'resolved' });
});

test.each(['That day it shut.', 'It shut the same day.', 'It opened in 2019. That month it shut.'])(
	'there is no day or month to lean on: %s',
	(text) => {
		expect(valuesOf(text).filter((value) => value !== '2019')).toEqual([]);
	}
);

test('"that year" with nothing before it has no value, publication date or not', () => {
	expect(datesIn('That year it shut.')).toMatchObject([{ value: 'XXXX', certainty: 'unresolved' }]);
});

test('a duration is no date to lean on', () => {
	expect(readingsOf('It opened on 4 May 2023 after 3 years. The next day it shut.').at(-1)).toBe(
		'The next day = 2023-05-05'
	);
});
