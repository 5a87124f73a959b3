import { ORDINALS, SMALL_NUMBERS } from '../claims/dates-words';
import { officeById } from '../gazetteer/offices';
import { fold } from '../text/fold';
import { dateWords } from './date-words';
import { mentions } from './distractor-truth';
import type { Answer } from './keys';
import type { Question } from './types';

const NUMBERS = [...SMALL_NUMBERS, 'twenty'];
const RANKS = ORDINALS.slice(0, 13);

/** Letters a part of a name needs to stand for the person: a later "Cho" for "Cho Tae-yul". */
const PART = 3;

const numbersIn = (text: string): readonly string[] =>
	text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [];

function saysNumber(quote: string, value: number): boolean {
	const words = fold(quote).split(' ');
	const told = [NUMBERS[value], RANKS[value]].filter((word) => word !== undefined);
	if (told.some((word) => words.includes(word))) return true;
	return numbersIn(quote).some((text) =>
		[1, 1e3, 1e6, 1e9, 1e12].some((scale) => Number(text) * scale === value)
	);
}

/** A date said in full, or by a part of it (a weekday is resolved against the day of printing). */
function saysDate(quote: string, iso: string): boolean {
	if (mentions(quote, { type: 'date', text: dateWords(iso) ?? iso, value: iso, slot: null }))
		return true;
	return /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|\b(?:last|this|earlier|next) \w+|\bin \w+|\b\d{1,2}\b/i.test(
		quote
	);
}

/** Whether a sentence states the key, under any of its names. */
export function states(quote: string, key: Answer): boolean {
	if (mentions(quote, key)) return true;
	if (key.slot?.type === 'number') return saysNumber(quote, key.slot.value);
	if (key.type === 'date') return saysDate(quote, key.value);
	const said = fold(quote).split(' ');
	if (key.type === 'person' || key.type === 'place')
		return fold(key.text)
			.split(' ')
			.some((part) => part.length >= PART && said.includes(part));
	if (key.slot && (key.type === 'office' || key.type === 'text')) {
		const titles = officeById(key.slot.id)?.titles ?? [];
		const parts = fold([key.slot.text, key.text, ...titles].join(' ')).split(' ');
		return parts.some((part) => part.length > PART && said.includes(part));
	}
	return false;
}

/** Whether any sentence of proof states the key. Of a statement to judge, the key is the true value. */
export const provenBy = (question: Question, key: Answer): boolean =>
	question.evidence.some(({ quote }) => states(quote, key));
