import type { BankArticle } from '$lib/core/questions/types';
import type { App } from './app.svelte';
import { ownToBank } from './own-article';

/** What stands under a sentence that is quoted. */
export type ArticleLine = Pick<BankArticle, 'id' | 'title' | 'publisher' | 'published'> & {
	readonly own: boolean;
};

/** Every article by id; the learner's own come before shipped ones of the same id. */
export function articleLines(app: App): ReadonlyMap<string, ArticleLine> {
	const line = ({ id, title, publisher, published }: BankArticle, own: boolean): ArticleLine => ({
		id,
		title,
		publisher,
		published,
		own
	});
	return new Map(
		[
			...(app.bank.articles ?? []).map((each) => line(each, false)),
			...app.learner.shelf.articles.map((each) => line(ownToBank(each), true))
		].map((each) => [each.id, each])
	);
}
