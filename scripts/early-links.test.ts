import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { linkEarly, reached, relinked } from './early-links.mjs';

const CHUNKS = {
	'src/page.js': {
		name: 'nodes/7',
		file: 'nodes/7.js',
		imports: ['_a.js', '_b.js'],
		css: ['7.css']
	},
	'src/layout.js': { name: 'nodes/0', file: 'nodes/0.js', imports: ['_a.js'] },
	'_a.js': { name: 'a', file: 'chunks/a.js', imports: ['_b.js'] },
	'_b.js': { name: 'b', file: 'chunks/b.js', imports: ['_a.js'] },
	'_a.css': { name: 'late', file: 'assets/late.css' },
	'src/late.js': { name: 'late', file: 'chunks/late.js', imports: ['_a.js', '_c.js'] },
	'_c.js': { name: 'c', file: 'chunks/c.js' }
};

const made: string[] = [];
afterEach(() => {
	for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

test('a part brings all it imports, each once, even where two import each other', () => {
	expect(reached(CHUNKS, ['nodes/7', 'late']).map(({ file }) => file)).toEqual([
		'nodes/7.js',
		'chunks/a.js',
		'chunks/b.js',
		'chunks/late.js',
		'chunks/c.js'
	]);
});

test('a part that no longer is stops the build', () => {
	expect(() => reached(CHUNKS, ['renamed'])).toThrow('No chunk is named renamed');
});

const NONE = { modules: [], late: [], data: [], styles: [] };

test('what a page links already is not linked twice, and the rest stands as it was', () => {
	const html = '<head><link href="../chunks/a.js" rel="modulepreload"></head><body>$&</body>';
	const links = { ...NONE, modules: ['chunks/a.js', 'chunks/b.js'], late: ['chunks/c.js'] };
	const linked = relinked(html, '../', links);
	expect(linked.replaceAll('\n', '')).toBe(
		'<head><link href="../chunks/a.js" rel="modulepreload"><link href="../chunks/b.js" rel="modulepreload"></head>' +
			'<body>$&<link href="../chunks/c.js" rel="modulepreload"></body>'
	);
	expect(relinked(linked, '../', links)).toBe(linked);
});

test('the bank is fetched early as the page will fetch it', () => {
	expect(relinked('<body></body>', './', { ...NONE, data: ['bank/index.json'] })).toContain(
		'<link href="./bank/index.json" rel="preload" as="fetch" crossorigin>'
	);
});

test('a page links all of its own styles and loses those of late parts', () => {
	const style = (name: string): string => `\t<link href="./${name}.css" rel="stylesheet">\n`;
	const html = `<head>\n${style('7')}${style('late')}</head>`;
	const own = relinked(html, './', { ...NONE, styles: ['7.css', '8.css'] });
	expect(own.replaceAll('\t', '')).toBe(
		`<head>\n${style('7')}${style('8')}</head>`.replaceAll('\t', '')
	);
});

test('every page links all its nodes import; a page of no nodes is left as it is', () => {
	const dir = mkdtempSync(join(tmpdir(), 'dateline-links-'));
	made.push(dir);
	mkdirSync(join(dir, 'bank'));
	mkdirSync(join(dir, 'deep'));
	writeFileSync(join(dir, 'bank/index.json'), '{"questions":["questions-1.json"]}');
	writeFileSync(join(dir, 'chunks.json'), JSON.stringify(CHUNKS));
	const page = '<head></head><script>start({ node_ids: [0, 7], data })</script>';
	for (const name of ['deep/page.html', 'page.html']) writeFileSync(join(dir, name), page);
	writeFileSync(join(dir, 'rescue.html'), '<head></head>');
	linkEarly(dir, join(dir, 'chunks.json'), ['deep/page.html', 'page.html', 'rescue.html']);
	const links = (name: string) =>
		[...readFileSync(join(dir, name), 'utf8').matchAll(/href="([^"]+)"/g)].map(([, to]) => to);
	const files = ['7.css', 'nodes/0.js', 'chunks/a.js', 'chunks/b.js', 'nodes/7.js'];
	expect(links('page.html')).toEqual(files.map((file) => `./${file}`));
	expect(links('deep/page.html')).toEqual(files.map((file) => `../${file}`));
	expect(links('rescue.html')).toEqual([]);
});
