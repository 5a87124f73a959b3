import { expect, test, visit, waitForServiceWorker } from './harness';

test('taking over by the service worker breaks no rule', async ({ page, site, violations }) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await visit(page, site.url);
	expect(violations).toEqual([]);
});

test('walking through the app by its links breaks no rule and crashes nowhere', async ({
	page,
	site,
	violations,
	crashes
}) => {
	await visit(page, site.url);
	const links = page.locator('header a[href], nav a[href]');
	const count = await links.count();
	expect(count).toBeGreaterThan(4);
	const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	for (const address of new Set(addresses)) {
		await links
			.and(page.locator(`[href="${new URL(address).pathname}"]`))
			.first()
			.click();
		await expect(page).toHaveURL(address);
		await expect(page.locator('main h1').first()).toBeVisible();
	}
	expect(violations).toEqual([]);
	expect(crashes).toEqual([]);
});

test('a script somebody slips into a page does not run', async ({ page, site, violations }) => {
	await visit(page, site.url);
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		try {
			script.textContent = 'document.title = "owned"';
			document.body.append(script);
			document.body.innerHTML = '<img src=x onerror="document.title = \'owned\'">';
		} catch {
			return 'refused';
		}
		return document.title;
	});
	expect(ran).toBe('refused');
	await expect.poll(() => violations.join()).toContain('require-trusted-types-for');
});
