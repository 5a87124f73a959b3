import { GAP, type Question } from './types';

/** What is said for the gap of a cloze, in the language of the content. */
const GAP_SAID = 'blank';

/** A sentence of its own, so that a voice pauses after it. */
const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** What is on offer, as shown; the candidates of a map are told by their letters alone. */
function offered(question: Question, order: readonly string[]): readonly string[] {
	if (question.form === 'map') return [];
	const texts = new Map<string, string>();
	for (const { id, text } of question.options) texts.set(id, text);
	if (question.form !== 'match')
		for (const { id, left } of question.parts ?? []) texts.set(id, left);
	return order.flatMap((id) => texts.get(id) ?? []);
}

/**
 * A question as it is read aloud: the prompt and what is on offer; once judged, the answer and what states
 * the fact.
 *
 * @param order ids of options or parts as shown
 */
export function spoken(question: Question, order: readonly string[], judged: boolean): string {
	const said = judged
		? [question.answer, question.explanation]
		: [question.prompt.replaceAll(GAP, GAP_SAID), ...offered(question, order)];
	return said
		.map((text) => text.trim())
		.filter((text) => text !== '')
		.map(sentence)
		.join(' ');
}
