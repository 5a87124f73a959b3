import type { Grade, LearnerEvent, StudyDay } from '$lib/core/memory/types';
import { lessonsOf } from '$lib/core/memory/lessons';
import { effective } from '$lib/core/memory/undone';
import type { App } from './app.svelte';

type AnsweredEvent = LearnerEvent & { kind: 'answered' };

/** One answer to an item, as a list shows it. */
export interface ItemAnswer {
	readonly id: string;
	readonly day: StudyDay;
	readonly form: AnsweredEvent['form'];
	readonly outcome: AnsweredEvent['verdict']['outcome'];
	readonly grade: Grade;
}

/** Everything that stands of the history, for looking into one item. */
export const standingEvents = async (app: App): Promise<readonly LearnerEvent[]> =>
	effective(await app.learner.log());

/** The last answers to an item, newest first; of an order or a match, how its part went. */
export async function answersTo(app: App, item: string, most: number): Promise<ItemAnswer[]> {
	const events = await standingEvents(app);
	return events
		.flatMap((event) => {
			if (event.kind !== 'answered') return [];
			const lesson = lessonsOf(event).find((each) => each.item === item);
			if (!lesson) return [];
			const { id, day, form, verdict } = event;
			const part = event.parts?.find((each) => each.item === item);
			const outcome = part ? (part.right ? 'right' : 'wrong') : verdict.outcome;
			return [{ id, day, form, outcome, grade: lesson.grade } as const];
		})
		.slice(-most)
		.reverse();
}
