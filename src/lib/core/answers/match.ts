import type { Question } from '../questions/types';
import type { Verdict } from './types';

/** From here a match counts as nearly right: of four pairs, two were changed about. */
const NEARLY = 0.5;

type Pairs = readonly (readonly [string, string])[];

/**
 * How each part went, in the question's order: right where its left side was joined to its own right
 * side, or to another that says the same.
 *
 * @param pairs ids: whose left side was joined to whose right side; of one left side the first counts,
 * and so of one right side
 */
export function matchedParts(question: Question, pairs: Pairs): readonly boolean[] {
	const parts = question.parts ?? [];
	const joined = new Map<string, string>();
	const used = new Set<string>();
	for (const [left, right] of pairs) {
		if (joined.has(left) || used.has(right)) continue;
		joined.set(left, right);
		used.add(right);
	}
	return parts.map((part) => {
		const other = parts.find(({ id }) => id === joined.get(part.id));
		return other !== undefined && other.value === part.value;
	});
}

/** Judges a match by its pairs: the share is that of the parts joined rightly. */
export function judgeMatch(question: Question, pairs: Pairs): Verdict {
	const parts = matchedParts(question, pairs);
	const right = parts.filter(Boolean).length;
	if (right === 0) return { outcome: 'wrong', reason: 'no-match', share: 0 };
	const share = right / parts.length;
	if (share === 1) return { outcome: 'right', reason: 'key', share };
	return { outcome: share >= NEARLY ? 'nearly' : 'wrong', reason: 'partly-matched', share };
}
