import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';

/** A browser of our own making, so that its whole process group can be killed at any moment. */
export interface Killable {
	readonly page: Page;
	readonly session: CDPSession;
	/** SIGKILL to every process of it, at once: nothing is flushed, nobody is asked. */
	kill(): void;
	/** Resolves once the browser is gone. */
	readonly gone: Promise<void>;
}

const ARGS = [
	'--headless=new',
	'--remote-debugging-port=0',
	'--no-startup-window',
	'--hide-crash-restore-bubble',
	'--disable-extensions',
	'--disable-default-apps',
	'--disable-breakpad'
];

/** Waits for the browser to say where it listens. */
async function address(profile: string, child: ChildProcess): Promise<string> {
	const file = join(profile, 'DevToolsActivePort');
	for (let tries = 0; tries < 400; tries++) {
		if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`);
		try {
			const [port, path] = readFileSync(file, 'utf8').split('\n');
			if (port && path) return `ws://127.0.0.1:${port}${path}`;
		} catch {
			// Not written yet.
		}
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	throw new Error('Chromium did not say where it listens');
}

/** @param profile the folder that outlives it */
export async function launch(profile: string): Promise<Killable> {
	const executable = findBrowser();
	if (executable === null) throw new Error('No Chromium: set CHROMIUM_PATH');
	// A killed browser leaves the file of its predecessor's port behind.
	rmSync(join(profile, 'DevToolsActivePort'), { force: true });
	const child = spawn(executable, [...BROWSER_ARGS, ...ARGS, `--user-data-dir=${profile}`], {
		detached: true,
		stdio: 'ignore'
	});
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const kill = (): void => {
		try {
			process.kill(-(child.pid ?? 0), 'SIGKILL');
		} catch {
			// It is gone already.
		}
	};
	try {
		const browser = await chromium.connectOverCDP(await address(profile, child));
		const [context] = browser.contexts();
		if (!context) throw new Error('Chromium has no profile open');
		const page = await context.newPage();
		await page.setViewportSize({ width: 1280, height: 720 });
		return { page, session: await context.newCDPSession(page), kill, gone };
	} catch (error) {
		kill();
		throw error;
	}
}
