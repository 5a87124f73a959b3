import { expect, test } from 'vitest';
import { datesIn } from './test-dates';

test.each([
	['It lasted 13 years.', 'P13Y', '13 years'],
	['It lasted three weeks.', 'P3W', 'three weeks'],
	['It lasted forty-two days.', 'P42D', 'forty-two days'],
	['It lasted ninety months.', 'P90M', 'ninety months'],
	['It lasted 36 hours.', 'PT36H', '36 hours'],
	['It lasted 90 minutes.', 'PT90M', '90 minutes'],
	['It lasted 30 seconds.', 'PT30S', '30 seconds'],
	['It lasted two decades.', 'P20Y', 'two decades'],
	['It lasted two centuries.', 'P200Y', 'two centuries'],
	['It lasted one and a half years.', 'P1.5Y', 'one and a half years'],
	['It lasted two and a half months.', 'P2.5M', 'two and a half months'],
	['It lasted six consecutive months.', 'P6M', 'six consecutive months'],
	['It lasted five straight days.', 'P5D', 'five straight days'],
	['It lasted two full years.', 'P2Y', 'two full years'],
	['It was shut within a month.', 'P1M', 'a month'],
	['It will be shut in a week.', 'P1W', 'a week'],
	['It lasted over a year.', 'P1Y', 'over a year']
])('so many units: %s', (text, value, words) => {
	expect(datesIn(text)).toMatchObject([
		{ type: 'DURATION', value, text: words, certainty: 'explicit', until: null }
	]);
});

test.each([
	['more than six months', 'P6M'],
	['less than six months', 'P6M'],
	['fewer than six months', 'P6M'],
	['at least six months', 'P6M'],
	['at most six months', 'P6M'],
	['up to six months', 'P6M'],
	['nearly six months', 'P6M'],
	['almost six months', 'P6M'],
	['about six months', 'P6M'],
	['around six months', 'P6M'],
	['roughly six months', 'P6M'],
	['approximately six months', 'P6M'],
	['just over six months', 'P6M'],
	['the last six months', 'P6M'],
	['the past six months', 'P6M'],
	['the next six months', 'P6M'],
	['the first six months', 'P6M'],
	['nearly a decade', 'P10Y'],
	['less than a week', 'P1W'],
	['more than an hour', 'PT1H']
])('the bound belongs to the words and not to the value: %s', (words, value) => {
	expect(datesIn(`It was open for ${words}.`)).toMatchObject([{ text: words, value }]);
});

test.each([
	['a six-month truce', 'P6M', 'six-month'],
	['a five-year plan', 'P5Y', 'five-year'],
	['a ten-day tour', 'P10D', 'ten-day'],
	['a 30-day visa', 'P30D', '30-day'],
	['a one-day visit', 'P1D', 'one-day'],
	['a two-hour talk', 'PT2H', 'two-hour'],
	['a decades-long war', 'PXY', 'decades-long'],
	['a months-long strike', 'PXM', 'months-long']
])('a measure before its noun: %s', (text, value, words) => {
	expect(datesIn(`It was ${text}.`)).toMatchObject([{ type: 'DURATION', value, text: words }]);
});

test.each([
	['It lasted for years.', 'PXY'],
	['It lasted several weeks.', 'PXW'],
	['It lasted a few days.', 'PXD'],
	['It lasted a couple of hours.', 'PTXH'],
	['It lasted many decades.', 'PXY'],
	['It grew over the coming weeks.', 'PXW'],
	['It grew over the past few months.', 'PXM'],
	['It opened after months of talks.', 'PXM'],
	['It opened years ago.', 'PXY'],
	['It will take centuries.', 'PXY']
])('a number that is not said is an X: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ type: 'DURATION', value }]);
});

test.each([
	['It meets every day.', 'P1D'],
	['It meets every year.', 'P1Y'],
	['It meets every two years.', 'P2Y'],
	['It meets every 18 months.', 'P18M'],
	['It meets each month.', 'P1M'],
	['It meets twice a year.', 'P1Y'],
	['It meets three times a week.', 'P1W'],
	['It pays $5 per day.', 'P1D'],
	['It earns 3 million a year.', 'P1Y'],
	['It meets annually.', 'P1Y'],
	['It is a yearly meeting.', 'P1Y'],
	['It meets monthly.', 'P1M'],
	['It meets weekly.', 'P1W'],
	['It holds daily talks.', 'P1D'],
	['It meets quarterly.', 'P1Q']
])('what comes back is a set: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ type: 'SET', value, certainty: 'explicit' }]);
});

test.each([
	['It meets every Monday.', 'XXXX-WXX-1'],
	['Every Sunday it is shut.', 'XXXX-WXX-7'],
	['It meets each Thursday.', 'XXXX-WXX-4']
])('a weekday that comes back is no day of the calendar: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ type: 'SET', value }]);
});

test.each([
	['It is now open.', 'PRESENT_REF', 'now'],
	['It is currently open.', 'PRESENT_REF', 'currently'],
	['It is open nowadays.', 'PRESENT_REF', 'nowadays'],
	['It is open at present.', 'PRESENT_REF', 'at present'],
	['It is open at the moment.', 'PRESENT_REF', 'at the moment'],
	['It is shut for the time being.', 'PRESENT_REF', 'the time being'],
	['It recently opened.', 'PAST_REF', 'recently'],
	['In the past, it was open.', 'PAST_REF', 'the past'],
	['It opened lately.', 'PAST_REF', 'lately'],
	['It will soon open.', 'FUTURE_REF', 'soon'],
	['It may open in the near future.', 'FUTURE_REF', 'the near future'],
	['It may open in the foreseeable future.', 'FUTURE_REF', 'the foreseeable future']
])('a vague word is kept but dates nothing: %s', (text, value, words) => {
	expect(datesIn(text)).toMatchObject([{ type: 'DATE', value, text: words }]);
});

test('"soon after" leans on an event and is no date', () => {
	expect(datesIn('Soon after the vote, it shut.')).toEqual([]);
});

test.each([
	'A 30-year-old man came.',
	'A two-year-old girl came.',
	'She is 30 years old.',
	'The Daily Herald wrote it.',
	'It cost $30 minutes before.',
	'It lasted 1.300 years.'
])('an age, a paper, a price or a broken number is no stretch of so many units: %s', (text) => {
	expect(datesIn(text).filter(({ value }) => /\d/.test(value))).toEqual([]);
});
