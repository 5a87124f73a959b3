import type { Part, Question } from '../questions/types';
import { compareDates } from './order';
import type { Verdict } from './types';

/** From here a sprint counts as nearly right: one wrong call of four or five. */
const NEARLY = 0.75;

type Calls = readonly (readonly [earlier: string, later: string])[];

/** Which parts each call asked about: both of the first, then the one the call before did not have. */
function askedIn(calls: Calls, at: number): readonly string[] {
	const [call, before] = [calls[at] ?? [], calls[at - 1]];
	return before ? call.filter((id) => !before.includes(id)) : call;
}

/** Whether a call stands: the earlier is not the later one. Events of one date may be called either way. */
function isRight(parts: readonly Part[], [earlier, later]: Calls[number]): boolean {
	const [a, b] = [earlier, later].map((id) => parts.find((part) => part.id === id));
	return a !== undefined && b !== undefined && a !== b && compareDates(a.value, b.value) <= 0;
}

/**
 * How each part went, in the question's order: right where the call that asked about it was. A part
 * nobody was asked about is not right.
 *
 * @param calls part ids, the one called earlier first; of one part the first call counts
 */
export function calledParts(question: Question, calls: Calls): readonly boolean[] {
	const parts = question.parts ?? [];
	const told = new Map<string, boolean>();
	calls.forEach((call, at) => {
		for (const id of askedIn(calls, at)) if (!told.has(id)) told.set(id, isRight(parts, call));
	});
	return parts.map(({ id }) => told.get(id) ?? false);
}

/** Which calls were right, in turn; one that asks about nothing new is not. */
export function rightCalls({ parts = [] }: Question, calls: Calls): readonly boolean[] {
	const seen = new Set<string>();
	return calls.map((call, at) => {
		const fresh = askedIn(calls, at).filter((id) => !seen.has(id));
		fresh.forEach((id) => seen.add(id));
		return fresh.length > 0 && isRight(parts, call);
	});
}

/**
 * Judges a run of calls: the share is that of the calls that were right, of as many as there are parts
 * but one. A call that asks about nothing new counts for nothing.
 *
 * @param calls as for `calledParts`
 */
export function judgeSprint(question: Question, calls: Calls): Verdict {
	const parts = question.parts ?? [];
	const right = rightCalls(question, calls).filter(Boolean).length;
	if (right === 0) return { outcome: 'wrong', reason: 'no-match', share: 0 };
	const share = Math.min(1, right / (parts.length - 1));
	if (share === 1) return { outcome: 'right', reason: 'key', share };
	return { outcome: share >= NEARLY ? 'nearly' : 'wrong', reason: 'partly-ordered', share };
}
