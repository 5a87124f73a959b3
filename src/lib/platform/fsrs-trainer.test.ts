import { readFileSync } from 'node:fs';
import { initSync } from 'fsrs-browser';
import { beforeAll, expect, test, vi } from 'vitest';
import { logLoss } from '../core/memory/calibration';
import { evidence, predict, schedulerWith } from '../core/memory/evidence';
import { DEFAULT_WEIGHTS } from '../core/memory/scheduler';
import { makeLearner } from '../core/memory/test-learner';
import { trainingSet } from '../core/memory/training';
import { soundWeights } from '../core/memory/weights';
import { trainFsrs } from './fsrs-trainer';
import { startWorkers } from './no-threads';

// A page fetches it; here it is read, and loading it again changes nothing.
beforeAll(() => {
	initSync({ module: readFileSync('node_modules/fsrs-browser/fsrs_browser_bg.wasm') });
});

const fleeting = DEFAULT_WEIGHTS.map((weight, at) => (at < 4 ? weight / 5 : weight));
const { lessons } = evidence(
	makeLearner({ seed: 'fleeting', weights: fleeting, items: 100, days: 60 })
);

const lossWith = (weights: readonly number[]): number =>
	logLoss(predict(lessons, schedulerWith(weights)));

// Compiling the optimiser takes a busy machine longer than training it.
const PATIENCE_MS = 180_000;

test('it finds sound weights, better than the default ones', { timeout: PATIENCE_MS }, async () => {
	const passes: string[] = [];
	const weights = await trainFsrs(trainingSet(lessons), (done, of) =>
		passes.push(`${String(done)}/${String(of)}`)
	);
	expect(passes).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5', '5/5']);
	expect(soundWeights(weights)).not.toBeNull();
	expect(lossWith(weights)).toBeLessThan(lossWith(DEFAULT_WEIGHTS));
});

test('too little to train on leaves the default weights, and the console as it was', async () => {
	const { info } = globalThis.console;
	const output = vi.spyOn(globalThis.console, 'info').mockImplementation(() => undefined);
	const weights = await trainFsrs(trainingSet(lessons.slice(0, 2)), () => undefined).catch(
		() => DEFAULT_WEIGHTS
	);
	output.mockRestore();
	expect(weights.map((weight) => Number(weight.toFixed(4)))).toEqual(DEFAULT_WEIGHTS);
	expect(globalThis.console.info).toBe(info);
});

test('no thread is ever started', () => {
	expect(startWorkers).toThrow('one thread');
});
