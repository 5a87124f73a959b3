import { fold } from '$lib/core/text/fold';
import type { BankArticle } from '$lib/core/questions/types';
import type { App } from './app.svelte';
import { newestFirst } from './newest-first';
import { ownToBank } from './own-article';

/** An article as the library lists it. */
export interface LibraryRow extends BankArticle {
	readonly own: boolean;
	readonly questions: number;
	/** Folded text that a search looks in. */
	readonly haystack: string;
}

/** The learner's own articles first, then the bank's, each with how many questions it answers for. */
export function libraryRows(app: App): readonly LibraryRow[] {
	const asked = new Map<string, number>();
	for (const question of app.questions)
		for (const article of question.articles) asked.set(article, (asked.get(article) ?? 0) + 1);
	const row = (article: BankArticle, own: boolean): LibraryRow => ({
		...article,
		own,
		questions: asked.get(article.id) ?? 0,
		haystack: fold([article.title, article.publisher ?? '', ...article.paragraphs].join(' '))
	});
	return [
		...app.learner.shelf.articles.map((each) => row(ownToBank(each), true)),
		...newestFirst(app.bank.articles ?? []).map((article) => row(article, false))
	];
}

/** Every word of the search stands somewhere in the article, whatever its accents and capitals. */
export function matches(row: LibraryRow, search: string): boolean {
	return fold(search)
		.split(' ')
		.every((word) => row.haystack.includes(word));
}
