import { digest } from '../hash';
import type { Answer } from '../questions/keys';
import { readAnswer } from '../questions/read-answer';
import { GAP, type Option, type Question } from '../questions/types';
import { distance } from '../text/distance';
import { fold } from '../text/fold';

/** The words of a question that a teacher may change for their own set. */
export interface Words {
	readonly prompt: string;
	readonly answer: string;
	/** Of a choice: the options beside the key, in order. */
	readonly wrong: readonly string[];
	readonly accepted: readonly string[];
	readonly explanation: string;
}

/** The words of a question as an editor sees them. */
export const wordsOf = (question: Question): Words => ({
	prompt: question.prompt,
	answer: question.answer,
	wrong:
		question.form === 'choice'
			? question.options.map(({ text }) => text).filter((text) => text !== question.answer)
			: [],
	accepted: question.accepted,
	explanation: question.explanation
});

/** What makes changed words no question. */
export type WordSlip =
	'no-prompt' | 'no-answer' | 'no-gap' | 'empty-option' | 'same-options' | 'not-read';

/** Letters that may differ, for each this many there are, before a text is another one. */
const LETTERS_PER_SLIP = 5;
/** As many as `distance` looks at. */
const WORD = 64;

/** Whether a text was only mended: a slip of the pen put right, and no other thing said. */
export function isMended(old: string, text: string): boolean {
	const [a, b] = [fold(old), fold(text)];
	if (a === b) return true;
	if (/\d/.test(a) || /\d/.test(b)) return false;
	const limit = Math.floor(Math.min(WORD, Math.max(a.length, b.length)) / LETTERS_PER_SLIP);
	// Long texts are compared by either end.
	const near = distance(a, b, limit) <= limit;
	return limit > 0 && near && distance(a.slice(-WORD), b.slice(-WORD), limit) <= limit;
}

const like = ({ answerType, answer, answerValue }: Question): Answer => ({
	type: answerType,
	text: answer,
	value: answerValue,
	slot: null
});

/** The machine form of an answer; null where it is none of the key's sort. */
function valueOf(question: Question, answer: string): string | null {
	if (answer === question.answer) return question.answerValue;
	if (question.form === 'true-false')
		return answer === 'True' || answer === 'False' ? answer.toLowerCase() : null;
	const text = answer.trim();
	const read = readAnswer(text, like(question))?.value;
	if (read === undefined) return question.answerType === 'text' && text ? text : null;
	// A name whose spelling was mended names the same.
	const named = !['country', 'date', 'number'].includes(question.answerType);
	return named && isMended(question.answer, text) ? question.answerValue : read;
}

/** An option with other words keeps its id where its spelling was mended: answers given count on. */
function reworded(old: Option, text: string): Option {
	if (text === old.text) return old;
	const id = isMended(old.text, text) ? old.id : digest(`option|${text}`);
	return { ...old, id, text };
}

function optionsOf(question: Question, words: Words): readonly Option[] {
	if (question.form !== 'choice') return question.options;
	const rest = words.wrong.map((text) => text.trim());
	const options = question.options.flatMap((old) => {
		const text = old.text === question.answer ? words.answer.trim() : rest.shift();
		return text ? [reworded(old, text)] : [];
	});
	// Where options changed places by their words, the words say which is which.
	return new Set(options.map(({ id }) => id)).size === options.length
		? options
		: options.map((each) => ({ ...each, id: digest(`option|${each.text}`) }));
}

/** What keeps changed words from being a question. */
export function wordSlips(question: Question, words: Words): WordSlip[] {
	const wrong = words.wrong.map((text) => text.trim());
	const all = [words.answer.trim(), ...wrong].map((text) => fold(text) || text);
	const found: readonly (WordSlip | false)[] = [
		words.prompt.trim() === '' && 'no-prompt',
		words.answer.trim() === '' && 'no-answer',
		question.form === 'cloze' && words.prompt.split(GAP).length !== 2 && 'no-gap',
		wrong.some((text) => text === '') && 'empty-option',
		question.form === 'choice' && new Set(all).size < all.length && 'same-options',
		words.answer.trim() !== '' && valueOf(question, words.answer) === null && 'not-read'
	];
	return found.filter((each) => each !== false);
}

/**
 * The question in other words, for one set: the bank's own stays as it is.
 *
 * A question is what it asks and not how, so wording, options and spellings change without its id.
 * Another key makes another question of the same item.
 *
 * @param words without slips; the same words give the very same question
 */
export function withWords(question: Question, words: Words): Question {
	if (JSON.stringify(words) === JSON.stringify(wordsOf(question))) return question;
	const { fact, slot, form } = question;
	const value = valueOf(question, words.answer) ?? question.answerValue;
	const answer = words.answer.trim();
	const accepted = [...new Set(words.accepted.map((text) => text.trim()))];
	return {
		...question,
		id:
			value === question.answerValue
				? question.id
				: digest(`question|${fact}|${slot}|${form}|${value}`),
		prompt: words.prompt.trim(),
		answer,
		answerValue: value,
		accepted: accepted.filter((text) => text !== '' && fold(text) !== fold(answer)),
		options: optionsOf(question, words),
		explanation: words.explanation.trim(),
		edited: true
	};
}
