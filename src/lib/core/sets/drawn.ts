import { seeded, shuffled } from '../random';
import { learnerKey } from './learner-key';
import type { QuizSet } from './types';

/** The part of a section that one learner is asked. */
export interface DrawnSection {
	/** May be empty. */
	readonly title: string;
	/** Ids, in the order asked. */
	readonly questions: readonly string[];
}

type Drawn = Pick<QuizSet, 'id' | 'questionIds' | 'shuffle' | 'rules'>;

/**
 * What one learner is asked, section by section: of a pool so many as it draws, by chance of set and
 * name, so that every device, the teacher's too, draws the same. Where the set shuffles, each section
 * is in an order of its own; else the questions stand as the teacher put them.
 *
 * @param learner as they named themselves; case, width and spaces make no other draw
 */
export function drawnSections(set: Drawn, learner: string): DrawnSection[] {
	const key = learnerKey(learner);
	const sections = set.rules?.sections ?? [{ title: '', count: set.questionIds.length }];
	let from = 0;
	return sections.map(({ title, count, draw }, at) => {
		const pool = set.questionIds.slice(from, (from += count));
		const mixed = shuffled(pool, seeded(`${set.id} ${key} ${String(at)}`));
		const drawn = mixed.slice(0, draw ?? count);
		const asked = new Set(drawn);
		return { title, questions: set.shuffle ? drawn : pool.filter((id) => asked.has(id)) };
	});
}

/** Ids of what one learner is asked, in order. */
export const drawnFor = (set: Drawn, learner: string): readonly string[] =>
	drawnSections(set, learner).flatMap(({ questions }) => questions);
