import type { Page } from '@playwright/test';
import { dump, eventsOnDisk } from './disk';
import { expect, test, visit } from './harness';
import { answer, goOn, position, startQuiz, verdict } from './play';

// Its cache would count, too, and grows by itself.
test.use({ serviceWorkers: 'block' });

const ROOM = 4_000_000;

/** Sets how much the browser gives this origin, in bytes; null: as much as before. */
async function quota(page: Page, site: string, bytes: number | null): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(site).origin,
		...(bytes === null ? {} : { quotaSize: bytes })
	});
}

/**
 * Fills what room there is with another database, down to the last record of a few bytes; with noise,
 * since what can be compressed is. A quota lowered in mid-course would be noticed late: Chromium asks
 * for it only now and then.
 */
const fill = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('filler');
				request.onerror = () => reject(new Error('not opened'));
				request.onupgradeneeded = () =>
					request.result.createObjectStore('records', { autoIncrement: true });
				request.onsuccess = () => {
					const db = request.result;
					const put = (size: number): void => {
						if (size < 16) return resolve(db.close());
						const tx = db.transaction('records', 'readwrite');
						tx.objectStore('records').add(crypto.getRandomValues(new Uint8Array(size)));
						tx.oncomplete = () => put(size);
						tx.onabort = () => put(Math.floor(size / 2));
					};
					put(65_536);
				};
			})
	);

const answered = async (page: Page): Promise<number> =>
	(await eventsOnDisk(page)).filter(({ kind }) => kind === 'answered').length;

test('on a full device an answer stays on screen, and once there is room nothing of it is lost', async ({
	page,
	site
}) => {
	await quota(page, site.url, ROOM);
	await startQuiz(page, site.url, { count: 5, forms: ['true-false'] });
	await answer(page, site.url, true);
	await goOn(page);
	await fill(page);
	await page.getByRole('button', { name: 'True', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('could not be saved');
	await expect(page.getByRole('alert')).toContainText('device is full');
	await expect(verdict(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('alert')).toContainText('could not be saved');
	expect(await answered(page)).toBe(1);
	await quota(page, site.url, null);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(verdict(page)).toBeVisible();
	expect(await answered(page)).toBe(2);
	await page.reload();
	await expect(position(page)).toHaveText('Question 3 of 5');
});

test('a full device opens all the same: the history is shown, and a copy can be saved', async ({
	page,
	site
}) => {
	await quota(page, site.url, ROOM);
	await startQuiz(page, site.url, { count: 5, forms: ['true-false'] });
	await answer(page, site.url, true);
	await fill(page);
	await visit(page, `${site.url}settings/backups`);
	await page.getByRole('button', { name: 'Take one now' }).click();
	await expect(page.getByText('the device may be full')).toBeVisible();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a copy' }).click();
	expect((await waiting).suggestedFilename()).toMatch(/\.dateline$/);
	await visit(page, `${site.url}quiz/play`);
	await expect(position(page)).toHaveText('Question 2 of 5');
	await quota(page, site.url, null);
	expect(await answered(page)).toBe(1);
	expect((await dump(page, 'dateline-snapshots'))?.stores.infos ?? []).toEqual([]);
});
