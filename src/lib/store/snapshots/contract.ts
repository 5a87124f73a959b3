import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kept } from '../contract';
import type { NewSnapshot, Snapshots } from './port';

const HOUR = 3_600_000;
const START = 1_750_000_000_000;

export const taken = (at: number, more: Partial<NewSnapshot> = {}): NewSnapshot => ({
	at: START + at * HOUR,
	count: at + 1,
	reason: 'regular',
	file: Uint8Array.of(at % 256, 2, 3),
	...more
});

/** What every keeper of snapshots promises. @param open gives an empty one */
export function snapshotsContract(name: string, open: () => Promise<Snapshots>): void {
	describe(`${name} keeps the promises of snapshots`, () => {
		let snapshots: Snapshots;
		beforeEach(async () => {
			snapshots = await open();
		});
		afterEach(() => snapshots.close());

		test('at first there are none', async () => {
			expect(kept(await snapshots.list())).toEqual([]);
			expect(kept(await snapshots.file(1))).toBeNull();
		});

		test('what was added is listed newest first, and its file is the same bytes', async () => {
			const first = kept(await snapshots.add(taken(1)));
			const second = kept(await snapshots.add(taken(2, { reason: 'import' })));
			expect(first).toMatchObject({ at: START + HOUR, count: 2, size: 3, forced: false });
			expect(second).toMatchObject({ reason: 'import', forced: true });
			expect(kept(await snapshots.list())).toEqual([second, first]);
			expect(kept(await snapshots.file(first.id))).toEqual(Uint8Array.of(1, 2, 3));
		});

		test('later changes to the bytes handed in do not reach what is kept', async () => {
			const file = Uint8Array.of(1, 2, 3);
			const { id } = kept(await snapshots.add(taken(1, { file })));
			file[0] = 9;
			expect(kept(await snapshots.file(id))).toEqual(Uint8Array.of(1, 2, 3));
		});

		test('they are thinned as they are added, files and all', async () => {
			const ids: number[] = [];
			for (let at = 0; at < 60; at++) ids.push(kept(await snapshots.add(taken(at / 4))).id);
			const list = kept(await snapshots.list());
			expect(list.length).toBeLessThan(25);
			const gone = ids.filter((id) => !list.some((info) => info.id === id));
			for (const id of gone) expect(kept(await snapshots.file(id))).toBeNull();
			for (const { id } of list) expect(kept(await snapshots.file(id))).not.toBeNull();
		});

		test('an empty history never pushes out a full one', async () => {
			const full = kept(await snapshots.add(taken(0, { count: 500 })));
			for (let at = 1; at < 60; at++) await snapshots.add(taken(at * 24, { count: 1 }));
			expect(kept(await snapshots.list()).at(-1)).toEqual(full);
		});

		test('two added at once are both kept', async () => {
			const [one, two] = await Promise.all([snapshots.add(taken(1)), snapshots.add(taken(30))]);
			expect(kept(one).id).not.toBe(kept(two).id);
			expect(kept(await snapshots.list())).toHaveLength(2);
		});

		test('all of them are dropped when asked, and it goes on', async () => {
			const { id } = kept(await snapshots.add(taken(1)));
			kept(await snapshots.clear());
			expect(kept(await snapshots.list())).toEqual([]);
			expect(kept(await snapshots.file(id))).toBeNull();
			kept(await snapshots.add(taken(2)));
			expect(kept(await snapshots.list())).toHaveLength(1);
		});

		test('once closed it answers that it is', async () => {
			snapshots.close();
			const closed = { ok: false, error: 'closed' };
			expect(await snapshots.list()).toEqual(closed);
			expect(await snapshots.add(taken(1))).toEqual(closed);
			expect(await snapshots.file(1)).toEqual(closed);
			expect(await snapshots.clear()).toEqual(closed);
		});
	});
}
