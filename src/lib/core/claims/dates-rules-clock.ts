import { isoDay, readIsoDay } from './dates-calendar';
import { nearestWeekday, type Context } from './dates-context';
import type { Rule } from './dates-rule';
import { WEEKDAY, weekdayOf } from './dates-words';

const ZONE = '(?:\\s?\\(?(UTC|GMT|Z|ET|EST|EDT|CET|local time|[Hh]rs)\\)?)';
const DAY = `(?:,? (?:on )?(${WEEKDAY}|today|yesterday))`;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day a clock time belongs to: one said beside it, else the last one said, else publication. */
function dayOf(word: string | undefined, context: Context): string {
	const { published } = context;
	const wanted = word === undefined ? null : weekdayOf(word);
	if (published !== null && wanted !== null)
		return isoDay(nearestWeekday(published, wanted, 'past'));
	if (published !== null && word !== undefined)
		return isoDay(word.toLowerCase() === 'yesterday' ? published - 1 : published);
	const before = readIsoDay(context.previous?.slice(0, 10) ?? null);
	if (before !== null) return isoDay(before);
	return published === null ? 'XXXX-XX-XX' : isoDay(published);
}

function hours(text: string, half: string | undefined): number | null {
	const hour = Number(text);
	if (half === undefined) return hour > 24 ? null : hour;
	if (hour < 1 || hour > 12) return null;
	return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Times of the clock: "18:00 UTC", "6:40 p.m.", "10:30hrs Monday". */
export const CLOCK_RULES: readonly Rule[] = [
	{
		name: 'clock',
		pattern: new RegExp(
			`(?<![\\d:.$-]|\\b(?:won|lost|beat|drew|led|leading|by|score of|ratio of) )\\b(?:(\\d{1,2}):(\\d{2})|(\\d{1,2})(?=\\s?[apAP]\\.?[mM]\\b)|(\\d{2})(\\d{2})(?= (?:UTC|GMT)))(?::\\d{2})?(?:\\s?([apAP])(?:\\.[mM]\\b\\.?|[mM]\\b))?${ZONE}?${DAY}?(?![\\d:])`,
			'g'
		),
		read: (m, context) => {
			const hour = hours(m[1] ?? m[3] ?? m[4] ?? '', m[6]);
			const minute = Number(m[2] ?? m[5] ?? 0);
			if (hour === null || minute > 59) return null;
			const zone = /^(?:UTC|GMT|Z)$/.test(m[7] ?? '') ? 'Z' : '';
			const day = dayOf(m[8], context);
			return {
				type: 'TIME',
				value: `${day}T${pad(hour)}:${pad(minute)}${zone}`,
				certainty: day.startsWith('X') ? 'unresolved' : 'resolved'
			};
		}
	}
];
