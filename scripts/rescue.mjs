import { build } from 'vite';

const ENTRY = 'src/lib/app/rescue/main.ts';
const NAME = 'rescue.js';

/**
 * Adds the script of /rescue to the build as one file that shares no chunk with the app: it must run
 * when the app's files are missing, broken or of another version.
 * @returns {import('vite').Plugin}
 */
export function rescueScript() {
	let forServer = false;
	return {
		name: 'dateline:rescue',
		apply: 'build',
		configResolved: (config) => void (forServer = Boolean(config.build.ssr)),
		async generateBundle() {
			if (forServer) return;
			const built = await build({
				configFile: false,
				publicDir: false,
				logLevel: 'error',
				build: {
					write: false,
					target: 'es2022',
					modulePreload: false,
					rolldownOptions: { input: ENTRY }
				}
			});
			const [chunk, ...more] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
			if (chunk?.type !== 'chunk' || more.length > 0)
				throw new Error(`${ENTRY} must become one file, not ${1 + more.length}`);
			this.emitFile({ type: 'asset', fileName: NAME, source: chunk.code });
		}
	};
}
