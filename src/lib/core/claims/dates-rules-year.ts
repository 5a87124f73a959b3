import { civilDay, isoMonth, isoYear, type DayNumber } from './dates-calendar';
import { against, direction, nearestMonth, type Context, type Reading } from './dates-context';
import { explicit, type Rule } from './dates-rule';
import { MONTH, monthOf, ordinal } from './dates-words';

const YEAR = '(?:1[5-9]|20)\\d\\d';
const PART = '(?:early|mid|late|the (?:start|beginning|middle|end|first half|second half) of)';
const RELATIVE = '(?:this|last|next|that|the (?:same|previous|following)) year';
const SEASONS: Readonly<Record<string, string>> = {
	spring: 'SP',
	summer: 'SU',
	autumn: 'FA',
	fall: 'FA',
	winter: 'WI'
};

const pattern = (source: string, flags = 'g'): RegExp => new RegExp(source, flags);
const previousYear = (context: Context): number | null => {
	const year = /^\d{4}/.exec(context.previous ?? '');
	return year ? Number(year[0]) : null;
};

/** The year that "last year", "that year" or "the following year" is, or null. */
export function relativeYear(words: string, context: Context): number | null {
	const word = words.toLowerCase();
	const published = context.published === null ? null : civilDay(context.published).year;
	if (/^(?:this|the (?:entire )?year$)/.test(word)) return published;
	if (word.startsWith('last')) return published === null ? null : published - 1;
	if (word.startsWith('next')) return published === null ? null : published + 1;
	const before = previousYear(context);
	if (before === null) return null;
	if (/previous|before|earlier/.test(word)) return before - 1;
	return /following|later|after/.test(word) ? before + 1 : before;
}

const resolvedYear = (words: string, context: Context, tail = ''): Reading => {
	const year = relativeYear(words, context);
	return year === null
		? { type: 'DATE', value: `XXXX${tail}`, certainty: 'unresolved' }
		: { type: 'DATE', value: isoYear(year) + tail, certainty: 'resolved' };
};

const bareMonth = (word: string, context: Context, how: string | undefined): Reading | null => {
	const month = monthOf(word);
	if (month === null) return null;
	const two = String(month).padStart(2, '0');
	return against(context, `XXXX-${two}`, (published: DayNumber) => {
		const now = civilDay(published);
		if (how === 'this') return isoMonth(now.year, month);
		if (how === 'last') return isoMonth(month < now.month ? now.year : now.year - 1, month);
		if (how === 'next') return isoMonth(month > now.month ? now.year : now.year + 1, month);
		return nearestMonth(published, month, direction(context));
	});
};

const nearestSeason = (code: string, context: Context, how: string | undefined): Reading =>
	against(context, `XXXX-${code}`, (published) => {
		const { year, month } = civilDay(published);
		const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1;
		if (how === 'this') return `${isoYear(year)}-${code}`;
		if (how === 'next') return `${isoYear(month < begins ? year : year + 1)}-${code}`;
		const past = how === 'last' ? month > begins + 2 : month >= begins;
		const ahead = how === undefined && direction(context) === 'future';
		return `${isoYear(past || ahead ? year : year - 1)}-${code}`;
	});

/** A number that counts or measures is no year: "2000 troops", "1995 dollars", "1922 Committee". */
const NO_YEAR = `(?!\\d|[.,]\\d|%|[-–\\s]?(?:km|m|kg|mm|ft)\\b|\\s(?:people|members?|troops|soldiers|men|women|children|(?:kilo)?met(?:er|re)s?|miles|tons?|tonnes|dollars|euros|pounds|yuan|yen|times|votes|jobs|workers|homes|cases|deaths|points|hours|UTC|GMT|Committee|Club|Group|percent|per cent|square|other|delegates|officials|students|diplomats|refugees|prisoners|vehicles|aircraft)\\b)`;
const NOT_BEFORE = `(?<![\\d$£€¥#.,:/]|\\d[-–]|[-–](?=\\d{4}[-–]\\d)|\\b(?:No|no|Nos|Resolution|resolution|about|over|than|some|nearly|around|approximately|flight|Highway|Route|pages?|chapter|room)\\.?\\s)`;
const BEFORE_MONTH =
	'in|In|since|Since|until|Until|till|during|During|of|from|From|early|mid|late|between|Between|through|throughout|last|next|this|after|After|before|Before|the|a|an|its|their|his|her|Last|Next|This|Early|Late|and|to|as of|by|By|Throughout|Mid';
const SURE_BEFORE =
	'in|In|since|Since|until|last|next|this|Last|Next|This|during|early|late|mid|Early|Late|throughout';

