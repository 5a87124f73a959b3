import { expect, test } from 'vitest';
import { datesIn, readingsOf } from './test-dates';

test.each([
	['They met from 3 to 5 March 2024.', '3 to 5 March 2024'],
	['They met from 3rd to 5th March 2024.', '3rd to 5th March 2024'],
	['They met on 3-5 March 2024.', '3-5 March 2024'],
	['They met on 3–5 March 2024.', '3–5 March 2024'],
	['They met from 3 until 5 March 2024.', '3 until 5 March 2024'],
	['They met from 3 March to 5 March 2024.', '3 March to 5 March 2024'],
	['They met 3 March – 5 March 2024.', '3 March – 5 March 2024'],
	['They met on March 3-5, 2024.', 'March 3-5, 2024'],
	['They met on March 3–5, 2024.', 'March 3–5, 2024'],
	['They met from March 3 to 5, 2024.', 'March 3 to 5, 2024'],
	['They met from March 3 to March 5, 2024.', 'March 3 to March 5, 2024'],
	['They met between 3 and 5 March 2024.', '3 and 5 March 2024'],
	['They met between March 3 and March 5, 2024.', 'March 3 and March 5, 2024'],
	['They met between March 3 and 5, 2024.', 'March 3 and 5, 2024'],
	['They met between 3 March and 5 March 2024.', '3 March and 5 March 2024']
])('three days in March: %s', (text, words) => {
	expect(datesIn(text)).toMatchObject([
		{ text: words, value: '2024-03-03', until: '2024-03-05', certainty: 'explicit' }
	]);
});

test.each([
	['from 3 to 5 May', '3 to 5 May'],
	['from 10 to 12 May', '10 to 12 May'],
	['From 10 to 12 May', '10 to 12 May'],
	['between 10 and 12 May', '10 and 12 May']
])('"%s" names days and no hours', (text, words) => {
	expect(datesIn(`They met ${text}.`)).toMatchObject([{ type: 'DATE', text: words }]);
});

test.each([
	['from 30 March to 2 April 2024', '2024-03-30 to 2024-04-02'],
	['from 28 February to 1 March 2024', '2024-02-28 to 2024-03-01'],
	['from June 30–July 2, 2024', '2024-06-30 to 2024-07-02'],
	['from March 30 to April 2, 2024', '2024-03-30 to 2024-04-02'],
	['from 30 December 2023 to 2 January 2024', '2023-12-30 to 2024-01-02'],
	['from December 30, 2023 to January 2, 2024', '2023-12-30 to 2024-01-02'],
	['from 3 March 2019 to 5 March 2024', '2019-03-03 to 2024-03-05'],
	['from 30 December to 2 January 2024', '2023-12-30 to 2024-01-02'],
	['from December 30 to January 2, 2024', '2023-12-30 to 2024-01-02']
])('a range may cross months and years: %s', (words, range) => {
	const [reading, ...more] = readingsOf(`They met ${words}.`);
	expect(reading?.split(' = ')[1]).toBe(range);
	expect(more).toEqual([]);
});

test.each([
	['They met from 3 to 5 March.', '2025-04-11', '2025-03-03 to 2025-03-05'],
	['They met on March 3–5.', '2025-04-11', '2025-03-03 to 2025-03-05'],
	['They met from December 30 to January 2.', '2025-01-05', '2024-12-30 to 2025-01-02'],
	['They will meet from 3 to 5 August.', '2025-04-11', '2025-08-03 to 2025-08-05'],
	['They met from 28 February to 1 March.', '2024-03-04', '2024-02-28 to 2024-03-01']
])('a range without a year lies near publication: %s', (text, published, range) => {
	expect(readingsOf(text, published).map((line) => line.split(' = ')[1])).toEqual([range]);
	expect(datesIn(text, published)).toMatchObject([{ certainty: 'resolved' }]);
});

test('without year and publication date both ends of a range stay open', () => {
	expect(datesIn('They met from 3 to 5 May.', null)).toMatchObject([
		{ value: 'XXXX-05-03', until: 'XXXX-05-05', certainty: 'unresolved' }
	]);
});

test('a range that runs backwards keeps its first day and no last one', () => {
	expect(datesIn('They met from 5 to 3 March 2024.')).toMatchObject([
		{ value: '2024-03-05', until: null }
	]);
});

test('two single days are no range', () => {
	const found = datesIn('They met on 3 March 2024 and on 5 March 2024.');
	expect(found).toMatchObject([
		{ value: '2024-03-03', until: null },
		{ value: '2024-03-05', until: null }
	]);
});
