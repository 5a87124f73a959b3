/**
 * A running checksum over numbers and texts, in the order they are given. Finds damage, not malice:
 * multiply-xor mixing as in core/hash.ts.
 */
export class Checksum {
	#a = 0xdeadbeef;
	#b = 0x41c6ce57;

	/** @param words any array of 32-bit words; a copy is read, so that offsets do not matter */
	words(words: Int32Array | Uint32Array | Float64Array): void {
		const { buffer, byteOffset, byteLength } = words;
		const each = new Uint32Array(buffer, byteOffset, byteLength / 4);
		for (let at = 0; at < each.length; at++) this.#mix(each[at] ?? 0);
		this.#mix(byteLength);
	}

	/** Character by character: sums over events that were made so lie on disks. */
	text(text: string): void {
		for (let i = 0; i < text.length; i++) this.#mix(text.charCodeAt(i));
		this.#mix(text.length + 0x10000);
	}

	/** Two characters at a time, for what is checked while somebody waits; another sum than `text`. */
	pairs(text: string): void {
		const { length } = text;
		for (let i = 1; i < length; i += 2)
			this.#mix((text.charCodeAt(i - 1) << 16) | text.charCodeAt(i));
		if (length % 2 === 1) this.#mix(text.charCodeAt(length - 1));
		this.#mix(length + 0x10000);
	}

	/** 16 hexadecimal digits. */
	done(): string {
		const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
		return hex(this.#a ^ (this.#b >>> 13)) + hex(this.#b ^ (this.#a >>> 16));
	}

	#mix(word: number): void {
		this.#a = Math.imul(this.#a ^ word, 2654435761);
		this.#a ^= this.#a >>> 15;
		this.#b = Math.imul(this.#b ^ word, 1597334677);
		this.#b ^= this.#b >>> 14;
	}
}
