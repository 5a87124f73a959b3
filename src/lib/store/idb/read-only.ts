import { type IDBPDatabase, wrap } from 'idb';
import { compareEvents } from '../../core/memory/order';
import type { Arrival } from '../../core/memory/timeline';
import type { LearnerEvent } from '../../core/memory/types';
import { err, ok, type Result } from '../../core/result';
import type { StoreDeps } from '../deps';
import { Listeners } from '../listeners';
import type { Keeping, Store, StoreProblem } from '../port';
import { answer } from './answer';
import { PATIENCE_MS } from './patience';
import { problemOf } from './problem';

/** Where releases have kept the log, newest first. */
const LOGS = ['log', 'events'];

/**
 * A database that this version may not write: a later release has laid it out anew, or the step to
 * this version's layout failed. What can be read is shown and can be saved as a file; nothing is
 * ever changed or deleted.
 */
export class ReadOnlyStore implements Store {
	readonly keeping: Keeping;
	readonly device: string;
	readonly #db: IDBPDatabase;
	readonly #problem: StoreProblem;
	readonly #mustReload = new Listeners();
	/** In the order of the history: their places stand for the order of arrival. */
	#events: readonly LearnerEvent[] | null = null;

	private constructor(db: IDBPDatabase, device: string, problem: StoreProblem) {
		this.#db = db;
		this.device = device;
		this.#problem = problem;
		this.keeping = { kind: 'device', problem };
	}

	/**
	 * Opens whatever is there; a database that is not there is not made.
	 *
	 * @param problem why it cannot be written: the answer to every write
	 */
	static async open(
		factory: IDBFactory,
		deps: StoreDeps,
		database: string,
		problem: StoreProblem
	): Promise<Result<ReadOnlyStore, StoreProblem>> {
		try {
			const request = factory.open(database);
			request.onupgradeneeded = () => request.transaction?.abort();
			const raw = await answer(request, deps.patience ?? PATIENCE_MS, (late) => late.close());
			const db: IDBPDatabase = wrap(raw);
			const named: unknown = raw.objectStoreNames.contains('meta')
				? await db.get('meta', 'device')
				: '';
			const store = new ReadOnlyStore(db, typeof named === 'string' ? named : '', problem);
			raw.onversionchange = () => {
				store.close();
				store.#mustReload.call();
			};
			return ok(store);
		} catch (error) {
			return err(problemOf(error));
		}
	}

	append(): Promise<Result<LearnerEvent, StoreProblem>> {
		return this.#refuse();
	}

	union(): Promise<Result<number, StoreProblem>> {
		return this.#refuse();
	}

	mend(): Promise<Result<number, StoreProblem>> {
		return this.#refuse();
	}

	async events(): Promise<Result<readonly LearnerEvent[], StoreProblem>> {
		if (this.#events !== null) return ok(this.#events);
		const log = LOGS.find((name) => this.#db.objectStoreNames.contains(name));
		if (log === undefined) return ok([]);
		try {
			const found: unknown[] = await this.#db.getAll(log);
			this.#events = found.filter(isEvent).sort(compareEvents);
			return ok(this.#events);
		} catch (error) {
			return err(problemOf(error));
		}
	}

	async arrivals(after: number, most: number): Promise<Result<readonly Arrival[], StoreProblem>> {
		const all = await this.events();
		if (!all.ok) return all;
		return ok(
			all.value.slice(after, after + most).map((event, at) => ({ key: after + at + 1, event }))
		);
	}

	async newest(): Promise<Result<number, StoreProblem>> {
		const all = await this.events();
		return all.ok ? ok(all.value.length) : all;
	}

	async count(through: number): Promise<Result<number, StoreProblem>> {
		const all = await this.events();
		return all.ok ? ok(Math.min(through, all.value.length)) : all;
	}

	derived(): Promise<Result<unknown, StoreProblem>> {
		return Promise.resolve(ok(null));
	}

	saveDerived(): Promise<Result<null, StoreProblem>> {
		return this.#refuse();
	}

	eraseAll(): Promise<Result<null, StoreProblem>> {
		return this.#refuse();
	}

	onOtherTab(): () => void {
		return () => undefined;
	}

	/** Told at once where a later release owns the disk. */
	onMustReload(listener: () => void): () => void {
		if (this.#problem === 'newer-version') queueMicrotask(listener);
		return this.#mustReload.add(listener);
	}

	close(): void {
		this.#db.close();
	}

	#refuse(): Promise<Result<never, StoreProblem>> {
		return Promise.resolve(err(this.#problem));
	}
}

/** A later release may keep other things beside events in its log; those are left aside. */
function isEvent(value: unknown): value is LearnerEvent {
	if (typeof value !== 'object' || value === null) return false;
	const { id, hlc, kind } = value as Partial<Record<string, unknown>>;
	return [id, hlc, kind].every((field) => typeof field === 'string');
}
