import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One measure of the scorer; all but `hit`, `predicted`, `gold` are 0 to 1. */
export interface Measure {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly hit: number;
	readonly predicted: number;
	readonly gold: number;
}

export type Scores = Readonly<Record<string, Measure>>;

/**
 * Runs the evaluation's own scorer, so that every engine is judged by the same rules.
 *
 * @param folder the evaluation folder with `score.mjs`
 * @param gold one set of it
 * @param predictions what to score, one answer an article; without it the `extract` command is run
 * @throws where the scorer fails
 */
export function score(folder: string, gold: string, predictions?: readonly object[]): Scores {
	const place = mkdtempSync(join(tmpdir(), 'dateline-score-'));
	try {
		const file = join(place, 'predictions.jsonl');
		if (predictions)
			writeFileSync(file, predictions.map((each) => `${JSON.stringify(each)}\n`).join(''));
		const given = predictions ? ['--predictions', file] : [];
		const run = spawnSync(process.execPath, [join(folder, 'score.mjs'), gold, '--json', ...given], {
			encoding: 'utf8',
			maxBuffer: 1 << 28
		});
		if (run.status !== 0) throw new Error(run.stderr);
		return JSON.parse(run.stdout.split('\n')[0] ?? '{}') as Scores;
	} finally {
		rmSync(place, { recursive: true });
	}
}
