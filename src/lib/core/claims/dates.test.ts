import { expect, test } from 'vitest';
import { sentences } from '../text/sentences';
import { findDates } from './dates';
import { articleOf } from './test-annotations';

const FRIDAY = '2025-04-11';

function dates(text: string, published: string | null = FRIDAY) {
	const article = articleOf(text, published);
	return findDates(article, sentences(text, article.blocks));
}

const values = (text: string, published: string | null = FRIDAY): string[] =>
	dates(text, published).map(({ text: words, value, until }) =>
		until === null ? `${words} = ${value}` : `${words} = ${value} to ${until}`
	);

test.each([
	['They signed it on 14 February 2024.', ['14 February 2024 = 2024-02-14']],
	['They signed it on February 14, 2024, in Rome.', ['February 14, 2024 = 2024-02-14']],
	['On 28th January, 2022, it was over.', ['28th January, 2022 = 2022-01-28']],
	['The talks of March 12 2009 failed.', ['March 12 2009 = 2009-03-12']],
	['The form says 2019-05-03.', ['2019-05-03 = 2019-05-03']],
	['He came on 9 June and 24 June 2021.', ['9 June = 2021-06-09', '24 June 2021 = 2021-06-24']],
	['Updated 11 Feb. 2025, 18:54', ['11 Feb. 2025, 18:54 = 2025-02-11T18:54']]
])('a date written out keeps its own year: %s', (text, expected) => {
	expect(values(text)).toEqual(expected);
	expect(dates(text).every(({ certainty }) => certainty === 'explicit')).toBe(true);
});

test.each([
	['She stayed from Feb. 5 to 7.', 'Feb. 5 to 7 = 2025-02-05 to 2025-02-07'],
	['She stayed from 5 to 7 February 2024.', '5 to 7 February 2024 = 2024-02-05 to 2024-02-07'],
	['It ran from June 30 to July 2.', 'June 30 to July 2 = 2024-06-30 to 2024-07-02'],
	['It runs Feb 5-7, 2024.', 'Feb 5-7, 2024 = 2024-02-05 to 2024-02-07']
])('a range of days has a last day: %s', (text, expected) => {
	expect(values(text)).toEqual([expected]);
});

test.each([
	['They met on Thursday.', '2025-04-10'],
	['They met on Friday.', '2025-04-11'],
	['They met on Saturday.', '2025-04-05'],
	['The ministers will meet on Tuesday.', '2025-04-15'],
	['The fair is to open Monday.', '2025-04-14'],
	['The fair runs until Wednesday.', '2025-04-16'],
	['The ministry said on Monday that it will open a school.', '2025-04-07'],
	['They met last Friday.', '2025-04-04'],
	['They meet next Friday.', '2025-04-18'],
	['They met on Tuesday this week.', '2025-04-08'],
	['They met on Tuesday last week.', '2025-04-01']
])('a weekday looks back unless its verb looks ahead: %s', (text, expected) => {
	expect(dates(text).map(({ value }) => value)).toEqual([expected]);
});

test('"next Friday" said on a Monday has two readings and so no value', () => {
	expect(dates('They meet next Friday.', '2025-04-07')).toMatchObject([
		{ value: 'XXXX-WXX-5', certainty: 'unresolved' }
	]);
});

test.each([
	['It fell in December.', '2024-12'],
	['It fell in April.', '2025-04'],
	['The vote is due to be held in October.', '2025-10'],
	['They applied last May.', '2024-05'],
	['They will apply next May.', '2025-05'],
	['They applied in May.', '2024-05'],
	['It began in late March.', '2025-03'],
	['It began in July last year.', '2024-07'],
	['It began in February 2024.', '2024-02'],
	['It began in early 1998.', '1998'],
	['It began in late 2024.', '2024'],
	['It began in mid-2011.', '2011'],
	['It began in 2023.', '2023'],
	['It began in the 1970s.', '197'],
	['It began in the 19th century.', '18'],
	['It began in the spring of 2019.', '2019-SP'],
	['It began last summer.', '2024-SU'],
	['It ended in the third quarter of 2009.', '2009-Q3'],
	['It ended in the first quarter of last year.', '2024-Q1'],
	['It ended last year.', '2024'],
	['It will end next year.', '2026'],
	['It ended this week.', '2025-W15'],
	['It ended last week.', '2025-W14'],
	['It ended last month.', '2025-03'],
	['It ended two years ago.', '2023'],
	['It ended three days ago.', '2025-04-08'],
	['It ended today.', '2025-04-11'],
	['It ended yesterday.', '2025-04-10'],
	['It ended on the 10th, the ministry said.', '2025-04-10'],
	['It ended on the 25th.', '2025-03-25']
])('a value is as fine as its words and no finer: %s', (text, expected) => {
	expect(dates(text).map(({ value }) => value)).toEqual([expected]);
});

test.each([
	['after 13 years of war', 'P13Y', '13 years'],
	['It was the first visit in 22 years.', 'P22Y', '22 years'],
	['It lasted more than 13 years.', 'P13Y', 'more than 13 years'],
	['It took almost two months.', 'P2M', 'almost two months'],
	['a three-day summit', 'P3D', 'three-day'],
	['It failed for years.', 'PXY', 'years'],
	['It took almost two and a half years.', 'P2.5Y', 'almost two and a half years'],
	['They must leave in a week.', 'P1W', 'a week'],
	['in the past decade', 'P10Y', 'the past decade']
])('a stretch of time is a duration and no date: %s', (text, value, words) => {
	expect(dates(text)).toMatchObject([{ type: 'DURATION', value, text: words }]);
});

