import { changesAmong, type StatementPair } from '$lib/core/questions/disagreements';
import type { BankIndex, DisputeView } from '$lib/core/questions/types';
import { fetchJson } from '$lib/platform/fetch-json';
import type { App } from './app.svelte';
import { knowledgeOf } from './knowledge';
import { ReaderClient } from './reader-client';
import type { Compared } from './reader-message';

/** As the bank was built: what its own articles say. */
async function shipped(app: App): Promise<Compared> {
	const root = `${app.base}/bank`;
	const index = (await fetchJson(`${root}/index.json`)) as BankIndex;
	const [pairs, disputes] = await Promise.all([
		fetchJson(`${root}/${index.pairs}`) as Promise<readonly StatementPair[]>,
		fetchJson(`${root}/${index.disputes}`) as Promise<readonly DisputeView[]>
	]);
	return { pairs, disputes, changes: changesAmong(pairs) };
}

/**
 * What sources say against and beside one another. With articles of the learner's own a worker
 * holds them all together; without, it was done when the bank was built.
 *
 * @throws where the bank cannot be read
 */
export async function comparedSources(app: App): Promise<Compared> {
	await app.opened;
	if (app.learner.shelf.articles.length === 0) return shipped(app);
	const knowledge = await knowledgeOf(app);
	if (!knowledge) return shipped(app);
	const reader = new ReaderClient();
	const compared = await reader.compare(knowledge);
	reader.stop();
	return compared ?? shipped(app);
}
