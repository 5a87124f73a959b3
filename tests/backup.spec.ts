import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { effective } from '../src/lib/core/memory/undone';
import { replay } from '../src/lib/core/memory/replay';
import { LAST_KEY } from '../src/lib/app/backup-age';
import { dump, eventsOnDisk } from './disk';
import { axe, expect, noHorizontalScroll, test, visit } from './harness';
import { answer, goOn, startQuiz, takeQuiz } from './play';

const backups = (page: Page, site: string): Promise<void> => visit(page, `${site}settings/backups`);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Saves a copy on its page; resolves to the file. */
async function savedCopy(page: Page) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Save a copy').click()
	]);
	return {
		name: download.suggestedFilename(),
		mimeType: 'application/gzip',
		buffer: readFileSync(await download.path())
	};
}

const choose = (page: Page, file: Awaited<ReturnType<typeof savedCopy>>): Promise<void> =>
	page.locator('input[type=file]').setInputFiles(file);

test('a saved copy brings everything back after erasing, and adding it twice changes nothing', async ({
	page,
	site,
	violations
}) => {
	await startQuiz(page, site.url, { count: 5 });
	await takeQuiz(page, site.url, 5);
	await backups(page, site.url);
	await expect(page.getByText('No copy has left this browser yet.')).toBeVisible();
	const copy = await savedCopy(page);
	await expect(page.getByText('Last copy: now. Nothing was answered since.')).toBeVisible();
	// That a copy left is noted down after it was made.
	const before = (await eventsOnDisk(page)).filter(
		(event) => event.kind !== 'setting-changed' || event.key !== LAST_KEY
	);

	await visit(page, `${site.url}settings`);
	await button(page, 'Erase the history').click();
	// The page is loaded again once all is gone.
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('dialog').getByRole('button', { name: 'Erase the history' }).click()
	]);
	await expect(page.getByText('0 entries in your history')).toBeVisible();

	await backups(page, site.url);
	await expect(page.getByText('before erasing')).toBeVisible();
	await choose(page, copy);
	await expect(page.getByText(`${before.length} new entries`)).toBeVisible();
	await expect(page.getByRole('table', { name: 'New answers' })).toContainText('5');
	expect(await eventsOnDisk(page)).toEqual([]);
	await button(page, 'Add it').click();
	await expect(page.getByText(`${before.length} entries added.`)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What came in' })).toBeFocused();
	expect(await eventsOnDisk(page)).toEqual(before);
	expect(before.filter(({ kind }) => kind === 'answered')).toHaveLength(5);
	await choose(page, copy);
	await expect(page.getByText('everything in this copy is already here')).toBeVisible();
	await visit(page, `${site.url}progress`);
	await expect(page.getByText('5 / 5').first()).toBeVisible();
	expect(violations).toEqual([]);
});

test('a file that is no copy changes nothing; of a damaged one, what is whole can be taken', async ({
	page,
	site
}) => {
	await startQuiz(page, site.url, { count: 5 });
	await backups(page, site.url);
	const copy = await savedCopy(page);
	const before = await eventsOnDisk(page);
	await choose(page, { ...copy, buffer: Buffer.from('hello') });
	await expect(page.getByText('not a saved copy')).toBeVisible();
	// The last bytes may hold nothing that matters, and the copy be whole without them.
	await choose(page, { ...copy, buffer: copy.buffer.subarray(0, copy.buffer.length - 60) });
	await expect(page.getByText('This copy is damaged')).toBeVisible();
	await button(page, 'Take what is whole').click();
	await expect(page.getByText('This is what is still whole in it')).toBeVisible();
	await expect(button(page, 'Go back to exactly')).toHaveCount(0);
	expect(await eventsOnDisk(page)).toEqual(before);
});

test('a copy kept here shows what was done since, and the way back to it and forth again', async ({
	page,
	site
}) => {
	await startQuiz(page, site.url, { count: 5, forms: ['choice', 'true-false'] });
	await answer(page, site.url, true);
	await backups(page, site.url);
	await button(page, 'Take one now').click();
	await expect(page.getByText('at your request')).toBeVisible();
	const then = await eventsOnDisk(page);

	await visit(page, `${site.url}quiz/play`);
	await answer(page, site.url, false);
	await goOn(page);
	await answer(page, site.url, true);
	const later = await eventsOnDisk(page);
	expect(later).toHaveLength(then.length + 2);

	await backups(page, site.url);
	await page.setViewportSize({ width: 360, height: 780 });
	await button(page, /^Look into the copy/)
		.first()
		.click();
	await expect(page.getByText('2 entries here that the copy does not have')).toBeVisible();
	await noHorizontalScroll(page);
	expect(await axe(page)).toEqual([]);
	await button(page, 'Go back to exactly this state').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
	await expect(page.getByText('Done: 2 entries taken back.')).toBeVisible();
	const now = await eventsOnDisk(page);
	expect(now).toHaveLength(later.length + 2);
	expect(effective(now)).toEqual(effective(then));
	expect(replay(now).items).toEqual(replay(then).items);

	await page.reload();
	await expect(page.getByText('before going back')).toBeVisible();
	await button(page, /^Look into the copy/)
		.first()
		.click();
	await button(page, 'Go back to exactly this state').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
	await expect(page.getByText('Done: 2 entries taken back.')).toBeVisible();
	expect(effective(await eventsOnDisk(page))).toEqual(effective(later));

	await button(page, 'Erase the copies kept here').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
	await expect(page.getByText('None yet')).toBeVisible();
	expect((await dump(page, 'dateline-snapshots'))?.stores).toEqual({ files: [], infos: [] });
});

test('a folder that was chosen gets a copy, after a restart of the page too', async ({
	page,
	context,
	site
}) => {
	await context.addInitScript(() => {
		const picker = { showDirectoryPicker: () => navigator.storage.getDirectory() };
		Object.assign(globalThis, picker);
	});
	await startQuiz(page, site.url, { count: 5 });
	await backups(page, site.url);
	await button(page, 'Choose a folder').click();
	await expect(page.getByText('On: into')).toBeVisible();
	const names = () =>
		page.evaluate(async () => {
			const folder = await navigator.storage.getDirectory();
			const found: string[] = [];
			for await (const name of folder.keys()) found.push(name);
			return found;
		});
	await expect.poll(names).toEqual([expect.stringMatching(/^dateline-\d{4}-\d\d-\d\d\.dateline$/)]);
	await expect(page.getByText('Last copy: now.')).toBeVisible();
	await backups(page, site.url);
	await expect(page.getByText('On: into')).toBeVisible();
	await button(page, 'Stop').click();
	await expect(button(page, 'Choose a folder')).toBeVisible();
});

test('the share sheet gets the copy as a file, and a refusal leaves a second tap', async ({
	page,
	context,
	site
}) => {
	await context.addInitScript(() => {
		let calls = 0;
		Object.assign(Navigator.prototype, {
			canShare: ({ files = [] }: ShareData) => files.length === 1,
			share: ({ files = [] }: ShareData) => {
				if (calls++ === 0) return Promise.reject(new DOMException('late', 'NotAllowedError'));
				sessionStorage.setItem('shared', files[0]?.name ?? '');
				return Promise.resolve();
			}
		});
	});
	await startQuiz(page, site.url, { count: 5 });
	await backups(page, site.url);
	await button(page, 'Share a copy').click();
	await button(page, 'share it now').click();
	await expect(page.getByText('The copy was handed over.')).toBeVisible();
	expect(await page.evaluate(() => sessionStorage.getItem('shared'))).toMatch(/\.dateline$/);
	await expect(page.getByText('Last copy: now.')).toBeVisible();
});
