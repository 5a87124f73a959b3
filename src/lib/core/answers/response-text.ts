import type { Part, Question } from '../questions/types';
import type { Response } from './types';

type Given = Exclude<Response, { form: 'skipped' }>;

/**
 * An answer in words, for a table or a page: an option's text, True or False, what was typed, the
 * events in the order given, the pairs joined, which of two was called earlier, the country pointed at. What another version of the
 * question knows has no words here: its id stands for it.
 */
export function responseText(question: Question, response: Given): string {
	const part = (id: string, side: 'left' | 'right'): string =>
		question.parts?.find((each: Part) => each.id === id)?.[side] ?? id;
	switch (response.form) {
		case 'typed':
			return response.text;
		case 'true-false':
			return response.value ? 'True' : 'False';
		case 'choice':
			return question.options.find(({ id }) => id === response.option)?.text ?? response.option;
		case 'map':
			return question.options.find(({ value }) => value === response.code)?.text ?? response.code;
		case 'order':
			return response.order.map((id) => part(id, 'left')).join(' → ');
		case 'sprint':
			return response.calls
				.map(([earlier, later]) => `${part(earlier, 'left')} < ${part(later, 'left')}`)
				.join('; ');
		case 'match':
			return response.pairs
				.map(([left, right]) => `${part(left, 'left')} = ${part(right, 'right')}`)
				.join('; ');
	}
}
