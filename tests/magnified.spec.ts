import type { Page } from '@playwright/test';
import { EVERY_FORM, shipBank } from './forms-bank';
import { expect, noHorizontalScroll, test, visit } from './harness';
import { formOnScreen, goOn, startQuiz, stem, verdict } from './play';

// The bank of these tests comes from the test itself: a worker would answer with the shipped one.
test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

/** A window of 1280 x 1024, magnified four times. */
const MAGNIFIED = { width: 320, height: 256 };

/** What stays on screen while the page is scrolled would cover most of so small a window. */
const staying = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
			.filter((each) => each.getBoundingClientRect().height > 0)
			.map((each) => each.className)
	);

/** Colours behind what is at hand: without one, the page shows through its words. */
const behind = (page: Page): Promise<readonly string[]> =>
	page
		.locator('.at-hand')
		.evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));

test('magnified four times and in forced colours, every form can be read and answered', async ({
	page,
	site
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await shipBank(page, EVERY_FORM);
	await startQuiz(page, site.url, { count: 10 });
	for (const { id } of EVERY_FORM) {
		await page.setViewportSize(MAGNIFIED);
		const form = await formOnScreen(page);
		await noHorizontalScroll(page);
		expect(await staying(page), `${form} of ${id}`).toEqual([]);
		await expect(stem(page)).toBeVisible();
		await page.setViewportSize({ width: 360, height: 780 });
		for (const colour of await behind(page)) expect(colour).not.toBe('rgba(0, 0, 0, 0)');
		await page.getByRole('button', { name: 'I don’t know' }).click();
		await expect(verdict(page)).toBeVisible();
		// Said once, whatever else the form had to say.
		const said = page.getByRole('status').filter({ hasText: 'Not this time' });
		await expect(said, `${form} of ${id}`).toHaveCount(1);
		await page.setViewportSize(MAGNIFIED);
		await noHorizontalScroll(page);
		expect(await staying(page), `${form} judged`).toEqual([]);
		await goOn(page);
	}
	await expect(page.getByRole('heading', { level: 1 })).toContainText('0 of 9 right');
	await noHorizontalScroll(page);
	await visit(page, `${site.url}quiz`);
	await noHorizontalScroll(page);
	expect(await staying(page), 'choosing a quiz').toEqual([]);
});

for (const [name, viewport] of [
	['a phone', { width: 360, height: 780 }],
	['a desk', { width: 1440, height: 900 }]
] as const)
	test(`on ${name} the front page is as high with a quiz to go on with as without one`, async ({
		page,
		site
	}) => {
		await page.setViewportSize(viewport);
		await visit(page, site.url);
		const card = page.locator('section', { has: page.locator('#today') });
		const without = (await card.boundingBox())?.height;
		await startQuiz(page, site.url, { count: 10 });
		await visit(page, site.url);
		await expect(card.getByRole('link', { name: 'Go on' })).toBeVisible();
		expect((await card.boundingBox())?.height).toBe(without);
	});
