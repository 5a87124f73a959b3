import { MONTHS, monthNumber, weekdayNumber } from '../gazetteer/calendar';
import { withFigures } from './digits';
import { slip } from './distance';
import { joinedMonths, monthElsewhere } from './month-names';
import { isNumberWord, ordinalWord, readNumberWords } from './number-words';
import { romanValue } from './roman';

/** A date as far as it was said; a part left out is null. */
export interface DateParts {
	readonly year: number | null;
	readonly month: number | null;
	readonly day: number | null;
}

/** Two-digit years up to this are of this century. */
const PIVOT = 69;
const SKIPPED = new Set(
	(
		'a ad an the of on in at by and year month day early late mid middle end beginning around about ' +
		'circa c spring summer autumn fall winter de del le den der el d г года год году в سنة عام في'
	).split(' ')
);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(month: number, year: number | null): number {
	if (month === 2) return year === null || isLeap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The parts, if there is such a date; a month alone or a day alone is none. */
function valid(year: number | null, month: number | null, day: number | null): DateParts[] {
	if (year === null && (month === null || day === null)) return [];
	if (month === null ? day !== null : month < 1 || month > 12) return [];
	if (day !== null && (day < 1 || day > daysIn(month ?? 1, year))) return [];
	return [{ year, month, day }];
}

/** A year as written: four digits, or two meant for 1970 to 2069. */
function yearOf(digits: string): number | null {
	if (digits.length === 4) return Number(digits);
	if (digits.length !== 2) return null;
	return Number(digits) <= PIVOT ? 2000 + Number(digits) : 1900 + Number(digits);
}

/** `2025-04-10`, `2025-04`, `20250410`, `10/4/2025` (both orders), `4/2025`. */
function numeric(text: string): DateParts[] {
	const [a = '', b = '', c = ''] = text.split(/[-/. ]+/).filter((part) => part !== '');
	if (/^\d{8}$/.test(a) && b === '')
		return valid(Number(a.slice(0, 4)), Number(a.slice(4, 6)), Number(a.slice(6)));
	if (a.length === 4)
		return valid(Number(a), b === '' ? null : Number(b), c === '' ? null : Number(c));
	if (c === '') return b.length === 4 ? valid(Number(b), Number(a), null) : dayAndMonth(a, b, null);
	const year = yearOf(c);
	return year === null ? [] : dayAndMonth(a, b, year);
}

/** Day first, and month first too unless that is the same. */
function dayAndMonth(a: string, b: string, year: number | null): DateParts[] {
	const first = valid(year, Number(b), Number(a));
	return a === b || b === '' ? first : [...first, ...valid(year, Number(a), Number(b))];
}

/** A month's number by name or abbreviation, one typing error forgiven. */
function monthOf(word: string): number | null {
	const exact = monthNumber(word) ?? monthElsewhere(word);
	if (exact !== null || word.length < 4) return exact;
	const near = MONTHS.flatMap((name, index) => (slip(word, name) === null ? [] : [index + 1]));
	return near.length === 1 ? (near[0] ?? null) : null;
}

interface Sorted {
	months: number[];
	years: number[];
	days: number[];
}

/** Puts one word where it belongs; false where it belongs nowhere. */
function sort(word: string, sorted: Sorted): boolean {
	if (SKIPPED.has(word) || weekdayNumber(word) !== null) return true;
	const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1];
	const month = digits === undefined ? monthOf(word) : null;
	const ordinal = digits === undefined ? ordinalWord(word) : null;
	if (month !== null) sorted.months.push(month);
	else if (ordinal !== null) sorted.days.push(ordinal);
	else if (digits === undefined) return false;
	else if (digits.length === 4) sorted.years.push(Number(digits));
	else if (digits.length < 3) sorted.days.push(Number(digits));
	else return false;
	return true;
}

/** `10 April 2025`, `April 10th, 2025`, `Apr 2025`, `the tenth of April`, `10 Apr 25`, `Apr '25`. */
function worded(text: string): DateParts[] {
	const sorted: Sorted = { months: [], years: [], days: [] };
	const words = text
		.replace(/['‘’](\d\d)(?!\d)/g, (_, digits: string) => ` ${String(yearOf(digits))}`)
		.replace(/\b(twenty|thirty)[- ](?=[a-z])/g, '$1_')
		.replace(/['’,./-]/g, ' ')
		.split(' ');
	for (const word of words) if (word !== '' && !sort(word, sorted)) return [];
	const [month = null, ...moreMonths] = sorted.months;
	const [year = null, ...moreYears] = sorted.years;
	const [day = null, second = null, ...moreDays] = sorted.days;
	if (moreMonths.length + moreYears.length + moreDays.length > 0) return [];
	if (second === null) return valid(year, month, day);
	return year === null && month !== null
		? [...valid(yearOf(String(second).padStart(2, '0')), month, day)]
		: [];
}

/**
 * Every date a text may mean, in any usual way of writing one, in English and a dozen other languages.
 *
 * @param text at most a few hundred characters
 * @returns none where it is no date or names two, two where day and month could be either
 */
export function readDates(text: string): DateParts[] {
	const plain = withFigures(text).replace(/\s+/g, ' ').trim();
	const tidy = plain.replace(/[‐‑–]/g, '-').replace(/^[\s(]+|[\s.,;!?)]+$/g, '');
	const counted = COUNTED.exec(tidy);
	if (counted) {
		const part = (at: number): number | null =>
			counted[at] === undefined ? null : Number(counted[at]);
		return valid(part(1), part(2), part(3));
	}
	if (/^\d{1,8}(?:[-/. ]{1,2}\d{1,4}){0,2}$/.test(tidy)) return numeric(tidy);
	const year = spelledYear(tidy);
	return year === null ? worded(joinedMonths(tidy)) : valid(year, null, null);
}

/** `2025年4月10日`, `2025년 4월 10일` and their beginnings. */
const COUNTED = /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号일])?)?$/u;

/** A year in words or as a Roman numeral: "nineteen ninety-one", "two thousand and four", "mcmxci". */
function spelledYear(text: string): number | null {
	const roman = romanValue(text);
	if (roman !== null) return roman >= 1000 ? roman : null;
	const words = text.split(/[ -]/);
	if (words.length < 2 || !words.every((word) => word === 'and' || isNumberWord(word))) return null;
	const hundreds = readNumberWords(words.slice(0, 1))?.value ?? 0;
	const rest = readNumberWords(words.slice(1));
	if (hundreds >= 10 && hundreds < 100 && rest !== null && rest.used === words.length - 1)
		return rest.value < 100 ? hundreds * 100 + rest.value : null;
	const whole = readNumberWords(words);
	return whole !== null && whole.used === words.length && whole.value >= 1000 && whole.value < 2100
		? whole.value
		: null;
}

/** A year in two figures, where a year is asked for: "91", "'91"; null for anything else. */
export function readShortYear(text: string): number | null {
	const short = /^['‘’]?(\d\d)$/.exec(withFigures(text).trim());
	return short === null ? null : yearOf(short[1] ?? '');
}

/**
 * The first year of a decade that a text names: "the early 1990s", "1990's".
 *
 * @returns null where it names none
 */
export function readDecade(text: string): number | null {
	const decade = /^(?:the |in |early |mid |mid-|late )*(\d{3}0)['’]?s$/.exec(
		withFigures(text).trim()
	);
	return decade === null ? null : Number(decade[1]);
}
