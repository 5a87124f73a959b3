import { asAverage, reliability, scores, share } from '$lib/core/memory/calibration';
import {
	evidence,
	type Evidence,
	predict,
	predictedThen,
	type Prediction,
	schedulerWith
} from '$lib/core/memory/evidence';
import { fitFirst, type Method, trainingPart, tryOut } from '$lib/core/memory/fit';
import { DEFAULT_WEIGHTS } from '$lib/core/memory/scheduler';
import { SM2 } from '$lib/core/memory/sm2';
import { trainingSet, type TrainingSet } from '$lib/core/memory/training';
import type { LearnerEvent } from '$lib/core/memory/types';
import type { Calibrated, FitProgress, Tried } from './optimiser-message';

/** Fits all weights; tells after each pass over the items. */
export type Train = (
	set: TrainingSet,
	onepoch: (done: number, of: number) => void
) => Promise<readonly number[]>;

const EMPTY: Evidence = {
	lessons: [],
	epochs: [{ from: 0, weights: DEFAULT_WEIGHTS, fitted: null }],
	leftOut: 0
};

const meanChance = (predictions: readonly Prediction[]): number =>
	predictions.reduce((sum, { chance }) => sum + chance, 0) / predictions.length;

/** Judges what was predicted and fits weights, over one history held in a worker. */
export class Optimiser {
	readonly #train: Train;
	readonly #tell: (progress: FitProgress) => void;
	#evidence: Evidence = EMPTY;

	constructor(train: Train, tell: (progress: FitProgress) => void) {
		this.#train = train;
		this.#tell = tell;
	}

	/** Takes a history and says how true its predictions were. */
	read(events: readonly LearnerEvent[]): Calibrated {
		this.#evidence = evidence(events);
		const { lessons, leftOut } = this.#evidence;
		const { weights, fitted } = this.#now;
		const then = predictedThen(this.#evidence);
		return {
			answers: lessons.length,
			recalled: trainingSet(lessons).lengths.length,
			leftOut,
			predicted: meanChance(then),
			right: share(then),
			bins: reliability(then),
			own: scores(then),
			average: scores(asAverage(then)),
			sm2: scores(predict(lessons, SM2)),
			usual: fitted && scores(predict(lessons, schedulerWith(DEFAULT_WEIGHTS))),
			weights,
			fitted
		};
	}

	/** Fits weights on the earlier part of the history and judges them on the later one. */
	async fit(method: Method): Promise<Tried> {
		const { lessons } = this.#evidence;
		const { weights: before } = this.#now;
		const part = trainingPart(lessons);
		const fitted = method === 'full' ? await this.#full(part) : fitFirst(part, before);
		this.#tell({ stage: 'judging', done: 0, of: 0 });
		return { ...tryOut(lessons, before, fitted), method };
	}

	get #now(): Evidence['epochs'][number] {
		return this.#evidence.epochs.at(-1) ?? { from: 0, weights: DEFAULT_WEIGHTS, fitted: null };
	}

	#full(part: Evidence['lessons']): Promise<readonly number[]> {
		this.#tell({ stage: 'loading', done: 0, of: 0 });
		return this.#train(trainingSet(part), (done, of) =>
			this.#tell({ stage: 'training', done, of })
		);
	}
}
