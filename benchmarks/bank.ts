/**
 * What a learner does with a bank of a hundred thousand questions, in Node and in a real browser. Writes
 * its section of `benchmarks/RESULTS.md`.
 *
 *     npm run bench:bank [-- --questions 100000] [--known 5000]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, measured, type Measure } from './entries/bank';
import { pagesOf } from './pages';
import { writeSection } from './sections';

const { values } = parseArgs({
	options: {
		questions: { type: 'string', default: '100000' },
		known: { type: 'string', default: '5000' }
	}
});
const [questions, known] = [Number(values.questions), Number(values.known)];

declare const bench: Bench;

/** The same measures in a page of a browser started for them. */
async function inBrowser(): Promise<readonly Measure[]> {
	const profile = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
	const pages = await pagesOf('benchmarks/entries/bank.ts', profile);
	try {
		return await pages.open((page) =>
			page.evaluate(([count, remembered]) => bench.measured(count, remembered), [
				questions,
				known
			] as const)
		);
	} finally {
		pages.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const ms = (value: number | undefined): string => value?.toFixed(value < 10 ? 1 : 0) ?? '–';

const node = measured(questions, known);
const page = await inBrowser();
const section = [
	'## A bank of a hundred thousand questions',
	'Written by `npm run bench:bank`.',
	`${questions.toLocaleString('en')} generated questions, ${known.toLocaleString('en')} items remembered; ${cpus().length} cores, Node ${process.versions.node} and Chromium. Median of the rounds, the fastest in brackets; the bank is laid out once when it is loaded.`,
	[
		row(['measure', 'Node, ms', 'Chromium, ms', 'at most, ms']),
		row(['---', '---', '---', '---']),
		...node.map(({ name, median, best, most }, at) =>
			row([
				name,
				`${ms(median)} (${ms(best)})`,
				`${ms(page[at]?.median)} (${ms(page[at]?.best)})`,
				most === null ? '' : String(most)
			])
		)
	].join('\n')
].join('\n\n');
writeSection('benchmarks/RESULTS.md', 'bench:bank', section);
console.log(section);
