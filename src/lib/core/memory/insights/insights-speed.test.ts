import { expect, test } from 'vitest';
import { FoldDraft, EMPTY_FOLD } from '../fold';
import { DEFAULT_PLAN } from '../plan-default';
import { restDays } from '../rest-days';
import { DEFAULT_WEIGHTS } from '../scheduler';
import { byForm } from './forms';
import { groupsOf } from './groups';
import { heatmap } from './heatmap';
import { mostMissed } from './missed';
import { retentionTrend, trueRetention } from './retention';
import { stabilityBins } from './stability';
import { DAY_ONE, longHistory } from './test-answers';
import { timeByDays, timeByHour } from './time';
import { Tracer } from './tracer';

/**
 * Generous: the aim is 300 ms for the sums. On a machine that does ten other things at once no clock
 * is right, so what takes no longer than a few replays of the same history is fast enough too.
 */
const PATIENCE_MS = 2000;
const PATIENCE_REPLAYS = 3;

test('a history of 100 000 answers is traced and summed before anybody looks away', () => {
	const today = DAY_ONE + 365;
	const list = longHistory(365, 274, 4000);
	const begun = performance.now();
	const draft = new FoldDraft(EMPTY_FOLD);
	for (const answer of list) draft.take(answer);
	const { items, days } = draft.done(list.length, null);
	const patience = Math.max(PATIENCE_MS, PATIENCE_REPLAYS * (performance.now() - begun));
	const about = new Map(
		[...items.keys()].map((item, at) => [
			item,
			{ subject: 'people', kind: 'visits', countries: [`C${String(at % 90)}`], people: [] } as const
		])
	);

	const started = performance.now();
	const tracer = new Tracer({ today, weights: DEFAULT_WEIGHTS, counts: () => true });
	tracer.take(list);
	const { firsts, knowledge } = tracer.done();
	const traced = performance.now();
	const sums = [
		trueRetention(firsts, today),
		retentionTrend(firsts, today, 7, 53),
		heatmap(days, today, 53, restDays({ days, items: items.values(), plan: DEFAULT_PLAN, today })),
		stabilityBins(items.values()),
		groupsOf('country', about, items, firsts, today),
		timeByDays(days, today, 7, 53),
		timeByHour(list),
		byForm(list),
		mostMissed(list, () => true, 10)
	];
	const summed = performance.now();

	expect(list).toHaveLength(100_010);
	expect(knowledge).toHaveLength(60);
	expect(sums.every((sum) => sum.length > 0)).toBe(true);
	expect(traced - started).toBeLessThan(patience);
	expect(summed - traced).toBeLessThan(patience);
});
