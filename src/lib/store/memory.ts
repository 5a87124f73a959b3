import type { Checkpoint } from '../core/memory/checkpoint';
import { compareEvents } from '../core/memory/order';
import type { Arrival } from '../core/memory/timeline';
import type { Happening, LearnerEvent } from '../core/memory/types';
import { err, ok, type Result } from '../core/result';
import type { StoreDeps } from './deps';
import type { Keeping, Store, StoreProblem } from './port';
import { FIRST_HLC, randomName, Stamper } from './stamper';

const DEVICE_LENGTH = 10;

/**
 * The twin of the IndexedDB store: the same promises until the page closes. Used where the browser
 * keeps nothing (private windows, storage switched off).
 */
export class MemoryStore implements Store {
	readonly keeping: Keeping;
	readonly #deps: StoreDeps;
	readonly #events = new Map<string, LearnerEvent>();
	#derived: Checkpoint | null = null;
	#stamper: Stamper;
	#closed = false;

	/** @param problem why nothing is kept */
	constructor(deps: StoreDeps, problem: StoreProblem | null) {
		this.#deps = deps;
		this.keeping = { kind: 'session-only', problem };
		this.#stamper = this.#newcomer();
	}

	get device(): string {
		return this.#stamper.device;
	}

	append(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		return this.#answer(() => {
			const event = this.#stamper.stamp(happening);
			this.#events.set(event.id, event);
			return event;
		});
	}

	union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		return this.#answer(() => {
			const before = this.#events.size;
			for (const event of events) {
				if (this.#events.has(event.id)) continue;
				this.#events.set(event.id, JSON.parse(JSON.stringify(event)) as LearnerEvent);
				this.#stamper.absorb(event.hlc);
			}
			return this.#events.size - before;
		});
	}

	mend(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		return this.#answer(() => {
			const known = events.filter(({ id }) => this.#events.has(id));
			for (const event of known) this.#events.set(event.id, event);
			return known.length;
		});
	}

	events(): Promise<Result<readonly LearnerEvent[], StoreProblem>> {
		return this.#answer(() => [...this.#events.values()].sort(compareEvents));
	}

	arrivals(after: number, most: number): Promise<Result<readonly Arrival[], StoreProblem>> {
		return this.#answer(() =>
			[...this.#events.values()]
				.slice(after, after + most)
				.map((event, at) => ({ key: after + at + 1, event }))
		);
	}

	newest(): Promise<Result<number, StoreProblem>> {
		return this.#answer(() => this.#events.size);
	}

	count(through: number): Promise<Result<number, StoreProblem>> {
		return this.#answer(() => Math.min(through, this.#events.size));
	}

	derived(): Promise<Result<unknown, StoreProblem>> {
		return this.#answer(() => this.#derived);
	}

	saveDerived(derived: Checkpoint): Promise<Result<null, StoreProblem>> {
		return this.#answer(() => {
			this.#derived = derived;
			return null;
		});
	}

	eraseAll(): Promise<Result<null, StoreProblem>> {
		return this.#answer(() => {
			this.#events.clear();
			this.#derived = null;
			this.#stamper = this.#newcomer();
			return null;
		});
	}

	onOtherTab(): () => void {
		return () => undefined;
	}

	onMustReload(): () => void {
		return () => undefined;
	}

	close(): void {
		this.#closed = true;
	}

	/** A value as the promise that a disk would need. */
	#answer<T>(work: () => T): Promise<Result<T, StoreProblem>> {
		return Promise.resolve(this.#closed ? err('closed') : ok(work()));
	}

	#newcomer(): Stamper {
		return new Stamper(this.#deps, randomName(this.#deps, DEVICE_LENGTH), 0, FIRST_HLC);
	}
}
