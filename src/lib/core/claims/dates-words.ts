import { capitals, MONTHS, monthNumber, WEEKDAYS } from '../gazetteer/calendar';

const UNITS = {
	second: 'TS',
	minute: 'TM',
	hour: 'TH',
	day: 'D',
	week: 'W',
	fortnight: 'W',
	month: 'M',
	quarter: 'Q',
	year: 'Y',
	decade: 'Y',
	century: 'Y'
} as const;

/** Stems of all units and of all months, as cues of rules. */
export const UNIT_CUES = 'second minute hour day week fortnight month quarter year decade centur';
export const MONTH_CUES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

export type Unit = keyof typeof UNITS;

export const SMALL_NUMBERS: readonly string[] = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
	'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
export const TENS: readonly string[] =
	'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const ORDINALS: readonly string[] = (
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
	'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** Months as they stand in news, in full or cut short, as alternatives for a regular expression. */
export const MONTH = `(?:${[
	...capitals(MONTHS).sort((a, b) => b.length - a.length),
	'Sept',
	...MONTH_CUES.split(' ')
].join('|')})`;
export const WEEKDAY = `(?:${capitals(WEEKDAYS).join('|')})`;
export const UNIT =
	'(?:seconds|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))';
export const CARDINAL = `(?:\\d{1,3}|(?:${TENS.join('|')})(?:-(?:${SMALL_NUMBERS.slice(1, 10).join('|')}))?|${[...SMALL_NUMBERS].slice(1).reverse().join('|')})`;

/** A day of the month in digits, and one in words. */
export const DAY_OF_MONTH = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const NTH = `(?:${[...ORDINALS].slice(1).reverse().join('|')}|thirtieth|(?:twenty|thirty)-(?:${ORDINALS.slice(1, 10).join('|')}))`;
/** A weekday before a date, also cut short: "Monday, ", "Tues. ". */
export const WEEK_PREFIX = `\\b(?:${WEEKDAY}|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b[.,]{0,2} `;

/** What follows a number that counts or measures and is no year and no day. */
export const NO_COUNT =
	'[-–\\s]?(?:km|m|kg|mm|ft)\\b|\\s(?:people|members?|troops|soldiers|men|women|children|(?:kilo)?met(?:er|re)s?|miles|tons?|tonnes|dollars|euros|pounds|yuan|yen|times|votes|jobs|workers|homes|cases|deaths|points|hours|UTC|GMT|Committee|Club|Group|percent|per cent|square|other|delegates|officials|students|diplomats|refugees|prisoners|vehicles|aircraft)\\b';

/** 1 to 12, or null where the word names no month. */
export const monthOf = monthNumber;

/** ISO weekday, 1 Monday to 7 Sunday, or null; in full alone. */
export function weekdayOf(word: string): number | null {
	return WEEKDAYS.indexOf(word.toLowerCase()) + 1 || null;
}

/** The singular of a unit of time ("centuries": "century"), or null. */
export function unitOf(word: string): Unit | null {
	const bare = word.toLowerCase();
	const single = bare === 'centuries' ? 'century' : bare.replace(/s$/, '');
	return Object.hasOwn(UNITS, single) ? (single as Unit) : null;
}

/** The TIMEX3 duration of so many units: `P13Y`, `PT30M`, `PXY` where the number is not said. */
export function duration(amount: number | null, unit: Unit): string {
	const code = UNITS[unit];
	const scale = unit === 'decade' ? 10 : unit === 'century' ? 100 : unit === 'fortnight' ? 2 : 1;
	const number = amount === null ? 'X' : String(amount * scale);
	return code.length > 1 ? `PT${number}${code[1]}` : `P${number}${code}`;
}

/** The value of a cardinal of 0 to 999 in digits or (below 100) words, or null. */
export function cardinal(text: string): number | null {
	const bare = text.toLowerCase().trim();
	if (/^\d{1,3}$/.test(bare)) return Number(bare);
	if (bare === 'a' || bare === 'an') return 1;
	const small = SMALL_NUMBERS.indexOf(bare);
	if (small >= 0) return small;
	const [tens = '', ones] = bare.split('-');
	const ten = TENS.indexOf(tens);
	if (ten < 0) return null;
	const one = ones === undefined ? 0 : SMALL_NUMBERS.indexOf(ones);
	return one < 0 ? null : (ten + 2) * 10 + one;
}

/** The value of "third", "22nd" or "31st", or null. */
export function ordinal(text: string): number | null {
	const bare = text.toLowerCase().trim();
	const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(bare);
	if (digits) return Number(digits[1]);
	const small = ORDINALS.indexOf(bare);
	if (small >= 0) return small;
	if (bare === 'thirtieth') return 30;
	const [tens = '', one = ''] = bare.split('-');
	const ten = TENS.indexOf(tens);
	const ones = ORDINALS.indexOf(one);
	return ten < 0 || ones < 1 || ones > 9 ? null : (ten + 2) * 10 + ones;
}
