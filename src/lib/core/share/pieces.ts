import { crc32 } from '../crc32';
import { decodeBytes, encodeBytes, kindOf, letterOf } from './codec';
import { addInto, MAX_NUMBER, mixOf, partLength, pieceBytes } from './piece';
import { toUtf8 } from './utf8';

/** Bytes of the whole in one piece: with an address of 60 characters it fits a code of version 13. */
const PIECE_BYTES = 300;

/** A fragment cut into pieces, each made when it is asked for. */
export interface Pieces {
	/** The first so many are enough. */
	readonly count: number;
	/** The fragment of a piece, without the #, in the spelling of QR codes; from 1 on without end. */
	readonly at: (number: number) => string;
}

/**
 * Cuts a whole fragment into pieces of one size.
 *
 * @returns null where the text is none of ours, or is a piece itself
 */
export function inPieces(fragment: string): Pieces | null {
	const kind = kindOf(fragment);
	if (kind === null || kind === 'piece') return null;
	const bytes = decodeBytes(fragment, kind);
	if (!bytes.ok) return null;
	const whole = Uint8Array.of(...toUtf8(letterOf(kind)), ...bytes.value);
	const head = {
		message: crc32(whole),
		count: Math.ceil(whole.length / PIECE_BYTES),
		length: whole.length
	};
	return {
		count: head.count,
		at(wanted) {
			const number = ((wanted - 1) % MAX_NUMBER) + 1;
			const data = mixed(whole, partLength(head), mixOf({ ...head, number }));
			return encodeBytes('piece', pieceBytes({ ...head, number, data }), 'qr');
		}
	};
}

function mixed(whole: Uint8Array, size: number, mix: bigint): Uint8Array {
	const data = new Uint8Array(size);
	for (let part = 0; part * size < whole.length; part++)
		if ((mix >> BigInt(part)) & 1n) addInto(data, whole.subarray(part * size, (part + 1) * size));
	return data;
}
