import type { Checkpoint } from '../../core/memory/checkpoint';
import { compareEvents } from '../../core/memory/order';
import type { Arrival } from '../../core/memory/timeline';
import type { Happening, LearnerEvent } from '../../core/memory/types';
import { err, ok, type Result } from '../../core/result';
import type { StoreDeps, TabChannel, TabMessage } from '../deps';
import { Listeners } from '../listeners';
import type { Keeping, Store, StoreProblem } from '../port';
import type { Stamper } from '../stamper';
import { Connection } from './connection';
import { claimIdentity, recallIdentity } from './identity';
import {
	addEvent,
	addUnknown,
	arrivalsAfter,
	countThrough,
	everyEvent,
	newestKey,
	putRight
} from './log';
import { PATIENCE_MS } from './patience';
import { ReadOnlyStore } from './read-only';
import { DATABASE } from '../database-name';
import { openChannel, readTabMessage } from './tabs';
import { write } from './write';

/** The store on the device. */
export class IdbStore implements Store {
	readonly #deps: StoreDeps;
	readonly #factory: IDBFactory;
	readonly #connection: Connection;
	readonly #otherTab = new Listeners();
	readonly #mustReload = new Listeners();
	#channel: TabChannel | null = null;
	#stamper: Stamper | null = null;
	/** The database belongs to a newer version, or is deleted: told once, and to who asks later. */
	#lost = false;
	#keeping: Keeping = { kind: 'device', problem: null };

	private constructor(factory: IDBFactory, deps: StoreDeps) {
		this.#deps = deps;
		this.#factory = factory;
		const patience = deps.patience ?? PATIENCE_MS;
		this.#connection = new Connection(factory, patience, () => this.#letGo());
	}

	/** Opens the database, creating it at first; fails where the browser keeps nothing. */
	static async open(factory: IDBFactory, deps: StoreDeps): Promise<Result<IdbStore, StoreProblem>> {
		const store = new IdbStore(factory, deps);
		const identity = await store.#identify();
		if (!identity.ok) {
			store.#connection.end(identity.error);
			return identity;
		}
		store.#channel = openChannel(deps);
		store.#channel?.addEventListener('message', (event) => store.#hear(event.data));
		return ok(store);
	}

	get keeping(): Keeping {
		return this.#keeping;
	}

	get device(): string {
		return this.#identity.device;
	}

	append(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		const event = this.#identity.stamp(happening);
		return this.#keep(event);
	}

	async union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		for (const event of events) this.#identity.absorb(event.hlc);
		const plain = JSON.parse(JSON.stringify(events)) as LearnerEvent[];
		const hlc = this.#identity.hlc;
		const added = await this.#connection.use((db) => addUnknown(db, plain, hlc));
		if (added.ok && added.value > 0) this.#tell({ type: 'appended', hlc });
		return added;
	}

	mend(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		const plain = JSON.parse(JSON.stringify(events)) as LearnerEvent[];
		return this.#connection.use((db) => putRight(db, plain));
	}

	async events(): Promise<Result<readonly LearnerEvent[], StoreProblem>> {
		const found = await this.#connection.use(everyEvent);
		if (found.ok) return ok(found.value.sort(compareEvents));
		return found.error === 'newer-version' ? this.#readAside() : found;
	}

	arrivals(after: number, most: number): Promise<Result<readonly Arrival[], StoreProblem>> {
		return this.#connection.use((db) => arrivalsAfter(db, after, most));
	}

	newest(): Promise<Result<number, StoreProblem>> {
		return this.#connection.use(newestKey);
	}

	count(through: number): Promise<Result<number, StoreProblem>> {
		return this.#connection.use((db) => countThrough(db, through));
	}

	async derived(): Promise<Result<unknown, StoreProblem>> {
		const found = await this.#connection.use((db) => db.get('derived', 'memory'));
		return found.ok ? ok(found.value ?? null) : found;
	}

	saveDerived(derived: Checkpoint): Promise<Result<null, StoreProblem>> {
		return this.#connection.use((db) =>
			write(db, ['derived'], (tx) => {
				tx.objectStore('derived').put(derived, 'memory');
				return null;
			})
		);
	}

	async eraseAll(): Promise<Result<null, StoreProblem>> {
		this.#tell({ type: 'erased' });
		const erased = await this.#connection.erase();
		if (!erased.ok) return erased;
		const identity = await this.#identify();
		return identity.ok ? ok(null) : err(identity.error);
	}

	onOtherTab(listener: () => void): () => void {
		return this.#otherTab.add(listener);
	}

	onMustReload(listener: () => void): () => void {
		if (this.#lost) queueMicrotask(listener);
		return this.#mustReload.add(listener);
	}

	close(): void {
		this.#channel?.close();
		this.#channel = null;
		this.#otherTab.clear();
		this.#mustReload.clear();
		this.#connection.end('closed');
	}

	get #identity(): Stamper {
		if (this.#stamper === null) throw new Error('A store is handed out only once it is open');
		return this.#stamper;
	}

	async #identify(): Promise<Result<null, StoreProblem>> {
		const claimed = await this.#connection.use((db) => claimIdentity(db, this.#deps));
		if (claimed.ok) {
			this.#stamper = claimed.value;
			return ok(null);
		}
		if (claimed.error !== 'quota' && claimed.error !== 'aborted') return claimed;
		const recalled = await this.#connection.use((db) => recallIdentity(db, this.#deps));
		if (!recalled.ok || recalled.value === null) return claimed;
		this.#stamper = recalled.value;
		this.#keeping = { kind: 'device', problem: claimed.error };
		return ok(null);
	}

	/** Issued before this returns. */
	async #keep(event: LearnerEvent): Promise<Result<LearnerEvent, StoreProblem>> {
		const kept = await this.#connection.use((db) => addEvent(db, event));
		if (kept.ok) this.#tell({ type: 'appended', hlc: event.hlc });
		return kept;
	}

	/** A later release has taken the disk over: what it left readable can still be saved as a file. */
	async #readAside(): Promise<Result<readonly LearnerEvent[], StoreProblem>> {
		const aside = await ReadOnlyStore.open(this.#factory, this.#deps, DATABASE, 'newer-version');
		if (!aside.ok) return err('newer-version');
		const events = await aside.value.events();
		aside.value.close();
		return events;
	}

	/** A closed channel throws; the other tabs then learn of it when they next read. */
	#tell(message: TabMessage): void {
		try {
			this.#channel?.postMessage(message);
		} catch {
			this.#channel = null;
		}
	}

	#hear(data: unknown): void {
		const message = readTabMessage(data);
		if (message?.type === 'appended') {
			this.#identity.absorb(message.hlc);
			this.#otherTab.call();
		}
		if (message?.type === 'erased') {
			this.#connection.end('newer-version');
			this.#letGo();
		}
	}

	#letGo(): void {
		if (this.#lost) return;
		this.#lost = true;
		this.#mustReload.call();
	}
}
