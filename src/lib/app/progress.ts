import { retrievability } from '$lib/core/memory/scheduler';
import { effective } from '$lib/core/memory/undone';
import type { LearnerEvent } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import { cards } from '$lib/core/quiz/cards';
import type { App } from './app.svelte';

export interface CountryRow {
	readonly code: string;
	readonly items: number;
	/** Mean chance of recall today, 0 to 1. */
	readonly recall: number;
}

/** What is known of each country, most facts seen first. */
export function byCountry(app: App): readonly CountryRow[] {
	const rows = new Map<string, { items: number; sum: number }>();
	for (const { question, recall } of seen(app))
		for (const code of question.countries) {
			const row = rows.get(code) ?? { items: 0, sum: 0 };
			rows.set(code, { items: row.items + 1, sum: row.sum + recall });
		}
	return [...rows]
		.map(([code, { items, sum }]) => ({ code, items, recall: sum / items }))
		.sort((a, b) => b.items - a.items || (a.code < b.code ? -1 : 1));
}

/** FSRS asks again when the chance of recall falls to this. */
const SAFE_RECALL = 0.95;

/** The facts most nearly forgotten. */
export function weakest(
	app: App,
	most: number
): readonly { readonly question: Question; readonly recall: number }[] {
	return seen(app)
		.filter(({ recall }) => recall < SAFE_RECALL)
		.sort((a, b) => a.recall - b.recall)
		.slice(0, most);
}

export interface Sitting {
	readonly session: string;
	readonly title: string;
	readonly day: number;
	readonly right: number;
	readonly total: number;
	readonly finished: boolean;
}

/** Every quiz taken, newest first. */
export function sittings(events: readonly LearnerEvent[]): readonly Sitting[] {
	const list = new Map<string, Sitting>();
	for (const event of effective(events)) {
		if (event.kind === 'session-started')
			list.set(event.session, {
				session: event.session,
				title: event.title,
				day: event.day,
				right: 0,
				total: event.questions.length,
				finished: false
			});
		if (event.kind !== 'answered' && event.kind !== 'session-finished') continue;
		const sitting = list.get(event.session);
		if (!sitting) continue;
		if (event.kind === 'session-finished') list.set(event.session, { ...sitting, finished: true });
		else if (event.verdict.outcome === 'right')
			list.set(event.session, { ...sitting, right: sitting.right + 1 });
	}
	return [...list.values()].reverse();
}

/** Items remembered, each with a question that asks for it. */
function seen(app: App): { question: Question; recall: number }[] {
	const cardOf = cards(app.questions);
	const byItem = new Map(app.questions.map((question) => [question.item, question]));
	return [...app.learner.items.values()].flatMap((memory) => {
		const question = cardOf(memory) ?? byItem.get(memory.item);
		return question ? [{ question, recall: retrievability(memory, app.today) }] : [];
	});
}
