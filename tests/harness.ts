import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axeCore, { type AxeResults } from 'axe-core';
import { expect, test as plain, type Page } from '@playwright/test';
import { filesIn } from '../scripts/after-build.mjs';
import { readPrecache, revisePrecache } from '../scripts/precache.mjs';
import { serve } from '../scripts/serve.mjs';

export { expect };

export const BUILD = 'build';
const BASE = process.env.BASE_PATH ?? '';
const WORKER = 'service-worker.js';

/** One test's own server, and so its own origin: no other test's storage or worker is there. */
export interface Site {
	/** Ends in a slash: `site.url + 'quiz'`. */
	readonly url: string;
	/** Ends the server and every open connection. Nothing answers afterwards. */
	stop(): Promise<void>;
	/** Puts a next release of the same app in place, at the same address. */
	deploy(version: string): Promise<void>;
}

/**
 * A copy of the build as a later release would be: other worker bytes, other pages, each page
 * saying which release it is in `<meta name="release">`.
 */
function nextRelease(version: string): string {
	const dir = mkdtempSync(join(tmpdir(), 'dateline-release-'));
	cpSync(BUILD, dir, { recursive: true });
	for (const file of filesIn(dir)) {
		if (file.endsWith('.gz')) rmSync(join(dir, file));
		if (!file.endsWith('.html')) continue;
		const page = readFileSync(join(dir, file), 'utf8');
		const mark = `<meta name="release" content="${version}" />`;
		writeFileSync(join(dir, file), page.replace('<head>', `<head>${mark}`));
	}
	const worker = readFileSync(join(dir, WORKER), 'utf8');
	const revise = ({ revision }: { revision: string | null }) => revision && `${revision}${version}`;
	writeFileSync(join(dir, WORKER), revisePrecache(worker, revise));
	writeFileSync(join(dir, '_app/version.json'), JSON.stringify({ version }));
	return dir;
}

async function openSite(): Promise<Site & { remove(): void }> {
	let server = await serve(BUILD, 0, { base: BASE });
	const { url, port } = server;
	const copies: string[] = [];
	return {
		url,
		stop: () => server.close(),
		async deploy(version) {
			const dir = nextRelease(version);
			copies.push(dir);
			await server.close();
			server = await serve(dir, port, { base: BASE });
		},
		remove: () => copies.forEach((dir) => rmSync(dir, { recursive: true }))
	};
}

interface Fixtures {
	site: Site;
	/** Every violation of the content security policy on any page of the test, filled as it runs. */
	violations: string[];
	/** Errors nobody caught, on any page of the test. */
	crashes: string[];
}

export const test = plain.extend<Fixtures>({
	site: async ({ browserName: _ }, use) => {
		const site = await openSite();
		await use(site);
		await site.stop();
		site.remove();
	},
	violations: async ({ context }, use) => {
		const violations: string[] = [];
		await context.exposeBinding('reportViolation', (_source, violation: string) => {
			violations.push(violation);
		});
		await context.addInitScript(() => {
			const report = (globalThis as unknown as { reportViolation(text: string): void })
				.reportViolation;
			document.addEventListener('securitypolicyviolation', (event) => {
				const sample = event.sample ? ` "${event.sample}"` : '';
				report(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}${sample}`);
			});
		});
		await use(violations);
	},
	crashes: async ({ context }, use) => {
		const crashes: string[] = [];
		context.on('weberror', (error) => crashes.push(error.error().message));
		await use(crashes);
	}
});

/** Addresses of the prerendered pages, '' for the front page: what a build holds, not a list to keep. */
export const PAGES = filesIn(BUILD)
	.filter((file) => file.endsWith('.html') && !['200.html', '404.html'].includes(file))
	.map((file) => file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, ''));

/** The files the built service worker keeps. */
export function precache(): { url: string; revision: string | null }[] {
	return readPrecache(readFileSync(join(BUILD, WORKER), 'utf8'));
}

/**
 * The pages of the app without the many that differ by their article alone: one of those stands for
 * all. The rescue page is none of the app's: it has its own test.
 */
export const ROUTES = PAGES.filter(
	(page, at) =>
		page !== 'rescue' && (!page.startsWith('articles/') || !PAGES[at - 1]?.startsWith('articles/'))
);

/** A name for a test's title. */
export const named = (route: string): string => `/${route}`;

/** Opens a page and waits until it can be used: a click before SvelteKit has taken over is lost. */
export async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await ready(page);
}

/** Taken over by SvelteKit (it adds its announcer of page changes last), and nothing loading any more. */
export async function ready(page: Page): Promise<void> {
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await expect(page.locator('main h1').first()).toBeVisible();
	// The catalogue shows one that never ends.
	await expect(page.locator('.loading:not(.specimens *)')).toHaveCount(0);
}

/** Waits until the page is controlled. A worker controls only once everything is in its cache. */
export async function waitForServiceWorker(page: Page): Promise<void> {
	await page.waitForFunction(async () => {
		await navigator.serviceWorker.ready;
		return navigator.serviceWorker.controller?.state === 'activated';
	});
}

/**
 * What axe finds wrong by WCAG 2.2 AA: rule and the elements, readable in a failure. Run in the page
 * itself, which has no frames: Playwright's adapter opens a second page for it and takes four times as long.
 */
export async function axe(page: Page): Promise<string[]> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
	// What is off the screen and not drawn has neither its own colours nor its own place.
	await page.evaluate(() => {
		for (const part of document.querySelectorAll<HTMLElement>('main *'))
			if (getComputedStyle(part).contentVisibility === 'auto')
				part.style.contentVisibility = 'visible';
	});
	await page.evaluate(`${axeCore.source};0`);
	const { violations } = await page.evaluate(async (runOnly): Promise<AxeResults> => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		return axe.run({ runOnly, resultTypes: ['violations'], preload: false });
	}, tags);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`)
	);
}

/** Asserts that nothing is wider than the window, naming what is. */
export async function noHorizontalScroll(page: Page): Promise<void> {
	const wide = await page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
			.map((element) => `<${element.localName} class="${element.className}">`);
	});
	expect(wide, 'elements wider than the window').toEqual([]);
}
