import { answered, DAY, log, NOON } from '../test-history';
import type { Happening, StudyDay } from '../types';
import { standingAnswers, type Answer } from './answers';

/** The study day of `NOON`. */
export const DAY_ONE: StudyDay = 20_000;

type Given = Partial<Extract<Happening, { kind: 'answered' }>> & {
	/** Study days after the first; default 0. */
	readonly after?: number;
	/** Right or wrong, for verdict and grade alike; default right. */
	readonly right?: boolean;
};

/** Answers as they stand in a log, each on its day, a minute apart. */
export function answers(given: readonly Given[]): Answer[] {
	const happenings = given.map(({ after: _, right = true, ...over }) =>
		answered({
			verdict: { outcome: right ? 'right' : 'wrong', reason: 'key' },
			grade: right ? 3 : 1,
			...over
		})
	);
	return standingAnswers(
		log('a', happenings, (at) => NOON + (given[at]?.after ?? 0) * DAY + at * 60_000)
	);
}

/**
 * A long history: `perDay` answers on each of `days` days about `items` items, one in nine wrong.
 * Built without `log`, whose clock takes longer than what is measured with it.
 */
export function longHistory(days: number, perDay: number, items: number): Answer[] {
	const list: Answer[] = [];
	const like = answered() as Answer;
	for (let day = 0; day < days; day++)
		for (let nth = 0; nth < perDay; nth++) {
			const at = NOON + day * DAY + nth * 10_000;
			const seq = day * perDay + nth + 1;
			const right = (seq * 7919) % 9 !== 0;
			const item = `fact${String((seq * 31) % items)}.person`;
			list.push({
				...like,
				item,
				question: `q-${item}`,
				ms: 3000 + ((seq * 37) % 9000),
				verdict: { outcome: right ? 'right' : 'wrong', reason: 'key' },
				grade: right ? 3 : 1,
				id: `id-${String(seq)}`,
				device: 'a',
				seq,
				hlc: `${at.toString(16).padStart(12, '0')}-0000`,
				at,
				zone: 'UTC',
				offsetMin: 0,
				day: DAY_ONE + day
			});
		}
	return list;
}
