import type { Page } from '@playwright/test';
import { dump, eventsOnDisk } from './disk';
import { expect, test, visit } from './harness';
import { graded, history, remember, shipped } from './remembered';

/** Named as the app names them: a copy of any other is refused. */
const events = () =>
	history(
		shipped()
			.slice(0, 150)
			.map((question) => [20, graded(question, 3)] as const),
		Date.now()
	).map((event, at) => ({ ...event, id: String(at).padStart(26, '0') }));

/** As the browser does when the tab is put away: the app then writes down what it has computed. */
async function putAway(page: Page): Promise<void> {
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect.poll(async () => (await dump(page))?.stores.derived?.length).toBe(1);
}

/** Changes an entry of the log past the app; without a change it is deleted. */
const tamper = (page: Page, key: number, change: object | null): Promise<void> =>
	page.evaluate(
		([at, over]) =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('dateline');
				opening.onsuccess = () => {
					const tx = opening.result.transaction('log', 'readwrite');
					const log = tx.objectStore('log');
					const found = log.get(at);
					found.onsuccess = () =>
						void (over ? log.put({ ...found.result, ...over }, at) : log.delete(at));
					tx.oncomplete = () => resolve(opening.result.close());
					tx.onabort = () => reject(new Error('not changed'));
				};
			}),
		[key, change] as const
	);

const told = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

test('entries altered or lost on the disk are told everywhere, and a copy puts them right', async ({
	page,
	site,
	violations,
	crashes
}) => {
	await remember(page, site.url, events(), 'settings/backups');
	await page.getByRole('button', { name: 'Take one now' }).click();
	await expect(page.getByText('at your request')).toBeVisible();
	await putAway(page);
	const before = await eventsOnDisk(page);

	await tamper(page, 1, { day: 3 });
	await visit(page, site.url);
	await expect(told(page, 'not as they were written')).toBeVisible();
	await page.getByRole('link', { name: 'Look for a copy' }).click();
	const look = page.getByRole('button', { name: /^Look into the copy/ });
	await look.first().click();
	await expect(page.getByText('1 entry here is not as this copy has it')).toBeVisible();
	await page.getByRole('button', { name: 'Put them right from the copy' }).click();
	await expect(page.getByText('1 entry put right.')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(await eventsOnDisk(page)).toEqual(before);

	await tamper(page, 2, null);
	await visit(page, `${site.url}settings/backups`);
	await expect(told(page, '1 entry of your history was on this device')).toBeVisible();
	await look.last().click();
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(page.getByText('1 entry added.')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(await eventsOnDisk(page)).toEqual(before);

	await tamper(page, 3, null);
	await visit(page, `${site.url}settings`);
	await page.getByRole('button', { name: 'Go on without them' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await visit(page, `${site.url}settings`);
	await expect(page.getByText('149 entries in your history')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(violations).toEqual([]);
	expect(crashes).toEqual([]);
});
