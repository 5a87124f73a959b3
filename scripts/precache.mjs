import { createHash } from 'node:crypto';

/** Workbox writes its list as JSON where the worker's source says `self.__WB_MANIFEST`. */
const LIST = /\[\{"revision":(?:null|"[^"]*"),"url":.*?\}\]/s;

/** The application shell, served and cached for every page that is not prerendered. */
export const SHELL = '200.html';

/**
 * The files a built service worker keeps for use without a network.
 * @param {string} worker text of service-worker.js
 * @returns {{ url: string, revision: string | null }[]} addresses relative to the app's root
 * @throws {Error} when the worker holds no list
 */
export function readPrecache(worker) {
	const found = LIST.exec(worker);
	if (!found) throw new Error('service-worker.js holds no precache list');
	return JSON.parse(found[0]);
}

/**
 * Gives each entry of the list another revision, and the worker therefore other bytes.
 * @param {string} worker text of service-worker.js
 * @param {(entry: { url: string, revision: string | null }) => string | null} revise
 * @returns {string} the worker's new text
 */
export function revisePrecache(worker, revise) {
	const list = readPrecache(worker).map((entry) => ({ revision: revise(entry), url: entry.url }));
	return worker.replace(LIST, () => JSON.stringify(list));
}

/**
 * The file in build/ behind an address in the list: '' and './' are index.html, 'about' is about.html.
 * @param {string} url as a browser resolves it against the worker's own address
 * @param {string} base '' or a sub-path such as '/dateline'
 * @returns {string} the address itself, with its leading slash, where it lies outside the app
 */
export function fileOf(url, base) {
	if (url.startsWith('/') && !url.startsWith(`${base}/`)) return url;
	const path = url.startsWith('/') ? url.slice(base.length + 1) : url.replace(/^\.\//, '');
	if (path === '') return 'index.html';
	return /\.[a-z0-9]+$/i.test(path) ? path : `${path}.html`;
}

/** @param {string | Uint8Array} content */
export function revisionOf(content) {
	return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
