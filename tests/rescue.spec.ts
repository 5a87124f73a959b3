import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readHistory } from '../src/lib/core/exchange/history-file';
import type { LearnerEvent } from '../src/lib/core/memory/types';
import { eventsOnDisk } from './disk';
import { axe, expect, noHorizontalScroll, test, visit, waitForServiceWorker } from './harness';
import { position, startQuiz, takeQuiz } from './play';

interface Raw {
	databases: {
		name: string;
		version: number | null;
		problem: string | null;
		stores: { name: string; lost: unknown[]; records: [unknown, unknown][] }[];
	}[];
}

const said = (page: Page) => page.locator('#said');

/** Presses a button of the page and reads the file it hands over. */
async function saved(page: Page, button: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return readFileSync(await download.path());
}

const savedRaw = async (page: Page): Promise<Raw> =>
	JSON.parse((await saved(page, 'Save everything raw')).toString()) as Raw;

const copyOf = (events: Buffer) => ({
	name: 'copy.dateline',
	mimeType: 'application/gzip',
	buffer: events
});

/** Answers three questions of a quiz; resolves to what is on the disk then. */
async function study(page: Page, site: string): Promise<LearnerEvent[]> {
	await startQuiz(page, site, { count: 5, forms: ['choice', 'true-false'] });
	await takeQuiz(page, site, 5);
	const events = await eventsOnDisk(page);
	expect(events.filter(({ kind }) => kind === 'answered')).toHaveLength(5);
	return events;
}

const logIn = ({ databases }: Raw): unknown[] =>
	databases
		.filter(({ name }) => name === 'dateline')
		.flatMap(({ stores }) => stores)
		.filter(({ name }) => name === 'log' || name === 'events')
		.flatMap(({ records }) => records.map(([, value]) => value));

test('without a single file of the app, everything can still be taken out and put back', async ({
	page,
	context,
	site,
	violations,
	crashes
}) => {
	const events = await study(page, site.url);
	await context.route('**/_app/**', (route) => route.abort());
	await context.route('**/bank/**', (route) => route.abort());
	await page.goto(`${site.url}rescue`);
	await expect(page.locator('#found')).toContainText('dateline');
	await page.setViewportSize({ width: 360, height: 780 });
	await noHorizontalScroll(page);
	expect(await axe(page)).toEqual([]);

	expect(logIn(await savedRaw(page))).toEqual(expect.arrayContaining(events));
	const copy = await saved(page, 'Save a copy');
	await expect(said(page)).toContainText(`${events.length} entries`);
	const read = readHistory(copy);
	expect(read.ok && read.value.events).toEqual(events);

	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open('dateline');
				request.onsuccess = () => {
					const db = request.result;
					const names = [...db.objectStoreNames].filter((name) => name !== 'meta');
					const tx = db.transaction(names, 'readwrite');
					for (const name of names) tx.objectStore(name).clear();
					tx.oncomplete = () => resolve(db.close());
				};
			})
	);
	await page.locator('input[type=file]').setInputFiles(copyOf(copy));
	await expect(said(page)).toContainText(`${events.length} of them were new`);
	await page.locator('input[type=file]').setInputFiles(copyOf(copy));
	await expect(said(page)).toContainText('0 of them were new');
	expect(await eventsOnDisk(page)).toEqual(events);
	expect(violations).toEqual([]);
	expect(crashes).toEqual([]);

	await context.unroute('**/_app/**');
	await context.unroute('**/bank/**');
	await visit(page, `${site.url}progress`);
	await expect(page.getByText('5 / 5').first()).toBeVisible();
});

