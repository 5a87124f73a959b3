/** A page with a script of ours, in a browser of its own each time. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';

export interface Pages {
	/** Opens the page in a new browser: nothing is in its memory, all is on the disk. */
	open<T>(work: (page: Page) => Promise<T>): Promise<T>;
	close(): void;
}

const ENTRY = 'entry.js';
/** A browser that has just started is busy with itself. */
const START_MS = 3_000;

async function bundled(entry: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { $lib: resolve('src/lib') } },
		worker: { format: 'es' },
		build: {
			write: false,
			modulePreload: false,
			rollupOptions: { input: entry, output: { entryFileNames: ENTRY } }
		}
	});
	const files = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
	return new Map(
		files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])
	);
}

/**
 * @param entry a script that puts what is to be called into `globalThis`
 * @param profile folder that the browser keeps its data in
 * @param port data belongs to it: 0 is any, for data that is not used again
 */
export async function pagesOf(entry: string, profile: string, port = 0): Promise<Pages> {
	const files = await bundled(entry);
	const server = createServer(({ url }, response) => {
		const file = files.get((url ?? '/').slice(1));
		response.setHeader('content-type', file === undefined ? 'text/html' : 'text/javascript');
		response.end(file ?? `<!doctype html><script type="module" src="/${ENTRY}"></script>`);
	});
	await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	return {
		async open(work) {
			const context = await chromium.launchPersistentContext(profile, {
				executablePath: findBrowser() ?? '',
				args: BROWSER_ARGS
			});
			try {
				const page = await context.newPage();
				page.on('console', (message) => console.error(message.text()));
				await page.goto(address);
				await page.waitForFunction(() => 'bench' in globalThis);
				await page.waitForTimeout(START_MS);
				return await work(page);
			} finally {
				await context.close();
			}
		},
		close: () => void server.close()
	};
}
