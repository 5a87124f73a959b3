import { Gunzip, Inflate } from 'fflate';

/**
 * Bytes pushed at once. DEFLATE expands at most 1032 times, so no more than half a megabyte can
 * come out between two looks at the limit.
 */
const SLICE = 512;

export interface Inflated {
	/** What came out; nothing where it was too big. */
	readonly bytes: Uint8Array;
	/** `cut`: the input ended early or is damaged from some point on. */
	readonly state: 'whole' | 'cut' | 'too-big';
}

/**
 * Inflates no further than `limit` bytes: sizes that the data itself declares are not believed.
 *
 * @param format `raw` DEFLATE (RFC 1951) or `gzip` (RFC 1952; its checksum is not looked at)
 */
export function inflateBounded(
	input: Uint8Array,
	limit: number,
	format: 'raw' | 'gzip' = 'raw'
): Inflated {
	const parts: Uint8Array[] = [];
	let total = 0;
	const take = (part: Uint8Array): void => {
		parts.push(part);
		total += part.length;
	};
	const stream = format === 'raw' ? new Inflate(take) : new Gunzip(take);
	try {
		for (let at = 0; at < input.length && total <= limit; at += SLICE)
			stream.push(input.subarray(at, at + SLICE), at + SLICE >= input.length);
	} catch {
		return { bytes: joined(parts, Math.min(total, limit)), state: 'cut' };
	}
	if (total > limit) return { bytes: new Uint8Array(), state: 'too-big' };
	return { bytes: joined(parts, total), state: input.length === 0 ? 'cut' : 'whole' };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		const fitting = part.subarray(0, length - at);
		all.set(fitting, at);
		at += fitting.length;
	}
	return all;
}
