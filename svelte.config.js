import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Sub-path for hosts such as GitHub Pages: BASE_PATH=/dateline npm run build */
const base = process.env.BASE_PATH ?? '';

/** The one script written into the page itself: Kit names its own to the policy, not this. */
const EARLY = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1];
if (!EARLY) throw new Error('src/app.html has lost its early script');
const earlyHash = createHash('sha256').update(EARLY).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '200.html', strict: true }),
		paths: { base },
		version: { name: process.env.APP_VERSION ?? 'dev' },
		serviceWorker: { register: false },
		output: { preloadStrategy: 'modulepreload' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${earlyHash}`],
				'style-src': ['self'],
				// The one style attribute is SvelteKit's: on its announcer of page changes (kit issue 11993).
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'dateline']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
