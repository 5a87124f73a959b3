import { axe, expect, named, noHorizontalScroll, ROUTES, test, visit } from './harness';

// Colours on their way from one theme to the other are not those that are judged.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The last is what 400 % zoom leaves of a laptop. */
const WINDOWS = [
	{ width: 1440, height: 900 },
	{ width: 360, height: 740 },
	{ width: 320, height: 640 }
];

for (const route of ROUTES) {
	test(`${named(route)} meets WCAG 2.2 AA, fits every window and keeps its policy`, async ({
		page,
		site,
		violations,
		crashes
	}) => {
		const foreign: string[] = [];
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (protocol.startsWith('http') && origin !== new URL(site.url).origin)
				foreign.push(request.url());
		});
		await visit(page, site.url + route);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axe(page), colorScheme).toEqual([]);
		}
		expect(await page.title()).not.toBe('');
		for (const size of WINDOWS) {
			await page.setViewportSize(size);
			await noHorizontalScroll(page);
		}
		expect(violations).toEqual([]);
		expect(crashes).toEqual([]);
		expect(foreign, 'requests to another origin').toEqual([]);
	});
}

test('the first Tab offers to skip to the content, and the skip lands there', async ({
	page,
	site
}) => {
	await visit(page, site.url);
	await page.keyboard.press('Tab');
	await expect(page.locator('a:focus')).toHaveAttribute('href', '#content');
	await page.keyboard.press('Enter');
	await expect(page.locator('#content')).toBeFocused();
});
