import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * Where a Chromium is: `CHROMIUM_PATH`, then the system's, then the one Playwright downloaded.
 * @returns {string | null} a path that exists, or null where there is none
 */
export function findBrowser() {
	const candidates = [process.env.CHROMIUM_PATH, ...SYSTEM, chromium.executablePath()];
	return candidates.find((path) => path && existsSync(path)) ?? null;
}
