import type { Browser, Page } from '@playwright/test';
import {
	axe,
	expect,
	noHorizontalScroll,
	ready,
	test,
	visit,
	waitForServiceWorker
} from './harness';
import { answer, formOnScreen, position, stem, takeQuiz } from './play';

async function device(browser: Browser, site: string): Promise<Page> {
	const context = await browser.newContext({
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const page = await context.newPage();
	await visit(page, site);
	await waitForServiceWorker(page);
	return page;
}

const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true });

async function begun(page: Page): Promise<void> {
	await expect(stem(page)).toBeVisible();
	await formOnScreen(page);
}

test('a narrow choice counts live, explains itself when empty, and is kept and linked', async ({
	page,
	site,
	violations
}) => {
	await visit(page, `${site.url}quiz?country=KR&form=choice&form=true-false&count=5`);
	const status = page.locator('main .at-hand').getByRole('status');
	await expect(status).toContainText('fit');
	await expect(page.getByRole('checkbox', { name: 'Type the answer' })).not.toBeChecked();
	await page.getByText('Choose more').click();
	const levels = page.getByRole('group', { name: 'Difficulty' });
	await levels.getByRole('checkbox', { name: /Medium/ }).check();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('radio', { name: /This week’s news/ }).check({ force: true });
	await expect(status).toHaveText('Nothing fits all of this at once.');
	await expect(start(page)).toBeDisabled();
	await page
		.getByRole('button', { name: /^Without|^The newest week/ })
		.first()
		.click();
	await expect(start(page)).toBeEnabled();
	await page.setViewportSize({ width: 360, height: 780 });
	await noHorizontalScroll(page);
	await page.getByRole('radio', { name: 'Calm' }).check({ force: true });
	await start(page).click();
	await begun(page);
	await expect(page.getByRole('timer')).toBeVisible();
	await page.getByRole('button', { name: 'More time' }).click();
	await answer(page, site.url, true);
	await visit(page, `${site.url}quiz`);
	await expect(page.getByRole('checkbox', { name: 'Type the answer' })).not.toBeChecked();
	await expect(page.getByRole('radio', { name: 'Calm' })).toBeChecked();
	expect(violations).toEqual([]);
});

test('the quiz of the day is the same on two devices, counts once and is told', async ({
	browser,
	site
}) => {
	const one = await device(browser, site.url);
	const two = await device(browser, site.url);
	await site.stop();
	for (const page of [one, two]) {
		await visit(page, site.url);
		await page.getByRole('link', { name: 'Today’s quiz' }).click();
		await page.getByRole('button', { name: 'Begin' }).click();
		await begun(page);
	}
	await expect(position(one)).toHaveText('Question 1 of 10');
	expect(await stem(two).innerText()).toBe(await stem(one).innerText());
	await takeQuiz(one, site.url, 10, (at) => at % 3 !== 0);
	await expect(one.getByRole('heading', { level: 1 })).toContainText('6 of 10 right');
	await one.getByRole('button', { name: 'Copy as text' }).click();
	const told = await one.evaluate(() => navigator.clipboard.readText());
	expect(told).toMatch(/Today’s quiz \d+ · .*\n6 of 10 right\n.*✅.*\n.*\/daily$/s);
	await expect(one.getByText('What changed in memory')).toBeVisible();
	const saving = one.waitForEvent('download');
	await one.getByRole('button', { name: 'Share as a picture' }).click();
	expect((await saving).suggestedFilename()).toMatch(/\.png$/);
	await visit(one, `${site.url}daily`);
	await expect(one.getByText('6 of 10 right')).toBeVisible();
	await one.getByRole('button', { name: 'Play again as practice' }).click();
	await begun(one);
	await answer(one, site.url, true);
	await visit(one, `${site.url}daily`);
	await expect(one.getByText('6 of 10 right')).toBeVisible();
	await expect(one.getByText('You have played one of them.')).toBeVisible();
});

test('a challenge goes to a friend and comes back compared, with no network at all', async ({
	browser,
	site,
	crashes
}) => {
	const one = await device(browser, site.url);
	const two = await device(browser, site.url);
	await site.stop();
	await visit(one, `${site.url}quiz?count=5&form=choice&form=true-false`);
	await start(one).click();
	await begun(one);
	const first = await stem(one).innerText();
	await takeQuiz(one, site.url, 5, (at) => at !== 1);
	await one.getByRole('button', { name: 'Challenge a friend' }).click();
	const link = await one.getByLabel('Link to the challenge').inputValue();
	expect(link.length).toBeLessThan(330);
	await expect(one.getByRole('img', { name: 'QR code of the challenge' })).toBeVisible();

	await visit(two, link);
	await expect(two.getByText('To beat: 4 of 5')).toBeVisible();
	expect(await axe(two)).toEqual([]);
	await two.getByRole('button', { name: 'Take the challenge' }).click();
	await begun(two);
	expect(await stem(two).innerText()).toBe(first);
	await takeQuiz(two, site.url, 5);
	const compared = two.getByRole('region', { name: 'Compared' });
	await expect(compared).toContainText('You have more right.');
	await two.reload();
	await ready(two);
	await expect(compared).toContainText('You have more right.');
	await two.getByRole('button', { name: 'Send your result back' }).click();
	const back = await two.getByLabel('Link to the challenge').inputValue();

	await visit(one, back);
	await expect(one.getByRole('region', { name: 'Compared' })).toContainText(
		'You have fewer right.'
	);
	for (const [hash, says] of [
		['#hello', 'not a Dateline challenge'],
		[`${new URL(back).hash.slice(0, -4)}`, 'damaged'],
		['', 'nothing in this link']
	] as const) {
		await visit(one, `${site.url}challenge${hash}`);
		await one.reload();
		await expect(one.locator('main')).toContainText(says);
	}
	expect(crashes).toEqual([]);
});
