import type { Article } from '$lib/core/article/types';
import type { BankArticle } from '$lib/core/questions/types';

/** An article of the learner's own in the shape of the bank's. */
export function ownToBank(article: Article): BankArticle {
	return {
		id: article.id,
		title: article.title,
		publisher: article.publisher,
		url: article.url,
		published: article.published.value,
		countries: article.countries,
		subjects: article.subjects,
		paragraphs: article.blocks.map((block) => article.text.slice(block.start, block.end))
	};
}
