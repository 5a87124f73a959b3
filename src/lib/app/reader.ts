import { annotate } from '$lib/core/claims/annotate';
import { claimsOf } from '$lib/core/claims/claims';
import type { Article } from '$lib/core/article/types';
import type { Fact } from '$lib/core/facts/types';
import { questionsFromArticle } from '$lib/core/questions/bank';
import { changesAmong, statementPairs } from '$lib/core/questions/disagreements';
import { disputesOf } from '$lib/core/questions/disputes';
import { type FactView, factViews } from '$lib/core/questions/fact-views';
import type { Edit } from '$lib/core/questions/edit';
import { type Checked, checkEdit } from '$lib/core/questions/edit-check';
import { type Around, aroundOf } from '$lib/core/questions/known';
import type { Question } from '$lib/core/questions/types';
import { type World, worldOf } from '$lib/core/questions/world';
import { ok } from '$lib/core/result';
import { toArticle } from './article-input';
import type { Compared, Knowledge, ReadAnswer, ReadRequest, Stage } from './reader-message';

/** Nobody reviews more at one sitting, and no page shows more. */
const MOST_QUESTIONS = 200;

const around = ({ known, articles, own }: Knowledge): Around =>
	aroundOf(known, articles, own, (article) => claimsOf(article, annotate(article)));

/** The reader as one article is on its desk: it remembers what edits of its questions are held against. */
export class ReaderDesk {
	readonly #tell: (stage: Stage) => void;
	#world: World = worldOf([]);
	#articles: Around['articles'] = new Map();

	/** @param tell is told each stage before it begins */
	constructor(tell: (stage: Stage) => void) {
		this.#tell = tell;
	}

	/**
	 * Reads a text in the format its name tells and asks what the article supports.
	 *
	 * @param knowledge what it is held against; null where the bank cannot be read
	 */
	async read(request: ReadRequest, knowledge: Knowledge | null): Promise<ReadAnswer> {
		this.#tell('reading');
		const article = await toArticle(request);
		if (!article.ok) return article;
		const beside = knowledge ? around(others(knowledge, article.value)) : [];
		const made = questionsFromArticle(article.value, beside, this.#tell);
		const articles = 'articles' in beside ? beside.articles : new Map<string, Article>();
		this.#articles = new Map([...articles, [article.value.id, article.value]]);
		this.#world = worldOf(made.loaded);
		return ok({
			article: article.value,
			annotations: made.annotations,
			claims: made.claims,
			questions: made.questions.slice(0, MOST_QUESTIONS),
			more: Math.max(0, made.questions.length - MOST_QUESTIONS),
			disputes: made.disputes,
			asked: askedBefore(made.questions, made.facts, article.value)
		});
	}

	/** Holds an edited question against the rules of the gate. */
	check(question: Question, edit: Edit): Checked {
		return checkEdit(question, edit, this.#world, this.#articles);
	}
}

/** An article read again replaces itself and contradicts nobody. */
const others = (knowledge: Knowledge, { id }: Article): Knowledge => ({
	...knowledge,
	own: knowledge.own.filter((each) => each.id !== id)
});

/** Questions whose fact another source states too. */
function askedBefore(
	questions: readonly Question[],
	facts: readonly Fact[],
	{ id }: Article
): string[] {
	const shared = new Set(
		facts.filter((fact) => fact.claims.some(({ article }) => article !== id)).map((fact) => fact.id)
	);
	return questions.filter(({ fact }) => shared.has(fact)).map((question) => question.id);
}

/** What the bank and the learner's own articles say against and beside one another. */
export function compareSources(knowledge: Knowledge): Compared {
	const { facts, articles, decisions } = around(knowledge);
	const pairs = statementPairs(facts, articles, decisions);
	return { disputes: disputesOf(facts, articles), pairs, changes: changesAmong(pairs) };
}

/** Every fact of the bank and of the learner's own articles, merged. */
export const factsOf = (knowledge: Knowledge): readonly FactView[] =>
	factViews(around(knowledge).facts);
