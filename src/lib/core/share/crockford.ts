const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Bytes as Crockford base 32, lower case, most significant bit first, the last character padded
 * with zero bits: 16 bytes give 26 characters. Safe in a URL, a file name and read aloud.
 */
export function crockford(bytes: Uint8Array): string {
	let out = '';
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			out += ALPHABET[(held >>> bits) & 31] ?? '';
		}
		held &= (1 << bits) - 1;
	}
	return bits > 0 ? out + (ALPHABET[(held << (5 - bits)) & 31] ?? '') : out;
}
