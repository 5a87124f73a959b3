import type { BankArticle } from '$lib/core/questions/types';
import type { App } from './app.svelte';
import { newestFirst } from '$lib/core/questions/front';
import { ownToBank } from './own-article';

/** An article as the library lists it. */
export interface LibraryRow extends BankArticle {
	readonly own: boolean;
	readonly questions: number;
}

/** The learner's own articles first, then the bank's, each with how many questions it answers for. */
export function libraryRows(app: App): readonly LibraryRow[] {
	const asked = new Map<string, number>();
	for (const question of app.questions)
		for (const article of question.articles) asked.set(article, (asked.get(article) ?? 0) + 1);
	const row = (article: BankArticle, own: boolean): LibraryRow => ({
		...article,
		own,
		questions: asked.get(article.id) ?? 0
	});
	return [
		...app.learner.shelf.articles.map((each) => row(ownToBank(each), true)),
		...newestFirst(app.bank.articles ?? []).map((article) => row(article, false))
	];
}
