import type { Prediction } from './evidence';

/** Nothing is predicted as surer than this: one surprise would outweigh a year (fsrs-rs: the same). */
const SURE = 0.0001;

/** Share that was right. */
export const share = (predictions: readonly Prediction[]): number =>
	predictions.reduce((sum, { right }) => sum + (right ? 1 : 0), 0) / predictions.length;

/**
 * Mean surprise, in nats: 0 is perfect, 0.693 is a coin tossed each time.
 *
 * @returns NaN where nothing was predicted
 */
export function logLoss(predictions: readonly Pick<Prediction, 'chance' | 'right'>[]): number {
	const sum = predictions.reduce((total, { chance, right }) => {
		const held = Math.min(Math.max(chance, SURE), 1 - SURE);
		return total - Math.log(right ? held : 1 - held);
	}, 0);
	return sum / predictions.length;
}

/**
 * The same answers, had always the average been predicted, the average known in hindsight: no constant
 * can do better, and so it is a hard rival.
 */
export function asAverage(predictions: readonly Prediction[]): readonly Prediction[] {
	const chance = share(predictions);
	return predictions.map((prediction) => ({ ...prediction, chance }));
}

/**
 * The chance that of a right and a wrong answer the right one was held to be likelier; 0.5 is chance.
 * By ranks (Mann and Whitney), equal chances count half.
 *
 * @returns NaN where all were right or all wrong
 */
export function areaUnderCurve(predictions: readonly Prediction[]): number {
	const sorted = [...predictions].sort((a, b) => a.chance - b.chance);
	const total = sorted.filter(({ right }) => right).length;
	let ranks = 0;
	for (let from = 0; from < sorted.length;) {
		let to = from;
		let right = 0;
		while (to < sorted.length && sorted[to]?.chance === sorted[from]?.chance) {
			if (sorted[to]?.right) right += 1;
			to += 1;
		}
		ranks += (right * (from + 1 + to)) / 2;
		from = to;
	}
	return (ranks - (total * (total + 1)) / 2) / (total * (sorted.length - total));
}

const step = (value: number, first: number, ratio: number): number =>
	Math.round(first * Math.pow(ratio, Math.floor(Math.log(value) / Math.log(ratio))));

/** Predictions alike in interval, count and lapses (fsrs-rs `r_matrix_index`, its numbers). */
const alike = ({ elapsed, reviews, lapses }: Prediction): string =>
	[
		step(elapsed, 248, 3.62),
		step(reviews + 1, 1.99, 1.89),
		lapses === 0 ? 0 : step(lapses, 1.65, 1.73)
	].join();

/** How far off groups of like answers were on average: RMSE(bins) of the FSRS benchmark. */
export function rmseBins(predictions: readonly Prediction[]): number {
	const bins = new Map<string, { count: number; off: number }>();
	for (const prediction of predictions) {
		const key = alike(prediction);
		const bin = bins.get(key) ?? { count: 0, off: 0 };
		bin.count += 1;
		bin.off += prediction.chance - (prediction.right ? 1 : 0);
		bins.set(key, bin);
	}
	const squares = [...bins.values()].reduce((sum, { count, off }) => sum + (off * off) / count, 0);
	return Math.sqrt(squares / predictions.length);
}

/** 95 of 100 such intervals hold the true share. */
const Z = 1.959964;

/**
 * Where a true share may lie, given some of a count (Wilson 1927): honest for few and for none.
 *
 * @returns [0, 1] for a count of 0
 */
export function wilson(some: number, count: number): readonly [low: number, high: number] {
	if (count === 0) return [0, 1];
	const seen = some / count;
	const square = (Z * Z) / count;
	const middle = (seen + square / 2) / (1 + square);
	const reach = (Z / (1 + square)) * Math.sqrt((seen * (1 - seen)) / count + square / (4 * count));
	return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

/** Answers about which much the same was predicted. */
export interface Bin {
	/** Mean chance predicted. */
	readonly predicted: number;
	/** Share that was right. */
	readonly right: number;
	readonly count: number;
	/** Where the true share may lie, 95 %. */
	readonly low: number;
	readonly high: number;
}

const FEWEST_IN_BIN = 20;
const MOST_BINS = 10;

/**
 * The reliability curve: in bins of about equal size by the chance predicted, how often it came true.
 * Equal predictions stay in one bin.
 */
export function reliability(predictions: readonly Prediction[]): readonly Bin[] {
	const sorted = [...predictions].sort((a, b) => a.chance - b.chance);
	const wanted = Math.min(MOST_BINS, Math.max(1, Math.floor(sorted.length / FEWEST_IN_BIN)));
	const bins: Bin[] = [];
	for (let from = 0, cut = 1; from < sorted.length; cut++) {
		let to = Math.max(from + 1, Math.round((sorted.length * cut) / wanted));
		while (to < sorted.length && sorted[to]?.chance === sorted[to - 1]?.chance) to += 1;
		const part = sorted.slice(from, to);
		const right = part.filter((one) => one.right).length;
		const [low, high] = wilson(right, part.length);
		const predicted = part.reduce((sum, { chance }) => sum + chance, 0) / part.length;
		bins.push({ predicted, right: right / part.length, count: part.length, low, high });
		from = to;
	}
	return bins;
}

/** Share of the answers that may lie outside the limits of chance before it means something. */
const ODD = 0.15;

/**
 * In which direction the predictions err, by the groups whose limits leave out what was predicted.
 *
 * @returns `high`: more came true than predicted · `low`: less · `mixed`: some this, some that way
 */
export function leaning(bins: readonly Bin[]): 'within' | 'high' | 'low' | 'mixed' {
	let [above, below, total] = [0, 0, 0];
	for (const { predicted, low, high, count } of bins) {
		total += count;
		if (low > predicted) above += count;
		if (high < predicted) below += count;
	}
	if (above + below <= ODD * total) return 'within';
	if (above > 3 * below) return 'high';
	return below > 3 * above ? 'low' : 'mixed';
}

/** How good the predictions were, in the measures of the FSRS benchmark. */
export interface Scores {
	readonly count: number;
	readonly logLoss: number;
	readonly rmse: number;
	readonly auc: number;
}

export const scores = (predictions: readonly Prediction[]): Scores => ({
	count: predictions.length,
	logLoss: logLoss(predictions),
	rmse: rmseBins(predictions),
	auc: areaUnderCurve(predictions)
});
