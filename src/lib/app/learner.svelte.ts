import type { Scope } from '$lib/core/memory/steps';
import type { Happening, LearnerEvent } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import type { Result } from '$lib/core/result';
import type { StoreProblem } from '$lib/store/port';
import type { History } from './history';
import type { Trouble } from './trouble';
import { EMPTY_SUMMARY, EMPTY_VIEW, type Summary, type View } from './view';

/**
 * The learner's history as pages see it. Light on purpose: storage and scheduler are loaded once the
 * first page has been painted.
 */
export class Learner {
	#history: History | null = null;
	#view = $state.raw<View>(EMPTY_VIEW);
	#summary = $state.raw<Summary>(EMPTY_SUMMARY);
	#mustReload = $state(false);
	#ready = $state(false);
	#rebuilding = $state<number | null>(null);
	#trouble = $state.raw<Trouble | null>(null);
	#questions: readonly Question[] = [];
	#at = 0;
	#today = 0;

	/** False until the history has been read. */
	get ready(): boolean {
		return this.#ready;
	}

	/** While the folds are made again from the log and it takes a while: how far, 0 to 1. */
	get rebuilding(): number | null {
		return this.#rebuilding;
	}

	/** The log on the disk is not what it was at an earlier opening. */
	get trouble(): Trouble | null {
		return this.#trouble;
	}

	/** What only parts need that are loaded late; there once this is ready. */
	get history(): History {
		if (!this.#history) throw new Error('used before the history was open');
		return this.#history;
	}

	get keeping(): View['keeping'] {
		return this.#view.keeping;
	}

	/** Another tab runs a newer version: this one no longer writes. */
	get mustReload(): boolean {
		return this.#mustReload;
	}

	get count(): number {
		return this.#view.count;
	}

	get items(): View['items'] {
		return this.#view.items;
	}

	get days(): View['days'] {
		return this.#view.days;
	}

	get shelf(): View['shelf'] {
		return this.#view.shelf;
	}

	get sittings(): View['sittings'] {
		return this.#view.sittings;
	}

	get aside(): View['aside'] {
		return this.#view.aside;
	}

	get weights(): View['weights'] {
		return this.#view.weights;
	}

	get plan(): View['plan'] {
		return this.#view.plan;
	}

	get summary(): Summary {
		return this.#summary;
	}

	setting(key: string, fallback: string): string {
		return this.#view.shelf.settings.get(key) ?? fallback;
	}

	/** Loads and opens storage; resolves once the history has been read. */
	async open(): Promise<void> {
		const { History } = await import('./history');
		const wanted = { today: this.#today, questions: this.#questions };
		this.#history = await History.open(wanted, {
			show: (view) => {
				this.#view = view;
				this.#sum();
			},
			progress: (done) => (this.#rebuilding = done),
			trouble: (trouble) => (this.#trouble = trouble),
			mustReload: () => (this.#mustReload = true)
		});
		this.#history.about(this.#questions);
		this.look(this.#at, this.#today);
		this.#ready = true;
	}

	/** Tells the moment that due counts, plan and streak are for. */
	look(at: number, today: number): void {
		this.#at = at;
		this.#today = today;
		this.#history?.look(today);
		this.#sum();
	}

	/** Tells which questions there are: plans ask for the subjects and countries of items. */
	about(questions: readonly Question[]): void {
		this.#questions = questions;
		this.#history?.about(questions);
	}

	/**
	 * Appends to the log. The put is issued before this returns; the promise resolves once it is on
	 * disk, and only then may the screen move on.
	 */
	record(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		return this.history.record(happening);
	}

	/** Takes the newest standing act in scope back; resolves to it, or to null where there is none. */
	undo(scope: Scope): Promise<LearnerEvent | null> {
		return this.history.undo(scope);
	}

	/** Brings the act last undone in scope back; resolves to it, or to null where there is none. */
	redo(scope: Scope): Promise<LearnerEvent | null> {
		return this.history.redo(scope);
	}

	/** Adds a history from elsewhere; resolves to how many events were new. */
	union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		return this.history.union(events);
	}

	/** The whole history in order, undone events included; read from disk where it is not in memory. */
	log(): Promise<readonly LearnerEvent[]> {
		return this.history.log();
	}

	/** What stands of one sitting: its start, answers and end, in order. */
	sitting(session: string): Promise<readonly LearnerEvent[]> {
		return this.history.sitting(session);
	}

	eraseAll(): Promise<Result<null, StoreProblem>> {
		return this.history.eraseAll();
	}

	/** Writes the fold down so that the next opening can show what is due at once. */
	async keepDerived(): Promise<void> {
		if (this.#ready) await this.#history?.keepDerived();
	}

	close(): void {
		this.#history?.close();
	}

	#sum(): void {
		if (this.#history) this.#summary = this.#history.summary(this.#at, this.#today);
	}
}
