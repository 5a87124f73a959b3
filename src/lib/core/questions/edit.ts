import { digest } from '../hash';
import { fold } from '../text/fold';
import type { Option, Question } from './types';

/** What an editor may change of a question; forms without options have none here. */
export interface Edit {
	readonly prompt: string;
	readonly answer: string;
	/** Other spellings that count as the key. */
	readonly accepted: readonly string[];
	/** Of a choice: the options beside the key, in order. */
	readonly options: readonly string[];
	readonly explanation: string;
}

/** The parts of a question an editor sees. */
export const editOf = (question: Question): Edit => ({
	prompt: question.prompt,
	answer: question.answer,
	accepted: question.accepted,
	options: question.options.map(({ text }) => text).filter((text) => text !== question.answer),
	explanation: question.explanation
});

const WRITTEN = 'Written by an editor.';

/** The key keeps its place among the options, which keep theirs; only their words change. */
function optionsOf(question: Question, edit: Edit): readonly Option[] {
	if (question.form !== 'choice') return question.options;
	const rest = [...edit.options];
	return question.options.flatMap((old): Option[] => {
		const text = old.text === question.answer ? edit.answer : rest.shift();
		if (text === undefined) return [];
		if (text === old.text) return [old];
		const reason = old.text === question.answer ? old.reason : WRITTEN;
		return [{ id: digest(`option|${text}`), text, reason }];
	});
}

const tidy = (list: readonly string[]): string[] => [
	...new Set(list.map((text) => text.trim()).filter((text) => text !== ''))
];

/**
 * The question with an editor's words, marked as edited.
 *
 * A question is what it asks and not how: while its fact, slot, form and key stay, so does its id,
 * and what was learned by it is kept. Another key makes another question of the same item.
 *
 * @param question as it was proposed
 * @param edit what it shall say; the same words give the very same question
 * @param value machine form of the new key; the old one where the key stays
 */
export function edited(question: Question, edit: Edit, value: string): Question {
	if (JSON.stringify(edit) === JSON.stringify(editOf(question))) return question;
	const { fact, slot, form } = question;
	const sameKey = value === question.answerValue;
	const key = edit.answer.trim();
	return {
		...question,
		id: sameKey ? question.id : digest(`question|${fact}|${slot}|${form}|${value}`),
		prompt: edit.prompt.trim(),
		answer: key,
		answerValue: value,
		accepted: tidy(edit.accepted).filter((text) => fold(text) !== fold(key)),
		options: optionsOf(question, {
			...edit,
			answer: key,
			options: edit.options.map((text) => text.trim())
		}),
		explanation: edit.explanation.trim(),
		edited: true
	};
}
