/*
 * Reads and writes IndexedDB past every schema: what is on the disk, whatever release wrote it. For
 * rescue and for tools that must work when the store itself does not.
 */

/** One record as it lies in its store. */
export interface RawRecord {
	readonly key: IDBValidKey;
	readonly value: unknown;
}

/** Resolves as the request does. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = (event) => {
			event.preventDefault();
			reject(request.error ?? new DOMException('No reason given', 'UnknownError'));
		};
	});

/** How long a database may take to open, ms: a browser that lost its files may never answer. */
const PATIENCE_MS = 10_000;

/**
 * Opens a database at whatever version it has.
 *
 * @returns null where there is none of that name: none is made
 * @throws what the browser says where it cannot be opened
 */
export async function openRaw(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
	const request = factory.open(name);
	let missing = false;
	request.onupgradeneeded = () => {
		missing = true;
		request.transaction?.abort();
	};
	const late = new Promise<never>((_, reject) => {
		setTimeout(() => reject(new DOMException('No answer', 'TimeoutError')), PATIENCE_MS);
	});
	try {
		const db = await Promise.race([settled(request), late]);
		// Whoever wants to change or delete it goes first; nothing is lost by reading again.
		db.onversionchange = () => db.close();
		return db;
	} catch (error) {
		if (missing) return null;
		throw error;
	}
}

/** Names of the databases there are; those asked for, where the browser does not list them. */
export async function databaseNames(
	factory: IDBFactory,
	known: readonly string[]
): Promise<readonly string[]> {
	const list = (factory as Partial<IDBFactory>).databases;
	if (!list) return known;
	try {
		const found = await list.call(factory);
		return found.flatMap(({ name }) => name ?? []).sort();
	} catch {
		return known;
	}
}

/** Records read at once: a few hundred kB, so that memory stays small whatever the store holds. */
const BATCH = 2_000;

/**
 * Every record of a store in the order of its keys, a batch at a time. Where a batch cannot be read
 * as a whole, its records are tried one by one.
 *
 * @param onlost is told of every record that cannot be read
 * @param after begins with the first record after this key
 */
export async function* records(
	db: IDBDatabase,
	store: string,
	onlost: (key: IDBValidKey) => void = () => undefined,
	after?: IDBValidKey
): AsyncGenerator<readonly RawRecord[]> {
	let range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
	for (;;) {
		const keys = await settled(source(db, store).getAllKeys(range, BATCH));
		const last = keys.at(-1);
		if (last === undefined) return;
		yield await batch(db, store, keys, onlost);
		range = IDBKeyRange.lowerBound(last, true);
	}
}

const source = (db: IDBDatabase, store: string): IDBObjectStore =>
	db.transaction(store).objectStore(store);

async function batch(
	db: IDBDatabase,
	store: string,
	keys: readonly IDBValidKey[],
	onlost: (key: IDBValidKey) => void
): Promise<readonly RawRecord[]> {
	const range = IDBKeyRange.bound(keys[0], keys.at(-1));
	try {
		const values = await settled(source(db, store).getAll(range) as IDBRequest<unknown[]>);
		if (values.length === keys.length) return keys.map((key, at) => ({ key, value: values[at] }));
	} catch {
		// One bad record spoils the whole answer: each is asked for below.
	}
	const found: RawRecord[] = [];
	for (const key of keys)
		try {
			found.push({ key, value: await settled(source(db, store).get(key) as IDBRequest<unknown>) });
		} catch {
			onlost(key);
		}
	return found;
}
