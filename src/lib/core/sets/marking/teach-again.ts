import { byText } from '../../by-text';
import type { Question } from '../../questions/types';
import { type Interval, wilson } from '../analysis/intervals';
import type { Gradebook, Row } from '../gradebook';

/** A question that most of the class did not know. */
export interface Weak {
	readonly question: Question;
	/** Points had of points that could be had, 0 to 1. */
	readonly facility: number;
	readonly interval: Interval;
	/** Attempts that were asked it. */
	readonly count: number;
}

/** An article, and what of it the class did not know. */
export interface Lesson {
	/** Id of the article; '' where a question names none. */
	readonly article: string;
	readonly title: string;
	/** Hardest first. */
	readonly weak: readonly Weak[];
}

/** Below this part of the points a question is taught again, where the set names no passing mark. */
export const TEACH_BELOW = 0.6;

/** How a question went in these attempts; null where nobody was asked it or it gives nothing. */
export function facilityAt(
	{ columns }: Gradebook,
	rows: readonly Row[],
	at: number
): { readonly facility: number; readonly count: number } | null {
	const worth = columns[at]?.worth ?? 0;
	const cells = rows.flatMap(({ answers }) => answers[at] ?? []);
	const asked = cells.filter(({ outcome, by }) => outcome !== 'not-asked' && by !== 'dropped');
	if (asked.length === 0 || worth === 0) return null;
	const points = asked.reduce((sum, cell) => sum + cell.points, 0);
	return { facility: points / (asked.length * worth), count: asked.length };
}

/**
 * What to teach again, article by article: questions that gave the class less than a part of their
 * points. Dropped ones are no gap of the class.
 *
 * @param rows attempts of the book to look at
 * @param below 0 to 1
 * @returns the article with the most to teach first
 */
export function teachAgain(
	book: Gradebook,
	rows: readonly Row[],
	questions: readonly Question[],
	below: number = TEACH_BELOW
): Lesson[] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const lessons = new Map<string, { title: string; weak: Weak[] }>();
	book.columns.forEach((column, at) => {
		const question = byId.get(column.question);
		const found = facilityAt(book, rows, at);
		if (!question || !found || column.dropped || found.facility >= below) return;
		const [proof] = question.evidence;
		const article = proof?.article ?? question.articles[0] ?? '';
		const lesson = lessons.get(article) ?? { title: proof?.title ?? '', weak: [] };
		lesson.weak.push({ question, ...found, interval: wilson(found.facility, found.count) });
		lessons.set(article, lesson);
	});
	return [...lessons]
		.map(([article, { title, weak }]) => ({
			article,
			title,
			weak: weak.sort((a, b) => a.facility - b.facility || byText(a.question.id, b.question.id))
		}))
		.sort((a, b) => b.weak.length - a.weak.length || byText(a.article, b.article));
}
