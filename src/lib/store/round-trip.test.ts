import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHistory, writeHistory } from '../core/exchange/history-file';
import { anyHistory } from '../core/exchange/test-events';
import { sameSum, sumOf } from '../core/memory/log-sum';
import { replay } from '../core/memory/replay';
import { kept } from './contract';
import { IdbStore } from './idb/idb-store';
import { MemoryStore } from './memory';
import type { Store } from './port';
import { testDeps } from './test-deps';

// A disk of its own: files of one worker share the global one, with whatever a test of faults left there.
const STORES: readonly (readonly [string, () => Promise<Store>])[] = [
	['memory', () => Promise.resolve(new MemoryStore(testDeps(), null))],
	['IndexedDB', async () => kept(await IdbStore.open(new IDBFactory(), testDeps()))]
];

test.each(STORES)('export, wipe, import is identity: %s', async (_name, open) => {
	const store = await open();
	await fc.assert(
		fc.asyncProperty(anyHistory(20), async (history) => {
			kept(await store.eraseAll());
			kept(await store.union(history));
			const before = kept(await store.events());
			const file = writeHistory(before);

			kept(await store.eraseAll());
			expect(kept(await store.events())).toEqual([]);
			const read = kept(readHistory(file));
			expect(kept(await store.union(read.events))).toBe(before.length);

			const after = kept(await store.events());
			expect(after).toEqual(before);
			expect(replay(after)).toEqual(replay(before));
			expect(kept(readHistory(writeHistory(after))).events).toEqual(before);
			expect(sameSum(sumOf(after), sumOf(read.events))).toBe(true);
			expect(kept(await store.union(read.events))).toBe(0);
		}),
		{ numRuns: 40 }
	);
	store.close();
});
