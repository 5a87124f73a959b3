import { settled } from './idb-faults-suite';
import { DATABASE } from '../database-name';

/** Everything in one database, as a release left it behind. */
export interface Dump {
	readonly version: number;
	readonly stores: readonly {
		readonly name: string;
		readonly keyPath: string | null;
		readonly autoIncrement: boolean;
		readonly records: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
	}[];
}

/** Makes the database that the dump was taken of. */
export async function restore({ version, stores }: Dump): Promise<void> {
	const request = indexedDB.open(DATABASE, version);
	request.onupgradeneeded = () => {
		for (const { name, keyPath, autoIncrement, records } of stores) {
			const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
			for (const { key, value } of records) {
				if (keyPath === null) store.put(value, key);
				else store.put(value);
			}
		}
	};
	(await settled(request)).close();
}

/** Takes a dump of what is there. */
export async function taken(): Promise<Dump> {
	const db = await settled(indexedDB.open(DATABASE));
	const stores: Dump['stores'][number][] = [];
	for (const name of db.objectStoreNames) {
		const store = db.transaction(name).objectStore(name);
		const { keyPath, autoIncrement } = store;
		const [keys, values] = await Promise.all([
			settled(store.getAllKeys()),
			settled(store.getAll() as IDBRequest<unknown[]>)
		]);
		const records = keys.map((key, at) => ({ key, value: values[at] }));
		stores.push({ name, keyPath: keyPath as string | null, autoIncrement, records });
	}
	const { version } = db;
	db.close();
	return { version, stores };
}
