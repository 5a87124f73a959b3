import type { Response } from '$lib/core/answers/types';
import type { Question } from '$lib/core/questions/types';
import { type Draft, EMPTY_DRAFT } from '../quiz/play/draft';

/** What is put together, as the answer so far has it. */
export function draftOf(given: Response | null): Draft {
	if (given?.form === 'typed') return { ...EMPTY_DRAFT, text: given.text };
	if (given?.form === 'order') return { ...EMPTY_DRAFT, order: given.order };
	return given?.form === 'match' ? { ...EMPTY_DRAFT, pairs: given.pairs } : EMPTY_DRAFT;
}

/**
 * The answer that a draft amounts to; null where it is none yet: nothing typed, not all pairs joined,
 * events that stand as they were shown.
 */
export function draftAnswer({ form, parts = [] }: Question, draft: Draft): Response | null {
	if (form === 'typed' || form === 'cloze')
		return draft.text.trim() === '' ? null : { form: 'typed', text: draft.text };
	if (form === 'order')
		return draft.order.length === 0 ? null : { form: 'order', order: draft.order };
	if (form !== 'match' || draft.pairs.length < parts.length) return null;
	return { form: 'match', pairs: draft.pairs };
}

/** Whether two answers say the same. */
export const sameAnswer = (a: Response | null, b: Response | null): boolean =>
	JSON.stringify(a) === JSON.stringify(b);
