/** As in `crc32`. */
const POLYNOMIAL = 0xedb88320;
const ONE = 1 << 31;

/** Product of two polynomials modulo that of CRC-32, highest power in the lowest bit. */
function times(a: number, b: number): number {
	let product = 0;
	for (let bit = ONE; bit !== 0; bit >>>= 1) {
		if (a & bit) product ^= b;
		b = b & 1 ? (b >>> 1) ^ POLYNOMIAL : b >>> 1;
	}
	return product;
}

/** x to the power of 8 · 2^k: what 2^k zero bytes do to a remainder. */
const POWERS: readonly number[] = (() => {
	let power = 1 << 23;
	return Array.from({ length: 48 }, () => {
		const here = power;
		power = times(power, power);
		return here;
	});
})();

/**
 * The CRC-32 of two pieces together from those of each, without reading them again (Mark Adler's
 * `crc32_combine` of zlib).
 *
 * @param length bytes of the second piece
 */
export function crc32Joined(first: number, second: number, length: number): number {
	let shifted = first | 0;
	let rest = length;
	for (let k = 0; rest >= 1; k++, rest = Math.floor(rest / 2))
		if (rest % 2 === 1) shifted = times(POWERS[k] ?? ONE, shifted);
	return (shifted ^ second) >>> 0;
}
