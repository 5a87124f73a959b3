import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, noHorizontalScroll, test, visit, waitForServiceWorker } from './harness';
import { takeQuiz } from './play';
import { makeSet } from './set-making';

const words = 'ferry lantern moss seven';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const told = (page: Page) =>
	page.getByRole('region', { name: 'What came in' }).getByRole('listitem').first();

async function device(
	browser: Browser,
	site: string,
	options: BrowserContextOptions = {}
): Promise<Page> {
	const context = await browser.newContext({
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		permissions: ['clipboard-read', 'clipboard-write'],
		...options
	});
	const page = await context.newPage();
	await visit(page, site);
	await waitForServiceWorker(page);
	return page;
}

const clipboard = (page: Page): Promise<string> =>
	page.evaluate(() => navigator.clipboard.readText());

async function makeKey(page: Page, site: string): Promise<void> {
	await visit(page, `${site}sets/keys`);
	await page.getByRole('textbox', { name: 'Passphrase' }).fill(words);
	await page.getByLabel('The same once more').fill(words);
	await page.getByRole('checkbox', { name: /I understand/ }).check();
	await button(page, 'Make my key').click();
	await button(page, 'Go on without a copy').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Go on without' }).click();
	await button(page, 'Lock').click();
	await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
}

async function paste(page: Page, site: string, text: string): Promise<void> {
	await visit(page, `${site}scan`);
	await page.getByLabel('Link, code or a whole chat').fill(text);
	await button(page, 'Open').click();
}

