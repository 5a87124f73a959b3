const NEWLINE = 0x0a;

/** Cuts bytes that come in pieces into lines. */
export class Lines {
	readonly #limit: number;
	readonly #take: (line: Uint8Array) => void;
	/** Pieces of a line whose end has not come yet. */
	#begun: Uint8Array[] = [];
	#length = 0;

	/**
	 * @param limit bytes of the longest line there may be
	 * @param take is given each line without its newline; only good until it returns
	 */
	constructor(limit: number, take: (line: Uint8Array) => void) {
		this.#limit = limit;
		this.#take = take;
	}

	/** @returns false where a line is too long; no more may be pushed then */
	push(bytes: Uint8Array): boolean {
		let start = 0;
		for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
			this.#take(this.#joined(bytes.subarray(start, end)));
			start = end + 1;
		}
		const rest = bytes.subarray(start);
		if (rest.length > 0) this.#begun.push(rest);
		this.#length += rest.length;
		return this.#length <= this.#limit;
	}

	/** @returns false where the last line has no end: it was cut off, and is not handed over */
	end(): boolean {
		return this.#length === 0;
	}

	#joined(last: Uint8Array): Uint8Array {
		if (this.#begun.length === 0) return last;
		const line = new Uint8Array(this.#length + last.length);
		let at = 0;
		for (const piece of [...this.#begun, last]) {
			line.set(piece, at);
			at += piece.length;
		}
		this.#begun = [];
		this.#length = 0;
		return line;
	}
}
