import { FORMS } from '$lib/core/questions/forms';
import { climbed } from '$lib/core/quiz/climb';
import { NOBODY } from '$lib/core/quiz/matching';
import { choose } from '$lib/core/quiz/plan';
import type { ClockPace, QuizPlan, QuizWish } from '$lib/core/quiz/types';
import { sharedWish, wishToQuery } from '$lib/core/quiz/wish-query';
import type { App } from './app.svelte';
import { doesClimb } from './climb-wish';
import { freshArticles, noteFresh } from './fresh';
import { markOfWish } from './quiz-title';

/** A quiz drawn by a plan: what its sitting begins with. */
export interface Drawn {
	readonly questions: readonly string[];
	readonly seed: string;
	readonly wish: string;
	/** By which it is named in any language (quiz-title.ts). */
	readonly of?: string;
	readonly clock?: ClockPace;
}

/** Draws a quiz from everything the learner has, by what they remember and what came since last time. */
export async function drawn(app: App, plan: QuizPlan): Promise<Drawn> {
	const { items } = app.learner;
	const chosen = choose(app.questions, plan, items, app.today, freshArticles(app));
	// Who asks for easy or hard ones has chosen among forms already.
	const climbs = doesClimb(app) && plan.levels === undefined;
	const quiz = climbs ? climbed(chosen, app.questions, { items, forms: plan.forms }) : chosen;
	const questions = quiz.map(({ id }) => id);
	await noteFresh(app);
	const wish = wishToQuery(plan, FORMS);
	const timed = plan.clock !== undefined && plan.clock !== 'off';
	return { questions, seed: plan.seed, wish, ...marked(plan), ...(timed && { clock: plan.clock }) };
}

function marked(wish: QuizWish): Pick<Drawn, 'of'> {
	const of = markOfWish(wish);
	return of === null ? {} : { of };
}

/** Draws the quiz that a link with a seed stands for: from the shipped bank alone, the same for everybody. */
export function drawnForAll(app: App, plan: QuizPlan): Drawn {
	const wish = sharedWish(plan);
	const questions = choose(
		app.bank.questions ?? [],
		{ ...wish, seed: plan.seed },
		NOBODY.items,
		NOBODY.today
	).map(({ id }) => id);
	const timed = plan.clock !== undefined && plan.clock !== 'off';
	const query = wishToQuery(wish, FORMS);
	return {
		questions,
		seed: plan.seed,
		wish: query,
		...marked(wish),
		...(timed && { clock: plan.clock })
	};
}
