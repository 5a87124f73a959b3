import { expect, test, visit, waitForServiceWorker } from './harness';

test('the browser finds nothing that keeps it from installing the app', async ({ page, site }) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	const browser = await page.context().newCDPSession(page);
	const manifest = await browser.send('Page.getAppManifest');
	expect(manifest.errors).toEqual([]);
	const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
	// Playwright's pages are incognito windows, which install nothing.
	const others = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
	expect(others).toEqual([]);
});

test('the manifest names the app, its shortcuts and what can be shared to it', async ({
	page,
	site
}) => {
	await visit(page, site.url);
	const manifest = await page.evaluate(async () => {
		const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
		return (await (await fetch(link?.href ?? '')).json()) as Record<string, unknown>;
	});
	expect(manifest).toMatchObject({ id: './', short_name: 'Dateline', display: 'standalone' });
	expect(JSON.stringify(manifest.icons)).toContain('maskable');
	expect(JSON.stringify(manifest.share_target)).toContain('multipart/form-data');
	for (const { url } of manifest.shortcuts as { url: string }[]) {
		const answer = await page.request.get(site.url + url);
		expect(answer.status()).toBe(200);
	}
});
