import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const COMMANDS = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome'
];

const APPLICATIONS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Chromium flags for tests: runs as root in a container, and asks nobody on the network anything. */
export const BROWSER_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/** Every place a system's package may have put a Chromium. @returns {string[]} */
function systemPlaces() {
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)].filter(Boolean);
	return [...folders.flatMap((dir) => COMMANDS.map((name) => join(dir, name))), ...APPLICATIONS];
}

/** Playwright's own download, or null where Playwright has none for this system. @returns {string | null} */
function downloaded() {
	try {
		// Loaded only when asked for: it costs a third of a second, and every build reads this file.
		return createRequire(import.meta.url)('playwright').chromium.executablePath();
	} catch {
		return null;
	}
}

/**
 * Where a Chromium is: `CHROMIUM_PATH`, then the system's, then the one Playwright downloaded.
 * @param {(path: string) => boolean} [isGood] what is asked of it besides existing
 * @returns {string | null} a path that exists, or null where there is none
 */
export function findBrowser(isGood = () => true) {
	/** @param {string | null | undefined} path */
	const fits = (path) => Boolean(path) && existsSync(path) && isGood(path);
	const known = [process.env.CHROMIUM_PATH, ...systemPlaces()].find(fits);
	if (known) return known;
	const own = downloaded();
	return fits(own) ? own : null;
}
