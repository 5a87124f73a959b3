import { strict, type ParsedResult } from 'chrono-node/en';
import { dayNumber, isoDay, isRealDay } from './dates-calendar';
import { direction, nearestMonthDay, type Context, type Reading } from './dates-context';
import { MONTH } from './dates-words';

type ParsedComponents = ParsedResult['start'];

/** A calendar date chrono found: where it stands and how it reads in its context. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly read: (context: Context) => Reading | null;
}

/**
 * chrono works with instants; this one, read back in no time zone, keeps every machine's answer the
 * same. Nothing that depends on it survives: only the parts chrono is certain of are taken.
 */
const NOON = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };
/** Longer than any sentence of news; chrono's time grows faster than its text. */
const LONGEST = 600;
const WRITTEN_OUT = new RegExp(`\\b${MONTH}\\b|\\d[./-]\\d{1,2}[./-]\\d`, 'i');
const LEAD = /^(?:on|at|from|between|since|until|by|of|the)\s+/i;

/** Digits that go on after a date are an address or a version. */
const CHAIN = /^[./-]\d/;

const pad = (value: number): string => String(value).padStart(2, '0');

function clock(parts: ParsedComponents): string {
	const hour = parts.isCertain('hour') ? parts.get('hour') : null;
	if (hour === null) return '';
	const zone = parts.isCertain('timezoneOffset') && parts.get('timezoneOffset') === 0 ? 'Z' : '';
	return `T${pad(hour)}:${pad(parts.get('minute') ?? 0)}${zone}`;
}

/** The day of chrono's parts, its year from the words or else nearest to publication. */
function readDay(parts: ParsedComponents, year: number | null, context: Context): string | null {
	const [month, day] = [parts.get('month'), parts.get('day')];
	if (month === null || day === null) return null;
	if (year !== null)
		return isRealDay(year, month, day) ? isoDay(dayNumber(year, month, day)) : null;
	if (context.published === null) return `XXXX-${pad(month)}-${pad(day)}`;
	return nearestMonthDay(context.published, month, day, direction(context));
}

const certainYear = (parts: ParsedComponents | null | undefined): number | null =>
	parts?.isCertain('year') ? parts.get('year') : null;

/** Month and day as one number that sorts as they do. */
const inYear = (parts: ParsedComponents): number =>
	(parts.get('month') ?? 0) * 31 + (parts.get('day') ?? 0);

/** The year of a range's first day; said only of the last, it is the one before over New Year. */
function firstYear(start: ParsedComponents, end: ParsedComponents | null | undefined) {
	const own = certainYear(start);
	const last = certainYear(end);
	return own === null && last !== null && end && inYear(start) > inYear(end)
		? last - 1
		: (own ?? last);
}

function reader(start: ParsedComponents, end: ParsedComponents | null | undefined) {
	const year = firstYear(start, end);
	return (context: Context): Reading | null => {
		const inherited = year ?? yearAfter(context.after);
		const value = readDay(start, inherited, context);
		if (value === null) return null;
		const lastYear = certainYear(end) ?? inherited;
		const until = end?.isCertain('day') ? readDay(end, lastYear, context) : null;
		const time = clock(start);
		const sure = inherited !== null ? 'explicit' : 'resolved';
		return {
			type: time ? 'TIME' : 'DATE',
			value: value + time,
			certainty: value.startsWith('X') ? 'unresolved' : sure,
			until: until !== null && until > value ? until : null
		};
	};
}

const NEXT_DAY =
	`(?:,| and| or| to| until| through|, and)\\s+(?:on )?(?:the )?(?:${MONTH}\\.? )?` +
	`\\d{1,2}(?:st|nd|rd|th)?(?:(?: of)? ${MONTH}\\.?)?`;
const LIST_YEAR = new RegExp(`^(?:${NEXT_DAY}){1,6},? (\\d{4})\\b`);

/** The year a list says once, at its end: "9th November and 24th November 2021". */
function yearAfter(after: string): number | null {
	const match = LIST_YEAR.exec(after);
	return match ? Number(match[1]) : null;
}

const DAYS_BETWEEN = new RegExp(
	`(?<=\\bbetween (?:${MONTH}\\.? \\d{1,2}|\\d{1,2}(?: ${MONTH}\\.?)?)(?:,? \\d{4})?,?) and (?=\\d|${MONTH})`,
	'gi'
);

/**
 * A text of the same length in the words chrono knows: "March 3–5" and "between 3 and 5 March" it
 * cuts short, and "from 3 to 5 March" it takes for hours.
 */
const inChronoWords = (text: string): string =>
	text
		.replace(DAYS_BETWEEN, ' to  ')
		.replace(/\b(?:from|between) (?=\d)/gi, (lead) => ' '.repeat(lead.length))
		.replaceAll('–', '-');

/** Pieces of a text, cut at white space, no longer than chrono should be given at once. */
function* pieces(text: string): Generator<{ at: number; piece: string }> {
	for (let at = 0; at < text.length;) {
		const piece = text.slice(at, at + LONGEST);
		const space = at + piece.length < text.length ? piece.lastIndexOf(' ') : -1;
		const length = space > 0 ? space : piece.length;
		yield { at, piece: piece.slice(0, length) };
		at += length;
	}
}

/**
 * Dates of the calendar as written out: "11 Feb. 2025, 18:54", "Feb. 5 to 7", "7/8/07". Day and
 * month must both stand in the words; weekdays, months alone and relative dates are left to the
 * news rules, which chrono reads too hopefully.
 */
export function calendarDates(text: string): Candidate[] {
	const found: Candidate[] = [];
	for (const { at, piece } of pieces(text)) {
		if (!WRITTEN_OUT.test(piece)) continue;
		for (const result of strict.parse(inChronoWords(piece), NOON)) {
			if (!result.start.isCertain('day') || !result.start.isCertain('month')) continue;
			if (!WRITTEN_OUT.test(result.text)) continue;
			if (CHAIN.test(piece.slice(result.index + result.text.length))) continue;
			const lead = LEAD.exec(result.text)?.[0].length ?? 0;
			const start = at + result.index + lead;
			const end = at + result.index + result.text.length;
			found.push({ start, end, read: reader(result.start, result.end) });
		}
	}
	return found;
}
