import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs before anything is installed: Node's own modules only.

/** The project's folder: commands work from wherever they are called. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} version such as 'v20.20.2' @returns {boolean} whether the project's tools run on it */
export function isNodeNewEnough(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > 20 || (major === 20 && minor >= 19);
}

/** Ends the process with advice where Node is too old; else makes the project the current folder. */
export function enter() {
	if (!isNodeNewEnough(process.version)) {
		console.error(`Dateline needs Node 20.19 or newer; this is ${process.version}.`);
		process.exit(1);
	}
	process.chdir(ROOT);
}

/**
 * Runs a program to its end, its output passed through and its input empty.
 * @param {string} command @param {string[]} args
 * @param {{ env?: Record<string, string>, seconds?: number }} [options] `seconds`: killed after
 *   that long, with everything it started
 * @returns {Promise<number>} its exit code; 124 where the time was up, 127 where it did not start
 */
export function run(command, args, { env = {}, seconds } = {}) {
	const ownGroup = seconds !== undefined && process.platform !== 'win32';
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'inherit', 'inherit'],
			shell: process.platform === 'win32' && !command.endsWith('.exe'),
			detached: ownGroup
		});
		/** @param {NodeJS.Signals} signal */
		const end = (signal) => {
			try {
				if (ownGroup && child.pid) process.kill(-child.pid, signal);
				else child.kill(signal);
			} catch {
				// It ended by itself in the meantime.
			}
		};
		let timedOut = false;
		const timer = seconds && setTimeout(() => ((timedOut = true), end('SIGKILL')), seconds * 1000);
		/** @param {NodeJS.Signals} signal */
		const passOn = (signal) => (end(signal), process.exit(130));
		process.once('SIGINT', passOn).once('SIGTERM', passOn);
		/** @param {number} code */
		const finish = (code) => {
			if (timer) clearTimeout(timer);
			process.off('SIGINT', passOn).off('SIGTERM', passOn);
			resolve(timedOut ? 124 : code);
		};
		child.once('error', () => finish(127));
		child.once('close', (code) => finish(code ?? 1));
	});
}

/**
 * npm, the very one that started this script where there is one.
 * @param {string[]} args @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
	const cli = process.env.npm_execpath;
	if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
	return run('npm', args, options);
}

/** @param {string} path @returns {number} ms since the epoch; 0 for what does not exist */
function changed(path) {
	return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** When anything in or below one of these was last changed, a deletion included. @param {string[]} paths */
export function newestChange(paths) {
	let newest = 0;
	for (const path of paths.filter((each) => existsSync(each))) {
		newest = Math.max(newest, changed(path));
		if (!statSync(path).isDirectory()) continue;
		for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
			newest = Math.max(newest, changed(join(path, name)));
		}
	}
	return newest;
}

/** Installs the locked dependencies where they are missing or older than the lock. Ends the process on failure. */
export async function install() {
	if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
	console.log('Installing dependencies …');
	const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
	if (code === 0) return;
	console.error('npm ci failed: the dependencies could not be installed.');
	process.exit(code);
}

/** What a build is made of. */
const SOURCES = [
	'src',
	'questions',
	'scripts',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** Whether build/ is missing, older than its sources, or made for another sub-path. @param {string} base */
export function isBuildStale(base) {
	// Written last, and only by a build that passed its own checks.
	const stamp = 'build/404.html';
	if (!existsSync(stamp)) return true;
	const builtFor = /\bbase: "([^"]*)"/.exec(readFileSync(stamp, 'utf8'))?.[1];
	return builtFor !== base || newestChange(SOURCES) > changed(stamp);
}
