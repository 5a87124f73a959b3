import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a page always loads once it runs, though not at first: by the name of its chunk. Linked in
 * the page, it is fetched and compiled while the page is still being taken over, instead of one part
 * asking for the next. Not for pages that are shown before they need any of it.
 * @type {Record<string, { parts: string[], bank: boolean }>}
 */
const EARLY = {
	'quiz/play.html': { parts: ['history', 'typed', 'Judged'], bank: true },
	'review.html': { parts: ['history'], bank: true }
};

/** @typedef {{ file: string, name?: string, imports?: string[], css?: string[] }} Chunk */

/**
 * A chunk and all it imports statically.
 * @param {Record<string, Chunk>} chunks Vite's manifest @param {string} key @param {Set<Chunk>} seen
 */
function closure(chunks, key, seen) {
	const chunk = chunks[key];
	if (!chunk || seen.has(chunk)) return;
	seen.add(chunk);
	for (const next of chunk.imports ?? []) closure(chunks, next, seen);
}

/**
 * The chunks behind parts, each once.
 * @param {Record<string, Chunk>} chunks Vite's manifest @param {string[]} parts names of chunks
 * @throws {Error} where no chunk has a name: it was renamed, and its page would be slow unseen
 */
export function reached(chunks, parts) {
	/** @type {Set<Chunk>} */
	const seen = new Set();
	for (const part of parts) {
		const key = Object.keys(chunks).find((each) => {
			const { name, file } = chunks[each] ?? { file: '' };
			return name === part && file.endsWith('.js');
		});
		if (!key) throw new Error(`No chunk is named ${part}`);
		closure(chunks, key, seen);
	}
	return [...seen];
}

/** @typedef {{ modules: string[], late: string[], data: string[], styles: string[] }} Links files of a build */

/**
 * A page that links what it needs: modules in its head, what comes late behind its content, so that
 * it is painted before, and no styles but its own.
 * @param {string} html @param {string} up how the page reaches the root: './' or '../'
 * @param {Links} links
 */
export function relinked(html, up, { modules, late, data, styles }) {
	const missing = (/** @type {string[]} */ files, rel = 'modulepreload') =>
		files
			.filter((file) => !html.includes(`${up}${file}"`))
			.map((file) => `<link href="${up}${file}" rel="${rel}">`);
	const fetched = data.map(
		(file) => `<link href="${up}${file}" rel="preload" as="fetch" crossorigin>`
	);
	const lines = (/** @type {string[]} */ links) => links.map((link) => `${link}\n`).join('');
	return html
		.replace(/[ \t]*<link href="([^"]+\.css)" rel="stylesheet">\n?/g, (link, href) =>
			styles.includes(href.slice(up.length)) ? link : ''
		)
		.replace(
			'</head>',
			() => `${lines([...missing(styles, 'stylesheet'), ...missing(modules)])}</head>`
		)
		.replace('</body>', () => `${lines([...missing(late), ...fetched])}</body>`);
}

/** The nodes of Kit that a prerendered page is made of: its layout and itself. @param {string} html */
const nodesOf = (html) =>
	(/\bnode_ids: \[([\d, ]+)\]/.exec(html)?.[1] ?? '')
		.split(',')
		.map((id) => id.trim())
		.filter(Boolean)
		.map((id) => `nodes/${id}`);

/**
 * Mends the links of the prerendered pages of a build. Kit (2.70) leaves out what it met first behind a
 * late part, which would be asked for one after the other once the page runs, and links the styles of
 * late parts, though these bring their own.
 * @param {string} dir @param {string} manifest path of Vite's
 * @param {string[]} pages files within the build
 */
export function linkEarly(dir, manifest, pages) {
	const chunks = JSON.parse(readFileSync(manifest, 'utf8'));
	const { questions } = JSON.parse(readFileSync(join(dir, 'bank/index.json'), 'utf8'));
	const bankFiles = ['index.json', ...questions].map((name) => `bank/${name}`);
	for (const page of pages) {
		const path = join(dir, page);
		const html = readFileSync(path, 'utf8');
		const nodes = nodesOf(html);
		if (nodes.length === 0) continue;
		const { parts, bank } = EARLY[page] ?? { parts: [], bank: false };
		const own = reached(chunks, nodes);
		const links = {
			modules: own.map(({ file }) => file),
			late: reached(chunks, parts)
				.filter((chunk) => !own.includes(chunk))
				.map(({ file }) => file),
			data: bank ? bankFiles : [],
			styles: own.flatMap(({ css }) => css ?? [])
		};
		const up = '../'.repeat(page.split('/').length - 1) || './';
		writeFileSync(path, relinked(html, up, links));
	}
}
