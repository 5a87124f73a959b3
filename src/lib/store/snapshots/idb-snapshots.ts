import { thinned } from '../../core/memory/snapshots-thinning';
import { err, ok, type Result } from '../../core/result';
import { isDeadConnection, problemOf } from '../idb/problem';
import type { StoreProblem } from '../port';
import { allOrNothing } from '../all-or-nothing';
import { settled } from '../raw';
import { infoOf, newestFirst } from './info';
import type { NewSnapshot, SnapshotInfo, Snapshots } from './port';

export const SNAPSHOTS = 'dateline-snapshots';

/** DO NOT CHANGE a step that was ever released; add one. */
const STEPS: readonly ((db: IDBDatabase) => void)[] = [
	(db) => {
		// Beside each other, so that a list of all never reads the files.
		db.createObjectStore('infos', { keyPath: 'id' });
		db.createObjectStore('files');
	}
];

const ATTEMPTS = 3;
const PATIENCE_MS = 10_000;

/** Snapshots on the device. Opened when first needed and closed by whoever else wants it. */
export class IdbSnapshots implements Snapshots {
	readonly #factory: IDBFactory;
	#db: Promise<IDBDatabase> | null = null;
	#closed = false;

	constructor(factory: IDBFactory) {
		this.#factory = factory;
	}

	list(): Promise<Result<readonly SnapshotInfo[], StoreProblem>> {
		return this.#use(async (db) => newestFirst(await settled(infos(db.transaction('infos')))));
	}

	/**
	 * The id is one more than the highest, and thinning is computed from what is there within the same
	 * transaction: another tab may be adding too.
	 */
	add(snapshot: NewSnapshot): Promise<Result<SnapshotInfo, StoreProblem>> {
		return this.#use((db) =>
			allOrNothing(db, ['infos', 'files'], async (tx) => {
				const there = await settled(infos(tx));
				const info = infoOf(Math.max(0, ...there.map(({ id }) => id)) + 1, snapshot);
				tx.objectStore('infos').add(info);
				tx.objectStore('files').add(snapshot.file, info.id);
				for (const id of thinned([...there, info])) {
					tx.objectStore('infos').delete(id);
					tx.objectStore('files').delete(id);
				}
				return info;
			})
		);
	}

	file(id: number): Promise<Result<Uint8Array | null, StoreProblem>> {
		return this.#use(async (db) => {
			const request = db.transaction('files').objectStore('files').get(id);
			return ((await settled(request)) as Uint8Array | undefined) ?? null;
		});
	}

	clear(): Promise<Result<null, StoreProblem>> {
		return this.#use((db) =>
			allOrNothing(db, ['infos', 'files'], (tx) => {
				tx.objectStore('infos').clear();
				tx.objectStore('files').clear();
				return Promise.resolve(null);
			})
		);
	}

	close(): void {
		this.#closed = true;
		this.#drop();
	}

	async #use<T>(work: (db: IDBDatabase) => Promise<T>): Promise<Result<T, StoreProblem>> {
		for (let attempt = 1; ; attempt++) {
			if (this.#closed) return err('closed');
			try {
				return ok(await work(await (this.#db ??= this.#open())));
			} catch (error) {
				this.#drop();
				if (attempt === ATTEMPTS || !isDeadConnection(error)) return err(problemOf(error));
			}
		}
	}

	#drop(): void {
		const dropped = this.#db;
		this.#db = null;
		void dropped?.then((db) => db.close()).catch(() => undefined);
	}

	async #open(): Promise<IDBDatabase> {
		const request = this.#factory.open(SNAPSHOTS, STEPS.length);
		request.onupgradeneeded = ({ oldVersion }) => {
			for (const step of STEPS.slice(oldVersion)) step(request.result);
		};
		const db = await patient(request);
		const letGo = (): void => {
			db.close();
			this.#db = null;
		};
		db.onversionchange = letGo;
		db.onclose = letGo;
		return db;
	}
}

const infos = (tx: IDBTransaction): IDBRequest<SnapshotInfo[]> =>
	tx.objectStore('infos').getAll() as IDBRequest<SnapshotInfo[]>;

/** A browser that never answers, or an older tab that will not let go, is not waited for without end. */
function patient(request: IDBOpenDBRequest): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(
			() => reject(new DOMException('No answer', 'TimeoutError')),
			PATIENCE_MS
		);
		settled(request)
			.then(resolve, reject)
			.finally(() => clearTimeout(timer));
	});
}
