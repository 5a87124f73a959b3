import type { Question } from './types';

/** A part of the answer, shown before it is given: true, and never all of it. */
export type Hint =
	/** How the answer begins, and of how many words it is. */
	| { readonly kind: 'starts'; readonly letter: string; readonly words: number }
	/** A wrong option, by id and text. */
	| { readonly kind: 'not'; readonly option: string; readonly text: string }
	/** First year of the ten in which the answer lies. */
	| { readonly kind: 'decade'; readonly from: number }
	| { readonly kind: 'year'; readonly year: number }
	/** 1 to 12. */
	| { readonly kind: 'month'; readonly month: number }
	/** The number is one of these or lies between them. */
	| { readonly kind: 'between'; readonly low: number; readonly high: number }
	/** The earliest event of an order. */
	| { readonly kind: 'earliest'; readonly text: string }
	/** What belongs to one line of a match. */
	| { readonly kind: 'pair'; readonly left: string; readonly right: string };

/** Striking one of two options would give the answer away. */
const FEWEST_OPTIONS = 3;
/** Telling one of two parts would, too. */
const FEWEST_PARTS = 3;

/** What the prompt does not tell already: the year, else the month of a day, else the decade of a year. */
function dateHint({ prompt, answerValue }: Question): Hint | null {
	const found = /^(\d{4})(?:-(\d{2})(-\d{2})?)?$/.exec(answerValue);
	if (!found) return null;
	const [, year = '', month, day] = found;
	if (month === undefined) return { kind: 'decade', from: Math.floor(Number(year) / 10) * 10 };
	if (!prompt.includes(year)) return { kind: 'year', year: Number(year) };
	return day === undefined ? null : { kind: 'month', month: Number(month) };
}

/** A half of the digits, or the span that shares the first digit. */
function numberHint({ answerValue }: Question): Hint | null {
	const value = Number(answerValue);
	if (answerValue === '' || !Number.isInteger(value) || value < 0) return null;
	if (value < 10) {
		const low = value < 5 ? 0 : 5;
		return { kind: 'between', low, high: low + 4 };
	}
	const unit = 10 ** (String(value).length - 1);
	const low = Math.floor(value / unit) * unit;
	return { kind: 'between', low, high: low + unit - 1 };
}

function startHint({ answer }: Question): Hint | null {
	const words = answer.split(/\s+/u).filter(Boolean);
	const letter = /[\p{L}\p{N}]\p{M}*/u.exec(answer)?.[0] ?? '';
	return letter === '' || answer.length < 2
		? null
		: { kind: 'starts', letter, words: words.length };
}

/**
 * A hint for an answer that is recalled: typed, or said to oneself with a card in hand.
 *
 * @returns null where any would give the answer away
 */
export function recallHint(question: Question): Hint | null {
	if (question.answerType === 'truth') return null;
	if (question.answerType === 'date') return dateHint(question);
	return question.answerType === 'number' ? numberHint(question) : startHint(question);
}

/** The first wrong option as it is shown, so that it does not lie in the order of the bank. */
function wrongOption({ options, answer }: Question, order: readonly string[]): Hint | null {
	if (options.length < FEWEST_OPTIONS) return null;
	for (const id of order) {
		const option = options.find((each) => each.id === id);
		if (option && option.text !== answer) return { kind: 'not', option: id, text: option.text };
	}
	return null;
}

/**
 * A hint for a question as a quiz asks it.
 *
 * @param order ids of the options as shown
 * @returns null where any would give the answer away, as of a statement
 */
export function hintFor(question: Question, order: readonly string[]): Hint | null {
	const [first] = question.parts ?? [];
	const enough = (question.parts?.length ?? 0) >= FEWEST_PARTS;
	switch (question.form) {
		case 'typed':
		case 'cloze':
			return recallHint(question);
		case 'choice':
		case 'map':
			return wrongOption(question, order);
		case 'order':
			return first && enough ? { kind: 'earliest', text: first.left } : null;
		case 'match':
			return first && enough ? { kind: 'pair', left: first.left, right: first.right } : null;
		case 'true-false':
		case 'sprint':
		case 'sources':
			return null;
	}
}
