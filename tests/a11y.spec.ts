import { axe, expect, named, ROUTES, test, visit } from './harness';

// Filling the cache for offline use would only take time from what is tested here.
test.use({ serviceWorkers: 'block' });

for (const theme of ['light', 'dark'] as const) {
	test.describe(theme, () => {
		test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

		for (const route of ROUTES) {
			test(`${named(route)} meets WCAG 2.2 AA`, async ({ page, site }) => {
				await visit(page, site.url + route);
				expect(await axe(page)).toEqual([]);
			});
		}
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
