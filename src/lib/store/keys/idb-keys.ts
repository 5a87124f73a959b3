import { err, ok, type Result } from '../../core/result';
import type { OpeningKeys } from '../../core/sets/seal/sealed-result';
import type { Signing, SigningKey } from '../../core/sets/seal/signing';
import { allOrNothing } from '../all-or-nothing';
import { errorName, problemOf } from '../idb/problem';
import type { StoreProblem } from '../port';
import { settled } from '../raw';
import type { KeyStore } from './port';

export const KEYS = 'dateline-keys';

/** DO NOT CHANGE a step that was ever released; add one. */
const STEPS: readonly ((db: IDBDatabase) => void)[] = [
	(db) => {
		db.createObjectStore('device');
		db.createObjectStore('unlocked');
	}
];

const PATIENCE_MS = 10_000;

/** Keys on the device. They are needed rarely: each act opens the database and closes it again. */
export class IdbKeys implements KeyStore {
	readonly #factory: IDBFactory;

	constructor(factory: IDBFactory) {
		this.#factory = factory;
	}

	device(signing: Signing, fresh: SigningKey): Promise<Result<SigningKey, StoreProblem>> {
		return this.#use((db) =>
			allOrNothing(db, ['device'], async (tx) => {
				const device = tx.objectStore('device');
				// Within one transaction: of two tabs that each made one, both use the first.
				const there = (await settled(device.get(signing))) as SigningKey | undefined;
				if (!there) device.put(fresh, signing);
				return there ?? fresh;
			})
		);
	}

	known(signing: Signing): Promise<Result<SigningKey | null, StoreProblem>> {
		return this.#use(async (db) => {
			const request = db.transaction('device').objectStore('device').get(signing);
			return ((await settled(request)) as SigningKey | undefined) ?? null;
		});
	}

	unlocked(): Promise<Result<ReadonlyMap<string, OpeningKeys>, StoreProblem>> {
		return this.#use(async (db) => {
			const store = db.transaction('unlocked').objectStore('unlocked');
			const [ids, keys] = await Promise.all([
				settled(store.getAllKeys()) as Promise<string[]>,
				settled(store.getAll()) as Promise<OpeningKeys[]>
			]);
			return new Map(ids.flatMap((id, at) => (keys[at] ? [[id, keys[at]] as const] : [])));
		});
	}

	unlock(id: string, keys: OpeningKeys): Promise<Result<null, StoreProblem>> {
		return this.#write(['unlocked'], (tx) => void tx.objectStore('unlocked').put(keys, id));
	}

	lock(): Promise<Result<null, StoreProblem>> {
		return this.#write(['unlocked'], (tx) => void tx.objectStore('unlocked').clear());
	}

	clear(): Promise<Result<null, StoreProblem>> {
		return this.#write(['unlocked', 'device'], (tx) => {
			tx.objectStore('unlocked').clear();
			tx.objectStore('device').clear();
		});
	}

	#write(
		stores: readonly string[],
		act: (tx: IDBTransaction) => void
	): Promise<Result<null, StoreProblem>> {
		return this.#use((db) =>
			allOrNothing(db, stores, (tx) => {
				act(tx);
				return null;
			})
		);
	}

	async #use<T>(work: (db: IDBDatabase) => Promise<T>): Promise<Result<T, StoreProblem>> {
		let db: IDBDatabase | null = null;
		try {
			db = await this.#open();
			return ok(await work(db));
		} catch (error) {
			// Some browsers use keys that they cannot put on the disk.
			if (errorName(error) === 'DataCloneError') return err('unavailable');
			return err(problemOf(error));
		} finally {
			db?.close();
		}
	}

	async #open(): Promise<IDBDatabase> {
		const request = this.#factory.open(KEYS, STEPS.length);
		request.onupgradeneeded = ({ oldVersion }) => {
			for (const step of STEPS.slice(oldVersion)) step(request.result);
		};
		const late = new Promise<never>((_, reject) => {
			setTimeout(() => reject(new DOMException('No answer', 'TimeoutError')), PATIENCE_MS);
		});
		return Promise.race([settled(request), late]);
	}
}
