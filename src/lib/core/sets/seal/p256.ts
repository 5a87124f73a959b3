/** NIST P-256 (FIPS 186-4, D.1.2.3): y² = x³ - 3x + b over the integers modulo p. */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const SIZE = 32;
const RAW = 1 + 2 * SIZE;

/** A public point in its short form (SEC 1, 2.3.3): 33 bytes of the 65 that browsers read and write. */
export const compressed = (raw: Uint8Array): Uint8Array =>
	Uint8Array.of(2 | ((raw[RAW - 1] ?? 0) & 1), ...raw.subarray(1, 1 + SIZE));

/**
 * The 65 bytes of a point that was written in 33 (SEC 1, 2.3.4). Nothing secret is computed here, so it
 * need not take the same time for each.
 *
 * @returns null for what is no point of the curve
 */
export function decompressed(short: Uint8Array): Uint8Array | null {
	const odd = short[0] === 3;
	if (short.length !== 1 + SIZE || (short[0] !== 2 && !odd)) return null;
	const x = numberOf(short.subarray(1));
	if (x >= P) return null;
	const square = mod(x * x * x - 3n * x + B);
	const root = power(square, (P + 1n) / 4n);
	if (mod(root * root) !== square) return null;
	const y = (root & 1n) === (odd ? 1n : 0n) ? root : mod(-root);
	return Uint8Array.of(4, ...short.subarray(1), ...bytesOf(y));
}

const mod = (value: bigint): bigint => ((value % P) + P) % P;

function power(base: bigint, exponent: bigint): bigint {
	let result = 1n;
	let square = base;
	for (let rest = exponent; rest > 0n; rest >>= 1n) {
		if ((rest & 1n) === 1n) result = (result * square) % P;
		square = (square * square) % P;
	}
	return result;
}

const numberOf = (bytes: Uint8Array): bigint =>
	bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

const bytesOf = (value: bigint): Uint8Array =>
	Uint8Array.from({ length: SIZE }, (_, at) =>
		Number((value >> BigInt(8 * (SIZE - 1 - at))) & 0xffn)
	);
