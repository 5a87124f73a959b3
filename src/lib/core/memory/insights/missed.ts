import { lessonsOf } from '../lessons';
import type { StudyDay } from '../types';
import type { Answer } from './answers';

export interface Missed {
	readonly item: string;
	readonly wrong: number;
	readonly answers: number;
	/** The study day it was last wrong. */
	readonly lastWrong: StudyDay;
	/** Right answers in a row since. */
	readonly rightSince: number;
}

/** Wrong once is no pattern. */
const PATTERN = 2;

/**
 * The items most often answered wrongly, those still not mended before those answered right since.
 *
 * @param answers standing ones, in order
 * @param counts items that still have a question
 */
export function mostMissed(
	answers: readonly Answer[],
	counts: (item: string) => boolean,
	most: number
): readonly Missed[] {
	const rows = new Map<string, { -readonly [Key in keyof Missed]: Missed[Key] }>();
	for (const answer of answers)
		for (const { item, grade, day } of lessonsOf(answer)) {
			let row = rows.get(item);
			if (row === undefined)
				rows.set(item, (row = { item, wrong: 0, answers: 0, lastWrong: day, rightSince: 0 }));
			row.answers += 1;
			if (grade > 1) row.rightSince += 1;
			else {
				row.wrong += 1;
				row.lastWrong = day;
				row.rightSince = 0;
			}
		}
	return [...rows.values()]
		.filter((row) => row.wrong >= PATTERN && counts(row.item))
		.sort(
			(a, b) =>
				b.wrong - b.rightSince - (a.wrong - a.rightSince) ||
				b.wrong - a.wrong ||
				(a.item < b.item ? -1 : 1)
		)
		.slice(0, most);
}
