import { methodFor, type Method } from '$lib/core/memory/fit';
import { redoable, type Scope } from '$lib/core/memory/steps';
import type { LearnerEvent } from '$lib/core/memory/types';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';
import { OptimiserClient } from './optimiser-client';
import type { Calibrated, FitProgress, Tried } from './optimiser-message';

const FITS: Scope = ({ kind }) => kind === 'weights-fitted';

/** How true the predictions are, and weights of the learner's own: tried, shown, then taken or not. */
export class Tuning {
	readonly #app: App;
	readonly #client = new OptimiserClient();
	#found = $state.raw<Calibrated | null>(null);
	#progress = $state.raw<FitProgress | null>(null);
	#tried = $state.raw<Tried | null>(null);
	#failed = $state<'reading' | 'fitting' | null>(null);
	#problem = $state.raw<StoreProblem | null>(null);
	#canRedo = $state(false);
	#busy = false;

	constructor(app: App) {
		this.#app = app;
	}

	get found(): Calibrated | null {
		return this.#found;
	}

	/** While weights are fitted. */
	get progress(): FitProgress | null {
		return this.#progress;
	}

	/** Weights fitted and not yet taken. */
	get tried(): Tried | null {
		return this.#tried;
	}

	get failed(): 'reading' | 'fitting' | null {
		return this.#failed;
	}

	get problem(): StoreProblem | null {
		return this.#problem;
	}

	/** Weights were taken back and can be brought back. */
	get canRedo(): boolean {
		return this.#canRedo;
	}

	/** The fit that the history allows; null where it is too short. */
	get method(): Method | null {
		return this.#found && methodFor(this.#found.answers, this.#found.recalled);
	}

	/** Reads the history and judges its predictions. */
	async read(): Promise<void> {
		this.#failed = null;
		const events = await this.#app.learner.log();
		this.#canRedo = redoable(events, FITS) !== null;
		const found = await this.#client.read(events);
		this.#found = found ?? this.#found;
		if (!found) this.#failed = 'reading';
	}

	async fit(method: Method): Promise<void> {
		if (this.#progress) return;
		this.#failed = null;
		this.#tried = null;
		this.#progress = { stage: method === 'full' ? 'loading' : 'judging', done: 0, of: 0 };
		const tried = await this.#client.fit(method, (progress) => {
			if (this.#progress) this.#progress = progress;
		});
		const stopped = this.#progress === null;
		this.#progress = null;
		this.#tried = tried;
		if (!tried && !stopped) this.#failed = 'fitting';
	}

	/** Ends a fit under way: nothing is changed. */
	async cancel(): Promise<void> {
		this.#progress = null;
		this.#client.stop();
		await this.read();
	}

	/** Leaves the weights as they are. */
	discard(): void {
		this.#tried = null;
	}

	/** Computes with the new weights from now on: an event, which undo takes back. */
	async accept(): Promise<void> {
		const tried = this.#tried;
		if (!tried?.better || this.#busy) return;
		this.#busy = true;
		const { weights, method, reviews, before, after } = tried;
		const happening = { kind: 'weights-fitted', weights, method, reviews, before, after } as const;
		const kept = await this.#app.learner.record(happening);
		this.#busy = false;
		this.#problem = kept.ok ? null : kept.error;
		if (!kept.ok) return;
		this.#tried = null;
		await this.read();
	}

	/** Takes the weights in use back; those before stand again. */
	undo(): Promise<void> {
		return this.#step(this.#app.learner.undo(FITS));
	}

	/** Brings the weights last taken back into use again. */
	redo(): Promise<void> {
		return this.#step(this.#app.learner.redo(FITS));
	}

	close(): void {
		this.#progress = null;
		this.#client.stop();
	}

	async #step(step: Promise<LearnerEvent | null>): Promise<void> {
		await step;
		this.#tried = null;
		await this.read();
	}
}
