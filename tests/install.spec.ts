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

const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

test('on an iPhone the advice to install first comes before studying, once, and not in the app', async ({
	browser,
	site
}) => {
	const context = await browser.newContext({ userAgent: IPHONE, locale: 'en-GB' });
	const page = await context.newPage();
	const advice = page.getByText('Before you study on an iPhone or iPad');
	await visit(page, site.url);
	await expect(advice).toBeVisible();
	await page.getByRole('button', { name: 'I see' }).click();
	await expect(advice).toHaveCount(0);
	await visit(page, `${site.url}settings/backups`);
	await expect(page.getByText('install Dateline before you study')).toBeVisible();
	await expect(advice).toHaveCount(0);
	await context.close();

	const installed = await browser.newContext({ userAgent: IPHONE, locale: 'en-GB' });
	await installed.addInitScript(() =>
		Object.defineProperty(navigator, 'standalone', { get: () => true })
	);
	const app = await installed.newPage();
	await visit(app, `${site.url}settings/backups`);
	await expect(app.getByRole('heading', { name: 'Copies and backups' })).toBeVisible();
	await expect(app.getByText('on an iPhone or iPad', { exact: false })).toHaveCount(0);
	await installed.close();
});
