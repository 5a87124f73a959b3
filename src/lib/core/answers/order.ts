import type { Part, Question } from '../questions/types';
import type { Verdict } from './types';

/** From here an order counts as nearly right: one swap of neighbours in four, two in five. */
const NEARLY = 0.75;

/** Below 0 where `a` is earlier, above 0 where `b` is; 0 where the dates do not tell. */
export function compareDates(a: string, b: string): number {
	if (a.startsWith(b) || b.startsWith(a)) return 0;
	return a < b ? -1 : 1;
}

/** The parts as the learner put them, or null where that is not an order of all of them. */
function placed(question: Question, order: readonly string[]): readonly Part[] | null {
	const parts = question.parts ?? [];
	const put = order.flatMap((id) => parts.find((part) => part.id === id) ?? []);
	const whole = new Set(put).size === parts.length && put.length === order.length;
	return whole && parts.length === order.length && parts.length > 1 ? put : null;
}

/** Pairs whose dates tell which came first, and how many of them stand the wrong way round. */
function inversions(put: readonly Part[]): { readonly told: number; readonly wrong: number } {
	let [told, wrong] = [0, 0];
	put.forEach((earlier, at) => {
		for (const later of put.slice(at + 1)) {
			const way = compareDates(earlier.value, later.value);
			if (way !== 0) told += 1;
			if (way > 0) wrong += 1;
		}
	});
	return { told, wrong };
}

/**
 * Judges an order by its inversions (Kendall's distance): the share is the part of all pairs that
 * stand the right way round. Events of one date may stand either way.
 *
 * @param order part ids, earliest first; what is no order of all the parts is wrong
 */
export function judgeOrder(question: Question, order: readonly string[]): Verdict {
	const put = placed(question, order);
	if (put === null) return { outcome: 'wrong', reason: 'no-match', share: 0 };
	const { told, wrong } = inversions(put);
	if (wrong === 0) return { outcome: 'right', reason: 'key', share: 1 };
	const share = 1 - wrong / told;
	return { outcome: share >= NEARLY ? 'nearly' : 'wrong', reason: 'partly-ordered', share };
}

/**
 * How each part went, in the question's order: right where it stands the right way round to every
 * other one.
 *
 * @param order as for `judgeOrder`; of what is no order of all the parts, none is right
 */
export function orderedParts(question: Question, order: readonly string[]): readonly boolean[] {
	const parts = question.parts ?? [];
	const put = placed(question, order);
	if (put === null) return parts.map(() => false);
	return parts.map((part) => {
		const at = put.indexOf(part);
		return put.every((other, place) => {
			const way = compareDates(part.value, other.value);
			return way === 0 || way < 0 === at < place;
		});
	});
}
