import { expect, test } from 'vitest';
import { datelineOf } from './dateline';
import { fullDateIn } from './dates-in-lines';

const dateline = (text: string) => {
	const span = datelineOf(text, { start: 0, end: text.length });
	return span && text.slice(span.start, span.end);
};

test.each([
	['LIMA, Feb. 14 (ABC) -- Peru signed', 'LIMA, Feb. 14 (ABC) -- '],
	['London (CNN) The minister', 'London (CNN) '],
	['London CNN — The minister', 'London CNN — '],
	['KUALA LUMPUR — The summit', 'KUALA LUMPUR — '],
	['CAIRO – 17 September 2018: The', 'CAIRO – 17 September 2018: '],
	['Havana, June 23 (XYZ)-- A deal', 'Havana, June 23 (XYZ)-- '],
	['MOSCOW/MINSK (Wire News - 11th June, 2020) The', 'MOSCOW/MINSK (Wire News - 11th June, 2020) '],
	['March 3, 2017 (New York) – The', 'March 3, 2017 (New York) – ']
])('%s', (text, expected) => {
	expect(dateline(text)).toBe(expected);
});

test.each([
	'The kingdom is – once again – in the market',
	'Fiji and Peru (both islands of calm) agreed',
	'Cambodia — the last to join — agreed',
	'The Bureau (BEC) said so',
	'A plain sentence.'
])('"%s" has none', (text) => {
	expect(dateline(text)).toBeNull();
});

test.each([
	['2025-02-11T18:54:00Z', '2025-02-11'],
	['2022/07/09', '2022-07-09'],
	['20240305', '2024-03-05'],
	['11 Feb. 2025, 18:54', '2025-02-11'],
	['Thu 11th June 2020 | 01:50 AM', '2020-06-11'],
	['June 24, 2015', '2015-06-24'],
	['10:25, April 29, 2021', '2021-04-29'],
	['29 February 2023', null],
	['03/04/2022', null],
	['Feb. 14', null],
	['', null]
])('the date in "%s" is %s', (text, date) => {
	expect(fullDateIn(text)).toBe(date);
});
