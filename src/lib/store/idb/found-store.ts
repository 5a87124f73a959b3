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
 * A database in another release's layout, read as it was found. Nothing derived is kept in it, and
 * nothing is erased; whether answers may be added is for those that extend it.
 */
export abstract class FoundStore implements Store {
	readonly device: string;
	protected readonly db: IDBPDatabase;
	protected readonly problem: StoreProblem;
	readonly #mustReload = new Listeners();
	/** As read, in the order of the history, and what was noted since: places stand for arrival. */
	#events: readonly LearnerEvent[] | null = null;

	/** @param problem why it is not in this release's layout: the answer to every write refused */
	constructor(db: IDBPDatabase, device: string, problem: StoreProblem) {
		this.db = db;
		this.device = device;
		this.problem = problem;
		unwrap(db).onversionchange = () => {
			this.close();
			this.#mustReload.call();
		};
	}

	abstract readonly keeping: Keeping;

	abstract append(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>>;

	abstract union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>>;

	mend(): Promise<Result<number, StoreProblem>> {
		return this.refuse();
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
		return this.refuse();
	}

	eraseAll(): Promise<Result<null, StoreProblem>> {
		return this.refuse();
	}

	/** An opening by another tab closes this one's, so there is nobody to hear. */
	onOtherTab(): () => void {
		return () => undefined;
	}

	/** Told at once where a later release owns the disk. */
	onMustReload(listener: () => void): () => void {
		if (this.problem === 'newer-version') queueMicrotask(listener);
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

	protected refuse(): Promise<Result<never, StoreProblem>> {
		return Promise.resolve(err(this.problem));
	}
}
