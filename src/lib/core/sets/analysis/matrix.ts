import type { Gradebook, Row } from '../gradebook';

/** Marks of attempts: all that item analysis looks at. */
export interface Matrix {
	/** Question ids, one a column. */
	readonly questions: readonly string[];
	/** Points each can give. */
	readonly worth: readonly number[];
	/** The section each stands in; of a pool, places are filled section by section. */
	readonly sections: readonly number[];
	/** Points given; null where a pool gave the learner another question. */
	readonly marks: readonly (readonly (number | null)[])[];
}

/**
 * The marks of some attempts as they stand. Left out are dropped questions and attempts at other
 * questions than were drawn.
 *
 * @param rows of this book
 */
export function matrixOf({ columns }: Gradebook, rows: readonly Row[]): Matrix {
	const kept = columns.flatMap((column, at) => (column.dropped ? [] : [{ column, at }]));
	return {
		questions: kept.map(({ column }) => column.question),
		worth: kept.map(({ column }) => column.worth),
		sections: kept.map(({ column }) => column.section),
		marks: rows
			.filter(({ otherDraw }) => !otherDraw)
			.map(({ answers }) =>
				kept.map(({ at }) => {
					const cell = answers[at];
					return cell === undefined || cell.outcome === 'not-asked' ? null : cell.points;
				})
			)
	};
}

/** Points of each attempt over all columns. */
export const sums = ({ marks }: Matrix): number[] =>
	marks.map((row) => row.reduce<number>((sum, mark) => sum + (mark ?? 0), 0));

/** Whether everybody was asked the question of this column. */
export const isFixed = ({ marks }: Matrix, at: number): boolean =>
	marks.every((row) => (row[at] ?? null) !== null);

/**
 * The marks by place instead of by question, as a quiz with pools has them: the places of a section
 * are filled with what was drawn, by id, so that the order of columns does not matter.
 *
 * @returns a row an attempt; rows are as long as the longest, null where an attempt has no such place
 */
export function byPlace({ questions, sections, marks }: Matrix): (number | null)[][] {
	const order = questions
		.map((question, at) => ({ question, at, section: sections[at] ?? 0 }))
		.sort((a, b) => a.section - b.section || (a.question < b.question ? -1 : 1));
	const rows = marks.map((row) => order.flatMap(({ at }) => row[at] ?? []));
	const places = Math.max(0, ...rows.map((row) => row.length));
	return rows.map((row) => Array.from({ length: places }, (_, at) => row[at] ?? null));
}
