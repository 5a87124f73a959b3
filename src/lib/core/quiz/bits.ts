/** A set of whole numbers below a bound, one bit each: whole banks are joined and cut in microseconds. */
export type Bits = Uint32Array;

/** An empty set of numbers below `size`. */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

/** The set of all numbers below `size`. */
export function allBits(size: number): Bits {
	const bits = noBits(size).fill(0xffffffff);
	const over = size & 31;
	if (over > 0) bits[bits.length - 1] = (1 << over) - 1;
	return bits;
}

export function setBit(bits: Bits, at: number): void {
	bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export const hasBit = (bits: Bits, at: number): boolean =>
	(((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

/** The set of these numbers. */
export function bitsOf(size: number, lists: Iterable<readonly number[]>): Bits {
	const bits = noBits(size);
	for (const list of lists) for (const at of list) setBit(bits, at);
	return bits;
}

/** What is in some of these sets. */
export function inSome(size: number, sets: readonly Bits[]): Bits {
	const bits = noBits(size);
	for (const set of sets)
		for (let word = 0; word < bits.length; word++)
			bits[word] = (bits[word] ?? 0) | (set[word] ?? 0);
	return bits;
}

/** What is in all of these sets. */
export function inAll(size: number, sets: readonly Bits[]): Bits {
	const bits = allBits(size);
	for (const set of sets)
		for (let word = 0; word < bits.length; word++)
			bits[word] = (bits[word] ?? 0) & (set[word] ?? 0);
	return bits;
}

/** How many numbers the set holds (population count of Hacker's Delight, 5-1). */
export function sizeOf(bits: Bits): number {
	let sum = 0;
	for (let word = 0; word < bits.length; word++) {
		let held = bits[word] ?? 0;
		held -= (held >>> 1) & 0x55555555;
		held = (held & 0x33333333) + ((held >>> 2) & 0x33333333);
		sum += Math.imul((held + (held >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
	}
	return sum;
}

/** Every number of the set, rising. */
export function numbersOf(bits: Bits): Uint32Array {
	const numbers = new Uint32Array(sizeOf(bits));
	let at = 0;
	for (let word = 0; word < bits.length; word++) {
		let held = bits[word] ?? 0;
		while (held !== 0) {
			const low = held & -held;
			numbers[at++] = (word << 5) + 31 - Math.clz32(low);
			held ^= low;
		}
	}
	return numbers;
}
