import { logLoss } from './calibration';
import { recallAfter } from './curve';
import { chanceOfRight, type Fitted, predict, schedulerWith } from './evidence';
import { guessedStability, knownGivenSuccess } from './guessing';
import { DEFAULT_WEIGHTS, type MemoryAnswer } from './scheduler';
import { roundedWeights, sameWeights, soundWeights } from './weights';

export type Method = Fitted['method'];

/** Share of the history, the earlier one, that weights are fitted on; on the rest they are judged. */
const TRAINED = 0.8;
/**
 * What a fit needs: answers, and of them such as fsrs-rs can learn from (see `trainingSet`). The four
 * first stabilities settle with a few hundred, all 21 weights with a thousand (FSRS manual; fsrs-rs
 * itself gives default weights back below 512).
 */
export const NEEDED: Readonly<
	Record<Method, { readonly answers: number; readonly recalled: number }>
> = {
	'first-intervals': { answers: 200, recalled: 0 },
	full: { answers: 1000, recalled: 300 }
};

/** The best fit that so many answers allow, or null. */
export function methodFor(answers: number, recalled: number): Method | null {
	const enough = (method: Method): boolean =>
		answers >= NEEDED[method].answers && recalled >= NEEDED[method].recalled;
	return enough('full') ? 'full' : enough('first-intervals') ? 'first-intervals' : null;
}

/** Fewer predictions than this cannot tell better weights from luck. */
export const FEWEST_JUDGED = 30;

/**
 * How far learners' first stabilities lie from the default ones, as a standard deviation of their
 * logarithm: two learners in three within a factor of 2.2, about the spread of the FSRS benchmark's
 * users. Evidence pulls away from the default only as far as it outweighs this.
 */
const SPREAD = 0.8;
/** Bounds of a first stability, days; FSRS-6 allows no more. */
const RANGE = [0.01, 100] as const;
const SWEEPS = 8;
const STEPS = 40;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Second answers that differ in nothing that matters here. */
interface Cell {
	/** 0 to 3: which first stability. */
	readonly first: number;
	readonly firstOptions: number;
	readonly elapsed: number;
	readonly options: number;
	right: number;
	wrong: number;
}

/** First grade and next answer of each item that was asked again on a later day and not before. */
function secondAnswers(lessons: readonly MemoryAnswer[]): readonly Cell[] {
	const firsts = new Map<string, MemoryAnswer | null>();
	const cells = new Map<string, Cell>();
	for (const lesson of lessons) {
		const first = firsts.get(lesson.item);
		firsts.set(lesson.item, first === undefined ? lesson : null);
		if (!first || lesson.day <= first.day) continue;
		const elapsed = lesson.day - first.day;
		const key = [first.grade, first.options, elapsed, lesson.options].join();
		const made = {
			first: first.grade - 1,
			firstOptions: first.grade === 1 ? 0 : first.options,
			elapsed,
			options: lesson.options,
			right: 0,
			wrong: 0
		};
		const cell = cells.get(key) ?? made;
		cells.set(key, cell);
		if (lesson.grade > 1) cell.right += 1;
		else cell.wrong += 1;
	}
	return [...cells.values()];
}

/** Surprise of the cells at these logarithms of first stabilities, with the pull of the default. */
function surprise(cells: readonly Cell[], logs: readonly number[], decay: number): number {
	const firsts = logs.map(Math.exp);
	let sum = 0;
	for (const { first, firstOptions, elapsed, options, right, wrong } of cells) {
		const earned = firsts[first] ?? 0;
		const stability =
			firstOptions >= 2
				? guessedStability(firsts[0] ?? 0, earned, knownGivenSuccess(null, firstOptions))
				: earned;
		const chance = chanceOfRight(recallAfter(decay, elapsed, stability), options);
		const held = Math.min(Math.max(chance, 1e-6), 1 - 1e-6);
		sum -= right * Math.log(held) + wrong * Math.log(1 - held);
	}
	for (const [at, log] of logs.entries()) {
		const off = (log - Math.log(DEFAULT_WEIGHTS[at] ?? 1)) / SPREAD;
		sum += (off * off) / 2;
	}
	return sum;
}

/** Where a function of one number is least, by golden section; it has one valley here. */
function least(value: (at: number) => number, from: number, to: number): number {
	let [low, high] = [from, to];
	for (let step = 0; step < STEPS; step++) {
		const width = GOLDEN * (high - low);
		if (value(high - width) <= value(low + width)) high = low + width;
		else low = high - width;
	}
	return (low + high) / 2;
}

