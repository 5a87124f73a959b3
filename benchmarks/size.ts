import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * What a page loads for an engine: bundled and minified as this project's build does it.
 *
 * @param entry a module, from the project's root
 * @returns kB of 1000 bytes, gzip -9
 */
export async function bundled(entry: string): Promise<number> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, minify: true, lib: { entry, formats: ['es'] } }
	});
	const outputs = Array.isArray(result) ? result : [result];
	const files = outputs.flatMap((each) => ('output' in each ? each.output : []));
	const code = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
	return gzipSync(code, { level: 9 }).length / 1000;
}
