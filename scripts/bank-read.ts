import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../src/lib/core/article/read-markdown';
import type { Article } from '../src/lib/core/article/types';
import type { Decisions } from '../src/lib/core/facts/decisions';
import { type DecisionTexts, readDecisions } from '../src/lib/core/questions/decisions';
import { err, ok, type Result } from '../src/lib/core/result';

/** The digests in a folder; README files are no articles. */
const isArticle = (name: string): boolean => name.endsWith('.md') && name !== 'README.md';

/**
 * Reads every article of the bank.
 *
 * @param folder holds one Markdown file an article; its name without `.md` is the article's id
 * @returns the articles, or a line `file:line: what is wrong` for each that is malformed
 */
export function readArticles(folder: string): Result<readonly Article[], readonly string[]> {
	const articles: Article[] = [];
	const problems: string[] = [];
	for (const name of readdirSync(folder).filter(isArticle).sort()) {
		const file = join(folder, name);
		const read = readMarkdown(name.slice(0, -'.md'.length), readFileSync(file, 'utf8'));
		if (read.ok) articles.push(read.value);
		else problems.push(`${file}:${read.error.line ?? 1}: ${read.error.detail}`);
	}
	return problems.length > 0 ? err(problems) : ok(articles);
}

/**
 * Reads the reviewed decisions.
 *
 * @param folder holds aliases.txt, settled.txt and rejected.txt; a missing file decides nothing
 * @returns the decisions, or `file:line: what is wrong`
 */
export function readDecisionFiles(folder: string): Result<Decisions, readonly string[]> {
	const text = (name: keyof DecisionTexts): string => {
		const file = join(folder, `${name}.txt`);
		return existsSync(file) ? readFileSync(file, 'utf8') : '';
	};
	const read = readDecisions({
		aliases: text('aliases'),
		settled: text('settled'),
		rejected: text('rejected')
	});
	if (read.ok) return read;
	const { file, line, detail } = read.error;
	return err([`${join(folder, `${file}.txt`)}:${line}: ${detail}`]);
}
