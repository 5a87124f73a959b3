import { gradeFor } from './grade';
import type { MemoryAnswer } from './scheduler';
import type { LearnerEvent } from './types';

type AnsweredEvent = Extract<LearnerEvent, { readonly kind: 'answered' }>;

/**
 * What an answer teaches about memory: one lesson about its item, or, of an order or a match, one
 * about each part's item and none about the whole. A right part counts as picked among as many as
 * there are parts, so that a lucky one is discounted; a wrong one is Again.
 */
export function lessonsOf(event: AnsweredEvent): readonly MemoryAnswer[] {
	const { parts, form, question, day, at, ms } = event;
	if (parts === undefined || parts.length === 0 || form === 'card') return [event];
	return parts.map(({ item, right }) => ({
		item,
		question,
		grade: gradeFor({ outcome: right ? 'right' : 'wrong', reason: 'key' }, form, ms),
		day,
		at,
		options: parts.length
	}));
}
