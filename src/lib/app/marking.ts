import { judge } from '$lib/core/answers/judge';
import { rivalsOf } from '$lib/core/answers/rivals';
import { judgeTyped } from '$lib/core/answers/typed';
import type { JudgeOptions } from '$lib/core/answers/types';
import type { Question } from '$lib/core/questions/types';
import { questionsCsv, resultsCsv } from '$lib/core/sets/csv';
import { gradebook, type Gradebook } from '$lib/core/sets/gradebook';
import type { QuizSet, Submission } from '$lib/core/sets/types';
import { safeFileName, saveFile } from '$lib/platform/files';
import type { App } from './app.svelte';

/** What the results page loads once there is something to mark. */
export type Marker = typeof import('./marking');

/** How a set is judged. */
const optionsOf = ({ tolerance }: Pick<QuizSet, 'tolerance'>): JudgeOptions =>
	tolerance === undefined ? {} : { tolerance };

/** The table of who answered what, judged on this device from raw responses. */
export function marked(
	app: App,
	set: QuizSet,
	questions: readonly Question[],
	submissions: readonly Submission[]
): Gradebook {
	return gradebook(set, questions, submissions, (question, response) =>
		judge(question, response, rivalsOf(question, app.questions), judgeTyped, optionsOf(set))
	);
}

export function saveCsv(set: QuizSet, book: Gradebook): void {
	saveFile(`${safeFileName(set.title)}.csv`, resultsCsv(book), 'text/csv');
}

/** What the columns of the results stand for: their headings are question ids. */
export function saveQuestions(set: QuizSet, book: Gradebook): void {
	saveFile(`${safeFileName(set.title)} questions.csv`, questionsCsv(book), 'text/csv');
}
