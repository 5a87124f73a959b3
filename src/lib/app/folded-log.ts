import { type Mark, toCheckpoint } from '$lib/core/memory/checkpoint';
import { type LogSum, sameSum } from '$lib/core/memory/log-sum';
import { type Fold, reachesBack, type Shipped } from '$lib/core/memory/replay';
import { type Arrived, START, Timeline } from '$lib/core/memory/timeline';
import type { LearnerEvent } from '$lib/core/memory/types';
import { alone } from '$lib/platform/alone';
import type { Store } from '$lib/store/port';
import { advanced, arrivedAfter, keptMark, patient, rebuilt } from './log-reading';
import type { Trouble } from './trouble';

export interface LogListener {
	/** The folds have changed. */
	readonly folded: () => void;
	/** How far they are made again, 0 to 1; null once they are there. */
	readonly progress: (done: number | null) => void;
	readonly trouble: (trouble: Trouble | null) => void;
}

/** Events that may lie open before the next checkpoint is written. */
const MOST_OPEN = 600;
const LOCK = 'dateline-derived';

/**
 * The log on the disk and the folds over it. Opening starts from a checkpoint and reads what arrived
 * since. Where the disk no longer holds what the checkpoint was made of, that is told, and the old
 * checkpoint stays, the only evidence, until the learner takes the log as it is.
 */
export class FoldedLog {
	readonly #store: Store;
	readonly #listener: LogListener;
	#timeline = new Timeline();
	/** Key of the newest arrival read. */
	#read = 0;
	/** One reading of the log at a time. */
	#reading: Promise<unknown> = Promise.resolve();
	#evidence: Mark = START;
	#trouble: Trouble | null = null;
	#inBank: ReadonlySet<string> = new Set();
	readonly #shipped: Shipped = (question) => this.#inBank.has(question);

	constructor(store: Store, listener: LogListener) {
		this.#store = store;
		this.#listener = listener;
	}

	get fold(): Fold {
		return this.#timeline.fold;
	}

	/** Events that the checkpoint does not cover, in the order they were taken. */
	get tail(): readonly LearnerEvent[] {
		return this.#timeline.tail;
	}

	/** All of the log is in memory. */
	get whole(): boolean {
		return this.#timeline.base.through === 0;
	}

	async open(): Promise<void> {
		const { mark, evidence } = await keptMark(this.#store);
		this.#evidence = evidence;
		this.#timeline = new Timeline(mark, this.#shipped);
		this.#read = mark.through;
		await this.catchUp();
		void this.#count();
	}

	/** Tells which questions are shipped: what a removed article of one's own asked, too, stays known. */
	inBank(questions: ReadonlySet<string>): void {
		this.#inBank = questions;
		if ([...this.fold.dropped].some((question) => questions.has(question)))
			void this.#serially(() => this.#rebuild());
	}

	async take(events: readonly LearnerEvent[]): Promise<void> {
		if (!this.#timeline.take(events)) return this.#serially(() => this.#rebuild());
		this.#listener.folded();
		if (this.tail.length > MOST_OPEN) void this.keep();
	}

	/** Reads what arrived since, from whichever tab. */
	catchUp(): Promise<void> {
		return this.#serially(async () => {
			const told = patient(this.#listener.progress);
			const arrived = await arrivedAfter(this.#store, this.#read, told.at);
			told.over();
			if (!arrived.ok) return;
			this.#read = arrived.value.keys.at(-1) ?? this.#read;
			if (this.#timeline.take(arrived.value.events)) this.#listener.folded();
			else await this.#rebuild();
		});
	}

	/** Writes the fold down so that the next opening starts from it. */
	keep(): Promise<void> {
		if (this.#trouble) return Promise.resolve();
		return this.#serially(() => alone(LOCK, () => this.#checkpoint()));
	}

	/**
	 * Holds what lies on the disk against what the checkpoint was made of.
	 *
	 * @param sumOnDisk sums up what arrived up to a key; null where that cannot be read
	 */
	async check(sumOnDisk: (through: number) => Promise<LogSum | null>): Promise<void> {
		const { through, sum } = this.#evidence;
		if (through === 0 || this.#trouble) return;
		const found = await sumOnDisk(through);
		if (found && found.count === sum.count && !sameSum(found, sum))
			this.#tell({ kind: 'altered', events: 0 });
	}

	/** Takes the log as it is: everything is computed from it again. */
	async accept(): Promise<void> {
		await this.#serially(async () => {
			await this.#rebuild();
			// Mending nothing drops what copies keep of the log as it was.
			await this.#store.mend([]);
			await this.#store.saveDerived(toCheckpoint(this.#timeline.base));
		});
		this.#evidence = START;
		this.#tell(null);
	}

	/** So many events came back from a copy. */
	cameBack(events: number): Promise<void> {
		if (this.#trouble?.kind !== 'missing') return Promise.resolve();
		const left = this.#trouble.events - events;
		if (left <= 0) return this.accept();
		this.#tell({ kind: 'missing', events: left });
		return Promise.resolve();
	}

	#tell(trouble: Trouble | null): void {
		this.#trouble = trouble;
		this.#listener.trouble(trouble);
	}

	/** Events gone from the disk are noticed at once: counting is cheap. */
	async #count(): Promise<void> {
		const { through, sum } = this.#evidence;
		const found = await this.#store.count(through);
		if (!found.ok || found.value >= sum.count) return;
		this.#tell({ kind: 'missing', events: sum.count - found.value });
		await this.#serially(() => this.#rebuild());
	}

	/** Replays the whole log. */
	async #rebuild(): Promise<void> {
		const told = patient(this.#listener.progress);
		const done = await rebuilt(this.#store, this.#shipped, told.at);
		told.over();
		if (!done.ok) return;
		const { mark, arrived } = done.value;
		this.#read = arrived.keys.at(-1) ?? 0;
		await this.#goOn(mark, arrived);
	}

	/** From this mark on: with what arrived after it, and what was recorded here meanwhile. */
	async #goOn(mark: Mark, arrived: Arrived): Promise<void> {
		const known = new Set(arrived.events.map(({ id }) => id));
		const meanwhile = this.tail.filter(({ id }) => !known.has(id));
		const since = arrived.events.filter((_, at) => (arrived.keys[at] ?? 0) > mark.through);
		this.#timeline = new Timeline(mark, this.#shipped);
		if (this.#timeline.take([...since, ...meanwhile])) this.#listener.folded();
		else await this.#rebuild();
	}

	async #checkpoint(): Promise<void> {
		const { base } = this.#timeline;
		const arrived = await arrivedAfter(this.#store, base.through);
		if (!arrived.ok || reachesBack(base.fold, arrived.value.events)) return;
		const mark = await advanced(base, arrived.value, this.#shipped, () => undefined);
		if (mark === base) return;
		await this.#store.saveDerived(toCheckpoint(mark));
		await this.#goOn(mark, arrived.value);
	}

	#serially<T>(work: () => Promise<T>): Promise<T> {
		const next = this.#reading.then(work, work);
		this.#reading = next.catch(() => undefined);
		return next;
	}
}
