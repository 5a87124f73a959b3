/** Month names and abbreviations as they stand in news, lower case without the point. */
const MONTH_WORDS: readonly (readonly string[])[] = [
	['january', 'jan'],
	['february', 'feb'],
	['march', 'mar'],
	['april', 'apr'],
	['may'],
	['june', 'jun'],
	['july', 'jul'],
	['august', 'aug'],
	['september', 'sept', 'sep'],
	['october', 'oct'],
	['november', 'nov'],
	['december', 'dec']
];

const WEEKDAY_WORDS = [
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday'
] as const;

const UNITS = {
	second: 'TS',
	minute: 'TM',
	hour: 'TH',
	day: 'D',
	week: 'W',
	month: 'M',
	quarter: 'Q',
	year: 'Y',
	decade: 'Y',
	century: 'Y'
} as const;

export type Unit = keyof typeof UNITS;

const SMALL_NUMBERS = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
	'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = (
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
	'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth ' +
	'twenty-first'
).split(' ');

/** Alternatives for a regular expression: months, any case given, with an optional point. */
export const MONTH = `(?:${MONTH_WORDS.flat()
	.map((word) => word[0]?.toUpperCase() + word.slice(1))
	.sort((a, b) => b.length - a.length)
	.join('|')})`;
export const WEEKDAY = `(?:${WEEKDAY_WORDS.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('|')})`;
export const UNIT =
	'(?:seconds|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))';
export const CARDINAL = `(?:\\d{1,3}|(?:${TENS.join('|')})(?:-(?:${SMALL_NUMBERS.slice(1, 10).join('|')}))?|${[...SMALL_NUMBERS].slice(1).reverse().join('|')})`;

/** 1 to 12, or null where the word names no month. */
export function monthOf(word: string): number | null {
	const bare = word.toLowerCase().replace('.', '');
	const at = MONTH_WORDS.findIndex((words) => words.includes(bare));
	return at < 0 ? null : at + 1;
}

/** ISO weekday, 1 Monday to 7 Sunday, or null. */
export function weekdayOf(word: string): number | null {
	const at = WEEKDAY_WORDS.findIndex((name) => name === word.toLowerCase());
	return at < 0 ? null : at + 1;
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
	const scale = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
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
	return small < 0 ? null : small;
}
