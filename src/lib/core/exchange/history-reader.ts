import { Gunzip } from 'fflate';
import * as v from 'valibot';
import { digest } from '../hash';
import type { LearnerEvent } from '../memory/types';
import { err, ok, type Result } from '../result';
import { parseJson } from '../share/json';
import { fromUtf8 } from '../share/utf8';
import { crc32 } from '../crc32';
import { eventSchema } from './event-schema';
import {
	endSchema,
	FORMAT,
	headSchema,
	HISTORY_LIMITS,
	HOPELESS,
	type HistoryProblem,
	type HistoryReport
} from './history-format';
import { Lines } from './lines';

/**
 * Bytes pushed at once. DEFLATE expands at most 1032 times, so no more than half a megabyte can
 * come out between two looks at the limits.
 */
const SLICE = 512;
/** CRC-32 and length that end a gzip file (RFC 1952). */
const TRAILER = 8;
const CHECK_LENGTH = 24;
const NEWLINE = Uint8Array.of(0x0a);

type Head = v.InferOutput<typeof headSchema>;

/**
 * Reads a `.dateline` file as its bytes come, trusting none of them. Events are handed over before
 * it is known whether the file is whole: whoever takes them keeps them apart until `end`.
 */
export class HistoryReader {
	readonly #take: (event: LearnerEvent) => void;
	readonly #gunzip = new Gunzip((part) => this.#inflated(part));
	readonly #lines = new Lines(HISTORY_LIMITS.line, (line) => this.#line(line));
	readonly #old: string[] = [];
	#held: Uint8Array = new Uint8Array();
	#trailer: Uint8Array = new Uint8Array();
	#crc = 0;
	#saved = 0;
	#inside = 0;
	#cut = false;
	#problem: HistoryProblem | null = null;
	#head: Head | null = null;
	#end: v.InferOutput<typeof endSchema> | null = null;
	/** Of all lines before the last one. */
	#endCrc = 0;
	#events = 0;
	#refused = 0;

	/** @param take is given each event of the file, in its order */
	constructor(take: (event: LearnerEvent) => void) {
		this.#take = take;
	}

	/** Takes the next bytes of the file, at best many. @returns false once no more are wanted */
	push(bytes: Uint8Array): boolean {
		if (this.#saved === 0 && (bytes[0] !== 0x1f || bytes[1] !== 0x8b)) this.#problem = 'not-ours';
		this.#saved += bytes.length;
		if (this.#saved > HISTORY_LIMITS.saved) this.#problem ??= 'too-long';
		this.#trailer = lastOf(this.#trailer, bytes);
		this.#inflate(this.#held, false);
		this.#held = bytes;
		return this.#problem === null && !this.#cut;
	}

	/** To be called once, after the last bytes. */
	end(): Result<HistoryReport, HistoryProblem> {
		if (this.#saved === 0) return err('not-ours');
		this.#inflate(this.#held, true);
		if (this.#problem !== null) return err(this.#problem);
		if (this.#head === null) return err(this.#cut ? 'damaged' : 'not-ours');
		if (this.#events === 0 && this.#refused > 0) return err('bad-content');
		const promised = this.#head.events ?? this.#end?.events ?? null;
		return ok({ promised, refused: this.#refused, whole: this.#whole() });
	}

	#inflate(bytes: Uint8Array, last: boolean): void {
		const { length } = bytes;
		try {
			for (let at = 0; at < length && this.#problem === null && !this.#cut; at += SLICE)
				this.#gunzip.push(bytes.subarray(at, at + SLICE), last && at + SLICE >= length);
		} catch {
			this.#cut = true;
		}
	}

	#inflated(part: Uint8Array): void {
		this.#inside += part.length;
		if (this.#inside > HISTORY_LIMITS.inside) this.#problem ??= 'too-long';
		if (this.#problem === null && !this.#lines.push(part)) this.#problem = 'too-long';
	}

	#line(bytes: Uint8Array): void {
		if (this.#problem !== null) return;
		const before = this.#crc;
		this.#crc = crc32(NEWLINE, crc32(bytes, before));
		const text = fromUtf8(bytes);
		const value = text === null ? undefined : parseJson(text, HISTORY_LIMITS.depth);
		if (this.#head === null) return this.#begin(value);
		if (this.#head.format === 1) this.#old.push(text ?? '');
		else if (this.#end === null && v.is(endSchema, value)) {
			this.#end = value;
			this.#endCrc = before;
			return;
		}
		this.#event(value);
	}

	#begin(value: unknown): void {
		const head = v.safeParse(headSchema, value);
		if (!head.success) this.#problem = 'not-ours';
		else if (head.output.format > FORMAT) this.#problem = 'newer-version';
		else this.#head = head.output;
	}

	#event(value: unknown): void {
		const parsed = v.safeParse(eventSchema, value, { abortEarly: true });
		if (!parsed.success) this.#refused++;
		else {
			this.#events++;
			this.#take(parsed.output);
		}
		if (this.#refused > HOPELESS + 4 * this.#events) this.#problem = 'bad-content';
		if (this.#events + this.#refused > HISTORY_LIMITS.events) this.#problem = 'too-long';
	}

	#whole(): boolean {
		if (this.#cut || !this.#lines.end()) return false;
		const { format = FORMAT, checksum } = this.#head ?? {};
		const counted = this.#end?.events === this.#events + this.#refused;
		if (format >= 3) return counted && this.#end?.crc === this.#endCrc;
		if (!this.#trailerFits()) return false;
		if (format === 2) return counted;
		return digest(this.#old.map((line) => `${line}\n`).join(''), CHECK_LENGTH) === checksum;
	}

	/** Files before format 3 are one member whose trailer speaks for all. */
	#trailerFits(): boolean {
		if (this.#trailer.length < TRAILER) return false;
		const trailer = new DataView(this.#trailer.buffer, this.#trailer.byteOffset);
		if (trailer.getUint32(0, true) !== this.#crc) return false;
		return trailer.getUint32(4, true) === this.#inside % 2 ** 32;
	}
}

/** The last bytes of two pieces together, in a copy that nobody changes. */
function lastOf(before: Uint8Array, after: Uint8Array): Uint8Array {
	if (after.length >= TRAILER) return after.slice(-TRAILER);
	return Uint8Array.of(...before, ...after).slice(-TRAILER);
}
