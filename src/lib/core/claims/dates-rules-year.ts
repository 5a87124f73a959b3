import { civilDay, isoYear } from './dates-calendar';
import type { Context, Reading } from './dates-context';
import { explicit, type Rule } from './dates-rule';
import { NO_COUNT, ordinal } from './dates-words';

/** A year of news, and not the year of an old century. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';
export const PART =
	'(?:(?:very )?early|mid|late|the (?:start|beginning|middle|end|first half|second half) of)';
export const RELATIVE = '(?:this|last|next|that|the (?:same|previous|following)) year';

const pattern = (source: string, flags = 'g'): RegExp => new RegExp(source, flags);
const previousYear = (context: Context): number | null => {
	const year = /^\d{4}/.exec(context.previous ?? '');
	return year ? Number(year[0]) : null;
};

/** The year that "last year", "that year" or "the following year" is, or null. */
export function relativeYear(words: string, context: Context): number | null {
	const word = words.toLowerCase();
	const published = context.published === null ? null : civilDay(context.published).year;
	const before = previousYear(context);
	if (word === 'the year') return before === null || before === published ? published : null;
	if (/^the (?:entire|whole|full) year$/.test(word)) return before ?? published;
	if (word.startsWith('this')) return published;
	if (word.startsWith('last')) return published === null ? null : published - 1;
	if (word.startsWith('next')) return published === null ? null : published + 1;
	if (before === null) return null;
	if (/previous|before|prior/.test(word)) return before - 1;
	return /following|after/.test(word) ? before + 1 : before;
}

export const resolvedYear = (words: string, context: Context, tail = ''): Reading => {
	const year = relativeYear(words, context);
	return year === null
		? { type: 'DATE', value: `XXXX${tail}`, certainty: 'unresolved' }
		: { type: 'DATE', value: isoYear(year) + tail, certainty: 'resolved' };
};

/** A number that counts or measures is no year: "2000 troops", "1995 dollars", "1922 Committee". */
const NO_YEAR = `(?!\\d|[.,]\\d|%|${NO_COUNT})`;
const NOT_BEFORE = `(?<![\\d$£€¥#.,:/]|\\d[-–]|[-–](?=\\d{4}[-–]\\d)|\\b(?:No|no|Nos|Resolution|resolution|about|over|than|some|nearly|around|approximately|flight|Highway|Route|pages?|chapter|room)\\.?\\s)`;

/** Words that make "2010-11" a stretch of two years and no month. */
const SEASON = ' (?:seasons?|school|academic|fiscal|financial|budget)';
/** "the first half of 2025" */
const halfOf = (words: string): string => {
	const half = /\b(first|second) half\b/i.exec(words)?.[1]?.toLowerCase();
	return half === undefined ? '' : half === 'first' ? '-H1' : '-H2';
};

const DECADES = 'twen thir for fif six seven eigh nine'.split(' ');

/** "2019–2021", "2019-20": null where the second is no later year. */
function yearRange(first: number, full: string | undefined, short: string | undefined) {
	const last = full === undefined ? first - (first % 100) + Number(short) : Number(full);
	return last > first ? { ...explicit(isoYear(first)), until: isoYear(last) } : null;
}

export const YEAR_RULES: readonly Rule[] = [
	/** Year. */
	{
		cues: '####',
		pattern: pattern(`(?:\\b${PART}[ -])?${NOT_BEFORE}\\b(${YEAR})\\b${NO_YEAR}`, 'gi'),
		read: (m) => explicit((m[1] ?? '') + halfOf(m[0]))
	},
	/** End of the running year. */
	{
		cues: 'year-end',
		pattern: /(?<=\b(?:by|at|before|until|till) (?:the )?)year[- ]end\b/gi,
		read: (_, context) => resolvedYear('this year', context)
	},
	/** Year of two digits. */
	{
		cues: "' ’",
		pattern: pattern(`(?<=(?:since|in|of) )['’](\\d\\d)\\b(?!s)`),
		read: (m) => explicit(Number(m[1]) > 30 ? `19${m[1]}` : `20${m[1]}`)
	},
	/** Years from one to another. */
	{
		cues: '####',
		pattern: pattern(
			`${NOT_BEFORE}\\b(${YEAR})(?:[–—/]|-(?!(?:0\\d|1[0-2])\\b(?!${SEASON})))(?:(${YEAR})|(\\d\\d))\\b${NO_YEAR}(?![-/–])`
		),
		read: (m) => yearRange(Number(m[1]), m[2], m[3])
	},
	/** Fiscal year. */
	{
		cues: 'fiscal financial fy',
		pattern: pattern(
			`\\b(?:the )?(?:fiscal|financial)(?: year)?(?: of| ending(?: in)?| ended(?: in)?)? (${YEAR})\\b|\\bFY ?-?(?:(${YEAR})|(\\d\\d))\\b(?!-)|\\b(${YEAR}) (?:fiscal|financial) year\\b`,
			'gi'
		),
		read: (m) => explicit(`FY${m[1] ?? m[2] ?? m[4] ?? `20${m[3]}`}`)
	},
	/** Year of an era. */
	{
		cues: 'AD CE BC',
		pattern: /\b(?:(?:AD|CE) (\d{1,4})|(\d{1,4}) ?(?:(AD|CE)|(?:BC|BCE)))\b/g,
		read: (m) => {
			const year = (m[1] ?? m[2] ?? '').padStart(4, '0');
			return explicit(m[1] !== undefined || m[3] !== undefined ? year : `BC${year}`);
		}
	},
	/** Decade in words. */
	{
		cues: 'ties',
		pattern: /\bthe (?:(?:early|late|mid)[ -])?(twen|thir|for|fif|six|seven|eigh|nine)ties\b/gi,
		read: (m) => explicit(`19${DECADES.indexOf((m[1] ?? '').toLowerCase()) + 2}`)
	},
	/** Decade. */
	{
		cues: '0s',
		pattern: pattern(
			`\\b(?:the )?(?:early |mid[ -]|late )?(?:((?:1[5-9]|20)\\d)0|['’]?([2-9])0)s\\b`
		),
		read: (m) => explicit(m[1] ?? `19${m[2]}`)
	},
	/** Century. */
	{
		cues: 'century',
		pattern: pattern(
			`\\b(?:the )?(?:early |mid[ -]|late )?(\\d{1,2}(?:st|nd|rd|th)|[a-z-]{3,11}(?:th|st|nd|rd)) century\\b`
		),
		read: (m) => {
			const nth = ordinal(m[1] ?? '');
			return nth === null ? null : explicit(String(nth - 1).padStart(2, '0'));
		}
	},
	/** Relative year. */
	{
		cues: 'year',
		pattern: pattern(
			`\\b(?:${PART} |later |earlier )?(?:${RELATIVE}|the (?:(?:entire|whole|full) )?year(?=[.,;]|$)|the year (?:before|after|previous|prior))\\b`,
			'gi'
		),
		read: (m, context) =>
			resolvedYear(
				m[0].replace(/^(?:.{3,16} of|later|earlier|early|late|mid) /i, ''),
				context,
				halfOf(m[0])
			)
	}
];
