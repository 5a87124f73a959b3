import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SECURITY_HEADERS } from '../scripts/serve.mjs';
import { expect, precache, test } from './harness';

test('every kind of answer carries the security headers', async ({ request, site }) => {
	for (const path of ['', 'set/some-deep-link', 'service-worker.js', 'no-such-file.png']) {
		const headers = (await request.get(site.url + path)).headers();
		for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
			expect(headers[name.toLowerCase()], `${name} of /${path}`).toBe(value);
		}
	}
});

test('hashed files are cached for good, everything else is asked for again', async ({
	request,
	site
}) => {
	const hashed = precache().find((entry) => entry.url.includes('_app/immutable/'))?.url ?? '';
	const cacheOf = async (path: string) =>
		(await request.get(new URL(path, site.url).href)).headers()['cache-control'];
	expect(await cacheOf(hashed)).toContain('immutable');
	for (const path of ['', 'service-worker.js', 'manifest.webmanifest', 'bank/index.json']) {
		expect(await cacheOf(path), path).toBe('no-cache');
	}
});

test('pages have types and lengths a browser trusts', async ({ request, site }) => {
	const typeOf = async (path: string) =>
		(await request.get(site.url + path)).headers()['content-type'];
	expect(await typeOf('')).toBe('text/html;charset=utf-8');
	expect(await typeOf('service-worker.js')).toBe('text/javascript');
	expect(await typeOf('manifest.webmanifest')).toBe('application/manifest+json');
});

test('a page put into a frame of another site stays empty', async ({ page, site }) => {
	const thief = createServer((_, res) => {
		res.setHeader('Content-Type', 'text/html').end(`<iframe src="${site.url}"></iframe>`);
	}).listen(0, '127.0.0.1');
	await once(thief, 'listening');
	await page.goto(`http://127.0.0.1:${(thief.address() as AddressInfo).port}/`);
	await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
	thief.close();
});
