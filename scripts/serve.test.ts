import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
const open: { close(): Promise<void> }[] = [];

async function start(options = {}): Promise<string> {
	const server = await serve(dir, 0, options);
	open.push(server);
	return server.url.replace('localhost', '127.0.0.1').replace(/\/$/, '');
}

beforeAll(() => {
	mkdirSync(join(dir, '_app/immutable'), { recursive: true });
	writeFileSync(join(dir, '200.html'), 'shell');
	writeFileSync(join(dir, 'index.html'), 'front page');
	writeFileSync(join(dir, 'about.html'), 'about');
	writeFileSync(join(dir, '_app/immutable/a.1.js'), 'export {}');
	writeFileSync(join(dir, '_app/immutable/a.1.js.gz'), gzipSync('export {}'));
});

afterEach(async () => {
	await Promise.all(open.splice(0).map((server) => server.close()));
});

afterAll(() => rmSync(dir, { recursive: true }));

test('a prerendered page answers at its clean address', async () => {
	const res = await fetch(`${await start()}/about?from=mail`);
	expect([res.status, await res.text()]).toEqual([200, 'about']);
	expect(res.headers.get('content-type')).toBe('text/html;charset=utf-8');
});

test('any other page gets the application shell with status 200', async () => {
	const res = await fetch(`${await start()}/set/9QK3`);
	expect([res.status, await res.text()]).toEqual([200, 'shell']);
	expect(res.headers.get('cache-control')).toBe('no-cache');
});

test('a missing file is a 404 that nothing caches, not the shell', async () => {
	const url = await start();
	for (const path of ['/_app/immutable/gone.js', '/bank/gone', '/icons/gone.png']) {
		const res = await fetch(url + path);
		expect([res.status, res.headers.get('cache-control')]).toEqual([404, 'no-cache']);
	}
});

test('hashed files are cached for good and come compressed', async () => {
	const res = await fetch(`${await start()}/_app/immutable/a.1.js`);
	expect(res.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect(res.headers.get('content-encoding')).toBe('gzip');
	expect(res.headers.get('content-type')).toBe('text/javascript');
	expect(await res.text()).toBe('export {}');
});

test('an unchanged page is revalidated with 304', async () => {
	const url = `${await start()}/about`;
	const etag = (await fetch(url)).headers.get('etag') ?? '';
	expect((await fetch(url, { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test('a trailing slash is dropped, and cannot lead to another host', async () => {
	const url = await start();
	const location = async (path: string) => {
		const res = await fetch(url + path, { redirect: 'manual' });
		return [res.status, res.headers.get('location')];
	};
	expect(await location('/about/?a=1')).toEqual([308, '/about?a=1']);
	expect(await location('//example.org/')).toEqual([308, '/example.org']);
});

test('under a sub-path nothing outside it is served', async () => {
	const url = await start({ base: '/dateline' });
	expect(await (await fetch(`${url}/about`)).text()).toBe('about');
	const root = url.replace('/dateline', '');
	expect((await fetch(`${root}/about`)).status).toBe(404);
	expect((await fetch(`${root}/dateline`)).url).toBe(`${url}/`);
});

test('writing methods are refused', async () => {
	const res = await fetch(`${await start()}/share`, { method: 'POST', body: 'x' });
	expect([res.status, res.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('every answer carries the security headers, errors too', async () => {
	const url = await start();
	for (const path of ['/', '/gone.png']) {
		expect((await fetch(url + path)).headers.get('x-frame-options')).toBe('DENY');
	}
});

test('a path climbing out of the directory finds nothing', async () => {
	const url = new URL(await start());
	const status = await new Promise((resolve, reject) => {
		const options = { host: url.hostname, port: url.port, path: '/../../../etc/hosts.txt' };
		get(options, (res) => resolve(res.resume().statusCode)).on('error', reject);
	});
	expect(status).toBe(404);
});

test('closing ends kept-alive connections: nothing answers afterwards', async () => {
	const server = await serve(dir, 0);
	await (await fetch(server.url)).text();
	await server.close();
	await expect(fetch(server.url)).rejects.toThrow('fetch failed');
});

test('a taken port and a missing build are said at once', async () => {
	const { port } = new URL(await start());
	await expect(serve(dir, Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
	await expect(serve(join(dir, '_app'), 0)).rejects.toThrow('npm run build');
});
