import { expect, named, ready, ROUTES, test, visit, waitForServiceWorker } from './harness';

/** What no file was built for: the shell answers these, and after it the app. */
const DEEP = ['articles/no-such-article', 'set?id=unknown', 'quiz/?from=home-screen', 'review/'];

test('in the very first session every page works after the server is gone', async ({
	page,
	site,
	crashes
}) => {
	// Some forty pages, one after another.
	test.setTimeout(ROUTES.length * 6_000);
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.stop();
	for (const route of ROUTES) {
		await visit(page, site.url + route);
		await expect(page.locator('main h1').first(), named(route)).not.toHaveText(/error|not found/i);
	}
	expect(crashes).toEqual([]);
});

test('in the very first session the open page goes on: its links lead to pages never opened', async ({
	page,
	site,
	crashes
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.stop();
	const links = page.locator('nav a[href], header a[href]');
	const paths = await links.evaluateAll((all) =>
		all.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
	);
	for (const path of new Set(paths)) {
		await page.locator(`nav a[href="${path}"], header a[href="${path}"]`).first().click();
		await expect(page).toHaveURL(new URL(path, site.url).href);
		await ready(page);
	}
	expect(crashes).toEqual([]);
});

for (const first of ['quiz', ...DEEP.slice(0, 2)]) {
	test(`a first visit to ${named(first)} is enough to go offline`, async ({ page, site }) => {
		await visit(page, site.url + first);
		await waitForServiceWorker(page);
		await site.stop();
		await visit(page, site.url);
		await visit(page, site.url + first);
		await expect(page.locator('main h1').first()).toBeVisible();
	});
}

test('links into the app open without a network, whatever hangs on their end', async ({
	page,
	site,
	crashes
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.stop();
	for (const link of DEEP) {
		await visit(page, site.url + link);
		await expect(page.locator('main h1').first(), named(link)).toBeVisible();
	}
	expect(crashes).toEqual([]);
});

test('the bank is there without a network', async ({ page, site }) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.stop();
	const questions = await page.evaluate(async (root) => {
		const index = (await (await fetch(`${root}bank/index.json`)).json()) as {
			counts: { questions: number };
			questions: string[];
		};
		const chunks = await Promise.all(
			index.questions.map(async (name) => (await fetch(`${root}bank/${name}`)).json())
		);
		return { promised: index.counts.questions, there: chunks.flat().length };
	}, site.url);
	expect(questions.there).toBe(questions.promised);
	expect(questions.there).toBeGreaterThan(0);
});
