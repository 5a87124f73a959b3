import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullDateIn } from './dates-in-lines';

test.each([
	['2024-01-31', '2024-01-31'],
	['2024-1-5', '2024-01-05'],
	['2024.03.09', '2024-03-09'],
	['2024/3/9 08:00', '2024-03-09'],
	['2024-02-29T23:59:59+14:00', '2024-02-29'],
	['Posted 2024-03-09 by the desk', '2024-03-09'],
	['20240229', '2024-02-29'],
	['1 January 2024', '2024-01-01'],
	['the 1st of January 2024', '2024-01-01'],
	['22nd Sept, 2023', '2023-09-22'],
	['3rd Mar. 2023', '2023-03-03'],
	['Sunday 4 August 2019', '2019-08-04'],
	['Jan 5, 2024', '2024-01-05'],
	['JANUARY 5 2024', '2024-01-05'],
	['December 25th, 2021', '2021-12-25'],
	['Updated: May 1, 2020, 9:00 a.m. EDT', '2020-05-01'],
	['From May 1, 2020 to June 2, 2020', '2020-05-01']
])('"%s" holds %s', (text, date) => {
	expect(fullDateIn(text)).toBe(date);
});

test.each([
	'2024-13-01',
	'2024-00-10',
	'2024-04-31',
	'2023-02-29',
	'1900-02-29',
	'2100-02-29',
	'2024-01-00',
	'0999-01-01',
	'1799-12-31',
	'3000-01-01',
	'12024-01-01',
	'2024-01-011',
	'32 January 2024',
	'0 January 2024',
	'January 32, 2024',
	'5 Smarch 2024',
	'Smarch 5, 2024'
])('"%s" is no day of the calendar', (text) => {
	expect(fullDateIn(text)).toBeNull();
});

test.each([
	'01/02/2024',
	'1.2.2024',
	'24-01-02',
	'January 2024',
	'5 January',
	'today',
	'yesterday',
	'Monday',
	'2024',
	'120240101',
	'2024-W05-1',
	'January 5, 20245',
	'room 2024 may 12'
])('"%s" does not say which day', (text) => {
	expect(fullDateIn(text)).toBeNull();
});

test('every leap year of the Gregorian calendar has its day, and no other year', () => {
	for (const year of [1804, 1896, 1904, 2000, 2004, 2024, 2400])
		expect(fullDateIn(`29 February ${year}`)).toBe(`${year}-02-29`);
	for (const year of [1800, 1900, 2001, 2023, 2100, 2200])
		expect(fullDateIn(`29 February ${year}`)).toBeNull();
});

test('the edges of what is read', () => {
	expect(fullDateIn('1800-01-01')).toBe('1800-01-01');
	expect(fullDateIn('2999-12-31')).toBe('2999-12-31');
	expect(fullDateIn(`${' '.repeat(150)}2024-01-05`)).toBe('2024-01-05');
	expect(fullDateIn(`${'x'.repeat(250)} 2024-01-05`)).toBeNull();
});

const NAMES =
	'January February March April May June July August September October November December';

test('one day is read the same in every way of writing it', () => {
	const month = fc.integer({ min: 1, max: 12 });
	const day = fc.integer({ min: 1, max: 28 });
	fc.assert(
		fc.property(fc.integer({ min: 1800, max: 2999 }), month, day, (y, m, d) => {
			const pad = (n: number) => String(n).padStart(2, '0');
			const iso = `${y}-${pad(m)}-${pad(d)}`;
			const name = NAMES.split(' ')[m - 1] ?? '';
			for (const text of [
				iso,
				`${y}/${m}/${d}`,
				`${iso}T12:00:00Z`,
				`${y}${pad(m)}${pad(d)}`,
				`${d} ${name} ${y}`,
				`${name} ${d}, ${y}`,
				`${d} ${name.slice(0, 3)}. ${y}`,
				`${name.slice(0, 3).toUpperCase()} ${pad(d)} ${y}`
			])
				expect(fullDateIn(text), text).toBe(iso);
		})
	);
});

test('whatever is read is a day of the calendar', () => {
	const text = fc.string({ unit: fc.constantFrom(...'0123456789-/., JFMayn'), maxLength: 24 });
	fc.assert(
		fc.property(text, (line) => {
			const date = fullDateIn(line) ?? '2024-01-01';
			expect(date).toMatch(/^(?:1[89]|2\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
			expect(fullDateIn(date)).toBe(date);
		})
	);
});
