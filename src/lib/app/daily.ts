import {
	DAILY_COUNT,
	dailyMark,
	dailyNumber,
	dailySeed,
	practiceMark
} from '$lib/core/quiz/daily-mark';
import type { Sitting } from '$lib/core/memory/sitting';
import { daily as t } from '$lib/i18n/en/daily';
import type { App } from './app.svelte';

/** Where a learner stands with the quiz of a day. */
export interface DailyState {
	readonly number: number;
	/** The sitting that counts: the first one; later ones are practice. Null before it. */
	readonly scored: Sitting | null;
	/** Days whose quiz was gone through; none of them is lost by a day left out. */
	readonly played: number;
}

const isDaily = ({ of }: Sitting): boolean => of?.startsWith('daily:') ?? false;

/** @param day study day */
export function dailyState(app: App, day: number): DailyState {
	const sittings = [...app.learner.sittings.values()];
	const scored = sittings.find(({ of }) => of === dailyMark(day)) ?? null;
	const days = new Set(
		sittings.flatMap((sitting) => (isDaily(sitting) && sitting.finished ? [sitting.of] : []))
	);
	return { number: dailyNumber(day), scored, played: days.size };
}

/**
 * Begins the quiz of a day; the first time for score, later as practice.
 *
 * @returns the sitting, or null where the bank is empty or nothing could be kept
 */
export async function startDaily(app: App, day: number): Promise<string | null> {
	const [{ dailyQuiz }, { startSitting }] = await Promise.all([
		import('$lib/core/quiz/daily'),
		import('./quiz-run.svelte'),
		app.bank.openQuestions()
	]);
	const questions = dailyQuiz(app.bank.questions ?? [], day).map(({ id }) => id);
	if (questions.length === 0) return null;
	const number = dailyNumber(day);
	const practice = dailyState(app, day).scored !== null;
	return startSitting(app, {
		where: 'quiz',
		title: practice ? t.practiceName(number) : t.name(number),
		questions,
		set: null,
		seed: dailySeed(day),
		of: practice ? practiceMark(day) : dailyMark(day)
	});
}

/** How many questions a day's quiz has. */
export const DAILY = DAILY_COUNT;
