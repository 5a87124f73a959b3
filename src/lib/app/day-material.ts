import { type Retirement, retiredBy, retirements, successorsOf } from '$lib/core/memory/retired';
import type { ItemMemory } from '$lib/core/memory/types';
import type { StatementPair } from '$lib/core/questions/disagreements';
import { bySalience } from '$lib/core/questions/rank';
import type { Question } from '$lib/core/questions/types';
import { cards } from '$lib/core/quiz/cards';
import type { App } from './app.svelte';
import { begunFrom, cardQuestions } from './card-questions';

export type Retired = ReadonlyMap<string, Retirement>;
export type CardOf = ReturnType<typeof cards>;

/** What changed in the world. */
export interface WorldChanges {
	readonly retired: Retired;
	readonly changes: readonly StatementPair[];
}

/** Nothing where the bank cannot be read: then nothing is held back either. */
export async function worldChanges(app: App): Promise<WorldChanges> {
	try {
		const { comparedSources } = await import('./sources');
		const { pairs, changes } = await comparedSources(app);
		return { retired: retirements(pairs), changes };
	} catch {
		return { retired: new Map(), changes: [] };
	}
}

/** What may be asked of what is remembered, as it stands whenever it is called; null without a bank. */
export async function askableNow(app: App): Promise<(() => readonly ItemMemory[]) | null> {
	await app.bank.openQuestions();
	if (app.bank.questions === null) return null;
	const { retired } = await worldChanges(app);
	let questions = cardQuestions(app);
	let cardOf = cards(questions);
	return () => {
		const now = cardQuestions(app);
		if (questions !== now) cardOf = cards((questions = now));
		return askable(app, cardOf, retired);
	};
}

/** What may be asked again: it has a card, was not put away and is not past. */
export function askable(app: App, cardOf: CardOf, retired: Retired): ItemMemory[] {
	const { items, aside } = app.learner;
	return [...items.values()].filter(
		(memory) =>
			!aside.has(memory.item) && retiredBy(memory.item, retired) === null && cardOf(memory) !== null
	);
}

/**
 * Items never asked, in the order they are begun: what took the place of something the learner
 * knew, then what matters most; an item has one card.
 */
export function freshItems(app: App, cardOf: CardOf, retired: Retired): string[] {
	const { items, aside } = app.learner;
	const known = (item: string): boolean =>
		items.has(item) || aside.has(item) || retiredBy(item, retired) !== null;
	const best = new Map<string, Question>();
	for (const question of [...begunFrom(app)].sort(bySalience))
		if (!known(question.item) && !best.has(question.item)) best.set(question.item, question);
	const learned = [...retired.values()].filter(({ fact }) =>
		[...items.keys()].some((item) => item.startsWith(`${fact}.`))
	);
	const next = new Set(
		learned.flatMap((each) => successorsOf(each, app.questions).map(({ item }) => item))
	);
	const all = [...best.keys()].filter((item) => cardOf({ item, lastQuestion: '' }) !== null);
	return [...all.filter((item) => next.has(item)), ...all.filter((item) => !next.has(item))];
}
