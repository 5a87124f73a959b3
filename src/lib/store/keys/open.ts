import { IdbKeys } from './idb-keys';
import { MemoryKeys } from './memory';
import type { KeyStore } from './port';

/** Keys on the device, or in memory where there is no IndexedDB. Nothing is opened yet. */
export function openKeys(): KeyStore {
	const factory = ownFactory();
	return factory ? new IdbKeys(factory) : new MemoryKeys();
}

/** Reading the property itself throws in some sandboxed frames. */
function ownFactory(): IDBFactory | null {
	try {
		return globalThis.indexedDB ?? null;
	} catch {
		return null;
	}
}
