import { matches } from '../text/matches';
import type { TimexType } from './types';
import {
	civilDay,
	dayNumber,
	isoDay,
	isoMonth,
	isRealDay,
	mondayOf,
	weekday,
	type DayNumber
} from './dates-calendar';

/** What one time expression means, before it is placed in the article. */
export interface Reading {
	readonly type: TimexType;
	readonly value: string;
	readonly certainty: 'explicit' | 'resolved' | 'unresolved';
	readonly until?: string | null;
}

/** What a rule may look at besides its own match. */
export interface Context {
	/** The publication day, or null: then nothing relative can be resolved. */
	readonly published: DayNumber | null;
	/** Value of the last DATE read in this or the sentence before, or null. */
	readonly previous: string | null;
	/** The sentence up to the expression and from its end on. */
	readonly before: string;
	readonly after: string;
}

export type Direction = 'past' | 'future';

const FUTURE =
	/\b(?:will|shall|to be|going to|(?:expected|scheduled|slated|due|set|planned|poised|supposed|ready) (?:to|for|in|on)|plan(?:s|ning)? (?:to|on)|intends? to|is to|are to|upcoming|ahead of|deadline|begins?|starts?|opens?|would|should|could|may|must|leaves|meets|hosts|holds|addresses|decides|visits|expires|ends|runs out|returns|reconvenes?|convenes|resumes|kicks off|takes (?:office|over|effect|place)|comes into force|is (?:held|handed|awarded|presented)|next (?:meeting|summit|election|round|hearing|session))\b|\b(?:strikes?|elections?|vote|meeting|talks|referendum|summit|hearing|protests?|rally|poll|called|planned|date) for(?: the| early| late)?\s*$|\b(?:by|until|till|through)(?: the)?\s*$/gi;
const PAST =
	/(?<!\bbe |\bto )\b(?:(?!succeed|proceed|exceed|indeed|need|speed)\w{2,30}ed|said|told|met|took|went|came|made|held|began|saw|gave|left|won|lost|fell|rose|was|were|had|did|became|since|wrote|spoke|chose|sent|paid|flew)\b(?! (?:to|for) )/gi;

const AHEAD_OF = /\b(?:ahead of|before|for|upcoming|until|in)(?: the)?\s*$/i;

const lastEnd = (text: string, pattern: RegExp): number => {
	let end = -1;
	for (const match of matches(text, pattern)) end = match.index + match[0].length;
	return end;
};

/**
 * Which way a weekday or month without a year points, from the words right before it: news looks
 * back, unless the nearest verb looks ahead.
 */
export function direction(context: Context): Direction {
	// "Tuesday's vote" has been, unless something is ahead of it.
	if (/^['’]s\b/.test(context.after) && !AHEAD_OF.test(context.before)) return 'past';
	const near = context.before.slice(-90);
	const ahead = lastEnd(near, FUTURE);
	return ahead >= 0 && ahead > lastEnd(near, PAST) ? 'future' : 'past';
}

/** A reading that holds against the publication date, or an unresolved one where there is none. */
export function against(
	context: Context,
	unresolved: string,
	read: (published: DayNumber) => string,
	type: TimexType = 'DATE'
): Reading {
	return context.published === null
		? { type, value: unresolved, certainty: 'unresolved' }
		: { type, value: read(context.published), certainty: 'resolved' };
}

/** The day of that weekday nearest to `from` on the given side; `from` itself counts. */
export function nearestWeekday(from: DayNumber, wanted: number, side: Direction): DayNumber {
	const ahead = (wanted - weekday(from) + 7) % 7;
	return side === 'future' || ahead === 0 ? from + ahead : from + ahead - 7;
}

/** That weekday in the ISO week that lies `weeks` after the one of `from`. */
export const weekdayInWeek = (from: DayNumber, wanted: number, weeks: number): DayNumber =>
	mondayOf(from) + 7 * weeks + wanted - 1;

/** `YYYY-MM` of that month nearest to `from` on the given side; the month of `from` counts. */
export function nearestMonth(from: DayNumber, wanted: number, side: Direction): string {
	const { year, month } = civilDay(from);
	if (side === 'past') return isoMonth(wanted <= month ? year : year - 1, wanted);
	return isoMonth(wanted >= month ? year : year + 1, wanted);
}

/** A day without a year that lies this shortly back is not the one of next year. */
const JUST_BEFORE = 30;
/** How far ahead a day without a year may lie when no word says that it is to come. */
const UNSAID_AHEAD = 45;

/**
 * The day of a month and day without a year: the one nearest to publication, on the side the
 * words point to when they do.
 *
 * @returns `YYYY-MM-DD`, or null where no year near has that day
 */
export function nearestMonthDay(
	from: DayNumber,
	month: number,
	day: number,
	side: Direction
): string | null {
	const { year } = civilDay(from);
	const all = [year - 1, year, year + 1]
		.filter((candidate) => isRealDay(candidate, month, day))
		.map((candidate) => dayNumber(candidate, month, day));
	// "Until Jan. 20 an envoy", said on Jan. 30.
	const justBefore = all.find((number) => number < from && from - number <= JUST_BEFORE);
	if (justBefore !== undefined) return isoDay(justBefore);
	const near = all
		.filter((number) => side === 'future' || number - from <= UNSAID_AHEAD)
		.filter((number) => side === 'past' || number >= from - 7)
		.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
	return near === undefined ? null : isoDay(near);
}
