import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { compareEvents } from '../src/lib/core/memory/order';
import type { LearnerEvent } from '../src/lib/core/memory/types';
import version1 from '../src/lib/store/idb/dumps/version-1.json' with { type: 'json' };
import { dump, eventsIn } from './disk';
import { expect, test, visit } from './harness';
import { answer, goOn, position, startQuiz } from './play';

// Filling the cache for offline use would only take time from what is tested here.
test.use({ serviceWorkers: 'block' });

/** What the step from one layout to the next calls, and the how manieth of its calls fails. */
const STEPS = [
	['createObjectStore', 1],
	['createIndex', 1],
	['clear', 1],
	['getAll', 1],
	['add', 15],
	['count', 1],
	['deleteObjectStore', 1]
] as const;

type Fault = readonly [method: string, nth: number] | null;

/** From the next page on, the n-th call of a change of schema throws, as often as it is tried. */
const fault = (page: Page, at: Fault): Promise<void> =>
	page.evaluate((text) => localStorage.setItem('fault', text), JSON.stringify(at));

/** Runs before the app on each page. */
function breakChanges(): void {
	const [broken, nth] = JSON.parse(localStorage.getItem('fault') ?? 'null') ?? ['', 0];
	const owner = [IDBDatabase, IDBObjectStore].find(({ prototype }) => broken in prototype);
	if (!owner) return;
	let calls = 0;
	const { open } = IDBFactory.prototype;
	IDBFactory.prototype.open = function (...args) {
		calls = 0;
		return open.apply(this, args);
	};
	const methods = owner.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
	const real = methods[broken];
	methods[broken] = function (this: IDBDatabase | IDBObjectStore, ...args) {
		const changes = this instanceof IDBDatabase || this.transaction.mode === 'versionchange';
		if (changes && ++calls === nth) throw new DOMException('injected', 'UnknownError');
		return real?.apply(this, args);
	};
}

/** Makes the database as the first release left it. */
const restore = (page: Page): Promise<void> =>
	page.evaluate(
		({ version, stores }) =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('dateline', version);
				request.onupgradeneeded = () => {
					for (const { name, keyPath, autoIncrement, records } of stores) {
						const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
						for (const { key, value } of records)
							if (keyPath === null) store.put(value, key);
							else store.put(value);
					}
				};
				request.onsuccess = () => resolve(request.result.close());
				request.onerror = () => reject(new Error('not restored'));
			}),
		version1
	);

test('a change of layout that fails at any step is taken back, and the learner goes on', async ({
	page,
	site
}) => {
	await page.addInitScript(breakChanges);
	await page.goto(`${site.url}rescue`);
	await restore(page);
	let events = eventsIn(await dump(page));
	expect(events).toHaveLength(29);
	const older = page.getByRole('alert').filter({ hasText: 'your answers are kept as before' });

	for (const step of STEPS) {
		await fault(page, step);
		await visit(page, `${site.url}settings`);
		await expect(older, step[0]).toBeVisible();
		await expect(page.getByText(`${events.length} entries in your history`)).toBeVisible();
		const found = await dump(page);
		expect([found?.version, eventsIn(found)], step[0]).toEqual([1, events]);
	}

	await startQuiz(page, site.url, { count: 5, forms: ['true-false'] });
	await answer(page, site.url, true);
	await goOn(page);
	await page.reload();
	await expect(position(page)).toHaveText('Question 2 of 5');
	await answer(page, site.url, false);
	const after = await dump(page);
	expect(after?.version).toBe(1);
	expect(eventsIn(after).slice(0, 29)).toEqual(events);
	events = eventsIn(after);
	expect(events.filter(({ kind }) => kind === 'answered')).toHaveLength(20);
	await page.getByRole('link', { name: 'Save a copy' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a copy' }).click()
	]);
	const lines = gunzipSync(readFileSync(await download.path()))
		.toString()
		.trim()
		.split('\n');
	const copied = lines.slice(1, -1).map((line) => JSON.parse(line) as LearnerEvent);
	expect(copied.sort(compareEvents)).toEqual(events);

	await fault(page, null);
	await visit(page, `${site.url}quiz/play`);
	await expect(position(page)).toHaveText('Question 3 of 5');
	await expect(older).toHaveCount(0);
	await answer(page, site.url, true);
	const whole = await dump(page);
	expect(whole?.version).toBe(2);
	expect(eventsIn(whole).slice(0, events.length)).toEqual(events);
	expect(eventsIn(whole).filter(({ kind }) => kind === 'answered')).toHaveLength(21);
});
