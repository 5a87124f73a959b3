import { IdbSnapshots } from './idb-snapshots';
import { MemorySnapshots } from './memory';
import type { Snapshots } from './port';

/** Snapshots on the device, or in memory where there is no IndexedDB. Nothing is opened yet. */
export function openSnapshots(factory: IDBFactory | null): Snapshots {
	return factory ? new IdbSnapshots(factory) : new MemorySnapshots();
}
