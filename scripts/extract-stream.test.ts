import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stream } from '../benchmarks/memory';
import { readArticles } from './bank-read';

const LONG = process.env.DATELINE_LONG !== undefined;
const MANY = LONG ? 10_000 : 500;
/** What a process may grow by while it answers ten times as many. */
const GROWTH_MB = 120;

const root = fileURLToPath(new URL('..', import.meta.url));

test(
	`a stream of ${MANY} articles is answered one by one, in constant memory`,
	{ timeout: LONG ? 900_000 : 120_000 },
	async () => {
		const articles = readArticles(join(root, 'questions/articles'));
		if (!articles.ok) throw new Error(articles.error.join('\n'));
		const texts = articles.value.map(({ id, title, text, published, url }) => ({
			id,
			title,
			text,
			published: published.value,
			source: url
		}));
		const few = await stream(texts, MANY / 5);
		const many = await stream(texts, MANY);
		expect(few.answers).toBe(MANY / 5);
		expect(many.answers).toBe(MANY);
		if (few.peak !== null && many.peak !== null)
			expect(many.peak - few.peak).toBeLessThan(GROWTH_MB);
	}
);
