import { expect, test } from 'vitest';
import { question } from '../core/quiz/test-questions';
import type { App } from './app.svelte';
import { freshArticles, noteFresh } from './fresh';

const NOW = Date.UTC(2026, 10, 22);
const DAY_MS = 86_400_000;

const told = (article: string, published: string | null) =>
	question({
		id: article,
		articles: [article],
		evidence: [
			{ article, title: '', publisher: null, url: null, published, quote: '', start: 0, end: 0 }
		]
	});
const OLD = [told('a', '2025-01-01'), told('b', '2025-04-11'), told('undated', null)];

/** As much of an app as is asked for what is new. */
function device(own: readonly (readonly [string, number])[] = []) {
	const settings = new Map<string, string>();
	let questions = OLD;
	const app = {
		now: NOW,
		bank: {
			get questions() {
				return questions;
			}
		},
		learner: {
			setting: (key: string, fallback: string) => settings.get(key) ?? fallback,
			shelf: { articles: own.map(([id, added]) => ({ article: { id }, added })) },
			record: async ({ key, value }: { key: string; value: string }) => {
				settings.set(key, value);
			}
		}
	} as unknown as App;
	const release = (more: typeof OLD): void => void (questions = [...OLD, ...more]);
	return { app, settings, release };
}

test('to somebody who never played everything is new, and stays so until the bank changes', async () => {
	const { app } = device();
	expect([...freshArticles(app)]).toEqual(['a', 'b', 'undated']);
	await noteFresh(app);
	expect(freshArticles(app).size).toBe(3);
});

test('after a release only what was published since is new, before and after it is noted', async () => {
	const { app, release, settings } = device();
	await noteFresh(app);
	release([told('c', '2026-11-20'), told('late', '2024-05-05')]);
	expect([...freshArticles(app)]).toEqual(['c']);
	await noteFresh(app);
	expect([...settings.values()]).toEqual(['2025-04-11|2026-11-20']);
	expect([...freshArticles(app)]).toEqual(['c']);
	await noteFresh(app);
	expect([...settings.values()]).toEqual(['2025-04-11|2026-11-20']);
});

test('an article of one’s own is new for a week', async () => {
	const { app } = device([
		['own-new', NOW - 2 * DAY_MS],
		['own-old', NOW - 30 * DAY_MS]
	]);
	await noteFresh(app);
	const fresh = freshArticles(app);
	expect([fresh.has('own-new'), fresh.has('own-old')]).toEqual([true, false]);
});
