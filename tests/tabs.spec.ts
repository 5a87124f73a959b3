import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readHistory } from '../src/lib/core/exchange/history-file';
import { eventsOnDisk } from './disk';
import { expect, test, visit } from './harness';
import { answer, goOn, position, startQuiz, verdict } from './play';

const answered = async (page: Page) =>
	(await eventsOnDisk(page)).filter(({ kind }) => kind === 'answered');

test('two tabs study at once: every answer of both is kept, and both see them', async ({
	context,
	site,
	crashes
}) => {
	const [one, two, watching] = await Promise.all([
		context.newPage(),
		context.newPage(),
		context.newPage()
	]);
	await visit(watching, `${site.url}progress`);
	const forms = ['choice', 'true-false'] as const;
	await startQuiz(one, site.url, { count: 5, forms: [...forms] });
	await startQuiz(two, site.url, { count: 5, forms: [...forms] });
	for (let round = 0; round < 3; round++) {
		await Promise.all([answer(one, site.url, true), answer(two, site.url, round !== 1)]);
		await Promise.all([goOn(one), goOn(two)]);
	}
	const events = await answered(watching);
	expect(events).toHaveLength(6);
	expect(new Set(events.map(({ seq }) => seq)).size).toBe(6);
	expect(new Set(events.map(({ device }) => device)).size).toBe(1);
	for (const page of [one, two]) await expect(position(page)).toHaveText('Question 4 of 5');
	await expect(watching.locator('dl', { hasText: 'answers today' })).toContainText('6');
	expect(crashes).toEqual([]);
});

/** What a later release does to the database: a higher version, and a store this one does not know. */
const asLaterRelease = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('dateline', 99);
				request.onupgradeneeded = () => request.result.createObjectStore('later');
				request.onsuccess = () => resolve(request.result.close());
				request.onerror = () => reject(new Error('not upgraded'));
			})
	);

test('an old tab beside a newer release stops writing, keeps the answer on screen, and can still save a copy', async ({
	context,
	site,
	crashes
}) => {
	const old = await context.newPage();
	await startQuiz(old, site.url, { count: 5, forms: ['true-false'] });
	await answer(old, site.url, true);
	await goOn(old);
	const newer = await context.newPage();
	await newer.goto(`${site.url}rescue`);
	await asLaterRelease(newer);
	await expect(old.getByRole('alert').first()).toContainText('updated in another tab');
	await old.getByRole('button', { name: 'True', exact: true }).click();
	await expect(old.getByRole('alert').last()).toContainText('could not be saved');
	await expect(verdict(old)).toHaveCount(0);
	const before = await eventsOnDisk(newer);
	expect(before.filter(({ kind }) => kind === 'answered')).toHaveLength(1);

	await visit(old, `${site.url}settings/backups`);
	const [download] = await Promise.all([
		old.waitForEvent('download'),
		old.getByRole('button', { name: 'Save a copy' }).click()
	]);
	const copy = readHistory(readFileSync(await download.path()));
	expect(copy.ok && copy.value.events).toEqual(before);
	expect(await eventsOnDisk(newer)).toEqual(before);
	expect(crashes).toEqual([]);
});

test('data cleared under an open page: it goes on, and the next answer is kept', async ({
	page,
	site,
	crashes
}) => {
	await startQuiz(page, site.url, { count: 5, forms: ['true-false'] });
	await answer(page, site.url, true);
	await goOn(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', {
		origin: new URL(site.url).origin,
		storageTypes: 'indexeddb'
	});
	await answer(page, site.url, false);
	expect(await answered(page)).toHaveLength(1);
	await visit(page, `${site.url}progress`);
	expect(crashes).toEqual([]);
});
