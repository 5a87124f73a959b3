import { compareEvents } from '../core/memory/order';
import type { Happening, LearnerEvent } from '../core/memory/types';
import { err, ok, type Result } from '../core/result';
import type { StoreDeps } from './deps';
import type { Derived, Keeping, Store, StoreProblem } from './port';
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
	#derived: Derived | null = null;
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

	async append(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		if (this.#closed) return err('closed');
		const event = this.#stamper.stamp(happening);
		this.#events.set(event.id, event);
		return ok(event);
	}

	async union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		if (this.#closed) return err('closed');
		const before = this.#events.size;
		for (const event of events) {
			if (this.#events.has(event.id)) continue;
			this.#events.set(event.id, JSON.parse(JSON.stringify(event)) as LearnerEvent);
			this.#stamper.absorb(event.hlc);
		}
		return ok(this.#events.size - before);
	}

	async events(): Promise<Result<readonly LearnerEvent[], StoreProblem>> {
		return this.#closed ? err('closed') : ok([...this.#events.values()].sort(compareEvents));
	}

	async derived(): Promise<Result<Derived | null, StoreProblem>> {
		return this.#closed ? err('closed') : ok(this.#derived);
	}

	async saveDerived(derived: Derived): Promise<Result<null, StoreProblem>> {
		if (this.#closed) return err('closed');
		this.#derived = JSON.parse(JSON.stringify(derived)) as Derived;
		return ok(null);
	}

	async eraseAll(): Promise<Result<null, StoreProblem>> {
		if (this.#closed) return err('closed');
		this.#events.clear();
		this.#derived = null;
		this.#stamper = this.#newcomer();
		return ok(null);
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

	#newcomer(): Stamper {
		return new Stamper(this.#deps, randomName(this.#deps, DEVICE_LENGTH), 0, FIRST_HLC);
	}
}
