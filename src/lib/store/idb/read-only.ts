import { type IDBPDatabase, unwrap, wrap } from 'idb';
import { compareEvents } from '../../core/memory/order';
import type { Arrival } from '../../core/memory/timeline';
import type { Happening, LearnerEvent } from '../../core/memory/types';
import { err, ok, type Result } from '../../core/result';
import type { StoreDeps } from '../deps';
import { Listeners } from '../listeners';
import type { Keeping, Store, StoreProblem } from '../port';
import { isEvent, layoutOf } from '../raw-log';
import { answer } from './answer';
import { PATIENCE_MS } from './patience';
import { problemOf } from './problem';

/** Opens the database at whatever version it has; one that is not there is not made. */
export async function openAsFound(
	factory: IDBFactory,
	deps: StoreDeps,
	database: string
): Promise<IDBPDatabase> {
	const request = factory.open(database);
	request.onupgradeneeded = () => request.transaction?.abort();
	return wrap(await answer(request, deps.patience ?? PATIENCE_MS, (late) => late.close()));
}

/**
 * A database that this version may not write: a later release has laid it out anew, or the step to
 * this version's layout failed. What can be read is shown and can be saved as a file; nothing is
 * ever changed or deleted.
 */
export class ReadOnlyStore implements Store {
	readonly device: string;
	protected readonly db: IDBPDatabase;
	readonly #problem: StoreProblem;
	readonly #mustReload = new Listeners();
	/** As read, in the order of the history, and what was noted since: places stand for arrival. */
	#events: readonly LearnerEvent[] | null = null;

	/** @param problem why it cannot be written: the answer to every write */
	constructor(db: IDBPDatabase, device: string, problem: StoreProblem) {
		this.db = db;
		this.device = device;
		this.#problem = problem;
		unwrap(db).onversionchange = () => {
			this.close();
			this.#mustReload.call();
		};
	}

	/** Opens whatever is there; a database that is not there is not made. */
	static async open(
		factory: IDBFactory,
		deps: StoreDeps,
		database: string,
		problem: StoreProblem
	): Promise<Result<ReadOnlyStore, StoreProblem>> {
		try {
			const db = await openAsFound(factory, deps, database);
			const named: unknown = db.objectStoreNames.contains('meta')
				? await db.get('meta', 'device')
				: '';
			return ok(new ReadOnlyStore(db, typeof named === 'string' ? named : '', problem));
		} catch (error) {
			return err(problemOf(error));
		}
	}

	get keeping(): Keeping {
		return { kind: 'device', problem: this.#problem };
	}

	append(_happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		return this.#refuse();
	}

	union(_events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		return this.#refuse();
	}

	mend(): Promise<Result<number, StoreProblem>> {
		return this.#refuse();
	}

	async events(): Promise<Result<readonly LearnerEvent[], StoreProblem>> {
		const all = await this.#arrived();
		return all.ok ? ok([...all.value].sort(compareEvents)) : all;
	}

	async arrivals(after: number, most: number): Promise<Result<readonly Arrival[], StoreProblem>> {
		const all = await this.#arrived();
		if (!all.ok) return all;
		return ok(
			all.value.slice(after, after + most).map((event, at) => ({ key: after + at + 1, event }))
		);
	}

	async newest(): Promise<Result<number, StoreProblem>> {
		const all = await this.#arrived();
		return all.ok ? ok(all.value.length) : all;
	}

	async count(through: number): Promise<Result<number, StoreProblem>> {
		const all = await this.#arrived();
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
		this.db.close();
	}

	/** What was put on the disk since it was read. */
	protected async note(events: readonly LearnerEvent[]): Promise<void> {
		const all = this.#events;
		if (all !== null) this.#events = [...all, ...events];
		else await this.#arrived();
	}

	async #arrived(): Promise<Result<readonly LearnerEvent[], StoreProblem>> {
		if (this.#events !== null) return ok(this.#events);
		const log = layoutOf(unwrap(this.db))?.store;
		if (log === undefined) return ok([]);
		try {
			const found: unknown[] = await this.db.getAll(log);
			this.#events ??= found.filter(isEvent).sort(compareEvents);
			return ok(this.#events);
		} catch (error) {
			return err(problemOf(error));
		}
	}

	#refuse(): Promise<Result<never, StoreProblem>> {
		return Promise.resolve(err(this.#problem));
	}
}
