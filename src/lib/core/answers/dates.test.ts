import { describe, expect, test } from 'vitest';
import { judgedAgainst } from './test-keys';

const judgedFor = (key: string, typed: string, ...accepted: string[]): string =>
	judgedAgainst({ answerType: 'date', answer: '\u2014', answerValue: key, accepted }, typed);

describe('3 September 2024 in every usual writing', () => {
	test.each([
		'3 September 2024',
		'3rd September 2024',
		'3 sept 2024',
		'3. September 2024',
		'03 Sep 2024',
		'03-Sep-2024',
		'3-sept-24',
		'3 Sep 24',
		'SEPTEMBER 3, 2024',
		'September 3 2024',
		'September 3rd, 2024',
		'Sept. 3, 2024',
		"Sep 3 '24",
		'2024 September 3',
		'2024, September 3',
		'2024 Sep 03',
		'the 3rd of September 2024',
		'the third of September, 2024',
		'third September 2024',
		'on 3 September 2024',
		'on the 3rd of September, 2024.',
		'Tuesday, 3 September 2024',
		'Tue 3 Sep 2024',
		'Tuesday, September 3, 2024',
		'(3 September 2024)',
		' 3  September\t2024 ',
		'3\u00a0September\u00a02024',
		'３ September ２０２４',
		'2024-09-03',
		'2024-9-3',
		'2024/09/03',
		'2024.09.03',
		'2024 09 03',
		'20240903',
		'3/9/2024',
		'9/3/2024',
		'03/09/24',
		'3.9.2024',
		'3. 9. 2024',
		'3-9-2024',
		'3 9 2024',
		'3–9–2024',
		'3 Septmber 2024',
		'3 Setpember 2024',
		'3 Septembre 2024'
	])('%j', (typed) => {
		expect(judgedFor('2024-09-03', typed)).toBe('right key');
	});
});

