/**
 * The store and the folds, in a real browser on a real disk, each beside a floor measured in the
 * same run. Writes `benchmarks/STORE.md`.
 *
 *     npm run bench:store [-- --events 1000000] [--items 100000] [--disk DIR]
 *
 * `--disk` names a folder for the browser's data: what was filled in there before is used again.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import type { Bench } from './entries/store';
import type { Opening } from './entries/disk';
import { type Beside, median } from './entries/waiting';
import { type Pages, pagesOf } from './pages';

const { values } = parseArgs({
	options: {
		events: { type: 'string', default: '1000000' },
		items: { type: 'string', default: '100000' },
		disk: { type: 'string' }
	}
});
const [events, items] = [Number(values.events), Number(values.items)];
const REPLAYED = 100_000;
const COMMITS = 300;
const OPENINGS = 3;
const QUESTIONS = 100_000;
const EXPORT_BATCH = 20_000;
/** Data belongs to an address: a disk that is kept needs the same one again. */
const PORT = 45_389;

declare const bench: Bench;

type Row = readonly [what: string, ms: number, floor: number | null, most: string];

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const wide = (value: number): string => value.toLocaleString('en');
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const row = ([what, took, floor, most]: Row): string =>
	line([
		what,
		ms(took),
		floor === null ? '' : ms(floor),
		floor === null ? '' : (took / floor).toFixed(1),
		most
	]);
const times = (what: string, { ours, bare }: Beside, most: string): Row => [what, ours, bare, most];

/** Fills the disk unless that was done before. */
async function filled(pages: Pages, note: string): Promise<void> {
	if (existsSync(note)) return;
	await pages.open((page) =>
		page.evaluate(([count, of]) => bench.fill(count, of), [events, items] as const)
	);
	writeFileSync(note, '');
}

/** The median of some openings, each in a new browser, and of as many bare ones between them. */
async function openings(pages: Pages): Promise<readonly [Opening, number]> {
	const [made, bare]: [Opening[], number[]] = [[], []];
	for (let round = 0; round < OPENINGS; round++) {
		bare.push(await pages.open((page) => page.evaluate(() => bench.openBare())));
		made.push(await pages.open((page) => page.evaluate((count) => bench.open(count), events)));
	}
	if (made.some(({ rebuilt }) => rebuilt)) throw new Error('the checkpoint was not used');
	const [middle] = made.sort((a, b) => a.card - b.card).slice(Math.floor(OPENINGS / 2));
	if (!middle) throw new Error('nothing was opened');
	return [middle, median(bare)];
}

async function measured(pages: Pages): Promise<readonly Row[]> {
	const at = [events, items] as const;
	await pages.open((page) => page.evaluate(([count, of]) => bench.fold(count, of), at));
	const [opened, openBare] = await openings(pages);
	const kept = await pages.open((page) => page.evaluate((count) => bench.commits(count), COMMITS));
	const replayed = await pages.open((page) =>
		page.evaluate(([count, of]) => bench.replays(count, of), [REPLAYED, 10_000] as const)
	);
	const ahead = await pages.open((page) => page.evaluate(() => bench.ahead()));
	const saved = await pages.open((page) => page.evaluate(() => bench.save()));
	const saveBare = await pages.open((page) =>
		page.evaluate(([count, of]) => bench.saveBare(count, of), [events, EXPORT_BATCH] as const)
	);
	const read = await pages.open((page) =>
		page.evaluate((count) => bench.questions(count), QUESTIONS)
	);
	const size = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
	return [
		times('one answer kept on that disk, strict', kept, '3 times'),
		times(`replay of ${wide(REPLAYED)} answers`, replayed, '3 times'),
		['opening to the first due card', opened.card, openBare, '1000 ms'],
		times('the due queue', opened.queue, '50 ms'),
		times('planning every due day', opened.plan, '50 ms'),
		['one answer more, until it shows', opened.answer, null, ''],
		['copies made ready, in the background', ahead, saveBare, ''],
		[`the first copy of everything then, ${size(saved.size)}`, saved.ms, saveBare, '10000 ms'],
		['the longest the page stood still meanwhile', saved.stood, null, ''],
		times(`${wide(QUESTIONS)} questions read from ${size(read.size)}`, read, '1000 ms')
	];
}

const folder = values.disk ?? mkdtempSync(join(tmpdir(), 'dateline-bench-'));
mkdirSync(folder, { recursive: true });
const pages = await pagesOf('benchmarks/entries/store.ts', folder, PORT);
try {
	await filled(pages, join(folder, `${events}-${items}`));
	const rows = await measured(pages);
	const text = [
		'# The store, measured',
		'Written by `npm run bench:store`; compare figures of one run only.',
		`Chromium, ${cpus().length} cores, ${loadavg()[0]?.toFixed(0)} processes running or waiting for them at the end; ${wide(items)} items known from ${wide(events)} answers on disk.`,
		[
			line(['measure', 'ms', 'floor, ms', 'times the floor', 'at most']),
			line(['---', '---', '---', '---', '---']),
			...rows.map(row)
		].join('\n'),
		'Floors, measured in the same run: of an answer, one strict put into a store without an index; of a replay, `next_state` of ts-fsrs on the same answers; of opening, getting the record of the checkpoint from the disk; of queue and plan, the chance of recall of every item once; of a copy, `getAll` of the log and the gzip of its lines; of questions, `JSON.parse` of the file. A copy is written in a worker that tells how far it is; old events go into it as they lie ready compressed (`store/packs.ts`), which a worker sees to in the background after an import and every few months of study.'
	].join('\n\n');
	writeFileSync('benchmarks/STORE.md', await format(text, { parser: 'markdown' }));
	console.log(text);
} finally {
	pages.close();
	if (values.disk === undefined) rmSync(folder, { recursive: true, force: true });
}
