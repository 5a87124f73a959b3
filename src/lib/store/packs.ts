import { crc32 } from '../core/crc32';
import type { LearnerEvent } from '../core/memory/types';
import { allOrNothing } from './all-or-nothing';
import { DATABASE } from './database-name';
import { everyPack } from './idb/schema';
import { openRaw, type RawRecord, records, settled } from './raw';
import { isEvent, layoutOf } from './raw-log';

/*
 * Reading a million records takes a browser longer than everything else about a copy together. So
 * what was written out once is kept: events never change, and a copy begins with the old ones as they
 * went into the copy before. Disposable; held against the log and its own checksum before it is used.
 */

/** Some events as the lines of a file, compressed. */
export interface Packed {
	readonly bytes: Uint8Array;
	readonly count: number;
}

interface Pack extends Packed {
	/** It covers the arrivals after the one key up to the other. */
	readonly from: number;
	readonly through: number;
	/** CRC-32 of the bytes. */
	readonly check: number;
}

/** Compresses the lines of some events. */
export type PackUp = (events: readonly LearnerEvent[]) => Promise<Uint8Array>;

const STORE = 'derived';
/** Events in one: few enough that reading the rest is quick, many enough to compress well. */
const SIZE = 20_000;

/** Follows the one before, and is what was put there. */
const isSound = (pack: Pack, from: number): boolean =>
	pack.from === from && pack.through > from && pack.check === crc32(pack.bytes);

/** Those that can be used; none where the log no longer has as many events as they were made of. */
async function keptPacks(db: IDBDatabase, log: string): Promise<readonly Pack[]> {
	if (log !== 'log' || !db.objectStoreNames.contains(STORE)) return [];
	const all = await settled(
		db.transaction(STORE).objectStore(STORE).getAll(everyPack()) as IDBRequest<Pack[]>
	);
	const sound: Pack[] = [];
	for (const pack of all) if (isSound(pack, sound.at(-1)?.through ?? 0)) sound.push(pack);
	const through = IDBKeyRange.upperBound(sound.at(-1)?.through ?? 0);
	const there = await settled(db.transaction(log).objectStore(log).count(through));
	return there === sound.reduce((sum, { count }) => sum + count, 0) ? sound : [];
}

/** Nothing is lost where it cannot be kept: it is made again the next time. */
async function keep(db: IDBDatabase, pack: Pack): Promise<void> {
	try {
		await allOrNothing(db, [STORE], (tx) => tx.objectStore(STORE).put(pack, pack.through));
	} catch {
		// The disk is full, or another release has changed its layout.
	}
}

/** The log after a key in pieces of `size` records at least, and at its end the rest. */
async function* pieces(
	db: IDBDatabase,
	log: string,
	after: number,
	size: number
): AsyncGenerator<readonly RawRecord[]> {
	let piece: RawRecord[] = [];
	const batches = records(db, log, undefined, after === 0 ? undefined : after);
	for (let next = batches.next(); ;) {
		const batch = await next;
		if (batch.done) break;
		// Asked for before this one is worked on. Whoever stops early never waits for it.
		next = batches.next();
		next.catch(() => undefined);
		piece.push(...batch.value);
		if (piece.length < size) continue;
		yield piece;
		piece = [];
	}
	if (piece.length > 0) yield piece;
}

/** Whether a piece could be kept that is not. */
async function isBehind(factory: IDBFactory, size: number): Promise<boolean> {
	const db = await openRaw(factory, DATABASE);
	if (!db) return false;
	try {
		if (layoutOf(db)?.store !== 'log' || !db.objectStoreNames.contains(STORE)) return false;
		const derived = db.transaction(STORE).objectStore(STORE);
		const last = await settled(derived.openKeyCursor(everyPack(), 'prev'));
		const rest = IDBKeyRange.lowerBound(last?.key ?? 0, true);
		return (await settled(db.transaction('log').objectStore('log').count(rest))) >= size;
	} finally {
		db.close();
	}
}

/**
 * Writes out beforehand what the next copy will be made of, so that nobody waits for it: after a large
 * import, and every few months of study.
 *
 * @param packUp compresses each piece by itself
 * @param size records in a piece that is kept
 * @returns whether there was anything to write
 */
export async function packAhead(
	factory: IDBFactory,
	packUp: PackUp,
	size = SIZE
): Promise<boolean> {
	if (!(await isBehind(factory, size))) return false;
	const pieces = packedLog(factory, packUp, size);
	for (let piece = await pieces.next(); piece.done !== true;) piece = await pieces.next();
	return true;
}

/**
 * The log as it lies on the disk, written out and compressed in pieces: old ones as they were kept,
 * newer ones made now. Nothing where there is no log; its order is that of the keys.
 *
 * @param packUp compresses each piece by itself
 * @param size records in a piece that is kept
 * @throws what the browser says where the database cannot be opened
 */
export async function* packedLog(
	factory: IDBFactory,
	packUp: PackUp,
	size = SIZE
): AsyncGenerator<Packed> {
	const db = await openRaw(factory, DATABASE);
	const log = db && layoutOf(db)?.store;
	if (!db || !log) return db?.close();
	try {
		const kept = await keptPacks(db, log);
		yield* kept;
		let from = kept.at(-1)?.through ?? 0;
		for await (const piece of pieces(db, log, from, size)) {
			const events = piece.flatMap(({ value }) => (isEvent(value) ? [value] : []));
			const bytes = await packUp(events);
			const through = Number(piece.at(-1)?.key);
			const made = { from, through, count: events.length, bytes, check: crc32(bytes) };
			if (log === 'log' && events.length >= size) await keep(db, made);
			from = through;
			yield made;
		}
	} finally {
		db.close();
	}
}
