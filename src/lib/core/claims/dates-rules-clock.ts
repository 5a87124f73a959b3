import { isoDay, readIsoDay } from './dates-calendar';
import { direction, nearestWeekday, type Context } from './dates-context';
import type { Rule } from './dates-rule';
import { WEEKDAY, weekdayOf } from './dates-words';
import { isoClock, type Clock } from './dates-written-read';

/** A time of the clock; its groups are the six that {@link clockIn} reads. */
export const CLOCK =
	'(?:(\\d{1,2})(?::|\\.(?=\\d\\d\\s?[apAP]\\.?[mM]\\b))(\\d{2})|(\\d{1,2})(?=\\s?[apAP]\\.?[mM]\\b)|(\\d{2})(\\d{2})(?= (?:UTC|GMT)))' +
	'(?::\\d{2}(?:\\.\\d{1,3})?)?(?:\\s?([apAP])(?:\\.[mM]\\b\\.?|[mM]\\b))?';
export const ZONE =
	'(?:\\s?\\(?(UTC|GMT|Z\\b|[ECMP][SD]?T|CET|CEST|BST|IST|JST|KST|local time|[Hh]rs)\\)?|[+-]\\d\\d:\\d\\d)';
const DAY = `(?:,? (?:on )?(${WEEKDAY}|today|yesterday|tomorrow))`;
const NEARBY: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** The day a clock time belongs to: one said beside it, else the last one said, else publication. */
function dayOf(word: string | undefined, context: Context): string {
	const { published } = context;
	const wanted = word === undefined ? null : weekdayOf(word);
	if (published !== null && wanted !== null)
		return isoDay(nearestWeekday(published, wanted, direction(context)));
	if (published !== null && word !== undefined)
		return isoDay(published + (NEARBY[word.toLowerCase()] ?? 0));
	const before = readIsoDay(context.previous?.slice(0, 10) ?? null);
	if (before !== null && word === undefined) return isoDay(before);
	return published === null ? 'XXXX-XX-XX' : isoDay(published);
}

function hourOf(text: string, half: string | undefined): number | null {
	const hour = Number(text);
	if (half === undefined) return hour > 24 ? null : hour;
	if (hour < 1 || hour > 12) return null;
	return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The time of a match of {@link CLOCK} and {@link ZONE} with no groups before; null for no time. */
export function clockIn(m: RegExpExecArray): Clock | null {
	const hour = hourOf(m[1] ?? m[3] ?? m[4] ?? '', m[6]);
	const minute = Number(m[2] ?? m[5] ?? 0);
	if (hour === null || minute > 59) return null;
	return { hour, minute, universal: /^(?:UTC|GMT|Z)$/.test(m[7] ?? '') };
}

/** Times of the clock: "18:00 UTC", "6:40 p.m.", "10:30hrs Monday". */
export const CLOCK_RULES: readonly Rule[] = [
	/** Clock. */
	{
		cues: '#',
		pattern: new RegExp(
			`(?<![\\d:.$-]|\\b(?:won|lost|beat|drew|led|leading|by|score of|ratio of) )\\b${CLOCK}${ZONE}?${DAY}?(?![\\d:])`,
			'g'
		),
		read: (m, context) => {
			const clock = clockIn(m);
			if (clock === null) return null;
			const day = dayOf(m[8], context);
			return {
				type: 'TIME',
				value: day + isoClock(clock),
				certainty: day.startsWith('X') ? 'unresolved' : 'resolved'
			};
		}
	}
];
