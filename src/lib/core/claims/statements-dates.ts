import { MONTHS } from '../gazetteer/calendar';
import { isRealDay } from './dates-calendar';

/** `10 April 2025`, `April 2025`, `2025`; null for what is no year, month or day. */
export function dayWords(iso: string): string | null {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
	if (!found) return null;
	const [, year = '', month, day] = found;
	if (!month) return year;
	const name = MONTHS[Number(month) - 1];
	if (!name || (day && !isRealDay(Number(year), Number(month), Number(day)))) return null;
	const capital = name.charAt(0).toUpperCase() + name.slice(1);
	return `${day ? `${Number(day)} ` : ''}${capital} ${year}`;
}

const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const YEAR = /(\b(?:of|by|since|from|until|in|for) )?\b(last|this|next) year\b(?!['’])/i;
const DAY =
	/ (?:on )?(?:today|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:week|month))$/i;
/** What a headline of four words or more is still known by when it is left out. */
const MORE =
	/^((?:[^ ]+ ){3,}?[^ ,]+)(?: (?:after|amid|while|despite|following|ahead of|before|because|when)|, (?:first|second|third|\p{Ll}+ing))(?= ).{12,}$/u;

/**
 * A headline to be read before a sentence on another day: "this year" is said by its number, "on
 * Friday" at its end is left out, and so is what else happened: "… as ministers meet".
 *
 * @param published ISO date or null
 */
export function lastingHeadline(title: string, published: string | null): string {
	const year = (_: string, lead: string | undefined, which: string): string =>
		`${lead ?? 'in '}${Number(published?.slice(0, 4)) + (YEARS[which.toLowerCase()] ?? 0)}`;
	const dated = published === null ? title : title.replace(YEAR, year).replace(DAY, '');
	return dated.replace(MORE, '$1');
}

/** `on 10 April 2025`, `in 2025`, `from 5 February 2025 to 7 February 2025`; null where it cannot be said. */
export function saidWhen(from: string, until: string | null): string | null {
	const [first, last] = [dayWords(from), until === null ? null : dayWords(until)];
	if (first === null || (until !== null && last === null)) return null;
	if (last !== null && until !== from) return `from ${first} to ${last}`;
	return `${from.length === 10 ? 'on' : 'in'} ${first}`;
}
