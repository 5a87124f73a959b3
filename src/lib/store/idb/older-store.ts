import { type IDBPDatabase, unwrap } from 'idb';
import type { Happening, LearnerEvent } from '../../core/memory/types';
import { err, ok, type Result } from '../../core/result';
import { allOrNothing } from '../all-or-nothing';
import type { StoreDeps } from '../deps';
import type { Keeping, StoreProblem } from '../port';
import { layoutOf } from '../raw-log';
import type { Stamper } from '../stamper';
import { FoundStore, openAsFound } from './found-store';
import { claimIdentity } from './identity';
import { problemOf } from './problem';
import { type Schema, VERSION } from './schema';

/**
 * The disk as an earlier release laid it out, where the step to this release's layout fails each
 * time: the learner goes on, answers are kept in the old place and the old way, and the step is tried
 * again at the next opening. Nothing derived is kept; all of it is replayed from the log.
 */
export class OlderStore extends FoundStore {
	readonly #stamper: Stamper;
	readonly #log: string;
	readonly #older: Keeping;

	private constructor(
		db: IDBPDatabase,
		stamper: Stamper,
		{ log, problem }: { readonly log: string; readonly problem: StoreProblem }
	) {
		super(db, stamper.device, problem);
		this.#stamper = stamper;
		this.#log = log;
		this.#older = { kind: 'device', problem, layout: 'older' };
	}

	/**
	 * @param problem why the step failed
	 * @returns that problem where there is nothing that an earlier release wrote
	 */
	static async overOlder(
		factory: IDBFactory,
		deps: StoreDeps,
		database: string,
		problem: StoreProblem
	): Promise<Result<OlderStore, StoreProblem>> {
		try {
			const db = await openAsFound(factory, deps, database);
			const log = layoutOf(unwrap(db))?.store;
			if (db.version < VERSION && log && db.objectStoreNames.contains('meta')) {
				const stamper = await claimIdentity(db as unknown as IDBPDatabase<Schema>, deps);
				return ok(new OlderStore(db, stamper, { log, problem }));
			}
			db.close();
			return err(problem);
		} catch {
			return err(problem);
		}
	}

	get keeping(): Keeping {
		return this.#older;
	}

	/** The put is issued before this returns. */
	append(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		const event = this.#stamper.stamp(happening);
		return this.#added([event]).then((added) => (added.ok ? ok(event) : added));
	}

	async union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		for (const event of events) this.#stamper.absorb(event.hlc);
		const held = await this.events();
		if (!held.ok) return held;
		const ids = new Set(held.value.map(({ id }) => id));
		const plain = JSON.parse(JSON.stringify(events)) as LearnerEvent[];
		return this.#added(plain.filter(({ id }) => !ids.has(id) && ids.add(id)));
	}

	async #added(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		try {
			await allOrNothing(unwrap(this.db), [this.#log, 'meta'], (tx) => {
				for (const event of events) tx.objectStore(this.#log).add(event);
				tx.objectStore('meta').put(this.#stamper.hlc, 'hlc');
				tx.commit();
			});
		} catch (error) {
			return err(problemOf(error));
		}
		await this.note(events);
		return ok(events.length);
	}
}
