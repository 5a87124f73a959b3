import { databaseNames, openRaw, settled } from '../../store/raw';

/** Ours, for browsers that do not list what there is. */
export const DATABASES = ['dateline', 'dateline-snapshots', 'dateline-folder'] as const;

export interface FoundStore {
	readonly name: string;
	readonly count: number;
}

export interface FoundDatabase {
	readonly name: string;
	/** Null where it cannot be opened. */
	readonly version: number | null;
	readonly stores: readonly FoundStore[];
	/** What the browser said. */
	readonly problem: string | null;
}

export const sayError = (error: unknown): string =>
	error instanceof Error || error instanceof DOMException
		? `${error.name}: ${error.message}`
		: String(error);

/** What is on this device. A database that cannot be opened keeps nobody from the next one. */
export async function survey(factory: IDBFactory): Promise<readonly FoundDatabase[]> {
	const found: FoundDatabase[] = [];
	for (const name of await databaseNames(factory, DATABASES)) {
		const database = await look(factory, name);
		if (database) found.push(database);
	}
	return found;
}

async function look(factory: IDBFactory, name: string): Promise<FoundDatabase | null> {
	try {
		const db = await openRaw(factory, name);
		if (!db) return null;
		const stores: FoundStore[] = [];
		for (const store of db.objectStoreNames)
			stores.push({ name: store, count: await countOf(db, store) });
		const { version } = db;
		db.close();
		return { name, version, stores, problem: null };
	} catch (error) {
		return { name, version: null, stores: [], problem: sayError(error) };
	}
}

/** @returns -1 where the store does not even let itself be counted */
async function countOf(db: IDBDatabase, store: string): Promise<number> {
	try {
		return await settled(db.transaction(store).objectStore(store).count());
	} catch {
		return -1;
	}
}
