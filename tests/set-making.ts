import { expect, type Page } from '@playwright/test';
import { visit } from './harness';

/** Makes a set of three questions from the bank and waits until it can be handed out. */
export async function makeSet(
	page: Page,
	site: string,
	title: string,
	from: string
): Promise<void> {
	await visit(page, `${site}sets/new`);
	await page.getByLabel('Title').fill(title);
	await page.getByLabel(/Your name/).fill(from);
	const boxes = page.locator('.list input[type=checkbox]');
	for (const at of [0, 5, 9]) await boxes.nth(at).check();
	await page.getByRole('button', { name: 'Save the set' }).click();
	await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
	await expect(page.getByLabel('Link', { exact: true })).toBeVisible();
}
