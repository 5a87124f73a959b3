import type { Browser, Page } from '@playwright/test';
import { expect, test, visit, waitForServiceWorker } from './harness';
import { asked } from './play';

/** A device of its own, ready for a day without a network. */
async function device(browser: Browser, site: string): Promise<Page> {
	const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
	const page = await context.newPage();
	await visit(page, site);
	await waitForServiceWorker(page);
	return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Where a picture of the page goes, when pictures are asked for (docs/TEACHING.md shows them). */
const PICTURES = process.env.DATELINE_PICTURES;

async function picture(page: Page, name: string, top = page.locator('h1')): Promise<void> {
	if (!PICTURES) return;
	await top.evaluate((element) => element.scrollIntoView());
	await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

async function makeKey(page: Page, site: string, passphrase: string): Promise<void> {
	await visit(page, `${site}sets/keys`);
	await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
	await page.getByLabel('The same once more').fill(passphrase);
	await page.getByRole('checkbox', { name: /I understand/ }).check();
	await picture(page, 'key', page.locator('form'));
	await button(page, 'Make my key').click();
	await expect(page.getByRole('heading', { name: 'Now keep a copy elsewhere' })).toBeVisible();
	const saving = page.waitForEvent('download');
	await button(page, 'Save the file').click();
	await saving;
	await button(page, 'I have put it in a safe place').click();
	await expect(page.getByRole('heading', { name: 'Unlocked on this device' })).toBeVisible();
}

/** Makes a test of three questions that may be in one; resolves to its link and code. */
async function makeTest(page: Page, site: string, title: string) {
	await visit(page, `${site}sets/new`);
	await page.getByLabel('Title').fill(title);
	await page.getByLabel(/Your name/).fill('Ms Ångström');
	await page.getByText('More filters').click();
	await page.getByLabel('Way of asking').selectOption('choice');
	const boxes = page.locator('.list input[type=checkbox]');
	for (const at of [0, 3, 6]) await boxes.nth(at).check();
	await page.getByText('How it is taken').click();
	await page.getByRole('radio', { name: 'Test' }).check({ force: true });
	await picture(page, 'make');
	await button(page, 'Save the set').click();
	await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
	await expect(page.getByRole('img', { name: /code/ })).toBeVisible();
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	await page.getByText('Codes', { exact: true }).click();
	await expect(page.locator('dd code').first()).toBeVisible();
	await picture(page, 'hand-out');
	return { link, code: await page.locator('dd code').first().innerText() };
}

test('a lesson: a sealed test goes out and comes back, is marked, a question is dropped, and the code opens it', async ({
	browser,
	site,
	crashes
}) => {
	const teacher = await device(browser, site.url);
	const learner = await device(browser, site.url);
	await site.stop();
	const title = '한국과 سوريا, week 47';
	await makeKey(teacher, site.url, 'ferry lantern moss seven');
	const { link, code } = await makeTest(teacher, site.url, title);

	await visit(learner, link);
	await expect(learner.getByRole('heading', { name: title })).toBeVisible();
	await expect(learner.getByText('It is sealed: only Ms Ångström can read it.')).toBeVisible();
	await learner.locator('#learner').fill('José 12');
	await button(learner, 'Begin the attempt').click();
	for (const at of [1, 2, 3]) {
		await expect(learner.locator('#position')).toHaveText(`Question ${at} of 3`);
		const { answer } = await asked(learner, site.url);
		const wanted = at === 2 ? { hasNotText: answer } : { hasText: answer };
		await learner.locator('ul.options button').filter(wanted).first().click();
		await expect(learner.getByRole('status').filter({ hasText: 'Kept:' })).toBeVisible();
		if (at === 1) await picture(learner, 'answer');
		if (at < 3) await button(learner, 'Next').click();
	}
	await button(learner, 'Hand in').click();
	await learner.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
	const result = await learner.getByLabel('Result link', { exact: true }).inputValue();
	// Nobody on the way learns who it is from or what was answered.
	expect(decodeURIComponent(result)).not.toContain('José');

	await visit(teacher, result);
	await expect(teacher.getByText(`José 12 hands in “${title}”.`)).toBeVisible();
	await expect(teacher.getByText(/Sealed; signed by device/)).toBeVisible();
	await button(teacher, 'Add to the results').click();
	await expect(teacher.getByRole('heading', { name: title, level: 1 })).toBeVisible();
	await teacher.goto(result);
	await expect(teacher.getByText('already in the table')).toBeVisible();
	await button(teacher, 'Results').click();

	await teacher.getByRole('link', { name: /gradebook|all results/i }).click();
	await expect(teacher.getByRole('rowheader', { name: /José 12/ })).toBeVisible();
	await picture(teacher, 'results');
	await teacher
		.getByRole('link', { name: 'Questions' })
		.or(teacher.getByRole('tab', { name: 'Questions' }))
		.click();
	const questions = teacher.locator('main ol');
	await questions.locator('summary').first().click();
	await questions.getByRole('button', { name: 'Drop it' }).click();
	await picture(teacher, 'drop');
	await teacher.getByRole('dialog').getByRole('button', { name: 'Re-grade' }).click();

	await visit(learner, `${site.url}sets`);
	await learner.getByRole('link', { name: title }).click();
	await learner.getByLabel('Code from your teacher').fill(code);
	await button(learner, 'Show how it went').click();
	await expect(learner.getByText('The code was entered')).toBeVisible();
	await learner.getByRole('link', { name: 'Attempt 1: José 12' }).click();
	await expect(learner.getByRole('heading', { name: 'How it went' })).toBeVisible();
	await expect(learner.getByText('2 of 3 right')).toBeVisible();
	await picture(learner, 'how-it-went', learner.getByRole('heading', { name: 'How it went' }));
	expect(crashes).toEqual([]);
});
