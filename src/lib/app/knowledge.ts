import type { Known } from '$lib/core/questions/known';
import type { BankIndex } from '$lib/core/questions/types';
import { fetchJson } from '$lib/platform/fetch-json';
import type { App } from './app.svelte';
import type { Knowledge } from './reader-message';

/** The newest own articles that another one is held against: reading each takes some milliseconds. */
const MOST_OWN = 60;

/**
 * Everything a new article is held against: the claims the bank ships and the learner's own articles.
 * Null where the bank cannot be read; reading then goes on without.
 */
export async function knowledgeOf(app: App): Promise<Knowledge | null> {
	const root = `${app.base}/bank`;
	try {
		await Promise.all([app.bank.openArticles(), app.opened]);
		const index = (await fetchJson(`${root}/index.json`)) as BankIndex;
		const known = (await fetchJson(`${root}/${index.known}`)) as Known;
		const own = app.learner.shelf.articles.slice(0, MOST_OWN).map(({ article }) => article);
		return { known, articles: app.bank.articles ?? [], own };
	} catch {
		return null;
	}
}
