import { expect, named, noHorizontalScroll, ROUTES, test, visit } from './harness';

// Filling the cache for offline use would only take time from what is tested here.
test.use({ serviceWorkers: 'block' });

const WINDOWS = [
	{ width: 360, height: 740 },
	{ width: 1440, height: 900 }
];

for (const viewport of WINDOWS) {
	test.describe(`${viewport.width} px`, () => {
		test.use({ viewport });

		for (const route of ROUTES) {
			test(`${named(route)} needs no sideways scrolling`, async ({ page, site }) => {
				await visit(page, site.url + route);
				await noHorizontalScroll(page);
				expect(await page.title()).not.toBe('');
			});
		}
	});
}

test.describe('320 px, what 400 % zoom leaves of a laptop', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('no page needs sideways scrolling', async ({ page, site }) => {
		for (const route of ROUTES) {
			await visit(page, site.url + route);
			await noHorizontalScroll(page);
			expect(new URL(page.url()).origin).toBe(new URL(site.url).origin);
		}
	});
});
