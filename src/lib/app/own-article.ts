import type { Article } from '$lib/core/article/types';
import type { OwnArticle } from '$lib/core/memory/shelf';
import type { BankArticle } from '$lib/core/questions/types';

/** Characters of the text that stand for a title that is missing. */
const OPENING = 80;

function titleOf({ title, text, blocks }: Article): string {
	if (title) return title;
	const first = text.slice(blocks[0]?.start ?? 0, blocks[0]?.end).trim();
	return first.length > OPENING ? `${first.slice(0, OPENING).trimEnd()}…` : first;
}

/** An article of the learner's own in the shape of the bank's; its countries are those asked about. */
export function ownToBank({
	article,
	questions
}: Pick<OwnArticle, 'article' | 'questions'>): BankArticle {
	const asked = questions.flatMap(({ countries }) => countries);
	return {
		id: article.id,
		title: titleOf(article),
		publisher: article.publisher,
		url: article.url,
		published: article.published.value,
		countries: [...new Set([...article.countries, ...asked])].sort(),
		subjects: article.subjects,
		paragraphs: article.blocks.map((block) => article.text.slice(block.start, block.end))
	};
}
