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

/** `on 10 April 2025`, `in 2025`, `from 5 February 2025 to 7 February 2025`; null where it cannot be said. */
export function saidWhen(from: string, until: string | null): string | null {
	const [first, last] = [dayWords(from), until === null ? null : dayWords(until)];
	if (first === null || (until !== null && last === null)) return null;
	if (last !== null && until !== from) return `from ${first} to ${last}`;
	return `${from.length === 10 ? 'on' : 'in'} ${first}`;
}