/** Drops the first question of a set's results; resolves to the link that tells learners. */
async function dropFirst(page: Page): Promise<string> {
	await page.getByRole('tab', { name: 'Questions' }).click();
	const question = page.locator('main ol details').first();
	await expect(question.locator('summary')).toBeVisible();
	if ((await question.getAttribute('open')) === null) await question.locator('summary').click();
	await question.getByRole('button', { name: 'Drop it' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Re-grade' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.getByRole('tab', { name: 'Re-grade' }).click();
	const link = page.getByRole('textbox', { name: 'Link that brings it to their devices' });
	await expect(link).toHaveValue(/\/set#/);
	return link.inputValue();
}

test('a sealed result comes by the clipboard to a locked key; a re-grade reaches who practised; versions stay apart', async ({
	browser,
	site,
	crashes
}) => {
	test.slow();
	const teacher = await device(browser, site.url);
	const learner = await device(browser, site.url);
	await site.stop();
	await makeKey(teacher, site.url);
	await makeSet(teacher, site.url, 'Sealed practice', 'Ms Okonkwo');
	await button(teacher, 'Copy with a note').click();
	await expect(teacher.getByText('Copied.')).toBeVisible();

	await paste(learner, site.url, await clipboard(teacher));
	await expect(learner.getByText('From Ms Okonkwo')).toBeVisible();
	await learner.locator('#learner').fill('Noor');
	await button(learner, 'Begin').click();
	await takeQuiz(learner, site.url, 3, (at) => at > 0);
	// Before anything is told above it.
	const code = learner.getByRole('img', { name: /QR code/ });
	await expect(code).toBeVisible();
	const picture = { name: 'r.png', mimeType: 'image/png', buffer: await code.screenshot() };
	await button(learner, 'Copy').click();
	await expect(learner.getByText('Copied.')).toBeVisible();

	// A locked key is told, and the result waits for the passphrase.
	await paste(teacher, site.url, await clipboard(learner));
	await expect(told(teacher)).toContainText('not taken');
	await teacher.getByRole('textbox', { name: 'Passphrase' }).fill(words);
	await button(teacher, 'Unlock').click();
	await expect(told(teacher)).toContainText('Noor: kept');
	await teacher.getByLabel('Choose a picture of a code').setInputFiles(picture);
	await expect(told(teacher)).toContainText('Noor: was there already');
	// A result for another key, or changed on the way, is told apart.
	const bent = (await clipboard(learner)).replace(/.{12}$/, 'AAAAAAAAAAAA');
	await paste(teacher, site.url, bent);
	await expect(told(teacher)).toContainText(/damaged|does not fit its seal/);

	await visit(teacher, `${site.url}sets`);
	await teacher.getByRole('link', { name: 'Sealed practice' }).click();
	await expect(teacher.getByRole('heading', { level: 1 })).toHaveText('Sealed practice');
	const address = new URL(teacher.url());
	await visit(teacher, `${site.url}sets/results${address.search}`);
	await expect(teacher.getByText('1 learner · 1 attempt')).toBeVisible();
	const link = await dropFirst(teacher);

	// Whoever practised sees what changed, and why.
	await visit(learner, link);
	await expect(
		learner.getByRole('heading', { name: 'Your teacher re-graded this set' })
	).toBeVisible();
	await button(learner, 'Take it over').click();
	await expect(learner.getByText('Your mark is up to date.')).toBeVisible();
	await learner.locator('main a[href*="quiz/play"]').click();
	const corrected = learner.getByRole('region', { name: 'Your teacher re-graded this set' });
	await expect(corrected).toContainText('2 of 3 points before');
	await expect(corrected).toContainText('This question counts for nobody.');
	await noHorizontalScroll(learner);

	// Another version has a table of its own, which names the one before it.
	await visit(teacher, `${site.url}sets/view${address.search}`);
	await teacher.getByRole('link', { name: 'Change it' }).click();
	await teacher.getByLabel('Title', { exact: true }).fill('Sealed practice, mended');
	await button(teacher, 'Save version 2').click();
	await expect(teacher.getByRole('heading', { level: 1 })).toHaveText('Sealed practice, mended');
	await visit(teacher, `${site.url}sets/results${new URL(teacher.url()).search}`);
	await expect(teacher.getByText('No results yet')).toBeVisible();
	await teacher.getByRole('link', { name: 'Version 1, 1 result' }).click();
	await expect(teacher.getByRole('rowheader', { name: /Noor/ })).toBeVisible();
	expect(crashes).toEqual([]);
});

test('the link that tells of a re-grade opens a test, and an attempt is taken in Arabic on a telephone', async ({
	browser,
	site,
	crashes
}) => {
	test.slow();
	const teacher = await device(browser, site.url);
	const learner = await device(browser, site.url, {
		locale: 'ar-EG',
		viewport: { width: 360, height: 780 }
	});
	await site.stop();
	await visit(teacher, `${site.url}sets/new`);
	await teacher.getByLabel('Title').fill('In Arabic');
	await teacher.getByText('More filters').click();
	await teacher.getByLabel('Way of asking').selectOption('choice');
	const boxes = teacher.locator('.list input[type=checkbox]');
	for (const at of [0, 3]) await boxes.nth(at).check();
	await teacher.getByText('How it is taken').click();
	await teacher.getByRole('radio', { name: 'Test' }).check({ force: true });
	await button(teacher, 'Save the set').click();
	const out = teacher.getByLabel('Link', { exact: true });
	await expect(out).toHaveValue(/\/set#/);

	await visit(learner, await out.inputValue());
	await expect(learner.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(learner.getByRole('heading', { name: 'In Arabic', level: 1 })).toBeVisible();
	await learner.locator('#learner').fill('نور');
	await noHorizontalScroll(learner);
	await learner.locator('main form button[type=submit]').click();
	for (const at of [0, 1]) {
		await learner.locator('ul.options button').first().click();
		await expect(learner.locator('.kept bdi')).toBeVisible();
		await noHorizontalScroll(learner);
		if (at === 0) await learner.locator('.ways button.solid').click();
	}
	await learner.locator('.ways > button').last().click();
	await learner.getByRole('dialog').getByRole('button').first().click();
	const result = learner.locator('input.link');
	await expect(result).toHaveValue(/\/result#/);
	await noHorizontalScroll(learner);

	await visit(teacher, await result.inputValue());
	await button(teacher, 'Add to the results').click();
	await expect(teacher.getByRole('heading', { name: 'In Arabic', level: 1 })).toBeVisible();
	await teacher.getByRole('link', { name: /gradebook|all results/i }).click();
	const link = await dropFirst(teacher);
	await visit(learner, link);
	const code = learner.locator('input[id$=-code]');
	await expect(code).toHaveValue(/^\S{12,}$/);
	await code.locator('xpath=ancestor::form').locator('button').click();
	await expect(code).toHaveCount(0);
	await learner.locator('main a[href*="attempt?s="]').click();
	await expect(learner.locator('#went')).toBeVisible();
	await noHorizontalScroll(learner);
	expect(crashes).toEqual([]);
});
