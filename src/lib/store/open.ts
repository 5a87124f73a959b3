import type { StoreDeps } from './deps';
import { IdbStore } from './idb/idb-store';
import { OlderStore } from './idb/older-store';
import { ReadOnlyStore } from './idb/read-only';
import { DATABASE } from './database-name';
import { VERSION } from './idb/schema';
import { MemoryStore } from './memory';
import type { Store } from './port';
import { copyOlderSchema } from './snapshots/older-schema';

/**
 * The learner's store: on the device where the browser allows it, in the layout of an earlier release
 * where this one's cannot be made; for reading alone where there is something that may not be written;
 * else in memory. `keeping.problem` says why. Never fails and
 * never deletes.
 */
export async function openStore(deps: StoreDeps): Promise<Store> {
	const factory = deps.indexedDB === undefined ? ownFactory() : deps.indexedDB;
	if (factory === null) return new MemoryStore(deps, 'unavailable');
	await copyOlderSchema(factory, DATABASE, VERSION, deps.now());
	const opened = await IdbStore.open(factory, deps);
	if (opened.ok) return opened.value;
	const older = await OlderStore.overOlder(factory, deps, DATABASE, opened.error);
	if (older.ok) return older.value;
	const readable = await ReadOnlyStore.open(factory, deps, DATABASE, opened.error);
	if (!readable.ok) return new MemoryStore(deps, opened.error);
	const newest = await readable.value.newest();
	// An empty disk that cannot be written is no reason to refuse answers for as long as the page lives.
	if (opened.error === 'newer-version' || (newest.ok && newest.value > 0)) return readable.value;
	readable.value.close();
	return new MemoryStore(deps, opened.error);
}

/** Reading the property itself throws in some sandboxed frames. */
function ownFactory(): IDBFactory | null {
	try {
		return globalThis.indexedDB ?? null;
	} catch {
		return null;
	}
}
