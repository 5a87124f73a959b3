import type { Part, QuestionForm } from '../types';
import { DATE_QUESTION } from './fields';

/** What an order asks, by what its events have in common; `{who}` is a country in a sentence. */
export const ORDER_STEMS = {
	country: 'Put these events involving {who} in order, the earliest first.',
	report: 'Put these events of one report in order, the earliest first.',
	world: 'Put these events of world news in order, the earliest first.'
} as const;

/** What a sprint asks, by what its events have in common. */
export const SPRINT_STEMS = {
	country: 'Before or after? Events involving {who}, each against the one just called.',
	world: 'Before or after? Events of world news, each against the one just called.'
} as const;

/** What a match asks, by what is matched. */
export const MATCH_STEMS = {
	person: 'Match each person with the office they held at the time given.',
	country: 'Match each country with the person who held the office at the time given.',
	place: 'Match each event with the place where it happened.',
	body: 'Match each country with the organisation it joined.',
	date: 'Match each event with its date.'
} as const;

/** "President of Chile, June 2016": an office with the month of its report, as a match shows it. */
export const heldWhen = (office: string, month: string): string => `${office}, ${month}`;

/** "Chile, president in June 2016": a country with the office of somebody, as a match shows it. */
export const inOffice = (country: string, office: string, month: string): string =>
	`${country}, ${office} in ${month}`;

/** What one pair of a match asks by itself, by the slot it is remembered under. */
const PAIR_STEMS: Readonly<Record<string, (part: Part) => string>> = {
	person: ({ left, right }) => {
		const month = /, (\p{L}+ \d{4})$/u.exec(right)?.[1];
		if (month) return `As of ${month}, which office did ${left} hold?`;
		return / in \p{L}+ \d{4}$/u.test(left)
			? `Who was this: ${left}?`
			: `What office did ${left} hold?`;
	},
	place: ({ left }) => `Where did this happen: ${left}?`,
	body: ({ left }) => `Which organisation did ${left.replace(/^The /, 'the ')} join?`
};

const dateStem = ({ left, value }: Part): string => {
	const asked = DATE_QUESTION[value.length];
	return asked
		? `${asked.replace(/^./, (letter) => letter.toUpperCase())} was this: ${left}?`
		: `When was this: ${left}?`;
};

/**
 * The stem of one part of an order, a sprint or a match, asked by itself on a flashcard: its left side asks for
 * the right one.
 *
 * @param form of the whole question
 * @param part one event of the order or the sprint, or one pair of the match
 */
export function partStem(form: QuestionForm, part: Part): string {
	const slot = part.item.slice(part.item.lastIndexOf('.') + 1);
	if (form === 'order' || form === 'sprint' || slot === 'date') return dateStem(part);
	return PAIR_STEMS[slot]?.(part) ?? `What goes with this: ${part.left}?`;
}
