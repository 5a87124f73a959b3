import { alone } from '$lib/platform/alone';
import type { App } from './app.svelte';
import { HistoryClient } from './history-client';

const LOCK = 'dateline-packs';

/**
 * Has what the next copy will be made of written out in a worker, by one tab for all: the first copy of
 * a long history takes long only where nobody did this before.
 */
export async function packAhead({ learner }: Pick<App, 'learner'>): Promise<void> {
	if (learner.keeping?.kind !== 'device' || learner.keeping.problem !== null) return;
	await alone(LOCK, async () => {
		const client = new HistoryClient();
		await client.packAhead().finally(() => client.stop());
	});
}
