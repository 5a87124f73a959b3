import { byText } from '../by-text';
import type { Article } from '../article/types';
import { claimsOf } from '../claims/claims';
import { annotate } from '../claims/annotate';
import type { Annotations, Claim } from '../claims/types';
import { type Decisions, NO_DECISIONS } from '../facts/decisions';
import { mergeClaims, mergeFacts } from '../facts/merge';
import type { Fact } from '../facts/types';
import { digest } from '../hash';
import { type Overgenerated, questionsOf } from './build';
import { type StatementPair, statementPairs } from './disagreements';
import { disputesOf } from './disputes';
import { type FactView, factViews } from './fact-views';
import { type Front, frontOf } from './front';
import { sourcesQuestions } from './sources';
import { type Around, type Known, knownOf } from './known';
import { balanced, bySalience, evenKinds, fewAlike, fewSentences, spread } from './rank';
import type { BankArticle, BankIndex, DisputeView, Question } from './types';

/** Questions to a file: a phone parses one in a few milliseconds. */
const CHUNK = 500;

/** The shipped bank as values; a script writes it down. */
export interface Bank {
	readonly index: BankIndex;
	/** By file, in the order of `index.questions`. */
	readonly questions: readonly (readonly Question[])[];
	readonly articles: readonly BankArticle[];
	readonly disputes: readonly DisputeView[];
	readonly known: Known;
	readonly pairs: readonly StatementPair[];
	readonly views: readonly FactView[];
	readonly front: Front;
	/** For the report: not shipped. */
	readonly facts: readonly Fact[];
	readonly made: Overgenerated;
}

/** What one article gives: everything a screen or a script can show of it. */
export interface Extracted {
	readonly article: Article;
	readonly annotations: Annotations;
	readonly claims: readonly Claim[];
	readonly facts: readonly Fact[];
	/** The facts of the article and everything that was known, merged. */
	readonly loaded: readonly Fact[];
	readonly questions: readonly Question[];
	readonly disputes: readonly DisputeView[];
}

const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

const bankArticle = (article: Article): BankArticle => ({
	id: article.id,
	title: article.title,
	publisher: article.publisher,
	url: article.url,
	published: article.published.value,
	countries: article.countries,
	subjects: article.subjects,
	paragraphs: article.blocks.map(({ start, end }) => article.text.slice(start, end))
});

function chunks<T>(list: readonly T[]): T[][] {
	const out: T[][] = [];
	for (let at = 0; at < list.length; at += CHUNK) out.push(list.slice(at, at + CHUNK));
	return out;
}

const fileName = (stem: string, content: unknown): string =>
	`${stem}-${digest(JSON.stringify(content))}.json`;

/**
 * Builds the whole bank. Pure: the order of the articles does not show in a byte.
 *
 * @param articles with ids of their own
 * @param decisions reviewed aliases, settlements and rejections
 */
export function buildBank(articles: readonly Article[], decisions: Decisions): Bank {
	const sorted = [...articles].sort(byId);
	const shelf = new Map(sorted.map((article) => [article.id, article]));
	const claims = sorted.flatMap((article) => claimsOf(article, annotate(article)));
	const facts = mergeClaims(claims, decisions);
	const made = questionsOf(facts, shelf, decisions);
	const disputes = disputesOf(facts, shelf);
	const pairs = statementPairs(facts, shelf, decisions);
	const compared = sourcesQuestions(pairs, { facts, articles: shelf, disputes });
	const asked = evenKinds(balanced(fewAlike(fewSentences(spread(made.admitted)))));
	const questions = chunks([...asked, ...compared].sort(byId));
	const shipped = sorted.map(bankArticle);
	const known = knownOf(claims, decisions);
	const views = factViews(facts);
	const front = frontOf(shipped, disputes);
	const files = {
		questions: questions.map((chunk) => fileName('questions', chunk)),
		articles: fileName('articles', shipped),
		disputes: fileName('disputes', disputes),
		known: fileName('known', known),
		pairs: fileName('pairs', pairs),
		facts: fileName('facts', views),
		front: fileName('front', front)
	};
	const counts = {
		articles: shipped.length,
		facts: facts.filter(({ status }) => status !== 'planned').length,
		questions: questions.reduce((sum, chunk) => sum + chunk.length, 0),
		disputes: disputes.length
	};
	const version = digest(JSON.stringify(files));
	const index: BankIndex = { format: 1, version, counts, ...files };
	return { index, questions, articles: shipped, disputes, known, pairs, views, front, facts, made };
}

/** What is being done: said before it begins. */
export type ReadStage = 'names' | 'claims' | 'questions';

/**
 * Questions from one article, on the device, offline.
 *
 * @param article as read
 * @param known facts already loaded, alone or with the decisions and articles they come with: they
 * give distractors, bar false ones, corroborate and contradict
 * @param tell is told each stage before it begins
 * @returns with every sound question, the most salient first: so small a lot needs no balance
 */
export function questionsFromArticle(
	article: Article,
	known: readonly Fact[] | Around = [],
	tell: (stage: ReadStage) => void = () => undefined
): Extracted {
	const around: Around =
		'decisions' in known
			? known
			: { facts: known, decisions: NO_DECISIONS, articles: new Map<string, Article>() };
	const { decisions } = around;
	tell('names');
	const annotations = annotate(article);
	tell('claims');
	const claims = claimsOf(article, annotations);
	tell('questions');
	const own = mergeClaims(claims, decisions);
	const loaded = around.facts.length > 0 ? mergeFacts(around.facts, own, decisions) : own;
	const facts = loaded.filter((fact) => fact.claims.some((claim) => claim.article === article.id));
	const shelf = new Map([...around.articles, [article.id, article]]);
	const made = questionsOf(facts, shelf, decisions, loaded);
	const questions = spread(made.admitted).sort(bySalience);
	const disputes = disputesOf(facts, shelf, loaded);
	return { article, annotations, claims, facts, loaded, questions, disputes };
}
