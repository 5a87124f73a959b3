import {
	civilDay,
	dayNumber,
	isoMonth,
	isoWeek,
	isoYear,
	mondayOf,
	type DayNumber
} from './dates-calendar';
import { against, direction, nearestMonth, type Context, type Reading } from './dates-context';
import { explicit, type Rule } from './dates-rule';
import { PART, RELATIVE, resolvedYear, YEAR } from './dates-rules-year';
import { MONTH, MONTH_CUES, monthOf, ordinal } from './dates-words';

const SEASONS: Readonly<Record<string, string>> = {
	spring: 'SP',
	summer: 'SU',
	autumn: 'FA',
	fall: 'FA',
	winter: 'WI'
};
const pattern = (source: string, flags = 'g'): RegExp => new RegExp(source, flags);
const BEFORE_MONTH =
	'in|In|for|since|Since|until|Until|till|during|During|of|from|From|early|mid|late|between|Between|through|throughout|last|next|this|after|After|before|Before|the|a|an|its|their|his|her|Last|Next|This|Early|Late|and|to|as of|by|By|Throughout|Mid';
const SURE_BEFORE =
	'in|In|since|Since|until|last|next|this|Last|Next|This|during|early|late|mid|Early|Late|throughout|end of|start of|beginning of|middle of';

const AHEAD = new RegExp(
	`^\\.?(?:,| and| or| to| through| until| ?[-–])(?: ${MONTH},?)*(?: and| or)? ?${MONTH}\\.?,?(?: of)? (${YEAR})\\b`
);
/** The year that months named together say once, at their end: "March to May 2019". */
const yearAhead = (context: Context): number | null => {
	const match = AHEAD.exec(context.after);
	return match ? Number(match[1]) : null;
};

const bareMonth = (word: string, context: Context, how: string | undefined): Reading | null => {
	const month = monthOf(word);
	if (month === null) return null;
	const year = yearAhead(context);
	if (year !== null) return explicit(isoMonth(year, month));
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

/** The nth week of a month is the one of its nth Thursday, as ISO weeks go with their Thursday. */
function weekOfMonth(nth: number | null, year: number, month: number): string | null {
	if (nth === null || nth < 1 || nth > 5) return null;
	const first = dayNumber(year, month, 1);
	const thursday = mondayOf(first + 3) + 3 + 7 * (nth - 1);
	return civilDay(thursday).month === month ? isoWeek(thursday) : null;
}

function readWeek(m: RegExpExecArray, context: Context): Reading | null {
	const word = (m[1] ?? '').toLowerCase();
	const whole = bareMonth(m[2] ?? '', context, undefined);
	const month =
		m[3] === undefined ? whole?.value : isoMonth(Number(m[3]), monthOf(m[2] ?? '') ?? 1);
	if (whole === null || !/^\d{4}-\d\d$/.test(month ?? '')) return whole;
	const [year, number] = [Number(month?.slice(0, 4)), Number(month?.slice(5))];
	const nth = /last|final/.test(word) ? null : ordinal(word);
	const value =
		nth === null
			? (weekOfMonth(5, year, number) ?? weekOfMonth(4, year, number))
			: weekOfMonth(nth, year, number);
	const certainty = m[3] === undefined ? 'resolved' : 'explicit';
	return value === null ? null : { type: 'DATE', value, certainty };
}

/** Months, seasons and the weeks of a month. */
export const MONTH_RULES: readonly Rule[] = [
	/** Months of a year. */
	{
		cues: '####',
		pattern: pattern(
			`\\b(${MONTH})\\.? ?(?:[-–—/]|(?<=\\b[Ff]rom \\S+ )to) ?(${MONTH})\\.?,?(?: of)? (${YEAR})\\b`
		),
		read: (m) => {
			const [first, last] = [monthOf(m[1] ?? '') ?? 1, monthOf(m[2] ?? '') ?? 1];
			const year = Number(m[3]);
			const until = isoMonth(year, last);
			return { ...explicit(isoMonth(first > last ? year - 1 : year, first)), until };
		}
	},
	/** Week of a month. */
	{
		cues: 'week',
		pattern: pattern(
			`\\b[Tt]he (first|second|third|fourth|last|final) (?:full )?week of (${MONTH})\\b(?:,?(?: of)? (${YEAR})\\b)?`
		),
		read: readWeek
	},
	/** Month and year. */
	{
		cues: '####',
		pattern: pattern(`\\b(?:${PART}[ -])?(${MONTH})\\.?,?(?: of)? (${YEAR})\\b`),
		read: (m) => explicit(isoMonth(Number(m[2]), monthOf(m[1] ?? '') ?? 1))
	},
	/** Month of a relative year. */
	{
		cues: 'year',
		pattern: pattern(`\\b(?:${PART}[ -])?(${MONTH})(?: of)? (${RELATIVE})\\b`),
		read: (m, context) =>
			resolvedYear(m[2] ?? '', context, `-${String(monthOf(m[1] ?? '') ?? 1).padStart(2, '0')}`)
	},
	/** Month alone. */
	{
		cues: MONTH_CUES,
		pattern: pattern(
			`(?<=\\b(?:${BEFORE_MONTH})[ -])((?!May\\b|March\\b|Mar\\b|Jan\\b)${MONTH})\\b(?:(?<=\\b(?:Feb|Apr|Aug|Sept?|Oct|Nov|Dec))\\.)?(?! \\d)(?!\\.?-\\w| [A-Z][a-z]+ (?:said|told))`
		),
		read: (m, context) => {
			const how = /\b(this|last|next)\s*$/i.exec(context.before)?.[1]?.toLowerCase();
			return bareMonth((m[1] ?? '').trim(), context, how);
		}
	},
	/** May or March alone, where the words before leave no doubt. */
	{
		cues: 'May March',
		pattern: pattern(`(?<=\\b(?:${SURE_BEFORE})[ -])(May|March)\\b(?! \\d)`),
		read: (m, context) => {
			const how = /\b(this|last|next)\s*$/i.exec(context.before)?.[1]?.toLowerCase();
			return bareMonth(m[1] ?? '', context, how);
		}
	},
	/** This, last or next month by name. */
	{
		cues: MONTH_CUES,
		pattern: pattern(
			`\\b([Tt]his|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id)[ -](${MONTH})\\b(?! \\d)`
		),
		read: (m, context) => bareMonth(m[2] ?? '', context, m[1]?.toLowerCase())
	},
	/** Two months joined. */
	{
		cues: MONTH_CUES,
		pattern: pattern(`(?<=\\b${MONTH} (?:and|to|through|until) )(${MONTH})\\b(?! \\d)`),
		read: (m, context) => bareMonth(m[1] ?? '', context, undefined)
	},
	/** Season of a year. */
	{
		cues: '####',
		pattern: pattern(`\\b(?:the )?(spring|summer|autumn|fall|winter)(?: of)? (${YEAR})\\b`, 'gi'),
		read: (m) => explicit(`${m[2]}-${SEASONS[(m[1] ?? '').toLowerCase()]}`)
	},
	/** Season near publication. */
	{
		cues: 'spring summer autumn fall winter',
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
	}
];
