import { fromUtf8, toUtf8 } from '../../share/utf8';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Text of these characters costs 5 bits each. */
export const isCrockford = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]*$/.test(text);

/** Bits one after the other, the most significant first. */
export class BitWriter {
	readonly #bytes: number[] = [];
	#held = 0;
	#count = 0;

	/** @param size bits, 1 to 52, of a whole number below 2 to that power */
	number(value: number, size: number): void {
		for (let left = size - 1; left >= 0; left--) this.flag(Math.floor(value / 2 ** left) % 2 === 1);
	}

	flag(on: boolean): void {
		this.#held = (this.#held << 1) | (on ? 1 : 0);
		if (++this.#count < 8) return;
		this.#bytes.push(this.#held);
		this.#held = 0;
		this.#count = 0;
	}

	/** A whole number of any size up to 2^52: seven bits and one that says whether more follow. */
	count(value: number): void {
		for (let rest = value; ; rest = Math.floor(rest / 128)) {
			this.number(rest % 128, 7);
			this.flag(rest >= 128);
			if (rest < 128) return;
		}
	}

	text(text: string): void {
		const bytes = toUtf8(text);
		this.count(bytes.length);
		for (const byte of bytes) this.number(byte, 8);
	}

	crockford(text: string): void {
		for (const character of text) this.number(ALPHABET.indexOf(character), 5);
	}

	/** The last byte is filled up with zeros. */
	done(): Uint8Array {
		const rest = this.#count > 0 ? [this.#held << (8 - this.#count)] : [];
		return Uint8Array.from([...this.#bytes, ...rest]);
	}
}

/** Thrown by a reader whose bytes end too early, or hold what no writer writes. */
export class BitsProblem extends Error {}

/** What a `BitWriter` wrote. */
export class BitReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	number(size: number): number {
		let value = 0;
		for (let left = size; left > 0; left--) value = value * 2 + (this.flag() ? 1 : 0);
		return value;
	}

	flag(): boolean {
		const byte = this.#bytes[this.#at >> 3];
		if (byte === undefined) throw new BitsProblem('ends too early');
		return ((byte >> (7 - (this.#at++ & 7))) & 1) === 1;
	}

	count(): number {
		let value = 0;
		for (let scale = 1; scale <= 2 ** 49; scale *= 128) {
			value += this.number(7) * scale;
			if (!this.flag()) return value;
		}
		throw new BitsProblem('too large a number');
	}

	/** @param limit characters, UTF-16 */
	text(limit: number): string {
		const length = this.count();
		// Before a byte is read: no text of so many characters has more than three times as many bytes.
		if (length > 3 * limit) throw new BitsProblem('too long a text');
		const text = fromUtf8(Uint8Array.from({ length }, () => this.number(8)));
		if (text === null || text.length > limit) throw new BitsProblem('no text');
		return text;
	}

	crockford(length: number): string {
		let text = '';
		while (text.length < length) text += ALPHABET[this.number(5)] ?? '';
		return text;
	}

	/** @throws BitsProblem where anything but the zeros that fill the last byte is left */
	end(): void {
		const left = 8 * this.#bytes.length - this.#at;
		if (left >= 8 || this.number(left) !== 0) throw new BitsProblem('more than was written');
	}
}
