/** Builds served and opened in browsers of their own, slowed down, for `speed.ts`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/serve.mjs';

/** How much slower than this machine the cheap phone is. */
export const SLOWDOWN = 4;

const PHONE = { width: 360, height: 780 };

/** Builds the app of `benchmarks/bare`; resolves to its folder. */
export function buildBare(): string {
	const bare = resolve('benchmarks/bare');
	const vite = resolve('node_modules/vite/bin/vite.js');
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: bare });
	return join(bare, 'build');
}

/** A folder for a browser's data, gone when the work is done. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), 'dateline-speed-'));
	try {
		return await work(profile);
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
}

/** A build at an address of its own. */
export async function withSite<T>(
	folder: string,
	work: (site: Awaited<ReturnType<typeof serve>>) => Promise<T>
): Promise<T> {
	const site = await serve(folder, 0, {});
	try {
		return await work(site);
	} finally {
		await site.close();
	}
}

/** A browser started for this, with one page. */
export async function withPage<T>(
	profile: string,
	work: (page: Page, context: BrowserContext) => Promise<T>
): Promise<T> {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: findBrowser() ?? '',
		args: BROWSER_ARGS,
		viewport: PHONE
	});
	try {
		return await work(context.pages()[0] ?? (await context.newPage()), context);
	} finally {
		await context.close();
	}
}

/** From now on the page's processor is slower. */
export async function slowed(page: Page, rate = SLOWDOWN): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The worker has everything in its cache and controls the page. */
export async function offlineReady(page: Page): Promise<void> {
	await page.waitForFunction(async () => {
		await navigator.serviceWorker.ready;
		return navigator.serviceWorker.controller !== null;
	});
}

/**
 * Opens an address and tells when it could be used: SvelteKit has taken over (it adds its announcer
 * last), `selector` is there and nothing is loading, painted. Milliseconds since the navigation began,
 * by the page's own clock.
 */
export async function usableAfter(page: Page, address: string, selector: string): Promise<number> {
	await page.addInitScript((wanted) => {
		const watch = new MutationObserver(() => {
			const there = document.querySelector('#svelte-announcer') && document.querySelector(wanted);
			if (!there || document.querySelector('.loading')) return;
			watch.disconnect();
			requestAnimationFrame(() => {
				const painted = new MessageChannel();
				painted.port1.onmessage = () => Object.assign(globalThis, { usable: performance.now() });
				painted.port2.postMessage(0);
			});
		});
		watch.observe(document, { childList: true, subtree: true });
	}, selector);
	await page.goto(address);
	await page.waitForFunction(() => 'usable' in globalThis);
	return page.evaluate(() => (globalThis as unknown as { usable: number }).usable);
}
