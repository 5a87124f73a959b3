import { gradeFor } from './grade';
import type { MemoryAnswer } from './scheduler';
import type { LearnerEvent } from './types';

/** Before or after: a call of a sprint is a guess among two. */
const CALLS = 2;

type AnsweredEvent = Extract<LearnerEvent, { readonly kind: 'answered' }>;

/**
 * What an answer teaches about memory: one lesson about its item, or, of what has parts, one about
 * each part's item and none about the whole. A right part counts as picked among as many as there are
 * parts (of a sprint, as one of two calls), so that a lucky one is discounted; a wrong one is Again.
 * Whether two sources conflict is seen and not remembered: it teaches nothing.
 *
 * The grade of a judged answer is derived here from what happened and the one in the log is not
 * read, so that a better mapping is a replay. A card's grade is the learner's own word and stands.
 */
export function lessonsOf(event: AnsweredEvent): readonly MemoryAnswer[] {
	const { parts, form, question, item, day, at, ms, verdict, options } = event;
	if (form === 'card') return [event];
	if (form === 'sources') return [];
	const hinted = event.hinted === true;
	if (parts === undefined || parts.length === 0) {
		const grade = gradeFor(verdict, form, ms, hinted);
		return grade === event.grade ? [event] : [{ item, question, grade, day, at, options }];
	}
	return parts.map(({ item: each, right }) => ({
		item: each,
		question,
		grade: gradeFor({ outcome: right ? 'right' : 'wrong' }, form, ms, hinted),
		day,
		at,
		options: form === 'sprint' ? CALLS : parts.length
	}));
}
