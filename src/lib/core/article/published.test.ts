import { expect, test } from 'vitest';
import { blocksOf } from './blocks';
import { linesOf } from './lines';
import { findPublished } from './published';

const BODY = 'Peru and Fiji opened embassies on Monday, and the two governments said so that day.';

const published = (text: string, more: { given?: string | null; meta?: string | null } = {}) => {
	const lines = linesOf(text);
	return findPublished({ ...more, text, lines, blocks: blocksOf(lines, '') });
};

const ALL = `A headline\nPublished: 3 March 2023\nLIMA, 4 April 2024 (ABC) -- ${BODY}`;

test('what the caller says comes before all else', () => {
	expect(published(ALL, { given: '2021-01-01', meta: '2022-02-02' })).toEqual({
		value: '2021-01-01',
		how: 'given'
	});
});

test('then what the page says of itself, then the byline, then the dateline', () => {
	expect(published(ALL, { meta: '2022-02-02' })).toEqual({ value: '2022-02-02', how: 'meta' });
	expect(published(ALL)).toEqual({ value: '2023-03-03', how: 'byline' });
	const noByline = ALL.replace('Published: 3 March 2023\n', '');
	expect(published(noByline)).toEqual({ value: '2024-04-04', how: 'dateline' });
	expect(published(`A headline\n${BODY}`)).toEqual({ value: null, how: 'unknown' });
});

test.each(['', 'yesterday', '2021-02-30', '02/03/2021', 'null', null])(
	'a source that names no day (%j) lets the next one speak',
	(nothing) => {
		expect(published(ALL, { given: nothing, meta: '2022-02-02' }).how).toBe('meta');
		expect(published(ALL, { given: nothing, meta: nothing }).how).toBe('byline');
	}
);

test.each([
	['Published: 11 Mar. 2024, 18:54', '2024-03-11'],
	['PUBLISHED March 11, 2024', '2024-03-11'],
	['Posted on 11 March 2024', '2024-03-11'],
	['Updated 6:01 PM GMT, March 11, 2024', '2024-03-11'],
	['Last updated: 2024-03-11', '2024-03-11'],
	['Date: 11th March 2024', '2024-03-11'],
	['March 11, 2024', '2024-03-11'],
	['Monday, 11 March 2024', '2024-03-11'],
	['2024-03-11 09:30', '2024-03-11'],
	['10:25, March 11, 2024', '2024-03-11'],
	['By Ana Souza, March 11, 2024', '2024-03-11'],
	['Wire Desk | March 11, 2024 | 9:00 a.m.', '2024-03-11']
])('the byline "%s" is read', (line, value) => {
	expect(published(`A headline\n${line}\n${BODY}`)).toEqual({ value, how: 'byline' });
});

test.each([
	'The accord of March 11, 2024 is void, the ministry says',
	'What we know about the attack of 11 March 2024 in the port',
	'A treaty signed on June 3, 1999 has ended',
	'Published today',
	'Published: 30 February 2024',
	'Published: 03/04/2024'
])('a day in a headline or an impossible one is no byline: "%s"', (line) => {
	expect(published(`${line}\n${BODY}`).how).toBe('unknown');
});

test('a day inside the story does not date the story', () => {
	const text = `A headline\n${BODY} The last talks were on March 11, 2020, he said.`;
	expect(published(text)).toEqual({ value: null, how: 'unknown' });
});

test('a byline stands near the top or not at all', () => {
	const under = `A headline\n${`${BODY}\n`.repeat(9)}Published: 11 March 2024`;
	expect(published(under).how).toBe('unknown');
	const above = `A headline\n${BODY}\n\nPublished: 11 March 2024\n${BODY}`;
	expect(published(above).value).toBe('2024-03-11');
});

test.each([
	['LIMA, March 11, 2024 (ABC) -- ', '2024-03-11'],
	['SUVA (Wire - 11 March, 2024) ', '2024-03-11'],
	['CAIRO – 11 March 2024: ', '2024-03-11'],
	['March 11, 2024 (New York) – ', '2024-03-11'],
	['LIMA, March 11 (ABC) -- ', null],
	['LIMA — ', null],
	['LIMA, 31 April 2024 (ABC) -- ', null]
])('the dateline "%s" gives %s', (head, value) => {
	const how = value === null ? 'unknown' : 'dateline';
	expect(published(`A headline\n\n${head}${BODY}`)).toEqual({ value, how });
});

test('a dateline without a year leaves the day unknown: no clock fills it in', () => {
	const text = `A headline\n\nLIMA, Feb. 14 (ABC) -- ${BODY}`;
	expect(published(text)).toEqual({ value: null, how: 'unknown' });
	expect(published(text)).toEqual(published(text));
});

test('of two days in the head the upper one counts', () => {
	const text = `A headline\nPublished: 3 March 2023\nUpdated: 4 April 2024\n${BODY}`;
	expect(published(text).value).toBe('2023-03-03');
});

test('Windows line ends change nothing', () => {
	expect(published(ALL.replaceAll('\n', '\r\n'))).toEqual(published(ALL));
});

test('an empty text is of no day', () => {
	expect(published('')).toEqual({ value: null, how: 'unknown' });
});
