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

interface Read {
	/** Ids of the learner's own articles it was read beside. */
	readonly own: string;
	readonly compared: Promise<Compared>;
}

/** Of each app the last reading: several pages and the day's count ask for the same. */
const read = new WeakMap<App, Read>();

/**
 * What sources say against and beside one another. With articles of the learner's own a worker
 * holds them all together; without, it was done when the bank was built.
 *
 * @throws where the bank cannot be read
 */
export async function comparedSources(app: App): Promise<Compared> {
	await app.opened;
	const own = app.learner.shelf.articles.map(({ article, added }) => `${article.id} ${added}`);
	const key = own.join();
	const known = read.get(app);
	if (known?.own === key) return known.compared;
	const compared = own.length === 0 ? shipped(app) : together(app);
	read.set(app, { own: key, compared });
	compared.catch(() => read.delete(app));
	return compared;
}

async function together(app: App): Promise<Compared> {
	const knowledge = await knowledgeOf(app);
	if (!knowledge) return shipped(app);
	const reader = new ReaderClient();
	const compared = await reader.compare(knowledge);
	reader.stop();
	return compared ?? shipped(app);
}
