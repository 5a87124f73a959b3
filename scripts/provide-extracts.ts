import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { extractLine } from '../src/lib/core/extract';
import { readArticles } from './bank-read';

/** Hands the browser's tests what Node extracts from the digests, to compare byte by byte. */
export function setup(project: TestProject): void {
	const articles = readArticles(
		join(fileURLToPath(new URL('..', import.meta.url)), 'questions/articles')
	);
	if (!articles.ok) throw new Error(articles.error.join('\n'));
	const extracts = articles.value.map(({ id, title, text, published, url }) => {
		const request = JSON.stringify({ id, title, text, published: published.value, source: url });
		return { request, answer: extractLine(request) };
	});
	project.provide('extracts', extracts);
}
