import type { App } from '$lib/app/app.svelte';
import type { QuizRun } from '$lib/app/quiz-run.svelte';
import type { Question } from '$lib/core/questions/types';

/** What the clock of one question is told. */
export interface ClockProps {
	readonly app: App;
	readonly run: QuizRun;
	readonly question: Question;
	readonly ontimeup: () => void;
}
