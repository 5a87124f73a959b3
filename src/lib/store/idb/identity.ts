import { type IDBPDatabase, wrap } from 'idb';
import { FIRST_HLC, randomName, Stamper } from '../stamper';
import type { StoreDeps } from '../deps';
import type { Schema } from './schema';
import { write } from './write';

const DEVICE_LENGTH = 10;

/**
 * Numbers each opening may give out. Two tabs of one installation cannot ask the disk for the next
 * number without waiting, so each opening counts in a range of its own: (device, seq) stays unique,
 * rises within a tab, and may leave gaps. 2^53 of them last
 * eight thousand million openings.
 */
const RANGE = 2 ** 20;

/**
 * The identity where the disk can be read but not written (it is full): the learner must still see
 * their history. The range is drawn by lot from those that no opening will reach.
 *
 * @returns null where this device has no name yet
 */
export async function recallIdentity(
	db: IDBPDatabase<Schema>,
	deps: StoreDeps
): Promise<Stamper | null> {
	const device = await db.get('meta', 'device');
	const hlc = await db.get('meta', 'hlc');
	if (typeof device !== 'string') return null;
	const lot = deps.random(4).reduce((sum, byte) => sum * 256 + byte, 0);
	return new Stamper(
		deps,
		device,
		(2 ** 32 + lot) * RANGE,
		typeof hlc === 'string' ? hlc : FIRST_HLC
	);
}

/** Claims the next range of numbers for this tab, in one transaction; names the device at first. */
export function claimIdentity(db: IDBPDatabase<Schema>, deps: StoreDeps): Promise<Stamper> {
	return write(db, ['meta'], async (tx) => {
		const meta = tx.objectStore('meta');
		// One after the other: of two at once, nobody would handle the first when the second throws.
		const device = await wrap<unknown>(meta.get('device'));
		const opening = await wrap<unknown>(meta.get('opening'));
		const hlc = await wrap<unknown>(meta.get('hlc'));
		const name = typeof device === 'string' ? device : randomName(deps, DEVICE_LENGTH);
		const turn = typeof opening === 'number' ? opening : 0;
		meta.put(name, 'device');
		meta.put(turn + 1, 'opening');
		return new Stamper(deps, name, turn * RANGE, typeof hlc === 'string' ? hlc : FIRST_HLC);
	});
}
