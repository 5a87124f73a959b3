import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { CHUNKS } from './scripts/chunks.mjs';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';
import { manifest } from './scripts/manifest.mjs';
import { rescueScript } from './scripts/rescue.mjs';

/** Prints what stopped a build: the PWA plugin's complaint about the half-built app would hide it. */
const sayWhy: Plugin = {
	name: 'dateline:say-why',
	buildEnd: (error) => void (error && console.error(error.message)),
	renderError: (error) => void (error && console.error(error.message))
};

/**
 * Kit asks for entries that export nothing but their own, and groups that take no dependencies along
 * cannot promise that. Nothing else imports an entry, so it may export more.
 */
const entriesMayExport: Plugin = {
	name: 'dateline:entries-may-export',
	enforce: 'post',
	config: () => ({ build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' } } })
};

/** The optimiser's helper for threads would bring a worker of its own that never runs. */
const NO_THREADS = {
	find: /^.*\/wasm-bindgen-rayon-[^/]+\/src\/workerHelpers\.js$/,
	replacement: fileURLToPath(new URL('src/lib/platform/no-threads.ts', import.meta.url))
};

export default defineConfig({
	resolve: { alias: [NO_THREADS] },
	plugins: [
		sayWhy,
		sveltekit(),
		entriesMayExport,
		rescueScript(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			manifest,
			injectManifest: {
				globPatterns: [
					'client/**/*.{js,css,ico,png,svg,woff2,wasm,webmanifest}',
					'client/bank/*.json',
					'client/rescue.html',
					'prerendered/**/*.html'
				],
				globIgnores: ['**/screenshots/**'],
				maximumFileSizeToCacheInBytes: 4 * 1024 * 1024
			},
			// Without `base` the plugin lists the front page as `/`, which under a sub-path is another site's.
			kit: { base: `${process.env.BASE_PATH ?? ''}/`, adapterFallback: '200.html', spa: true }
		})
	],
	build: {
		target: 'es2022',
		modulePreload: {
			// The list of every page's chunks would be 1 kB in the first load. Pages link their own chunks, and
			// what is opened later lies in the worker's cache. Styles must stay: they are loaded by this list.
			resolveDependencies: (_file, deps, { hostType }) =>
				hostType === 'js' ? deps.filter((dep) => dep.endsWith('.css')) : deps
		},
		rolldownOptions: {
			output: {
				codeSplitting: { groups: CHUNKS }
			}
		}
	},
	worker: { format: 'es' },
	test: {
		expect: { requireAssertions: true },
		// Property tests share two slow cores with everything else; a hang is still found.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					setupFiles: ['scripts/test-setup.ts'],
					environment: 'node',
					// Its threads are left out by an alias, which holds for what Vite itself reads.
					server: { deps: { inline: ['fsrs-browser'] } },
					// Most tests are of pure modules: loading the engine anew for each file takes longer than running it.
					isolate: false,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'components',
					globalSetup: ['scripts/provide-extracts.ts'],
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findBrowser() ?? '', args: BROWSER_ARGS }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