export const YEAR_RULES: readonly Rule[] = [
	{
		name: 'month and year',
		pattern: pattern(`\\b(?:${PART}[ -])?(${MONTH})\\.?,?(?: of)? (${YEAR})\\b`),
		read: (m) => explicit(isoMonth(Number(m[2]), monthOf(m[1] ?? '') ?? 1))
	},
	{
		name: 'month of a relative year',
		pattern: pattern(`\\b(?:${PART}[ -])?(${MONTH})(?: of)? (${RELATIVE})\\b`),
		read: (m, context) =>
			resolvedYear(m[2] ?? '', context, `-${String(monthOf(m[1] ?? '') ?? 1).padStart(2, '0')}`)
	},
	{
		name: 'month alone',
		pattern: pattern(
			`(?<=\\b(?:${BEFORE_MONTH})[ -])((?!May\\b|March\\b|Mar\\b|Jan\\b)${MONTH})\\b(?:(?<=\\b(?:Feb|Apr|Aug|Sept?|Oct|Nov|Dec))\\.)?(?! \\d)(?!\\.?-\\w| [A-Z][a-z]+ (?:said|told))`
		),
		read: (m, context) => {
			const how = /\b(this|last|next)\s*$/i.exec(context.before)?.[1]?.toLowerCase();
			return bareMonth((m[1] ?? '').trim(), context, how);
		}
	},
	{
		name: 'May or March alone, where the words before leave no doubt',
		pattern: pattern(`(?<=\\b(?:${SURE_BEFORE})[ -])(May|March)\\b(?! \\d)`),
		read: (m, context) => {
			const how = /\b(this|last|next)\s*$/i.exec(context.before)?.[1]?.toLowerCase();
			return bareMonth(m[1] ?? '', context, how);
		}
	},
	{
		name: 'this, last or next month by name',
		pattern: pattern(
			`\\b([Tt]his|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id)[ -](${MONTH})\\b(?! \\d)`
		),
		read: (m, context) => bareMonth(m[2] ?? '', context, m[1]?.toLowerCase())
	},
	{
		name: 'two months joined',
		pattern: pattern(`(?<=\\b${MONTH} (?:and|to|through|until) )(${MONTH})\\b(?! \\d)`),
		read: (m, context) => bareMonth(m[1] ?? '', context, undefined)
	},
	{
		name: 'season of a year',
		pattern: pattern(`\\b(?:the )?(spring|summer|autumn|fall|winter)(?: of)? (${YEAR})\\b`, 'gi'),
		read: (m) => explicit(`${m[2]}-${SEASONS[(m[1] ?? '').toLowerCase()]}`)
	},
	{
		name: 'season near publication',
		pattern: pattern(
			`\\b(?:(this|last|next) (spring|summer|autumn|fall|winter)|(?<=\\b(?:in|during|since|until) )(?:the )?(spring|summer|autumn|winter))\\b(?! (?:of|games|olympics|break|offensive))`,
			'gi'
		),
		read: (m, context) => {
			const code = SEASONS[(m[2] ?? m[3] ?? '').toLowerCase()];
			return code === undefined
				? null
				: nearestSeason(code, context, m[1]?.toLowerCase() ?? undefined);
		}
	},
	{
		name: 'year',
		pattern: pattern(`(?:\\b${PART}[ -])?${NOT_BEFORE}\\b(${YEAR})\\b${NO_YEAR}`, 'gi'),
		read: (m) => explicit(m[1] ?? '')
	},
	{
		name: 'year of two digits',
		pattern: pattern(`(?<=(?:since|in|of) )['’](\\d\\d)\\b(?!s)`),
		read: (m) => explicit(Number(m[1]) > 30 ? `19${m[1]}` : `20${m[1]}`)
	},
	{
		name: 'decade',
		pattern: pattern(
			`\\b(?:the )?(?:early |mid[ -]|late )?(?:((?:1[5-9]|20)\\d)0|['’]?([2-9])0)s\\b`
		),
		read: (m) => explicit(m[1] ?? `19${m[2]}`)
	},
	{
		name: 'century',
		pattern: pattern(
			`\\b(?:the )?(?:early |mid[ -]|late )?(\\d{1,2}(?:st|nd|rd|th)|[a-z-]{3,11}(?:th|st|nd|rd)) century\\b`
		),
		read: (m) => {
			const nth = ordinal(m[1] ?? '');
			return nth === null ? null : explicit(String(nth - 1).padStart(2, '0'));
		}
	},
	{
		name: 'relative year',
		pattern: pattern(
			`\\b(?:${PART} |later |earlier )?(?:${RELATIVE}|the (?:entire )?year(?=[.,;]|$)|the year (?:before|after)|a year (?:earlier|later))\\b`,
			'gi'
		),
		read: (m, context) =>
			resolvedYear(m[0].replace(/^(?:.{3,16} of|later|earlier|early|late|mid) /i, ''), context)
	}
];
