import {
	civilDay,
	dayNumber,
	isoDay,
	isoMonth,
	isoWeek,
	isRealDay,
	mondayOf
} from './dates-calendar';
import {
	against,
	direction,
	nearestWeekday,
	weekdayInWeek,
	type Context,
	type Reading
} from './dates-context';
import { vague, type Rule } from './dates-rule';
import { ordinal, WEEKDAY, weekdayOf } from './dates-words';

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
	morning: 'TMO',
	afternoon: 'TAF',
	evening: 'TEV',
	night: 'TNI'
};
const PART = '(morning|afternoon|evening|night)';
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
	today: 0,
	tonight: 0,
	yesterday: -1,
	tomorrow: 1
};

const pattern = (source: string, flags = 'g'): RegExp => new RegExp(source, flags);

/**
 * The day a weekday means. "Next Friday" said early in a week has two readings, so it has none
 * here: the value stays open.
 */
function readWeekday(word: string, how: string, context: Context): Reading | null {
	const wanted = weekdayOf(word);
	if (wanted === null) return null;
	const open = `XXXX-WXX-${wanted}`;
	const unclear: Reading = { type: 'DATE', value: open, certainty: 'unresolved' };
	const { published } = context;
	if (published !== null && how === 'next') {
		const next = nearestWeekday(published + 1, wanted, 'future');
		if (mondayOf(next) === mondayOf(published)) return unclear;
	}
	return against(context, open, (day) => {
		if (how === 'last') return isoDay(nearestWeekday(day - 1, wanted, 'past'));
		if (how === 'next') return isoDay(nearestWeekday(day + 1, wanted, 'future'));
		if (how === 'this week' || how === 'this') return isoDay(weekdayInWeek(day, wanted, 0));
		if (how === 'last week') return isoDay(weekdayInWeek(day, wanted, -1));
		if (how === 'next week') return isoDay(weekdayInWeek(day, wanted, 1));
		return isoDay(nearestWeekday(day, wanted, direction(context)));
	});
}

const withPart = (reading: Reading | null, part: string | undefined): Reading | null =>
	reading === null || part === undefined
		? reading
		: {
				...reading,
				type: 'TIME',
				value: reading.value + (PARTS_OF_DAY[part.toLowerCase()] ?? '')
			};

/** "the 11th": the day of this or the last month, never one to come. */
function readDayOfMonth(word: string, context: Context): Reading | null {
	const day = ordinal(word);
	if (day === null || day < 1 || day > 31) return null;
	const { published } = context;
	if (published === null)
		return {
			type: 'DATE',
			value: `XXXX-XX-${String(day).padStart(2, '0')}`,
			certainty: 'unresolved'
		};
	const { year, month } = civilDay(published);
	const months = [isoMonth(year, month), isoMonth(year, month - 1)];
	for (const text of months) {
		const [y, m] = [Number(text.slice(0, 4)), Number(text.slice(5))];
		if (isRealDay(y, m, day) && dayNumber(y, m, day) <= published)
			return { type: 'DATE', value: isoDay(dayNumber(y, m, day)), certainty: 'resolved' };
	}
	return null;
}

export const DAY_RULES: readonly Rule[] = [
	/** Weekday. */
	{
		cues: 'day',
		pattern: pattern(
			`(?<!Black |Bloody |Good |Super )\\b(?:([Tt]his|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate) )?(${WEEKDAY})\\b(?: ((?:this|last|next) week)\\b)?(?: ${PART}\\b)?`
		),
		read: (m, context) => {
			const how = (m[3] ?? m[1] ?? '').toLowerCase();
			return withPart(readWeekday(m[2] ?? '', how, context), m[4]);
		}
	},
	/** Relative day. */
	{
		cues: 'today tonight yesterday tomorrow',
		pattern: pattern(
			`\\b(?:(?:earlier|later|late) )?(today|tonight|yesterday|tomorrow)\\b(?: ${PART}\\b)?`,
			'gi'
		),
		read: (m, context) => {
			const word = (m[1] ?? '').toLowerCase();
			const part = word === 'tonight' ? 'night' : m[2];
			const shift = RELATIVE_DAYS[word] ?? 0;
			return withPart(
				against(context, 'XXXX-XX-XX', (day) => isoDay(day + shift)),
				part
			);
		}
	},
	/** Part of the day of publication. */
	{
		cues: 'morning afternoon evening night',
		pattern: pattern(`\\b(?:this (morning|afternoon|evening)|last (night))\\b`, 'gi'),
		read: (m, context) =>
			withPart(
				against(context, 'XXXX-XX-XX', (day) => isoDay(m[2] ? day - 1 : day)),
				m[1] ?? m[2]
			)
	},
	/** Day of the month alone. */
	{
		cues: '#',
		pattern: pattern(
			`(?<=\\b(?:[Oo]n|until|since) )the (\\d{1,2}(?:st|nd|rd|th))\\b(?=[.,;)]| \\(| (?:and|in|at|to|with|by|when)\\b|$)`
		),
		read: (m, context) => readDayOfMonth(m[1] ?? '', context)
	},
	/** Weekend. */
	{
		cues: 'weekend',
		pattern: /\b(?:(this|last|next|the) )weekend\b/gi,
		read: (m, context) => {
			const how = m[1]?.toLowerCase();
			return against(context, 'XXXX-WXX-WE', (day) => {
				const week = how === 'next' ? 7 : 0;
				const done = how === 'last' || (how === 'the' && direction(context) === 'past');
				const back = done && mondayOf(day) + 5 > day - (how === 'last' ? 2 : 0) ? 7 : 0;
				return `${isoWeek(day + week - back)}-WE`;
			});
		}
	},
	/** Present. */
	{
		cues: 'now current present moment being',
		pattern:
			/\b(?:right now|just now|now(?!-)|nowadays|currently|current(?= [a-z])|at present|at the moment|the time being)\b/gi,
		read: () => vague('PRESENT_REF')
	},
	/** Past. */
	{
		cues: 'recent past lately',
		pattern:
			/\b(?:(?:more |most )?recently|recent(?! (?:years|months|weeks|days|decades)\b)(?: times)?|(?<=in )the past(?=[.,;]|$)| lately)\b/gi,
		read: () => vague('PAST_REF')
	},
	/** Future. */
	{
		cues: 'future term soon',
		pattern:
			/\b(?:the (?:near |foreseeable |immediate )?future|the (?:near|long) term|(?:any ?time |very )?soon(?! after))\b/gi,
		read: () => vague('FUTURE_REF')
	}
];
