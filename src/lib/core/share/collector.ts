import { crc32 } from '../crc32';
import { encodeBytes, kindOfLetter } from './codec';
import { addInto, mixOf, type Piece } from './piece';

interface Row {
	readonly mix: bigint;
	readonly data: Uint8Array;
}

/** `other`: of another message. `damaged`: all are there, and what they make is not what was sent. */
export type Taken = 'new' | 'again' | 'other' | 'damaged';

/**
 * Puts a message together from its pieces, in any order and from any of them: a system of linear
 * equations over bits, kept solved as far as it goes.
 */
export class Collector {
	readonly #first: Piece;
	/** By a part that is in no other row. */
	readonly #rows = new Map<number, Row>();
	#fragment: string | null = null;

	constructor(first: Piece) {
		this.#first = first;
		this.take(first);
	}

	/** Which message it collects. */
	get message(): number {
		return this.#first.message;
	}

	/** Independent pieces needed. */
	get count(): number {
		return this.#first.count;
	}

	/** Independent pieces taken. */
	get have(): number {
		return this.#rows.size;
	}

	/** Numbers of the parts not known yet, from 1. */
	get missing(): readonly number[] {
		const known = new Set<number>();
		for (const [part, { mix }] of this.#rows) if (mix === 1n << BigInt(part)) known.add(part);
		return Array.from({ length: this.count }, (_, part) => part)
			.filter((part) => !known.has(part))
			.map((part) => part + 1);
	}

	/** What was cut into pieces, in the spelling of links; null until all is there. */
	get fragment(): string | null {
		return this.#fragment;
	}

	/** Takes a piece: whether it told anything new. */
	take(piece: Piece): Taken {
		if (!this.#belongs(piece)) return 'other';
		const row = { mix: mixOf(piece), data: piece.data.slice() };
		for (const [part, other] of this.#rows) if ((row.mix >> BigInt(part)) & 1n) add(row, other);
		if (row.mix === 0n) return 'again';
		const lowest = lowestBit(row.mix);
		for (const [part, other] of this.#rows)
			if ((other.mix >> BigInt(lowest)) & 1n) this.#rows.set(part, added(other, row));
		this.#rows.set(lowest, row);
		if (this.have < this.count) return 'new';
		this.#fragment = this.#whole();
		if (this.#fragment === null) this.#rows.clear();
		return this.#fragment === null ? 'damaged' : 'new';
	}

	#belongs({ message, count, length }: Piece): boolean {
		const first = this.#first;
		return message === first.message && count === first.count && length === first.length;
	}

	#whole(): string | null {
		const size = this.#first.data.length;
		const all = new Uint8Array(size * this.count);
		for (const [part, { data }] of this.#rows) all.set(data, part * size);
		const whole = all.subarray(0, this.#first.length);
		const kind = kindOfLetter(String.fromCharCode(whole[0] ?? 0));
		if (crc32(whole) !== this.message || kind === null || kind === 'piece') return null;
		return encodeBytes(kind, whole.subarray(1));
	}
}

function added(row: Row, other: Row): Row {
	const sum = { mix: row.mix, data: row.data.slice() };
	add(sum, other);
	return sum;
}

function add(row: { mix: bigint; readonly data: Uint8Array }, other: Row): void {
	row.mix ^= other.mix;
	addInto(row.data, other.data);
}

function lowestBit(mix: bigint): number {
	let part = 0;
	while (!((mix >> BigInt(part)) & 1n)) part++;
	return part;
}
