import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, test, visit, waitForServiceWorker } from './harness';
import { takeQuiz } from './play';

/** A device of its own, ready for a day without a network. */
async function device(browser: Browser, site: string): Promise<Page> {
	const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
	const page = await context.newPage();
	await visit(page, site);
	await waitForServiceWorker(page);
	return page;
}

async function makeSet(page: Page, site: string, title: string, from: string): Promise<void> {
	await visit(page, `${site}sets/new`);
	await page.getByLabel('Title').fill(title);
	await page.getByLabel(/Your name/).fill(from);
	const boxes = page.locator('.list input[type=checkbox]');
	for (const at of [0, 5, 9]) await boxes.nth(at).check();
	await expect(page.getByText('3 picked')).toBeVisible();
	await page.getByRole('button', { name: 'Save the set' }).click();
	await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

const linkOf = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue();

test('a set goes out by link and its result comes back by link, with no network at all', async ({
	browser,
	site
}) => {
	const teacher = await device(browser, site.url);
	const learner = await device(browser, site.url);
	await site.stop();

	await makeSet(teacher, site.url, '한국과 سوريا, week 47', 'Ms Ångström');
	await expect(teacher.getByRole('img', { name: /QR code/ })).toBeVisible();
	const link = await linkOf(teacher, 'Link');
	expect(new URL(link).hash.length).toBeGreaterThan(10);
	expect(link.length).toBeLessThan(400);

	await visit(learner, link);
	await expect(learner.getByRole('heading', { name: '한국과 سوريا, week 47' })).toBeVisible();
	expect(new URL(learner.url()).hash).toBe('');
	await expect(learner.getByText('From Ms Ångström')).toBeVisible();
	await learner.getByRole('button', { name: 'Begin' }).click();
	await expect(learner.getByRole('alert')).toHaveText('Type a name or number first.');
	await learner.getByLabel('Your name or number').fill('José 12');
	await learner.getByRole('button', { name: 'Begin' }).click();
	await takeQuiz(learner, site.url, 3, (at) => at !== 1);
	await expect(learner.getByRole('heading', { name: 'Hand in your answers' })).toBeVisible();
	const result = await linkOf(learner, 'Result link');

	await visit(teacher, result);
	await expect(teacher.getByText('José 12 hands in')).toBeVisible();
	await teacher.getByRole('button', { name: 'Add to the results' }).click();
	const row = teacher.getByRole('row', { name: /José 12/ });
	await expect(row).toContainText('2 / 3');

	await visit(teacher, result);
	await expect(teacher.getByText('already in the table')).toBeVisible();
	await teacher.getByRole('button', { name: 'Results' }).click();
	await expect(teacher.getByRole('row', { name: /José 12/ })).toHaveCount(1);
	await teacher.reload();
	await expect(teacher.getByRole('row', { name: /José 12/ })).toContainText('2 / 3');
});

test('set and result travel as files, and the table as CSV', async ({ browser, site }) => {
	const teacher = await device(browser, site.url);
	const learner = await device(browser, site.url);
	await site.stop();
	await makeSet(teacher, site.url, 'By file', '');
	const setFile = await saved(teacher, 'Save as a file');
	expect(setFile.name).toBe('By file.dateline-set');

	await visit(learner, `${site.url}sets`);
	await choose(learner, setFile);
	await learner.getByLabel('Your name or number').fill('=SUM(A1)');
	await learner.getByRole('button', { name: 'Begin' }).click();
	await takeQuiz(learner, site.url, 3);
	const resultFile = await saved(learner, 'Save the result as a file');

	await visit(teacher, `${site.url}sets`);
	await choose(teacher, resultFile);
	await teacher.getByRole('button', { name: 'Add to the results' }).click();
	await expect(teacher.getByRole('row', { name: /SUM/ })).toContainText('3 / 3');
	await teacher.getByRole('link', { name: 'Open the gradebook' }).click();
	await teacher.getByRole('tab', { name: 'Save and share' }).click();
	const csv = await saved(teacher, 'Results as CSV');
	expect(csv.text).toContain("'=SUM(A1)");
	const asked = await saved(teacher, 'Questions as CSV');
	for (const id of csv.text.match(/\w+(?= answer)/g) ?? []) expect(asked.text).toContain(id);
});

const HOSTILE = [
	{ what: 'nothing', hash: '', says: 'nothing in this link' },
	{ what: 'noise', hash: '#hello-world', says: 'not a Dateline set' },
	{ what: 'a cut link', hash: '#1s00000abc', says: 'damaged' },
	{ what: 'a later version', hash: '#9s00000abcdef', says: 'newer version' },
	{ what: 'a hundred thousand letters', hash: `#1s00000${'A'.repeat(100_000)}`, says: 'too long' },
	{ what: 'markup', hash: '#<img src=x onerror=alert(1)>', says: 'not a Dateline set' }
];

for (const route of ['set', 'result'])
	for (const { what, hash, says } of HOSTILE)
		test(`a /${route} link holding ${what} is refused in words and stores nothing`, async ({
			page,
			site,
			crashes
		}) => {
			await visit(page, site.url + route + hash);
			await expect(page.locator('main')).toContainText(says);
			await expect(page.locator('main')).toContainText('Nothing was stored.');
			await visit(page, `${site.url}sets`);
			await expect(page.getByText('No sets yet')).toBeVisible();
			expect(crashes).toEqual([]);
		});

test('a pasted text that is no set leaves the page usable', async ({ page, site }) => {
	await visit(page, `${site.url}sets`);
	await page.getByLabel('Link or code').fill('{"__proto__": {"polluted": true}}');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('not a Dateline set');
	await page.getByRole('link', { name: 'Make a set' }).click();
	await expect(page.getByRole('heading', { name: 'Make a set' })).toBeVisible();
});

interface Saved {
	readonly name: string;
	readonly path: string;
	readonly text: string;
}

async function saved(page: Page, button: string): Promise<Saved> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const download = await waiting;
	const path = await download.path();
	return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}

async function choose(page: Page, file: Saved): Promise<void> {
	await page.locator('input[type=file]').setInputFiles({
		name: file.name,
		mimeType: 'application/json',
		buffer: Buffer.from(file.text)
	});
}
