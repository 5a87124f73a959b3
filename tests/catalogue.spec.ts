import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { queryOf, type View } from '../src/routes/catalogue/views';
import { expect, noHorizontalScroll, test, visit } from './harness';

const USUAL: View = { theme: 'light', direction: 'ltr', size: '1' };
const VIEWS: Readonly<Record<string, View>> = {
	light: USUAL,
	dark: { ...USUAL, theme: 'dark' },
	'right-to-left': { ...USUAL, direction: 'rtl' },
	'twice-as-large': { ...USUAL, size: '2' }
};

// Half a pixel each: what is compared is the look, and a picture of it stays small.
test.use({
	viewport: { width: 1280, height: 900 },
	deviceScaleFactor: 0.5,
	contextOptions: { reducedMotion: 'reduce' }
});

const open = async (page: Page, site: string, view: View): Promise<void> => {
	await visit(page, `${site}catalogue${queryOf(view)}`);
	await expect(page.locator('[data-specimens="charts"] svg').last()).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
};

/**
 * What letters are drawn with here: another release of Chromium, or other fonts, draw the same page
 * otherwise, and pictures of the one say nothing about the other.
 */
async function drawnWith(page: Page): Promise<string> {
	const widths = await page.evaluate(() => {
		const pen = document.createElement('canvas').getContext('2d');
		return ['sans-serif', 'serif', 'monospace', 'system-ui'].flatMap((family) =>
			['Ministers meet', '장관들이 만났다', 'التقى الوزراء'].map((text) => {
				if (pen) pen.font = `40px ${family}`;
				return pen?.measureText(text).width;
			})
		);
	});
	const release = page.context().browser()?.version() ?? '';
	return createHash('sha256')
		.update(JSON.stringify([release, widths]))
		.digest('hex')
		.slice(0, 8);
}

/** Every specimen's place in the column of them, px from its start edge, and how large it is. */
const places = (page: Page): Promise<readonly (readonly number[])[]> =>
	page.locator('.specimens figure').evaluateAll((figures) =>
		figures.map((figure) => {
			const all = figure.closest('.specimens')?.getBoundingClientRect() ?? new DOMRect();
			const { left, right, top, width } = figure.getBoundingClientRect();
			const rtl = getComputedStyle(figure).direction === 'rtl';
			const start = rtl ? all.right - right : left - all.left;
			return [start, top - all.top, width].map(Math.round);
		})
	);

for (const [name, view] of Object.entries(VIEWS)) {
	test(`the catalogue looks as it was approved, ${name}`, async ({ page, site, crashes }, info) => {
		await open(page, site.url, view);
		await noHorizontalScroll(page);
		const scheme = await page.evaluate(() => getComputedStyle(document.body).colorScheme);
		expect(scheme).toBe(view.theme);
		const letters = page.locator('html');
		await expect(letters).toHaveCSS('font-size', `${String(16 * Number(view.size))}px`);
		const picture = await page.screenshot({ fullPage: true });
		const approved = `${name}-${await drawnWith(page)}.png`;
		if (existsSync(info.snapshotPath(approved)) || info.config.updateSnapshots === 'all')
			expect(picture).toMatchSnapshot(approved, { maxDiffPixelRatio: 0.01 });
		expect(crashes).toEqual([]);
	});
}

test('dark, and mirrored, everything stands in its place', async ({ page, site }) => {
	const seen: Record<string, readonly (readonly number[])[]> = {};
	for (const name of ['light', 'dark', 'right-to-left']) {
		await open(page, site.url, VIEWS[name] ?? USUAL);
		seen[name] = await places(page);
	}
	expect(seen.light?.length).toBeGreaterThan(40);
	expect(seen.dark).toEqual(seen.light);
	const starts = (list: readonly (readonly number[])[] = []) => list.map(([start]) => start);
	expect(starts(seen['right-to-left'])).toEqual(starts(seen.light));
});

test('how it is shown is chosen by keyboard, and left behind with the page', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}catalogue`);
	await page.getByRole('radio', { name: 'Dark' }).focus();
	await page.keyboard.press('Space');
	await expect(page.locator('html')).toHaveAttribute('data-shown', 'dark');
	await expect(page).toHaveURL(/theme=dark/);
	await page.getByRole('link', { name: 'Quiz', exact: true }).first().click();
	await expect(page.locator('html')).not.toHaveAttribute('data-shown');
});

test('the size chosen here stays when the learner’s own is known later', async ({ page, site }) => {
	await open(page, site.url, { ...USUAL, size: '2' });
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
	await expect(page.locator('html')).toHaveCSS('font-size', '32px');
});