test.each([
	['at least every five years', 'P5Y'],
	['an annual meeting', 'P1Y'],
	['14 times a year', 'P1Y']
])('what returns is a set: %s', (text, value) => {
	expect(dates(text)).toMatchObject([{ type: 'SET', value }]);
});

test.each([
	['It is now open.', 'PRESENT_REF'],
	['It recently opened.', 'PAST_REF'],
	['It could open in the future.', 'FUTURE_REF']
])('vague references carry no date: %s', (text, value) => {
	expect(dates(text)).toMatchObject([{ type: 'DATE', value }]);
});

test.each([
	'Months of war followed the fall of the ruler.',
	'They may agree, and they march on.',
	'It was the second one of four.',
	'Mrs May resigned; the voters chose May.',
	'The committee of 1922 members met.',
	'It sent 2000 troops and paid $1995.',
	'A 52-year-old man won.',
	'About a quarter of them left.',
	'Resolution 1973 was adopted.'
])('is not a date: %s', (text) => {
	expect(dates(text).filter(({ type }) => type === 'DATE' || type === 'TIME')).toEqual([]);
});

test.each([
	['They met on Thursday.', 'XXXX-WXX-4'],
	['It fell in December.', 'XXXX-12'],
	['They met on 9 June.', 'XXXX-06-09'],
	['It ended last year.', 'XXXX'],
	['It ended this week.', 'XXXX-WXX'],
	['It ended today.', 'XXXX-XX-XX']
])('with no publication date nothing relative is resolved: %s', (text, value) => {
	expect(dates(text, null)).toMatchObject([{ value, certainty: 'unresolved' }]);
});

test('a year in the words needs no publication date', () => {
	expect(dates('It began in 1998.', null)).toMatchObject([
		{ value: '1998', certainty: 'explicit' }
	]);
});

test.each([
	['It came on 30 December.', '2025-01-05', '2024-12-30'],
	['It comes on 5 January.', '2024-12-20', '2025-01-05'],
	['It will come on 11 November.', '2025-04-11', '2025-11-11'],
	['It came on 11 November.', '2025-04-11', '2024-11-11']
])('a day without a year is the nearest that fits the words: %s', (text, published, value) => {
	expect(dates(text, published)).toMatchObject([{ value, certainty: 'resolved' }]);
});

test.each([
	['It opened on 4 April 2023. On the same day they voted.', '2023-04-04'],
	['He won in 2019. In December that year he left.', '2019-12'],
	['He won in 2019. The following year he left.', '2020'],
	['It began in July 2018. In that month they met.', '2018-07'],
	['It is due on 10 June 2011. By that time it must be paid.', '2011-06-10']
])('words that point back take the date named before: %s', (text, value) => {
	expect(dates(text)[1]).toMatchObject({ value, certainty: 'resolved' });
});

test('a date two sentences back is not pointed at', () => {
	const found = dates('It opened on 4 April 2023. Nobody came. They voted on the same day.');
	expect(found).toHaveLength(1);
});

test.each([
	['It rose at 18:00 UTC on Thursday.', '2025-04-10T18:00Z'],
	['It rose at 6:40 p.m. today.', '2025-04-11T18:40'],
	['They left on Thursday night.', '2025-04-10TNI'],
	['They left this morning.', '2025-04-11TMO']
])('a clock time stands on its day: %s', (text, value) => {
	expect(dates(text)).toMatchObject([{ type: 'TIME', value }]);
});

test('spans are where the words stand, and do not overlap', () => {
	const text =
		'On 14 May 2024 they met; on Tuesday this week, and for 13 years before, they did not.';
	const found = dates(text);
	expect(found.map(({ start, end, text: words }) => text.slice(start, end) === words)).toEqual([
		true,
		true,
		true
	]);
	found.slice(1).forEach((mention, at) => {
		expect(mention.start).toBeGreaterThanOrEqual(found[at]?.end ?? 0);
	});
});

test('outside the sentences only written-out dates are read', () => {
	const text = 'Updated 11 Feb. 2025 now\n\nThey met.';
	const article = { ...articleOf(text, FRIDAY), blocks: [{ start: 26, end: 35 }] };
	expect(findDates(article, sentences(text, article.blocks)).map(({ value }) => value)).toEqual([
		'2025-02-11'
	]);
});

test('dates of the title have negative offsets', () => {
	const article = articleOf('They met.', FRIDAY, 'Talks of 2019');
	const found = findDates(article, [
		{ start: -14, end: -1 },
		{ start: 0, end: 9 }
	]);
	expect(found).toMatchObject([{ start: -5, end: -1, value: '2019' }]);
});

test('hostile text of one long sentence is read in time', () => {
	const hostile = ['in 22 years ', '1/2/', 'Jan 1 ', 'the the ', '2024-', 'a year ', '(((', 'ed '];
	for (const piece of hostile) {
		const text = piece.repeat(2e4).slice(0, 5e4);
		const article = articleOf(text, FRIDAY);
		const found = findDates(article, [{ start: 0, end: text.length }]);
		expect(found.every(({ start, end }) => start < end)).toBe(true);
	}
}, 60_000);
