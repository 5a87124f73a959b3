import { crc32Joined } from './crc32-joined';

/** CRC-32 and length that end a gzip member (RFC 1952, section 2.3.1). */
const TRAILER = 8;

/**
 * A history file put together from gzip members, each compressed by itself, so that those of old
 * events can be used again.
 */
export class HistoryMembers {
	readonly #members: Uint8Array[] = [];
	#events = 0;
	#crc = 0;

	/**
	 * @param member whole lines of the file, compressed
	 * @param events how many of the lines are events
	 */
	add(member: Uint8Array, events: number): void {
		const trailer = new DataView(
			member.buffer,
			member.byteOffset + member.length - TRAILER,
			TRAILER
		);
		this.#crc = crc32Joined(this.#crc, trailer.getUint32(0, true), trailer.getUint32(4, true));
		this.#events += events;
		this.#members.push(member);
	}

	get members(): readonly Uint8Array[] {
		return this.#members;
	}

	get events(): number {
		return this.#events;
	}

	/** CRC-32 of all lines added. */
	get crc(): number {
		return this.#crc;
	}
}
