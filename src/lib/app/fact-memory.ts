import { isDue } from '$lib/core/memory/queue';
import { factOf } from '$lib/core/memory/item-fact';
import { retrievability } from '$lib/core/memory/scheduler';
import type { ItemMemory } from '$lib/core/memory/types';
import type { App } from './app.svelte';

/** What is remembered of one thing asked about a fact. */
export interface SlotMemory {
	readonly memory: ItemMemory;
	/** The part of the fact that is asked: a slot or `date`. */
	readonly slot: string;
	/** Chance of recall today, 0 to 1. */
	readonly recall: number;
	readonly due: boolean;
	readonly aside: boolean;
}

/** Everything the learner remembers of a fact, least likely to be recalled first. */
export function factMemory(app: App, fact: string): readonly SlotMemory[] {
	return [...app.learner.items.values()]
		.filter(({ item }) => factOf(item) === fact)
		.map((memory) => ({
			memory,
			slot: memory.item.slice(fact.length + 1),
			recall: retrievability(memory, app.today),
			due: isDue(memory, app.today, app.now),
			aside: app.learner.aside.has(memory.item)
		}))
		.sort((a, b) => a.recall - b.recall || (a.slot < b.slot ? -1 : 1));
}
