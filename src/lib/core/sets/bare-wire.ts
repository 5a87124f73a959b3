import * as v from 'valibot';
import type { Question } from '../questions/types';
import { HIDDEN } from './bare';

/**
 * A question of a test as it travels: what says nothing of its answer, in this order. Options are id,
 * text, and the country's code where there is one.
 */
export const bareWire = v.tuple([
	v.string(),
	v.string(),
	v.string(),
	v.string(),
	v.string(),
	v.string(),
	v.string(),
	v.array(
		v.union([v.tuple([v.string(), v.string(), v.string()]), v.tuple([v.string(), v.string()])])
	)
]);

export const bareToWire = (question: Question): v.InferInput<typeof bareWire> => [
	question.id,
	question.form,
	question.kind,
	question.slot,
	question.subject,
	question.answerType,
	question.prompt,
	question.options.map(({ id, text, value }) =>
		value === undefined ? [id, text] : [id, text, value]
	)
];

/** @returns what `keylessSchema` must still check */
export function bareFromWire(wire: v.InferOutput<typeof bareWire>) {
	const [id, form, kind, slot, subject, answerType, prompt, options] = wire;
	return {
		id,
		item: `${id}.${slot}`,
		fact: id,
		kind,
		slot,
		form,
		subject,
		prompt,
		answerType,
		...HIDDEN,
		options: options.map(([option, text, value]) => ({
			id: option,
			text,
			reason: '',
			...(value !== undefined && { value })
		}))
	};
}
