import type { StoreDeps } from './deps';
import { IdbStore } from './idb/idb-store';
import { MemoryStore } from './memory';
import type { Store } from './port';

/**
 * The learner's store: on the device where the browser allows it, else in memory with
 * `keeping.problem` saying why. Never fails and never deletes.
 */
export async function openStore(deps: StoreDeps): Promise<Store> {
	const factory = deps.indexedDB === undefined ? ownFactory() : deps.indexedDB;
	if (factory === null) return new MemoryStore(deps, 'unavailable');
	const opened = await IdbStore.open(factory, deps);
	return opened.ok ? opened.value : new MemoryStore(deps, opened.error);
}

/** Reading the property itself throws in some sandboxed frames. */
function ownFactory(): IDBFactory | null {
	try {
		return globalThis.indexedDB ?? null;
	} catch {
		return null;
	}
}
