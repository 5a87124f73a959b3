import * as v from 'valibot';
import type { Article } from '../article/types';
import { digest, digestWithin } from '../hash';
import type { OwnArticle } from '../memory/shelf';
import type { Question } from '../questions/types';
import { err, ok, type Result } from '../result';
import { isPlainQuestion } from '../sets/plain-question';
import { questionSchema } from '../sets/question-schema';
import { parseJson } from '../share/json';
import { articleSchema } from './event-schema';

/*
 * A `.dateline-bank` file: the articles a learner added and the questions they took from them.
 *
 *     { "dateline": "bank", "format": 1, "checksum": "…24 characters…",
 *       "articles": [ { "article": Article, "questions": Question[] }, … ] }
 *
 * UTF-8 JSON. Articles are sorted by id and questions within them, so that one bank gives the same
 * bytes on every device. The checksum is `digest` over the JSON of `articles` with no spaces.
 * Whoever reads a higher `format` than they know must refuse it.
 */

export type BankFileProblem =
	'not-ours' | 'too-long' | 'damaged' | 'newer-version' | 'wrong-kind' | 'bad-content' | 'empty';

/** An article with the questions taken from it. */
export interface BankEntry {
	readonly article: Article;
	readonly questions: readonly Question[];
}

const FORMAT = 1;
/** Characters of a file: a hundred thousand questions are about 90 million. */
export const MAX_BANK_FILE = 160_000_000;
const MAX_DEPTH = 12;
const MAX_ARTICLES = 5_000;
const MAX_QUESTIONS = 2_000;
const CHECK_LENGTH = 24;
const LIST = '"articles":';

const headSchema = v.object({
	dateline: v.string(),
	format: v.pipe(v.number(), v.integer(), v.minValue(1)),
	checksum: v.optional(v.string(), ''),
	articles: v.optional(v.array(v.unknown()), [])
});

/** Ids of the shipped bank are not taken: an own article may not stand in the place of another one. */
const entrySchema = v.pipe(
	v.object({
		article: articleSchema,
		questions: v.pipe(v.array(v.unknown()), v.maxLength(MAX_QUESTIONS))
	}),
	v.check(({ article }) => article.id.startsWith('own-'), 'an article of a learner’s own'),
	v.check(
		({ article }) =>
			article.blocks.every(
				({ start, end }) => start >= 0 && start <= end && end <= article.text.length
			),
		'paragraphs lie within the text'
	)
);

const byId = <T>(idOf: (value: T) => string) => {
	const compare = (a: T, b: T): number => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0);
	return (list: readonly T[]): T[] => [...list].sort(compare);
};
const sortedQuestions = byId<Question>(({ id }) => id);
const sortedEntries = byId<BankEntry>(({ article }) => article.id);

/** The learner's own bank as the text of one file; the same bank gives the same text. */
export function writeBankFile(entries: readonly BankEntry[]): string {
	const articles = sortedEntries(entries).map(({ article, questions }) => ({
		article,
		questions: sortedQuestions(questions)
	}));
	const checksum = digest(JSON.stringify(articles), CHECK_LENGTH);
	return JSON.stringify({ dateline: 'bank', format: FORMAT, checksum, articles });
}

/** The entries of a file, each question checked; null where one of them is none. */
function checkedEntries(articles: readonly unknown[]): BankEntry[] | null {
	const schema = v.pipe(v.array(entrySchema), v.maxLength(MAX_ARTICLES));
	const entries = v.safeParse(schema, articles, { abortEarly: true });
	if (!entries.success) return null;
	const checked: BankEntry[] = [];
	for (const { article, questions } of entries.output) {
		const own: Question[] = [];
		for (const each of questions) {
			const read = isPlainQuestion(each)
				? { success: true as const, output: each }
				: v.safeParse(questionSchema, each, { abortEarly: true });
			if (!read.success) return null;
			own.push(read.output);
		}
		checked.push({ article, questions: own });
	}
	return checked;
}

/** As we write it, the list is the end of the file: its text need not be made again. */
function isUnchanged(text: string, articles: readonly unknown[], checksum: string): boolean {
	const from = text.indexOf(LIST) + LIST.length;
	if (digestWithin(text, from, Math.max(from, text.lastIndexOf('}'))) === checksum) return true;
	return digest(JSON.stringify(articles), CHECK_LENGTH) === checksum;
}

/**
 * Reads what `writeBankFile` wrote, trusting none of it: length, then depth, then version, checksum
 * and every field. Nothing is stored here.
 *
 * @param text the file, decoded as strict UTF-8
 */
export function readBankFile(text: string): Result<readonly BankEntry[], BankFileProblem> {
	if (text.length > MAX_BANK_FILE) return err('too-long');
	if (text.trim() === '') return err('empty');
	const json = parseJson(text, MAX_DEPTH);
	if (json === undefined) return err(/^\s{0,100}\{/.test(text) ? 'damaged' : 'not-ours');
	const head = v.safeParse(headSchema, json);
	if (!head.success) return err('not-ours');
	const { dateline, format, checksum, articles } = head.output;
	if (format > FORMAT) return err('newer-version');
	if (dateline !== 'bank') return err('wrong-kind');
	if (!isUnchanged(text, articles, checksum)) return err('damaged');
	const entries = checkedEntries(articles);
	if (entries === null) return err('bad-content');
	return entries.length === 0 ? err('empty') : ok(mergeBanks([], entries).entries);
}

/** What a merge changes, for showing before it is done. */
export interface BankMerge {
	/** Everything, as it is afterwards. */
	readonly entries: readonly BankEntry[];
	/** Those that are new or have new questions: only they need to be written. */
	readonly changed: readonly BankEntry[];
	readonly articlesAdded: number;
	readonly questionsAdded: number;
}

/** Of two with one id, the one an editor worked on; otherwise the one that is here. */
const preferred = (here: Question | undefined, there: Question): Question =>
	here && (here.edited || !there.edited) ? here : there;

function together(here: readonly Question[], there: readonly Question[]): Question[] {
	const all = new Map(here.map((question) => [question.id, question]));
	for (const question of there) all.set(question.id, preferred(all.get(question.id), question));
	return sortedQuestions([...all.values()]);
}

/**
 * The union of two banks by article and question id. Merging the same bank again changes nothing.
 *
 * @param here the bank of this device: its articles stay as they are, and its edited questions
 * @param there the bank that came as a file
 */
export function mergeBanks(here: readonly BankEntry[], there: readonly BankEntry[]): BankMerge {
	const held = new Map(
		here.map(({ article, questions }) => [
			article.id,
			{ article, questions: sortedQuestions(questions) }
		])
	);
	const changed = new Map<string, BankEntry>();
	for (const { article, questions } of there) {
		const known = held.get(article.id);
		const merged = together(known?.questions ?? [], questions);
		if (known && JSON.stringify(known.questions) === JSON.stringify(merged)) continue;
		const entry = { article: known?.article ?? article, questions: merged };
		held.set(article.id, entry);
		changed.set(article.id, entry);
	}
	const size = (entries: readonly BankEntry[]): number =>
		entries.reduce((sum, { questions }) => sum + questions.length, 0);
	const entries = sortedEntries([...held.values()]);
	return {
		entries,
		changed: sortedEntries([...changed.values()]),
		articlesAdded: entries.length - new Set(here.map(({ article }) => article.id)).size,
		questionsAdded: size(entries) - size(here)
	};
}

/** The own articles of a learner as entries of a bank. */
export const entriesOf = (articles: readonly OwnArticle[]): BankEntry[] =>
	articles.map(({ article, questions }) => ({ article, questions }));
