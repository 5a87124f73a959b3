import type { Page } from '@playwright/test';
import type { FactView } from '../src/lib/core/questions/fact-views';
import {
	axe,
	expect,
	noHorizontalScroll,
	ready,
	test,
	visit,
	waitForServiceWorker
} from './harness';
import { answer, verdict } from './play';

/** The facts the bank ships. */
const factsOf = (page: Page, root: string): Promise<FactView[]> =>
	page.evaluate(async (site) => {
		const read = async (name: string) => (await fetch(`${site}bank/${name}`)).json();
		return (await read(((await read('index.json')) as { facts: string }).facts)) as FactView[];
	}, root);

test('one search finds articles, facts, people and countries, however a name is spelt', async ({
	page,
	site,
	crashes
}) => {
	await visit(page, `${site.url}timeline`);
	await page.keyboard.press('/');
	const box = page.getByRole('searchbox', { name: 'Search the library' });
	await expect(box).toBeFocused();
	const people = page.locator('section', { has: page.getByRole('heading', { name: /^People/ }) });
	for (const spelling of ['al-Sharaa', 'Al Sharaa', 'Ahmad Shara', 'alsharaa']) {
		await box.fill(spelling);
		await expect(people.getByRole('link', { name: 'Ahmed al-Sharaa' }), spelling).toBeVisible();
		await expect(people.locator('mark').last(), spelling).toContainText('Sharaa');
	}
	await box.fill('대한민국');
	await expect(page.getByRole('link', { name: 'South Korea', exact: true })).toBeVisible();
	await box.fill('SEOUL');
	await expect(page.getByRole('status').filter({ hasText: 'results' })).toBeVisible();
	await expect(page.locator('mark', { hasText: 'Seoul' }).first()).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await box.fill('qqqqqqq');
	await page.getByRole('button', { name: 'Clear the search' }).click();
	await expect(page.locator('.list li').first()).toBeVisible();
	expect(crashes).toEqual([]);
});

test('who held an office is told as of any day, with what the articles leave open', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}who?on=2016-01-01`);
	await page.getByLabel('Country or organisation').selectOption('US');
	const president = page.locator('.seat', {
		has: page.getByRole('heading', { name: 'president', exact: true })
	});
	await expect(president).toContainText('Barack Obama');
	await expect(president).toContainText('named on 2 July 2015');
	await page.getByRole('button', { name: 'Earlier', exact: true }).click();
	await expect(page.getByLabel('As of')).toHaveValue('2015-07-02');
	await page.getByLabel('As of').fill('2015-01-01');
	await page.getByLabel('As of').blur();
	await expect(president).toContainText('Nobody named yet');
	await expect(president).toContainText('2 July 2015');
	await page.getByLabel('As of').fill('2018-04-01');
	await page.getByLabel('As of').blur();
	await expect(president).toContainText('Donald Trump');
	await expect(president).toContainText('Then Joe Biden');
	await president.getByText('Over time').click();
	await expect(president.locator('li.gap').first()).toContainText('without a word');
	expect(await axe(page)).toEqual([]);
	await president.getByRole('link', { name: /^named on/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Donald Trump');
	await page.getByRole('link', { name: 'Donald Trump' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Donald Trump' })).toBeVisible();
});

test('the timeline and the map are gone through by keyboard, and each has its list', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}timeline`);
	const strip = page.getByRole('application');
	const told = page.getByRole('status').filter({ hasText: /: \d+ facts?$/ });
	const all = await told.textContent();
	const dated = await page.locator('ol .line').count();
	expect(all).toContain(`: ${dated} facts`);
	await strip.focus();
	for (const key of ['+', '+', '+', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
		await page.keyboard.press(key);
	await expect(told).not.toHaveText(all ?? '');
	const some = await page.locator('ol .line').count();
	expect(some).toBeGreaterThan(0);
	expect(some).toBeLessThan(dated);
	expect(await axe(page)).toEqual([]);
	await page.keyboard.press('0');
	await expect(told).toHaveText(all ?? '');
	await page.getByLabel('Country').selectOption('CU');
	await expect(page.locator('ol .line').first()).toContainText('Cuba');

	await page.getByRole('link', { name: 'Map', exact: true }).click();
	await ready(page);
	const glass = page.getByRole('application', { name: 'World map of what you know' });
	const seen = () => glass.locator('svg').getAttribute('viewBox');
	const whole = await seen();
	await glass.focus();
	await page.keyboard.press('+');
	await page.keyboard.press('ArrowRight');
	expect(await seen()).not.toBe(whole);
	await page.keyboard.press('0');
	await expect.poll(seen).toBe(whole);
	await page.getByRole('table').getByRole('link', { name: 'Syria' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Syria' })).toBeVisible();
});

test('a fact is asked from its page, answered, and one tap from the verdict again, with what is remembered', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}changes`);
	const change = page.locator('article', { hasText: 'Ahmed al-Sharaa' }).first();
	await expect(change).toContainText('11 February 2025');
	await expect(change).toContainText('You have no card on what was.');
	await change.getByRole('heading').nth(1).getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('al-Sharaa');
	await expect(page.getByText('You have not been asked about this yet.')).toBeVisible();
	const address = page.url();
	await page.getByRole('button', { name: 'Ask me this' }).click();
	await expect(page).toHaveURL(/quiz\/play$/);
	await answer(page, site.url, false);
	await expect(verdict(page)).toBeVisible();
	await page.getByRole('link', { name: 'All about this fact' }).click();
	await expect(page).toHaveURL(address);
	await expect(page.getByText(/likely to be recalled today/).first()).toBeVisible();
	await page.setViewportSize({ width: 360, height: 780 });
	await noHorizontalScroll(page);
	expect(await axe(page)).toEqual([]);
});

test('a link to one fact opens without a network, in a session that never saw it', async ({
	page,
	site,
	crashes
}) => {
	await visit(page, site.url);
	const disputed = (await factsOf(page, site.url)).find(({ status }) => status === 'disputed');
	await waitForServiceWorker(page);
	await site.stop();
	await visit(page, `${site.url}facts/view?id=${disputed?.id ?? ''}`);
	await expect(page.locator('.status')).toHaveText('Disputed');
	await expect(page.locator('blockquote')).toHaveCount(disputed?.sources.length ?? 0);
	await expect(page.getByRole('heading', { name: 'What the sources say' })).toBeVisible();
	expect(crashes).toEqual([]);
});
