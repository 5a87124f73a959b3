/** Polynomial of IEEE 802.3, reflected, as gzip uses it (RFC 1952, section 8). */
const POLYNOMIAL = 0xedb88320;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
	return rest;
});

/**
 * CRC-32 as in gzip, a piece at a time.
 *
 * @param before what the pieces so far gave; 0 at first
 * @returns an unsigned 32-bit number
 */
export function crc32(bytes: Uint8Array, before = 0): number {
	let rest = ~before;
	for (let at = 0; at < bytes.length; at++)
		rest = (TABLE[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
	return ~rest >>> 0;
}
