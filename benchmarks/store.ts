/**
 * The store and the folds, in a real browser on a real disk, each beside a floor measured in the
 * same run. Writes `benchmarks/STORE.md`.
 *
 *     npm run bench:store [-- --events 1000000] [--items 100000]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';
import type { commits, fill, open, replays } from './entries/store';

const { values } = parseArgs({
	options: {
		events: { type: 'string', default: '1000000' },
		items: { type: 'string', default: '100000' }
	}
});
const [events, items] = [Number(values.events), Number(values.items)];
const REPLAYED = 100_000;
const COMMITS = 300;

interface Bench {
	readonly commits: typeof commits;
	readonly replays: typeof replays;
	readonly fill: typeof fill;
	readonly open: typeof open;
}
declare const bench: Bench;

const bundle = await build({
	configFile: false,
	logLevel: 'silent',
	resolve: { alias: { $lib: resolve('src/lib') } },
	build: {
		write: false,
		lib: { entry: 'benchmarks/entries/store.ts', formats: ['iife'], name: 'benchmark' }
	}
});
const script = [bundle]
	.flat()
	.flatMap((each) => ('output' in each ? each.output : []))
	.map((file) => (file.type === 'chunk' ? file.code : ''))
	.join('');
const server = createServer((_, response) => {
	response.setHeader('content-type', 'text/html');
	response.end('<!doctype html><title>bench</title>');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const profile = mkdtempSync(join(tmpdir(), 'dateline-bench-'));

/** A browser of its own for each measure: nothing is in its memory, all is on the disk. */
async function inBrowser<T>(work: (page: Page) => Promise<T>): Promise<T> {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: findBrowser() ?? '',
		args: BROWSER_ARGS
	});
	const page = await context.newPage();
	await page.goto(address);
	await page.addScriptTag({ content: script });
	try {
		return await work(page);
	} finally {
		await context.close();
	}
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
const wide = (value: number): string => value.toLocaleString('en');

try {
	const replayed = await inBrowser((page) =>
		page.evaluate(([count, of]) => bench.replays(count, of), [REPLAYED, 10_000] as const)
	);
	const kept = await inBrowser((page) => page.evaluate((count) => bench.commits(count), COMMITS));
	await inBrowser((page) =>
		page.evaluate(([count, of]) => bench.fill(count, of), [events, items] as const)
	);
	const opened = await inBrowser((page) => page.evaluate((count) => bench.open(count), events));
	if (opened.rebuilt) throw new Error('the checkpoint was not used');
	const beside = (ours: number, bare: number): readonly string[] => [
		ms(ours),
		ms(bare),
		(ours / bare).toFixed(1)
	];
	const rows = [
		['one answer kept, strict', ...beside(kept.ours, kept.bare), '3'],
		[`replay of ${wide(REPLAYED)} answers`, ...beside(replayed.ours, replayed.bare), '3'],
		['opening to the first due card', ms(opened.card), '', '', '1000 ms'],
		['the due queue', ms(opened.queue), '', '', '50 ms'],
		['planning every due day', ms(opened.plan), '', '', ''],
		['one answer more, until it shows', ms(opened.answer), '', '', '']
	];
	const text = [
		'# The store, measured',
		'Written by `npm run bench:store`; compare figures of one run only.',
		`Chromium, ${cpus().length} cores; ${wide(opened.items)} items known from ${wide(events)} answers on disk. The floor of an answer is one put into a store without an index, strict; that of a replay is \`next_state\` of ts-fsrs on the same answers.`,
		[
			row(['measure', 'ms', 'floor, ms', 'times the floor', 'at most']),
			row(['---', '---', '---', '---', '---']),
			...rows.map(row)
		].join('\n')
	].join('\n\n');
	writeFileSync('benchmarks/STORE.md', `${text}\n`);
	console.log(text);
} finally {
	server.close();
	rmSync(profile, { recursive: true, force: true });
}
