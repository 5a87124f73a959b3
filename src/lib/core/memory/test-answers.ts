import { nextMemory } from './scheduler';
import type { MemoryAnswer } from './scheduler';
import type { Grade, ItemMemory } from './types';

/** Study day 20 000. */
export const START = 20_000;

/** A card graded Good; override what matters to the test. */
export const answer = (over: Partial<MemoryAnswer> = {}): MemoryAnswer => ({
	item: 'fact1.person',
	question: 'q1',
	grade: 3,
	day: START,
	at: 1_728_000_000_000,
	options: 0,
	...over
});

/** Answers in a row; each step is a grade and the days since the one before. */
export function run(steps: readonly (readonly [Grade, number])[], options = 0): ItemMemory[] {
	let day = START;
	let held: ItemMemory | null = null;
	return steps.map(([grade, gap]) => {
		day += gap;
		held = nextMemory(held, answer({ grade, day, options }));
		return held;
	});
}
