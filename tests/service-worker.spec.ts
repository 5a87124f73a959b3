import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, revisionOf, SHELL } from '../scripts/precache.mjs';
import { BUILD, expect, PAGES, precache, test, visit, waitForServiceWorker } from './harness';

const BASE = process.env.BASE_PATH ?? '';
const listed = precache().map((entry) => fileOf(entry.url, BASE));

test('the build holds a service worker that keeps the shell and every prerendered page', () => {
	expect(existsSync(join(BUILD, 'service-worker.js'))).toBe(true);
	const pages = PAGES.map((page) => (page === '' ? 'index.html' : `${page}.html`));
	expect(listed).toEqual(expect.arrayContaining([SHELL, ...pages]));
});

test('the whole bank and a font are kept', () => {
	expect(listed).toContain('bank/index.json');
	const bank = JSON.stringify(JSON.parse(readFileSync(join(BUILD, 'bank/index.json'), 'utf8')));
	for (const [name] of bank.matchAll(/[\w-]+\.json/g)) expect(listed).toContain(`bank/${name}`);
	expect(listed.filter((file) => file.endsWith('.woff2'))).not.toEqual([]);
});

test('screenshots and the version file are not kept', () => {
	expect(listed.filter((file) => file.startsWith('screenshots/'))).toEqual([]);
	expect(listed).not.toContain('_app/version.json');
});

test('the kept shell is the shell of this very build', () => {
	const shell = precache().find((entry) => entry.url.endsWith(SHELL));
	expect(shell?.revision).toBe(revisionOf(readFileSync(join(BUILD, SHELL))));
});

test('the first visit ends controlled, with every listed file in the cache', async ({
	page,
	site
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	const cached = await page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.includes('precache'));
		const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return lists.flat().length;
	});
	expect(cached).toBe(listed.length);
});

test('a next release waits beside the open page and does not take over by itself', async ({
	page,
	site
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.deploy('next');
	const waiting = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const next = registration.installing ?? registration.waiting;
		if (!next) return 'none';
		if (next.state !== 'installed')
			await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }));
		return next === registration.waiting ? 'waiting' : next.state;
	});
	expect(waiting).toBe('waiting');
	await page.reload();
	await expect(page.locator('meta[name="release"]')).not.toBeAttached();
});
