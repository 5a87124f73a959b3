import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LearnerEvent } from '../core/memory/types';
import { foreign, kept } from './contract';
import { DATABASE } from './database-name';
import { IdbStore } from './idb/idb-store';
import { packAhead, packedLog } from './packs';
import { settled } from './raw';
import { testDeps } from './test-deps';

/** Raw records come two thousand at once; a piece holds no fewer. */
const PIECE = 2_000;
const COUNT = 5_000;
const EVENTS: readonly LearnerEvent[] = Array.from({ length: COUNT }, (_, at) =>
	foreign(`e${at}x`, `${at.toString(16).padStart(12, '0')}-0000`)
);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What a copy holds now, and how many events had to be written out for it. */
async function copied(): Promise<{ readonly ids: readonly string[]; readonly packedNow: number }> {
	let packedNow = 0;
	const ids: string[] = [];
	const packUp = (events: readonly LearnerEvent[]): Promise<Uint8Array> => {
		packedNow += events.length;
		return Promise.resolve(encoder.encode(events.map(({ id }) => id).join()));
	};
	for await (const { bytes, count } of packedLog(indexedDB, packUp, PIECE)) {
		const here = decoder.decode(bytes).split(',');
		expect(here).toHaveLength(count);
		ids.push(...here);
	}
	return { ids, packedNow };
}

/** Does something to a store of the database behind everybody's back. */
async function meddle<T>(name: string, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
	const db = await settled(indexedDB.open(DATABASE));
	const done = await settled(work(db.transaction(name, 'readwrite').objectStore(name)));
	db.close();
	return done;
}

const IDS = EVENTS.map(({ id }) => id);
/** What is kept of copies, on a disk of this kind. */
export function packsSuite(name: string): void {
	describe(`${name}: what a copy is made of is kept`, () => {
		let store: IdbStore;

		beforeEach(async () => {
			await settled(indexedDB.deleteDatabase(DATABASE));
			store = kept(await IdbStore.open(indexedDB, testDeps()));
			kept(await store.union(EVENTS));
			return () => store.close();
		});

		test('a copy holds every event once, and the next one writes out only what is not kept', async () => {
			expect(await copied()).toEqual({ ids: IDS, packedNow: COUNT });
			expect(await copied()).toEqual({ ids: IDS, packedNow: COUNT - 2 * PIECE });
		});

		test('what arrives later comes after it, and is kept in its turn', async () => {
			await copied();
			const later = Array.from({ length: PIECE }, (_, at) =>
				foreign(`l${at}x`, '00000000ffff-0000')
			);
			kept(await store.union(later));
			const ids = [...IDS, ...later.map(({ id }) => id)];
			expect(await copied()).toEqual({ ids, packedNow: COUNT - 2 * PIECE + PIECE });
			expect((await copied()).packedNow).toBe(COUNT - 2 * PIECE);
		});

		test('an event gone from the disk is not brought back by what was kept', async () => {
			await copied();
			await meddle('log', (log) => log.delete(7));
			const { ids, packedNow } = await copied();
			expect(ids).toEqual(IDS.filter((_, at) => at !== 6));
			expect(packedNow).toBe(COUNT - 1);
		});

		test('a damaged piece is made again, and so are those after it', async () => {
			await copied();
			const [first] = await meddle('derived', (derived) => derived.getAll());
			const { through, bytes } = first as { through: number; bytes: Uint8Array };
			const damaged = bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte));
			await meddle('derived', (derived) => derived.put({ ...first, bytes: damaged }, through));
			expect(await copied()).toEqual({ ids: IDS, packedNow: COUNT });
			expect((await copied()).packedNow).toBe(COUNT - 2 * PIECE);
		});

		test('an event put right is written out again', async () => {
			await copied();
			const [one] = EVENTS;
			expect(kept(await store.mend(one ? [one] : []))).toBe(1);
			expect((await copied()).packedNow).toBe(COUNT);
		});

		test('a full disk costs time and no event', async () => {
			const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
				throw new DOMException('full', 'QuotaExceededError');
			});
			expect((await copied()).ids).toEqual(IDS);
			full.mockRestore();
			expect((await copied()).packedNow).toBe(COUNT);
		});

		test('written out ahead, a copy finds everything there that is worth keeping', async () => {
			const packed: number[] = [];
			const packUp = (events: readonly LearnerEvent[]): Promise<Uint8Array> => {
				packed.push(events.length);
				return Promise.resolve(encoder.encode(events.map(({ id }) => id).join()));
			};
			expect(await packAhead(indexedDB, packUp, PIECE)).toBe(true);
			expect(packed).toEqual([PIECE, PIECE, COUNT - 2 * PIECE]);
			expect(await packAhead(indexedDB, packUp, PIECE)).toBe(false);
			expect(packed).toHaveLength(3);
			expect(await copied()).toEqual({ ids: IDS, packedNow: COUNT - 2 * PIECE });
			const later = Array.from({ length: PIECE }, (_, at) =>
				foreign(`l${at}x`, '00000000ffff-0000')
			);
			kept(await store.union(later));
			expect(await packAhead(indexedDB, packUp, PIECE)).toBe(true);
		});

		test('a short history, and none at all, is left alone', async () => {
			const never = (): Promise<Uint8Array> => Promise.reject(new Error('nothing to pack'));
			expect(await packAhead(indexedDB, never, COUNT + 1)).toBe(false);
			store.close();
			await settled(indexedDB.deleteDatabase(DATABASE));
			expect(await packAhead(indexedDB, never, 1)).toBe(false);
			expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
		});

		test('the checkpoint lies beside it, and erasing takes both', async () => {
			await copied();
			expect(kept(await store.derived())).toBeNull();
			kept(await store.eraseAll());
			expect(await copied()).toEqual({ ids: [], packedNow: 0 });
		});

		test('where there is no database none is made', async () => {
			store.close();
			await settled(indexedDB.deleteDatabase(DATABASE));
			expect(await copied()).toEqual({ ids: [], packedNow: 0 });
			expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
		});
	});
}
