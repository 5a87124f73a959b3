import { isoDay, isoMonth, isoWeek, isoYear, readIsoDay } from './dates-calendar';
import { direction, type Context, type Reading } from './dates-context';
import { vague, type Rule } from './dates-rule';
import { CARDINAL, cardinal, duration, UNIT, unitOf, type Unit } from './dates-words';

const PARTS: Readonly<Record<string, string>> = {
	morning: 'TMO',
	afternoon: 'TAF',
	evening: 'TEV',
	night: 'TNI'
};

const resolved = (value: string): Reading => ({ type: 'DATE', value, certainty: 'resolved' });
const open = (value: string): Reading => ({ type: 'DATE', value, certainty: 'unresolved' });
const previousDay = (context: Context) => readIsoDay(context.previous?.slice(0, 10) ?? null);

/** The date named before, moved by some units; null where it is not exact enough for that unit. */
function moved(context: Context, amount: number, unit: Unit): string | null {
	const day = previousDay(context);
	const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(context.previous ?? '') ?? [];
	if (unit === 'day') return day === null ? null : isoDay(day + amount);
	if (unit === 'week') return day === null ? null : isoWeek(day + 7 * amount);
	if (unit === 'month')
		return month === undefined ? null : isoMonth(Number(year), Number(month) + amount);
	if (year === undefined) return null;
	if (unit === 'year') return isoYear(Number(year) + amount);
	return unit === 'decade' ? isoYear(Number(year) + 10 * amount).slice(0, 3) : null;
}

const OPEN: Partial<Record<Unit, string>> = {
	day: 'XXXX-XX-XX',
	week: 'XXXX-WXX',
	month: 'XXXX-XX',
	year: 'XXXX',
	decade: 'XXX'
};

/** "Two years later": from the date named before, and with no such date unresolved. */
function laterOrEarlier(m: RegExpExecArray, context: Context): Reading | null {
	const unit = unitOf(m[2] ?? '');
	const amount = cardinal(m[1] ?? '');
	if (unit === null || amount === null) return null;
	const shape = OPEN[unit];
	if (shape === undefined)
		return { type: 'DURATION', value: duration(amount, unit), certainty: 'explicit' };
	const back = /earlier|before|prior|previous/i.test(m[3] ?? '');
	// "A day earlier" where no day was named: than the report.
	const isNews =
		unit === 'day' &&
		back &&
		amount === 1 &&
		previousDay(context) === null &&
		context.published !== null;
	const base = isNews ? { ...context, previous: isoDay(context.published ?? 0) } : context;
	const value = moved(base, back ? -amount : amount, unit);
	return value === null ? open(shape) : resolved(value);
}

const STEPS: readonly (readonly [RegExp, number])[] = [
	[/same|that/i, 0],
	[/next|following|after/i, 1],
	[/previous|preceding|before/i, -1]
];
const stepOf = (words: string): number => STEPS.find(([step]) => step.test(words))?.[1] ?? 0;

/** "The following week", "the same month": null where nothing before says which. */
function besideIt(words: string, context: Context): Reading | null {
	const unit = unitOf(/day|week|month|decade/i.exec(words)?.[0] ?? '');
	const value = unit === null ? null : moved(context, stepOf(words), unit);
	return value === null ? null : resolved(value);
}

/** "The day" of a report that closes it: the one named before, else that of publication. */
function theDay(context: Context): Reading {
	const day = previousDay(context) ?? context.published;
	return day === null ? open('XXXX-XX-XX') : resolved(isoDay(day));
}

/** "The year" that ends: of publication, unless the text speaks of another. */
function thePeriod(word: string, context: Context): Reading | null {
	const unit = unitOf(word);
	const shape = unit === null ? undefined : OPEN[unit];
	if (unit === null || shape === undefined) return null;
	if (context.published === null) return open(shape);
	const now: Context = { ...context, previous: isoDay(context.published) };
	const own = moved(now, 0, unit) ?? shape;
	const before = context.previous === null ? own : moved(context, 0, unit);
	return before === own || direction(context) === 'future' ? resolved(own) : open(shape);
}

/** Dates that lean on the one named before. */
export const ANCHOR_RULES: readonly Rule[] = [
	/** Some units later or earlier. */
	{
		cues: 'later earlier prior before previous after',
		pattern: new RegExp(
			`(?<![\\d.,]|[$£€] ?)\\b(?:about |around |nearly |almost |just |some |exactly )?(${CARDINAL}|an?) (${UNIT}) (later|earlier|prior|(?:before|previous(?:ly)?|after|afterwards?)(?=[.,;]|$))\\b(?! than| to )`,
			'gi'
		),
		read: laterOrEarlier
	},
	/** The period beside the one named before. */
	{
		cues: 'that_ same next_day following previous preceding the_day the_week the_month',
		pattern:
			/\b(?:(?:the|that) (?:very )?(?:same|next|following|previous|preceding) (day)|that day|(?:the|that) (?:very )?(?:same|following|previous|preceding) (?:week|month|decade)|that (?:week|month)|the (?:day|week|month) (?:before|after)(?=[.,;]|$))\b/gi,
		read: (m, context) => besideIt(m[0], context)
	},
	/** Part of the day named before. */
	{
		cues: 'morning afternoon evening night',
		pattern:
			/\b(?:that|the (?:same|next|following|previous)) (morning|afternoon|evening|night)\b/gi,
		read: (m, context) => {
			const day = previousDay(context);
			const part = PARTS[(m[1] ?? '').toLowerCase()] ?? '';
			if (day === null) return null;
			const step = /^that/i.test(m[0]) ? 0 : stepOf(m[0]);
			return { type: 'TIME', value: isoDay(day + step) + part, certainty: 'resolved' };
		}
	},
	/** The day that closes. */
	{
		cues: 'day',
		pattern:
			/(?<=\b(?:end|close|open|finish|start|began|begin|rest|remainder|course|for|during|throughout|later in|earlier in|late in|early in)(?:s|ed|es|ing)? (?:of )?)the day(?=[.,;]| (?:at|up|down|with|by|in|on|lower|higher|after)\b|$)/gi,
		read: (_, context) => (/\bat the end of $/i.test(context.before) ? null : theDay(context))
	},
	/** The period that is running. */
	{
		cues: 'week month year',
		pattern:
			/(?<=\b(?:(?:later|earlier|early|late|so far) in|for|over|during|throughout|(?:rest|remainder|course) of) )the (?:entire |whole |full )?(week|month|year)(?=[.,;]|$)|\b(?:the )?(?:start|beginning|middle|end|close) of the (week|month|year)(?! (?:of|that|when|in)\b)\b/gi,
		read: (m, context) => thePeriod(m[1] ?? m[2] ?? '', context)
	},
	/** The time named before. */
	{
		cues: 'time',
		pattern: /\bthat time\b/gi,
		read: (_, context) =>
			context.previous === null || !/\b(?:at|by)\s*$/i.test(context.before)
				? null
				: resolved(context.previous)
	},
	/** These days. */
	{
		cues: 'these now date',
		pattern: /\b(?:these days|to date|until now|up to now)\b/gi,
		read: () => vague('PRESENT_REF')
	}
];
