/**
 * Names, dates, offices, claims and questions of articles, as JSON.
 *
 *     npm run --silent extract < requests.jsonl > answers.jsonl
 *     npm run --silent extract -- article.txt article.md page.html
 *
 * Lines in, lines out, in order, one held at a time; what cannot be read gets a line saying why.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article, ReadProblem } from '../src/lib/core/article/types';
import { readHtml } from '../src/lib/core/article/read-html';
import { readMarkdownLoose } from '../src/lib/core/article/read-markdown';
import { readPlain } from '../src/lib/core/article/read-plain';
import { extractLine, toAnswer } from '../src/lib/core/extract';
import { questionsFromArticle } from '../src/lib/core/questions/bank';
import type { Result } from '../src/lib/core/result';
import { endWithReader, linesOf, writeLine } from './lines';

const parse = (html: string): unknown => parseHTML(html).document;

function readAs(file: string, text: string): Result<Article, ReadProblem> {
	const kind = extname(file).toLowerCase();
	const id = basename(file, extname(file));
	if (kind === '.html' || kind === '.htm') return readHtml(id, text, parse);
	return kind === '.md' ? readMarkdownLoose({ id, text }) : readPlain({ id, text });
}

function answerFile(file: string): string {
	const id = basename(file, extname(file));
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		return JSON.stringify({ id, error: `unreadable: ${(error as Error).message}` });
	}
	const read = readAs(file, text);
	if (read.ok) return JSON.stringify(toAnswer(questionsFromArticle(read.value)));
	const { code, line, detail } = read.error;
	const where = line === null ? file : `${file}:${line}`;
	return JSON.stringify({ id, error: `${code}: ${where}: ${detail}` });
}

endWithReader(process.stdout);
const files = process.argv.slice(2);
for (const file of files) await writeLine(process.stdout, answerFile(file));
if (files.length === 0)
	for await (const { line } of linesOf(process.stdin))
		await writeLine(process.stdout, extractLine(line));
