import { byText } from '../by-text';
import type { Article } from '../article/types';
import type { Claim } from '../claims/types';
import type { Decisions } from '../facts/decisions';
import { mergeClaims } from '../facts/merge';
import type { Fact } from '../facts/types';
import type { Articles } from './question';
import type { BankArticle } from './types';

/** What the bank knows, as it is shipped beside the questions: read when an article is added. */
export interface Known {
	readonly claims: readonly Claim[];
	readonly aliases: readonly (readonly [string, string])[];
	readonly settled: Decisions['settled'];
	readonly rejected: readonly (readonly [string, string])[];
}

/** Everything another article is read beside. */
export interface Around {
	readonly facts: readonly Fact[];
	readonly decisions: Decisions;
	/** Articles the facts come from: their titles and dates stand under what is quoted. */
	readonly articles: Articles;
}

const entries = (map: ReadonlyMap<string, string>): [string, string][] =>
	[...map].sort(([a], [b]) => byText(a, b));

/**
 * Claims and decisions in a shape that JSON can hold.
 *
 * @param claims of every article of the bank, in any order
 * @param decisions what editors decided
 */
export const knownOf = (claims: readonly Claim[], decisions: Decisions): Known => ({
	claims: [...claims].sort((a, b) => byText(a.id, b.id)),
	aliases: entries(decisions.aliases),
	settled: decisions.settled,
	rejected: entries(decisions.rejected)
});

/** A shipped article in the shape of a read one, so that its sentences can be quoted. */
function shipped({ paragraphs, published, ...rest }: BankArticle): Article {
	const text = paragraphs.join('\n\n');
	let at = 0;
	const blocks = paragraphs.map((paragraph) => {
		const start = at;
		at += paragraph.length + 2;
		return { start, end: start + paragraph.length };
	});
	return { ...rest, text, blocks, published: { value: published, how: 'unknown' } };
}

/**
 * What a new article is read beside: the shipped bank and the learner's own articles, merged.
 *
 * @param known what the bank ships
 * @param articles the shipped articles, as they are shown
 * @param own the learner's own articles
 * @param claimsIn reads the claims of an own article
 */
export function aroundOf(
	known: Known,
	articles: readonly BankArticle[],
	own: readonly Article[],
	claimsIn: (article: Article) => readonly Claim[]
): Around {
	const decisions: Decisions = {
		aliases: new Map(known.aliases),
		settled: known.settled,
		rejected: new Map(known.rejected)
	};
	return {
		facts: mergeClaims([...known.claims, ...own.flatMap(claimsIn)], decisions),
		decisions,
		articles: new Map([...articles.map(shipped), ...own].map((each) => [each.id, each]))
	};
}
