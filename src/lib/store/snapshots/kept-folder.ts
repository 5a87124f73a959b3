import { err, ok, type Result } from '../../core/result';
import { problemOf } from '../idb/problem';
import type { StoreProblem } from '../port';
import { allOrNothing } from '../all-or-nothing';
import { settled } from '../raw';

const NAME = 'dateline-folder';
const STORE = 'handles';
const KEY = 'folder';

/** The folder for automatic copies: a browser keeps its handle nowhere but in a database. */
export class KeptFolder {
	readonly #factory: IDBFactory | null;

	constructor(factory: IDBFactory | null) {
		this.#factory = factory;
	}

	/** Null where none was chosen, or where it cannot be read. */
	async get(): Promise<unknown> {
		const kept = await this.#use((db) =>
			settled(db.transaction(STORE).objectStore(STORE).get(KEY))
		);
		return kept.ok ? (kept.value ?? null) : null;
	}

	set(handle: unknown): Promise<Result<null, StoreProblem>> {
		return this.#change((store) => settled(store.put(handle, KEY)));
	}

	forget(): Promise<Result<null, StoreProblem>> {
		return this.#change((store) => settled(store.delete(KEY)));
	}

	#change(change: (store: IDBObjectStore) => Promise<unknown>) {
		return this.#use((db) =>
			allOrNothing(db, [STORE], async (tx) => {
				await change(tx.objectStore(STORE));
				return null;
			})
		);
	}

	async #use<T>(work: (db: IDBDatabase) => Promise<T>): Promise<Result<T, StoreProblem>> {
		if (!this.#factory) return err('unavailable');
		try {
			const request = this.#factory.open(NAME, 1);
			request.onupgradeneeded = () => request.result.createObjectStore(STORE);
			const db = await settled(request);
			try {
				return ok(await work(db));
			} finally {
				db.close();
			}
		} catch (error) {
			return err(problemOf(error));
		}
	}
}
