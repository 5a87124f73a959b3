import type { LearnerEvent } from '../memory/types';

/** Whether two values say the same as JSON, whatever the order of their fields. */
function same(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [mine, others] = [a as Record<string, unknown>, b as Record<string, unknown>];
	const told = (of: Record<string, unknown>): string[] =>
		Object.keys(of).filter((name) => of[name] !== undefined);
	return (
		told(mine).length === told(others).length &&
		told(mine).every((name) => same(mine[name], others[name]))
	);
}

/**
 * Events that a copy holds otherwise than the history here. No event is ever changed once it is
 * written: one of the two was altered, or damaged.
 *
 * @returns as the copy has them
 */
export function alteredIn(
	here: readonly LearnerEvent[],
	copy: readonly LearnerEvent[]
): readonly LearnerEvent[] {
	const mine = new Map(here.map((event) => [event.id, event]));
	return copy.filter((event) => {
		const known = mine.get(event.id);
		return known !== undefined && !same(known, event);
	});
}
