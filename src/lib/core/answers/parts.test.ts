import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOfStudyDay } from '../memory/iso-day';
import { readDates } from './date-parts';
import { readNumbers } from './number-parts';
import { readNumberWords } from './number-words';
import { fullName, nameWords, withoutTitles } from './person-names';

const MONTHS =
	'January February March April May June July August September October November December';

test('every day of four centuries is read in nine ways of writing', () => {
	fc.assert(
		fc.property(fc.integer({ min: -60_000, max: 80_000 }), (count) => {
			const iso = isoOfStudyDay(count);
			const [year = '', month = '', day = ''] = iso.split('-');
			const name = MONTHS.split(' ')[Number(month) - 1] ?? '';
			const date = Number(day);
			for (const text of [
				iso,
				iso.replaceAll('-', ''),
				iso.replaceAll('-', '/'),
				`${String(date)} ${name} ${year}`,
				`${name} ${String(date)}, ${year}`,
				`the ${String(date)}th of ${name.slice(0, 3)}. ${year}`,
				`${String(date)}-${name.slice(0, 3).toUpperCase()}-${year}`,
				`${day}.${month}.${year}`,
				`${month}/${day}/${year}`
			])
				expect(readDates(text)).toContainEqual({
					year: Number(year),
					month: Number(month),
					day: date
				});
		})
	);
});

test('day and month that could be either are read both ways, equal ones once', () => {
	expect(readDates('4/10/2025')).toHaveLength(2);
	expect(readDates('13/10/2025')).toHaveLength(1);
	expect(readDates('4/4/2025')).toHaveLength(1);
});

test.each([
	'30/2/2024',
	'29 February 2023',
	'April',
	'7',
	'2025-13',
	'99/99/2025',
	'soon',
	'1/2/345'
])('%j is no date', (text) => {
	expect(readDates(text)).toEqual([]);
});

test('numbers are read however they are grouped', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
			const digits = String(value);
			const grouped = (mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);
			for (const text of [
				digits,
				grouped(','),
				grouped(' '),
				grouped("'"),
				grouped('.'),
				`${digits}.0`
			])
				expect(readNumbers(text).map((read) => read.value)).toContain(value);
		})
	);
});

test('number words up to 999 999 are read', () => {
	const small =
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
			' '
		);
	const ten = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
	const say = (value: number): string => {
		if (value < 20) return small[value] ?? '';
		if (value < 100)
			return `${ten[Math.floor(value / 10)] ?? ''}${value % 10 > 0 ? ` ${say(value % 10)}` : ''}`;
		const [size, word] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
		const rest = value % size;
		return `${say(Math.floor(value / size))} ${word}${rest > 0 ? ` and ${say(rest)}` : ''}`;
	};
	fc.assert(
		fc.property(fc.nat(999_999), (value) => {
			expect(readNumberWords(say(value).split(' '))?.value).toBe(value);
		})
	);
});

test.each([
	['5%', 5, 'percent'],
	['$5', 5, 'usd'],
	['€ 5 million', 5e6, 'eur'],
	['30 per cent', 30, 'percent'],
	['two dozen years', 24, 'year'],
	['minus 7', -7, null],
	['-7', -7, null],
	['a hundred', 100, null],
	['twenty-first', 21, null],
	['3 lakh', 300_000, null]
])('%j is %d %j', (text, value, unit) => {
	expect(readNumbers(text)).toContainEqual({ value, unit });
});

test.each(['', 'none of them but two', '5 or 6', '5-6', 'five or six', 'twenty twelve', 'members'])(
	'%j is no one number',
	(text) => {
		expect(readNumbers(text)).toEqual([]);
	}
);

test('names are split into words, the Arabic article left out', () => {
	expect(nameWords('Cho Min-seok')).toEqual(['cho', 'minseok']);
	expect(nameWords('Karim al-Qasemi')).toEqual(['karim', 'qasemi']);
	expect(nameWords('Karim Al Qasemi')).toEqual(['karim', 'qasemi']);
	expect(nameWords("Sean O'Rourke")).toEqual(['sean', 'orourke']);
});

test('titles before and suffixes after a name are left out, a king keeps his number', () => {
	const plain = (name: string): string => withoutTitles(nameWords(name)).join(' ');
	expect(plain('Prime Minister Dame Ada Quill')).toBe('ada quill');
	expect(plain('Ada Quill Jr.')).toBe('ada quill');
	expect(plain('King Oswald III')).toBe('oswald iii');
	expect(plain('King')).toBe('king');
});

test.each([
	['Cho Min-seok', ['cho']],
	['Zhao Weiming', ['zhao']],
	['Greta von der Halden', ['von der halden', 'halden']],
	['Ada Quill', ['quill']],
	['Quill', []],
	['Pilar Ruiz Otero', ['ruiz otero', 'ruiz', 'otero']],
	['Ada Quill-Marsh', ['quillmarsh', 'marsh']]
])('the family name of %s is one of %j', (name, families) => {
	const found = fullName(name).splits.map(({ family }) => family.join(' '));
	expect(found).toEqual(families);
});
