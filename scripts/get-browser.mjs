import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { run } from './setup.mjs';

/** Long enough for a slow line, short enough not to eat the tests' time where downloads are blocked. */
const SECONDS = 240;

/** A file may exist and not run: a stub that wants a snap, a download without its libraries. @param {string} path */
function runs(path) {
	if (process.platform === 'win32') return true; // There `--version` opens a window.
	return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}

/** @param {string[]} args */
const playwright = (args) =>
	run(process.execPath, ['node_modules/playwright/cli.js', ...args], { seconds: SECONDS });

/** @param {string[]} args */
const apt = (args) =>
	run('apt-get', args, { seconds: SECONDS, env: { DEBIAN_FRONTEND: 'noninteractive' } });

/** Debian's package where apt can be used: it brings its libraries along. */
async function fromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
	await apt(['update']);
	await apt(['install', '-y', '--no-install-recommends', 'chromium']);
}

/**
 * A Chromium that runs, fetched where the machine has none.
 * @returns {Promise<string | null>} its path, or null where none could be had
 */
export async function getBrowser() {
	const asked = process.env.CHROMIUM_PATH;
	if (asked && !existsSync(asked)) console.warn(`CHROMIUM_PATH names no file: ${asked}`);
	const attempts = [() => playwright(['install', 'chromium']), fromDebian];
	let found = findBrowser(runs);
	for (const attempt of attempts) {
		if (found) break;
		console.log('Fetching a Chromium for the tests …');
		await attempt();
		found = findBrowser(runs);
	}
	return found;
}
