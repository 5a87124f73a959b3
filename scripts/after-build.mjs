import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { linkEarly } from './early-links.mjs';
import { fileOf, readPrecache, revisePrecache, revisionOf, SHELL } from './precache.mjs';

const WORKER = 'service-worker.js';
const MANIFEST = 'manifest.webmanifest';
/** What Vite says of its chunks; it lies outside the build. */
const CHUNKS = '.svelte-kit/output/client/.vite/manifest.json';
const TEXT = /\.(js|css|html|json|svg|wasm|webmanifest|txt)$/;

/** Must work offline: pages, the bank, the letters, the code, the icons. */
const KEPT = [
	/\.html$/,
	/^bank\/.*\.json$/,
	/\.woff2$/,
	/^_app\/immutable\/.*\.(js|css|wasm)$/,
	/^icons\//
];

/** Must not be kept: shown by shops only; read to learn of an update; spare copies for hosts. */
const NOT_KEPT = [/^screenshots\//, /^_app\/version\.json$/, /\.gz$/, /^404\.html$/, /^_headers$/];

/** @param {string} dir @returns {string[]} every file below, as relative paths with slashes */
export function filesIn(dir) {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(dir.length + 1)
				.split(sep)
				.join('/')
		)
		.sort();
}

/** @param {RegExp[]} rules @param {string} file */
const matches = (rules, file) => rules.some((rule) => rule.test(file));

/** What the service worker's list lacks, or has and should not. @param {string} dir @param {string} base */
function precacheProblems(dir, base) {
	if (!existsSync(join(dir, WORKER))) return [`${WORKER} was not built`];
	const listed = readPrecache(readFileSync(join(dir, WORKER), 'utf8')).map((e) =>
		fileOf(e.url, base)
	);
	const files = filesIn(dir);
	const wanted = files.filter((file) => matches(KEPT, file) && !matches(NOT_KEPT, file));
	return [
		...[SHELL, 'index.html', 'bank/index.json']
			.filter((file) => !files.includes(file))
			.map((file) => `${file} was not built`),
		...(files.some((file) => file.endsWith('.woff2')) ? [] : ['no font was built']),
		...wanted.filter((f) => !listed.includes(f)).map((f) => `${f} is not precached`),
		...listed.filter((f) => matches(NOT_KEPT, f)).map((f) => `${f} must not be precached`),
		...listed.filter((f) => !files.includes(f)).map((f) => `${f} is precached, but no such file`),
		...listed.filter((f, i) => listed.indexOf(f) !== i).map((f) => `${f} is precached twice`)
	];
}

/** Pictures the manifest names that do not exist. @param {string} dir */
function manifestProblems(dir) {
	if (!existsSync(join(dir, MANIFEST))) return [`${MANIFEST} was not built`];
	const {
		icons = [],
		screenshots = [],
		shortcuts = []
	} = JSON.parse(readFileSync(join(dir, MANIFEST), 'utf8'));
	const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((s) => s.icons ?? [])];
	return [...new Set(pictures.map((picture) => picture.src))]
		.filter((src) => !existsSync(join(dir, src)))
		.map((src) => `${src} is named by ${MANIFEST}, but no such file`);
}

/**
 * What is wrong with a build though the build said nothing: a missing worker, a page or a font
 * that would be gone without a network, one missing file that keeps the worker from installing.
 * @param {string} dir @param {string} [base] '' or the sub-path it was built for
 * @returns {string[]} one sentence a problem
 */
export function buildProblems(dir, base = '') {
	return [...precacheProblems(dir, base), ...manifestProblems(dir)];
}

/**
 * Finishes a build in place. The revision of a page becomes a digest of the page itself: the plugin
 * saw it before the early links, and derives that of the shell from the version's name, where an
 * equal name would leave an old shell, naming code that is no longer cached, in the cache of the next
 * release. Then the copies hosts ask for: 404.html is what GitHub Pages answers for unknown pages;
 * `.gz` files save compressing on the fly.
 * @param {string} dir @param {string} [base] '' or the sub-path it was built for
 */
export function finishBuild(dir, base = '') {
	const worker = readFileSync(join(dir, WORKER), 'utf8');
	const revised = revisePrecache(worker, (entry) => {
		const file = fileOf(entry.url, base);
		return file.endsWith('.html') ? revisionOf(readFileSync(join(dir, file))) : entry.revision;
	});
	writeFileSync(join(dir, WORKER), revised);
	copyFileSync(join(dir, SHELL), join(dir, '404.html'));
	for (const file of filesIn(dir).filter((name) => TEXT.test(name))) {
		writeFileSync(join(dir, `${file}.gz`), gzipSync(readFileSync(join(dir, file)), { level: 9 }));
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const base = process.env.BASE_PATH ?? '';
	const problems = buildProblems('build', base);
	if (problems.length > 0) {
		console.error(`The build is not fit to ship:\n${problems.map((p) => `  ${p}`).join('\n')}`);
		process.exit(1);
	}
	const pages = filesIn('build').filter((file) => file.endsWith('.html'));
	linkEarly('build', CHUNKS, pages);
	finishBuild('build', base);
}
