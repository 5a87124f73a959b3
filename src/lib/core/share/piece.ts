import { err, ok, type Result } from '../result';
import { seeded } from '../random';
import type { PackProblem } from '../sets/types';
import { decodeBytes } from './codec';
import { findFragment } from './find-fragment';

/** More than the longest fragment makes. */
export const MAX_PIECES = 200;

/** Pieces may be mixed again for hours before the numbers are used up. */
export const MAX_NUMBER = 0xffff;

/** Check of the whole, count, length, number; most significant byte first. */
const HEADER_BYTES = 4 + 1 + 2 + 2;

/** One of several codes that together hold a fragment too long for one. */
export interface Piece {
	/** CRC-32 of the whole: which message it is of, and whether that was put together rightly. */
	readonly message: number;
	/** Parts that the whole was cut into, all of one length, the last filled up with zeros. */
	readonly count: number;
	/** Bytes of the whole. */
	readonly length: number;
	/** From 1; up to `count` it is that part itself, above it a mix of several. */
	readonly number: number;
	readonly data: Uint8Array;
}

/** Bytes in each part. */
export const partLength = ({ length, count }: Pick<Piece, 'length' | 'count'>): number =>
	Math.ceil(length / count);

/**
 * Which parts a piece is the exclusive or of: bit n for part n. The first pieces are the parts
 * themselves, so that a printed sheet needs no more; each later one takes every part by the toss of a
 * coin that its number decides. So whatever was missed, later pieces make up for it, one for one and at
 * the end one or two more (a rateless code after Luby and MacKay, dense because so few parts are solved
 * for at once).
 */
export function mixOf({ message, count, number }: Omit<Piece, 'length' | 'data'>): bigint {
	if (number <= count) return 1n << BigInt(number - 1);
	const random = seeded(`${String(message)} ${String(number)}`);
	let mix = 0n;
	for (let part = 0; part < count; part++) if (random() < 0.5) mix |= 1n << BigInt(part);
	return mix === 0n ? 1n << BigInt(number % count) : mix;
}

/** Adds `other` to `data` in place, bit by bit without carrying. */
export function addInto(data: Uint8Array, other: Uint8Array): void {
	for (let at = 0; at < data.length; at++) data[at] = (data[at] ?? 0) ^ (other[at] ?? 0);
}

/** A piece as bytes. */
export function pieceBytes({ message, count, length, number, data }: Piece): Uint8Array {
	const bytes = new Uint8Array(HEADER_BYTES + data.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, message);
	view.setUint8(4, count);
	view.setUint16(5, length);
	view.setUint16(7, number);
	bytes.set(data, HEADER_BYTES);
	return bytes;
}

/** Reads one piece from what was scanned or pasted. */
export function readPiece(text: string): Result<Piece, PackProblem> {
	if (text.trim() === '') return err('empty');
	const fragment = findFragment(text);
	if (fragment === null) return err('not-ours');
	const bytes = decodeBytes(fragment, 'piece');
	if (!bytes.ok) return bytes;
	const piece = pieceOf(bytes.value);
	return piece === null ? err('bad-content') : ok(piece);
}

function pieceOf(bytes: Uint8Array): Piece | null {
	if (bytes.length <= HEADER_BYTES) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const piece = {
		message: view.getUint32(0),
		count: view.getUint8(4),
		length: view.getUint16(5),
		number: view.getUint16(7),
		data: bytes.subarray(HEADER_BYTES)
	};
	const counted = piece.count >= 1 && piece.count <= MAX_PIECES && piece.number >= 1;
	return counted && piece.data.length === partLength(piece) ? piece : null;
}
