import { fullDateIn } from '../article/dates-in-lines';
import { countrySlot, numberSlot, organisationSlot, personSlot } from '../claims/slots';
import { findNumbers } from '../claims/numbers';
import type { SlotValue } from '../claims/types';
import { monthNumber } from '../gazetteer/calendar';
import { findCountryName } from '../gazetteer/countries';
import { officeByTitle } from '../gazetteer/offices';
import { fold } from '../text/fold';
import type { Answer } from './keys';

/** `2025`, `April 2025`, `10 April 2025` and its like; null for anything else. */
function dateIn(text: string): string | null {
	const whole = text.trim();
	if (/^\d{4}$/.test(whole)) return whole;
	const month = /^(\p{L}{3,9})\.? (\d{4})$/u.exec(whole);
	const number = month ? monthNumber(month[1] ?? '') : null;
	if (month && number) return `${month[2] ?? ''}-${String(number).padStart(2, '0')}`;
	return fullDateIn(whole);
}

/** A number as it may be written: "191", "more than 1.3 million", "194th". */
function numberIn(
	text: string,
	like: SlotValue | null
): Extract<SlotValue, { type: 'number' }> | null {
	const [found, ...more] = findNumbers(text);
	if (!found || more.length > 0) return null;
	return numberSlot(found, text, like?.type === 'number' ? like.unit : null);
}

const withSlot = (like: Answer, text: string, slot: SlotValue, value: string): Answer => ({
	type: like.type,
	text,
	value,
	slot
});

type Reader = (text: string, like: Answer) => Answer | null;

const plain: Reader = (text, like) =>
	withSlot(like, text, { type: 'text', ...like.slot, text, id: fold(text) }, fold(text));

const READERS: Readonly<Partial<Record<Answer['type'], Reader>>> = {
	country(text, like) {
		const code = findCountryName(fold(text));
		return code === null ? null : withSlot(like, text, countrySlot(code), code);
	},
	date(text, like) {
		const value = dateIn(text);
		return value === null ? null : { type: like.type, text, value, slot: null };
	},
	number(text, like) {
		const slot = numberIn(text, like.slot);
		return slot ? withSlot(like, text, slot, String(slot.value)) : null;
	},
	person: (text, like) => withSlot(like, text, personSlot(text), fold(text)),
	organisation: (text, like) => withSlot(like, text, organisationSlot(text), fold(text)),
	office(text, like) {
		const office = officeByTitle(fold(text));
		const id = office?.id ?? fold(text);
		return withSlot(like, text, { type: 'office', id, text }, id);
	}
};

/**
 * Reads what an editor wrote as an answer of the same sort as another.
 *
 * @param text as written
 * @param like the answer it takes the place of
 * @returns null where it is none of that sort: no country of the table, no date, no number
 */
export function readAnswer(text: string, like: Answer): Answer | null {
	if (text === like.text) return like;
	if (fold(text) === '') return null;
	return (READERS[like.type] ?? plain)(text, like);
}
