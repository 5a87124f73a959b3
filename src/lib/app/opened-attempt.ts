import type { LearnerEvent } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import { type Attempt, attemptOf } from '$lib/core/sets/attempt';
import { drawnSections } from '$lib/core/sets/drawn';
import { optionOrder } from '$lib/core/sets/option-order';
import type { QuizSet } from '$lib/core/sets/types';
import type { App } from './app.svelte';
import { findSet, setQuestions } from './sharing';

/** An attempt as the log and the set tell it. */
export interface OpenedAttempt {
	readonly events: readonly LearnerEvent[];
	readonly attempt: Attempt;
	readonly set: QuizSet;
	/** In the order asked; of a test without their keys. */
	readonly questions: readonly Question[];
	/** Title of the section that each of them stands in. */
	readonly sections: readonly string[];
	/** Ids of options or parts as shown, by question. */
	readonly order: Readonly<Record<string, readonly string[]>>;
}

/** Of a test the form that was handed out comes before the teacher's own. */
const setOf = (app: App, { set }: Attempt): QuizSet | undefined =>
	app.learner.shelf.received.find(({ id }) => id === set) ?? findSet(app, set);

/** Reads an attempt, the newest one without an id; null where it, or its set, is not on this device. */
export async function openAttempt(app: App, id: string | null): Promise<OpenedAttempt | null> {
	await app.bank.openQuestions();
	const attempts = [...app.learner.sittings.values()].filter((each) => each.attempt !== null);
	const session = id ?? attempts.at(-1)?.session ?? '';
	const events = await app.learner.sitting(session);
	const attempt = attemptOf(events, session);
	const set = attempt && setOf(app, attempt);
	if (!attempt || !set) return null;
	const byId = new Map(setQuestions(app, set).map((each) => [each.id, each]));
	const questions = attempt.questions.flatMap((each) => byId.get(each) ?? []);
	const order = optionOrder(questions, attempt.seed, set.rules?.fixedOptions === true);
	const titles = new Map(
		drawnSections(set, attempt.learner).flatMap((section) =>
			section.questions.map((each) => [each, section.title])
		)
	);
	const sections = questions.map((each) => titles.get(each.id) ?? '');
	return { events, attempt, set, questions, sections, order };
}
