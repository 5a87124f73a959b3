import type { QuestionForm } from '../questions/types';

/**
 * Seconds one question takes with reading its verdict, by form: what a quick reader of the shipped
 * bank needs. The same for everybody, so that a link to a quiz of ten minutes gives one quiz.
 */
const SECONDS: Readonly<Partial<Record<QuestionForm, number>>> = {
	'true-false': 12,
	choice: 15,
	map: 18,
	typed: 20,
	cloze: 20,
	sources: 30,
	sprint: 40,
	match: 45,
	order: 45
};
const USUAL = 20;

/** Seconds one question of a form takes. */
export const secondsFor = (form: QuestionForm): number => SECONDS[form] ?? USUAL;

/** Minutes that questions of these forms take together, at least 1. */
export const minutesFor = (forms: readonly QuestionForm[]): number =>
	Math.max(1, Math.round(forms.reduce((sum, form) => sum + secondsFor(form), 0) / 60));
