import type { Question } from '../questions/types';
import { matchedParts } from './match';
import { orderedParts } from './order';
import { calledParts } from './sprint';
import type { Response } from './types';

export interface AnsweredPart {
	readonly item: string;
	readonly right: boolean;
}

/**
 * How each part of an order, a match or a sprint went, which is what memory is kept about; null for a question
 * without parts. What was passed, or answered in another form, has no right part.
 */
export function answeredParts(
	question: Question,
	response: Response
): readonly AnsweredPart[] | null {
	if (question.parts === undefined) return null;
	const right = partsRight(question, response);
	return question.parts.map(({ item }, at) => ({ item, right: right[at] ?? false }));
}

/** In the question's order; empty where the response says nothing about parts. */
export function partsRight(question: Question, response: Response): readonly boolean[] {
	if (response.form === 'order') return orderedParts(question, response.order);
	if (response.form === 'sprint') return calledParts(question, response.calls);
	return response.form === 'match' ? matchedParts(question, response.pairs) : [];
}
