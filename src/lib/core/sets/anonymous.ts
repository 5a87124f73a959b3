import { byText } from '../by-text';
import { digest } from '../hash';
import { err, ok, type Result } from '../result';
import { isQuiet } from './analysis/quiet';
import type { Cell, Gradebook, Row } from './gradebook';

/** What stands for words that could tell who wrote them. */
const WITHHELD = '…';

/**
 * A typed answer stays where it tells nothing of whoever gave it: the key, or what several learners
 * wrote. Other words of a learner's own are left out.
 */
function withheld(cell: Cell, shared: ReadonlySet<string>): Cell {
	if (cell.text === '' || cell.judged === 'right' || shared.has(cell.key ?? '')) return cell;
	return { ...cell, text: WITHHELD, key: null };
}

/** Keys of typed answers that more than one learner gave. */
function sharedKeys(rows: readonly Row[], at: number): ReadonlySet<string> {
	const givers = new Map<string, Set<string>>();
	for (const { key: learner, answers } of rows) {
		const key = answers[at]?.key ?? null;
		if (key !== null) givers.set(key, (givers.get(key) ?? new Set()).add(learner));
	}
	return new Set([...givers].flatMap(([key, learners]) => (learners.size > 1 ? [key] : [])));
}

/**
 * A gradebook without names: learners are codes, in the order of these; there is no time of day, no id
 * that a learner's own file has, and no device.
 *
 * @param salt what only the teacher has: names are few and could be tried one after another. One salt
 * gives one learner one code, so that exports of one set can be put together.
 * @returns or `too-few`: among fewer than five learners everybody could be told
 */
export function anonymised(book: Gradebook, salt: string): Result<Gradebook, 'too-few'> {
	const { columns, rows } = book;
	if (isQuiet(new Set(rows.map(({ key }) => key)).size, true)) return err('too-few');
	const shared = columns.map((_, at) => sharedKeys(rows, at));
	const coded = rows.map((row): Row => {
		const code = digest(`${salt}|learner|${row.key}`, 6);
		return {
			...row,
			learner: code,
			key: code,
			submission: digest(`${salt}|attempt|${row.submission}`),
			started: 0,
			finished: row.finished - row.started,
			accommodated: false,
			answers: row.answers.map((cell, at) =>
				columns[at]?.typed ? withheld(cell, shared[at] ?? new Set()) : cell
			)
		};
	});
	return ok({
		columns,
		rows: coded.sort((a, b) => byText(a.key, b.key) || a.attempt - b.attempt),
		foreign: []
	});
}
