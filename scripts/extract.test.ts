import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const TSX = join(root, 'node_modules/tsx/dist/cli.mjs');
const SLOW = 60_000;

const TEXT =
	'Norway and Fiji established diplomatic relations on 3 May 2022. The two governments announced the step in a joint statement and said that they were pleased with it.';
const request = (id: string): string => JSON.stringify({ id, text: TEXT, published: '2022-05-04' });

const run = (script: string, args: readonly string[], input = '') =>
	spawnSync(process.execPath, [TSX, join(root, 'scripts', script), ...args], {
		cwd: root,
		input,
		encoding: 'utf8'
	});

interface Line {
	readonly id: string | null;
	readonly error?: string;
	readonly claims?: readonly unknown[];
	readonly kind?: string;
}
const lines = (text: string): Line[] =>
	text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Line);

test(
	'lines are answered in order, bad ones with an error, and the next go on',
	{ timeout: SLOW },
	() => {
		const done = run('extract.ts', [], [request('one'), '{"oops', '', request('two')].join('\n'));
		expect(done.status).toBe(0);
		const out = lines(done.stdout);
		expect(out.map(({ id }) => id)).toEqual(['one', null, 'two']);
		expect(out[1]?.error).toMatch(/JSON/);
		expect(out[2]?.claims?.length).toBeGreaterThan(0);
	}
);

test('answers merge into facts, the same from two articles as one', { timeout: SLOW }, () => {
	const answers = run('extract.ts', [], [request('one'), request('two')].join('\n')).stdout;
	const merged = run('merge.ts', [], answers);
	expect(merged.status).toBe(0);
	const kinds = lines(merged.stdout).map(({ kind }) => kind);
	expect(kinds.sort()).toEqual(['establishes-relations', 'states']);
	expect(run('merge.ts', [], merged.stdout).stdout).toBe(merged.stdout);
	const bad = run('merge.ts', [], `${answers}what\n`);
	expect(bad.status).toBe(1);
	expect(bad.stderr).toMatch(/line 3/);
	expect(bad.stdout).toBe(merged.stdout);
});

test('files are read by their ending, a missing one gets an error line', { timeout: SLOW }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'extract-'));
	const html = `<html><head><title>A step</title></head><body><article><h1>A step</h1><p>${TEXT}</p><p>${TEXT.replaceAll('Fiji', 'Tonga')}</p></article></body></html>`;
	writeFileSync(join(folder, 'plain.txt'), TEXT);
	writeFileSync(join(folder, 'mark.md'), `# A step\n\n${TEXT}\n`);
	writeFileSync(join(folder, 'page.html'), html);
	const files = ['plain.txt', 'mark.md', 'page.html', 'gone.txt'].map((name) => join(folder, name));
	const out = lines(run('extract.ts', files).stdout);
	rmSync(folder, { recursive: true });
	expect(out.map(({ id }) => id)).toEqual(['plain', 'mark', 'page', 'gone']);
	expect(out.slice(0, 3).every(({ claims }) => (claims?.length ?? 0) > 0)).toBe(true);
	expect(out[3]?.error).toMatch(/^unreadable/);
});

test('a reader that goes away ends it quietly', { timeout: SLOW }, async () => {
	const child = spawn(process.execPath, [TSX, join(root, 'scripts/extract.ts')], { cwd: root });
	let complaint = '';
	child.stderr.on('data', (data) => (complaint += String(data)));
	child.stdin.on('error', () => undefined);
	child.stdout.once('data', () => child.stdout.destroy());
	for (let at = 0; at < 400; at++) child.stdin.write(`${request(String(at))}\n`);
	child.stdin.end();
	const code = await new Promise((resolve) => child.on('close', resolve));
	expect(code).toBe(0);
	expect(complaint).toBe('');
});