describe('a day asked for', () => {
	test.each([
		['2024-09-03', 'September 2024', 'nearly coarser-date'],
		['2024-09-03', '9/2024', 'nearly coarser-date'],
		['2024-09-03', '2024-09', 'nearly coarser-date'],
		['2024-09-03', '2024', 'nearly coarser-date'],
		['2024-09-03', 'in 2024', 'nearly coarser-date'],
		['2024-09-03', '3 September', 'nearly coarser-date'],
		['2024-09-03', 'September 3rd', 'nearly coarser-date'],
		['2024-09-03', '3/9', 'nearly coarser-date'],
		['2024-09-03', '4 September 2024', 'nearly right-month'],
		['2024-09-03', '3 October 2024', 'nearly right-year'],
		['2024-09-03', 'October 2024', 'nearly right-year'],
		['2024-09-03', '31 December 2024', 'nearly right-year'],
		['2024-09-03', '3 September 2023', 'wrong no-match'],
		['2024-09-03', '3 September 1924', 'wrong no-match'],
		['2024-09-03', '4 September', 'wrong no-match'],
		['2024-09-03', '2023', 'wrong no-match'],
		['2024-09-03', 'September', 'wrong no-match'],
		['2024-09-03', 'Tuesday', 'wrong no-match'],
		['2024-09-03', '3', 'wrong no-match'],
		['2024-09-03', 'the third', 'wrong no-match'],
		['2024-09-03', '24', 'wrong no-match'],
		['1999-12-31', '31/12/99', 'right key'],
		['1999-12-31', '12/31/1999', 'right key'],
		['1999-12-31', '31 Dec 99', 'right key'],
		['1969-07-20', '20 July 1969', 'right key'],
		['1969-07-20', '20.7.69', 'wrong no-match'],
		['2001-05-05', '5/5/2001', 'right key'],
		['2001-05-05', 'the fifth of May 2001', 'right key'],
		['2023-08-21', 'the twenty-first of August 2023', 'right key'],
		['2023-08-21', 'twenty first August 2023', 'right key'],
		['2023-08-21', 'August twenty-first, 2023', 'right key'],
		['2023-08-30', 'the thirtieth of August 2023', 'right key'],
		['2023-08-31', 'the thirty-first of August 2023', 'right key']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('a month asked for', () => {
	test.each([
		['2022-06', 'June 2022', 'right key'],
		['2022-06', 'Jun 2022', 'right key'],
		['2022-06', 'jun. 2022', 'right key'],
		['2022-06', "June '22", 'right key'],
		['2022-06', 'June, 2022', 'right key'],
		['2022-06', 'in June 2022', 'right key'],
		['2022-06', 'in the month of June 2022', 'right key'],
		['2022-06', 'around June 2022', 'right key'],
		['2022-06', 'early June 2022', 'right key'],
		['2022-06', '2022 June', 'right key'],
		['2022-06', '6/2022', 'right key'],
		['2022-06', '06.2022', 'right key'],
		['2022-06', '2022/6', 'right key'],
		['2022-06', '2022-06-15', 'right finer-date'],
		['2022-06', '15 June 2022', 'right finer-date'],
		['2022-06', '30/6/2022', 'right finer-date'],
		['2022-06', 'June 31 2022', 'wrong no-match'],
		['2022-06', '2022', 'nearly coarser-date'],
		['2022-06', 'July 2022', 'nearly right-year'],
		['2022-06', '15 July 2022', 'nearly right-year'],
		['2022-06', 'June 2021', 'wrong no-match'],
		['2022-06', 'June', 'wrong no-match'],
		['2022-06', '15 June', 'nearly coarser-date'],
		['2022-06', '15 July', 'wrong no-match'],
		['2022-06', 'June or July 2022', 'wrong no-match'],
		['2022-06', 'June 2022 or 2023', 'wrong no-match']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('a year asked for', () => {
	test.each([
		['1987', '1987', 'right key'],
		['1987', ' 1987. ', 'right key'],
		['1987', 'the year 1987', 'right key'],
		['1987', 'around 1987', 'right key'],
		['1987', 'c. 1987', 'right key'],
		['1987', 'AD 1987', 'right key'],
		['1987', 'late 1987', 'right key'],
		['1987', 'May 1987', 'right finer-date'],
		['1987', '1 May 1987', 'right finer-date'],
		['1987', '1987-05-01', 'right finer-date'],
		['1987', '1986', 'wrong no-match'],
		['1987', '1978', 'wrong no-match'],
		['1987', '87', 'right key'],
		['1987', '198', 'wrong no-match'],
		['1987', '19870', 'wrong no-match'],
		['1987', '1980s', 'nearly coarser-date'],
		['1987', '1987-1989', 'wrong no-match'],
		['1987', '1986 or 1987', 'wrong no-match'],
		['1987', 'May', 'wrong no-match'],
		['1987', '30 February 1987', 'wrong no-match']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('a day that never was is wrong, however near', () => {
	test.each([
		['2024-02-29', '30 February 2024'],
		['2023-02-28', '29 February 2023'],
		['2023-02-28', '29/2/2023'],
		['1900-02-28', '29 February 1900'],
		['2024-04-30', '31 April 2024'],
		['2024-06-30', '31/06/2024'],
		['2024-09-30', '2024-09-31'],
		['2024-11-30', 'November 31, 2024'],
		['2024-01-01', '0 January 2024'],
		['2024-01-31', '32 January 2024'],
		['2024-01-01', '1/0/2024'],
		['2024-12-01', '2024-13-01'],
		['2024-12-01', '2024-00-01'],
		['2024-12-13', '13/13/2024'],
		['2024-12-01', '20241301']
	])('%s is not %j', (key, typed) => {
		expect(judgedFor(key, typed)).toBe('wrong no-match');
	});

	test.each([
		['2024-02-29', '29 February 2024'],
		['2000-02-29', '29/02/2000'],
		['2024-02-29', 'Feb 29, 2024']
	])('%s is a leap day, %j', (key, typed) => {
		expect(judgedFor(key, typed)).toBe('right key');
	});
});

describe('what is no date is wrong', () => {
	test.each([
		'yesterday',
		'last month',
		'tomorrow week',
		'Easter',
		'the day after',
		'3 Septober 2024 maybe',
		'3/9/2024/1',
		'3 September 2024 BC or so',
		'3 4 5 September 2024',
		'2024 2025',
		'September September 2024',
		'-3 September 2024 -5',
		'99999999999',
		'3 September 20244',
		'2024-09-03T10:00'
	])('%j', (typed) => {
		expect(judgedFor('2024-09-03', typed)).toBe('wrong no-match');
	});
});

test('a wording the question accepts is right whatever it says', () => {
	expect(judgedFor('2024-09-03', 'Armistice Day', 'Armistice Day')).toBe('right alias');
	expect(judgedFor('2024-09-03', 'armistice day', 'Armistice Day')).toBe('right alias');
});

test('a key that is no date is judged by its words', () => {
	const key = { answerType: 'date' as const, answer: 'the rainy season', answerValue: 'rainy' };
	expect(judgedAgainst(key, 'rainy season')).toBe('right key');
	expect(judgedAgainst(key, 'rainy seasen')).toBe('right one-letter');
	expect(judgedAgainst(key, '2024')).toBe('wrong no-match');
});
