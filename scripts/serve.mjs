import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

/**
 * What every answer carries. The Content-Security-Policy proper is a <meta> in each page, written
 * by SvelteKit with the hash of its script; `frame-ancestors` is ignored in a <meta>, so it is here.
 * `static/_headers` says the same to hosts that read such a file; a test keeps the two equal.
 */
export const SECURITY_HEADERS = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'X-Frame-Options': 'DENY',
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Permissions-Policy':
		'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

/** Vite puts a hash of the content into these names: a year, and never asked for again. */
export const IMMUTABLE = { path: '/_app/immutable/', cache: 'public, max-age=31536000, immutable' };

const FALLBACK = '200.html';

/** @param {string} path @returns {string} the Cache-Control of a file that was found */
function cacheControl(path) {
	return path.startsWith(IMMUTABLE.path) ? IMMUTABLE.cache : 'no-cache';
}

/** A path that names no file type is a page; `_app/` and `bank/` hold none. @param {string} path */
function isPage(path) {
	return !/\.[a-z0-9]+$/i.test(path) && !path.startsWith('/_app/') && !path.startsWith('/bank/');
}

/** @param {import('node:http').ServerResponse} res @param {number} status @param {Record<string, string>} [headers] */
function bare(res, status, headers = {}) {
	res.setHeader('Cache-Control', 'no-cache');
	res.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', ...headers });
	res.end(status === 404 ? 'Not found\n' : '');
}

/**
 * Answers requests from a built directory as a good static host does: `about.html` at `/about`,
 * the application shell for any other page, the `.gz` beside a file where the browser takes gzip.
 * @param {string} dir
 * @param {string} base '' or a sub-path such as '/dateline'
 * @returns {import('node:http').RequestListener}
 */
function handler(dir, base) {
	const files = sirv(dir, { etag: true, gzip: true, extensions: ['html'] });
	return (req, res) => {
		for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
		if (req.method !== 'GET' && req.method !== 'HEAD')
			return bare(res, 405, { Allow: 'GET, HEAD' });
		const [full = '/', query] = (req.url ?? '/').split(/\?(.*)/s);
		if (full === base) return bare(res, 308, { Location: `${base}/` });
		if (!full.startsWith(`${base}/`)) return bare(res, 404);
		const path = full.slice(base.length);
		// Pages link to their files relatively: `about/` would look for them one folder too deep.
		if (/[^/]\/+$/.test(path)) {
			const tidy = base + path.replace(/^\/+/, '/').replace(/\/+$/, '');
			return bare(res, 308, { Location: query === undefined ? tidy : `${tidy}?${query}` });
		}
		res.setHeader('Cache-Control', cacheControl(path));
		files(Object.assign(req, { url: path }), res, () => {
			if (!isPage(path)) return bare(res, 404);
			res.setHeader('Cache-Control', 'no-cache');
			files(Object.assign(req, { url: `/${FALLBACK}` }), res);
		});
	};
}

/**
 * Serves a built directory over HTTP.
 * @param {string} dir the output of `npm run build`
 * @param {number} port 0 for any free one
 * @param {{ base?: string, host?: string }} [options] the sub-path it was built for; the address to listen on
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends in a
 *   slash; `close` ends open connections too, so that nothing answers afterwards
 * @throws {Error} when the directory holds no build, or the port is taken (code EADDRINUSE)
 */
export async function serve(dir, port, { base = '', host = '127.0.0.1' } = {}) {
	if (!existsSync(join(dir, FALLBACK))) throw new Error(`No build in ${dir}: run npm run build`);
	const server = createServer(handler(dir, base));
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	const address = server.address();
	const bound = typeof address === 'object' && address ? address.port : port;
	return {
		url: `http://localhost:${bound}${base}/`,
		port: bound,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** The port asked for in PORT, else 4173. */
export function wantedPort() {
	return Number(process.env.PORT ?? 4173);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { url } = await serve('build', wantedPort(), { base: process.env.BASE_PATH ?? '' });
	console.log(`Serving build/ on ${url}`);
}
