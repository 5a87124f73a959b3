import { factOf } from '$lib/core/memory/item-fact';
import { retirements, successorsOf } from '$lib/core/memory/retired';
import type { StatementPair } from '$lib/core/questions/disagreements';
import type { App } from './app.svelte';

/** What a change means for the learner's cards. */
export interface ChangeCards {
	/** Cards on what was, which are asked no more. */
	readonly retired: number;
	/** Cards that stay and now ask for what is so. */
	readonly mended: number;
	/** Questions about the new that were never asked. */
	readonly fresh: number;
	/** The fact that holds now: another one, or the same corrected. */
	readonly now: string;
}

/** Looks through the learner's memory and the bank for one change. */
export function changeCards(app: App, change: StatementPair): ChangeCards {
	const { items } = app.learner;
	const cards = [...items.keys()].filter((item) => factOf(item) === change.fact).length;
	const retirement = retirements([change]).get(change.fact);
	const about = retirement
		? successorsOf(retirement, app.questions)
		: app.questions.filter(({ fact }) => fact === change.fact);
	const fresh = new Set(about.map(({ item }) => item).filter((item) => !items.has(item))).size;
	return {
		retired: retirement ? cards : 0,
		mended: retirement ? 0 : cards,
		fresh,
		now: about[0]?.fact ?? change.fact
	};
}
