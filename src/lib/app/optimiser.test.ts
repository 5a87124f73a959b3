import { expect, test } from 'vitest';
import { DEFAULT_WEIGHTS } from '../core/memory/scheduler';
import { makeLearner } from '../core/memory/test-learner';
import type { LearnerEvent } from '../core/memory/types';
import { Optimiser, type Train } from './optimiser';
import type { FitProgress } from './optimiser-message';

const fleeting = DEFAULT_WEIGHTS.map((weight, at) => (at < 4 ? weight / 5 : weight));
const history = makeLearner({ seed: 'o', weights: fleeting, items: 200, days: 100, choices: 0.3 });

/** Answers what a training would, at once. */
const finding =
	(weights: readonly number[]): Train =>
	async (_, onepoch) => {
		onepoch(1, 1);
		return Promise.resolve(weights);
	};
function optimiser(train: Train = finding(fleeting)): {
	readonly it: Optimiser;
	readonly told: FitProgress[];
} {
	const told: FitProgress[] = [];
	return { it: new Optimiser(train, (progress) => told.push(progress)), told };
}

test('without answers there is nothing to say and nothing to fit', async () => {
	const { it } = optimiser();
	const found = it.read([]);
	expect(found).toMatchObject({ answers: 0, recalled: 0, leftOut: 0, bins: [], fitted: null });
	expect(found.own.count).toBe(0);
	expect(found.own.logLoss).toBeNaN();
	expect((await it.fit('first-intervals')).better).toBe(false);
});

test('all methods are judged by the same answers', () => {
	const { own, average, sm2, usual, bins, answers, recalled } = optimiser().it.read(history);
	expect(answers).toBe(history.length);
	expect([average.count, sm2.count]).toEqual([own.count, own.count]);
	expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(own.count);
	expect(recalled).toBeLessThan(own.count);
	expect(average.auc).toBe(0.5);
	expect(usual).toBeNull();
});

test('the default weights are shown beside those in use', () => {
	const last = history.at(-1) as LearnerEvent;
	const fit: LearnerEvent = {
		...last,
		id: 'fit',
		seq: last.seq + 1,
		hlc: 'ffffffffffff-0000',
		kind: 'weights-fitted',
		weights: fleeting,
		method: 'full',
		reviews: 100,
		before: 0.4,
		after: 0.3
	};
	const { usual, fitted, weights, own } = optimiser().it.read([...history, fit]);
	expect(fitted?.id).toBe('fit');
	expect(weights).toEqual(fleeting);
	// Everything was answered before the fit: the weights get no praise for it.
	expect(own).toEqual(usual);
});

test('first intervals are fitted without loading the optimiser', async () => {
	const { it, told } = optimiser(() => Promise.reject(new Error('not to be loaded')));
	it.read(history);
	const tried = await it.fit('first-intervals');
	expect(tried.method).toBe('first-intervals');
	expect(tried.weights[2]).toBeLessThan(DEFAULT_WEIGHTS[2] ?? 0);
	expect(tried.weights.slice(4)).toEqual(DEFAULT_WEIGHTS.slice(4));
	expect(told.map(({ stage }) => stage)).toEqual(['judging']);
});

test('all weights are fitted by the optimiser on the earlier part, stage by stage', async () => {
	let trained = 0;
	const { it, told } = optimiser((set, onepoch) => {
		trained = set.lengths.length;
		return finding(fleeting)(set, onepoch);
	});
	const { recalled } = it.read(history);
	const tried = await it.fit('full');
	expect(tried).toMatchObject({ method: 'full', better: true });
	expect(told).toEqual([
		{ stage: 'loading', done: 0, of: 0 },
		{ stage: 'training', done: 1, of: 1 },
		{ stage: 'judging', done: 0, of: 0 }
	]);
	expect(trained).toBeGreaterThan(0);
	expect(trained).toBeLessThan(recalled);
});

test('nonsense from the optimiser is refused', async () => {
	const { it } = optimiser(finding(DEFAULT_WEIGHTS.map(() => Number.NaN)));
	it.read(history);
	expect(await it.fit('full')).toMatchObject({ better: false, weights: DEFAULT_WEIGHTS });
});