/** A better grade never has a shorter first stability: neighbours out of order are drawn together. */
function rising(logs: readonly number[], evidenceOf: (grade: number) => number): number[] {
	const pools: { log: number; weight: number; size: number }[] = [];
	for (const [grade, log] of logs.entries()) {
		let pool = { log, weight: evidenceOf(grade), size: 1 };
		for (let last = pools.at(-1); last && last.log > pool.log; last = pools.at(-1)) {
			pools.pop();
			const weight = last.weight + pool.weight;
			const mean = (last.log * last.weight + pool.log * pool.weight) / weight;
			pool = { log: mean, weight, size: last.size + pool.size };
		}
		pools.push(pool);
	}
	return pools.flatMap(({ log, size }) => Array.from({ length: size }, () => log));
}

/**
 * Fits the four first stabilities of FSRS-6 to the second answers: the largest part of what fitting
 * gains (FSRS benchmark: log loss .3393 by default, .3327 so, .3197 in full), and enough from a few
 * hundred answers. Maximum a posteriori around the defaults; choices count with their lucky picks.
 *
 * @param lessons the evidence in order
 * @param base weights whose other seventeen are kept
 * @returns 21 weights, the first four rising
 */
export function fitFirst(
	lessons: readonly MemoryAnswer[],
	base: readonly number[]
): readonly number[] {
	const cells = secondAnswers(lessons);
	const decay = base[20] ?? DEFAULT_WEIGHTS[20] ?? 0;
	const logs = DEFAULT_WEIGHTS.slice(0, 4).map(Math.log);
	for (let sweep = 0; sweep < SWEEPS; sweep++)
		for (const grade of logs.keys()) {
			const at = (log: number): number => surprise(cells, logs.with(grade, log), decay);
			logs[grade] = least(at, Math.log(RANGE[0]), Math.log(RANGE[1]));
		}
	const seen = (grade: number): number =>
		1 +
		cells.reduce((sum, { first, right, wrong }) => sum + (first === grade ? right + wrong : 0), 0);
	const fitted = [...rising(logs, seen).map(Math.exp), ...base.slice(4)];
	return roundedWeights(soundWeights(fitted) ?? base);
}

/** The earlier part of the evidence, which weights may be fitted on. */
export const trainingPart = (lessons: readonly MemoryAnswer[]): readonly MemoryAnswer[] =>
	lessons.slice(0, Math.floor(lessons.length * TRAINED));

/** How new weights did on the later part of the history, which they have not seen. */
export interface Trial {
	readonly weights: readonly number[];
	/** Log loss there with the weights before and with these; NaN where nothing was predicted. */
	readonly before: number;
	readonly after: number;
	/** What the difference between them may owe to luck: its standard error. */
	readonly luck: number;
	/** Predictions both were judged by. */
	readonly judged: number;
	/** Answers fitted on. */
	readonly reviews: number;
	/** They predicted better, on enough predictions: they may be put to use. */
	readonly better: boolean;
	/** By more than luck. */
	readonly sure: boolean;
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Judges weights on the later part of the history, prediction by prediction. Of made-up learners whose
 * memory is as the defaults say, a third get weights that are better there, one in ten surely so; of
 * those whose first intervals are far from them, nine in ten, and six.
 *
 * @param lessons all the evidence in order; the weights were fitted on `trainingPart` of it
 * @param before weights in use
 * @param fitted weights from a fit; such as are none are not better
 */
export function tryOut(
	lessons: readonly MemoryAnswer[],
	before: readonly number[],
	fitted: readonly number[]
): Trial {
	const reviews = trainingPart(lessons).length;
	const sound = soundWeights(fitted);
	const weights = sound === null ? before : roundedWeights(sound);
	const losses = (which: readonly number[]): number[] =>
		predict(lessons, schedulerWith(which))
			.filter(({ place }) => place >= reviews)
			.map((prediction) => logLoss([prediction]));
	const [old, fresh] = [losses(before), losses(weights)];
	const gains = old.map((loss, at) => loss - (fresh[at] ?? loss));
	const gain = mean(gains);
	const luck = Math.sqrt(mean(gains.map((each) => (each - gain) ** 2)) / gains.length);
	const enough = gains.length >= FEWEST_JUDGED && !sameWeights(weights, before);
	return {
		weights,
		before: mean(old),
		after: mean(fresh),
		luck,
		judged: gains.length,
		reviews,
		better: enough && gain > 0,
		sure: enough && gain > luck
	};
}