test('a database of a later release is copied as it is, and refused nothing but a place to put things', async ({
	page,
	site
}) => {
	const events = await study(page, site.url);
	await page.goto(`${site.url}rescue`);
	const copy = await saved(page, 'Save a copy');
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open('dateline', 99);
				request.onupgradeneeded = () => {
					const db = request.result;
					for (const name of db.objectStoreNames) db.deleteObjectStore(name);
					const later = db.createObjectStore('later');
					later.put({ answers: new Uint8Array([1, 2]), at: new Date(0), n: 1n }, 'x');
				};
				request.onsuccess = () => resolve(request.result.close());
			})
	);
	await page.reload();
	await expect(page.locator('#found')).toContainText('version 99');
	const raw = await savedRaw(page);
	const [store] = raw.databases.find(({ name }) => name === 'dateline')?.stores ?? [];
	expect(store?.records).toEqual([
		[
			'x',
			{ answers: { $bytes: 'AQI=', type: 'Uint8Array' }, at: { $date: 0 }, n: { $bigint: '1' } }
		]
	]);
	await page.locator('input[type=file]').setInputFiles(copyOf(copy));
	await expect(said(page)).toContainText('does not know');
	expect(events.length).toBeGreaterThan(0);
});

test('a record that cannot be read, and a database that cannot be opened, keep nobody from the rest', async ({
	page,
	context,
	site
}) => {
	const events = await study(page, site.url);
	await context.addInitScript(() => {
		if (!location.pathname.endsWith('/rescue')) return;
		const failing = <T>(): IDBRequest<T> => {
			throw new DOMException('injected', 'DataError');
		};
		IDBObjectStore.prototype.getAll = failing;
		const open = IDBFactory.prototype.open;
		IDBFactory.prototype.open = function (name, version) {
			if (name === 'broken') throw new DOMException('injected', 'UnknownError');
			return version === undefined ? open.call(this, name) : open.call(this, name, version);
		};
		IDBFactory.prototype.databases = () =>
			Promise.resolve([
				{ name: 'broken', version: 1 },
				{ name: 'dateline', version: 1 }
			]);
	});
	await page.goto(`${site.url}rescue`);
	await expect(page.locator('#found')).toContainText('Cannot be opened (UnknownError: injected)');
	const raw = await savedRaw(page);
	expect(raw.databases.find(({ name }) => name === 'broken')?.problem).toContain('injected');
	expect(logIn(raw)).toEqual(expect.arrayContaining(events));
});

test('a damaged copy gives what is whole, and other files are refused by name', async ({
	page,
	site
}) => {
	const events = await study(page, site.url);
	await page.goto(`${site.url}rescue`);
	const copy = await saved(page, 'Save a copy');
	const file = page.locator('input[type=file]');
	await file.setInputFiles(copyOf(copy.subarray(0, copy.length - 30)));
	await expect(said(page)).toContainText('damaged');
	await file.setInputFiles(copyOf(Buffer.from('hello')));
	await expect(said(page)).toContainText('not a copy of Dateline');
	expect(await eventsOnDisk(page)).toEqual(events);
});

test('clearing what can be worked out again leaves the history alone', async ({ page, site }) => {
	const events = await study(page, site.url);
	await page.goto(`${site.url}rescue`);
	await page.getByRole('button', { name: 'Clear what was' }).click();
	await expect(said(page)).toContainText('Cleared');
	expect(await eventsOnDisk(page)).toEqual(events);
	await visit(page, `${site.url}progress`);
	await expect(page.getByText('5 / 5').first()).toBeVisible();
});

test('it is kept for when there is no network, and the app can be dropped and loaded again', async ({
	page,
	site
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await startQuiz(page, site.url, { count: 5 });
	await site.stop();
	await page.goto(`${site.url}rescue`);
	await expect(page.locator('#found')).toContainText('dateline');
	const log = logIn(await savedRaw(page)) as { kind: string }[];
	expect(log.filter(({ kind }) => kind === 'session-started')).toHaveLength(1);
	await site.deploy('next');
	await page.getByRole('button', { name: 'Load the app again' }).click();
	await expect(page.locator('meta[name="release"]')).toBeAttached();
	await visit(page, `${site.url}quiz/play`);
	await expect(position(page)).toHaveText('Question 1 of 5');
});
