/** A source of numbers in [0, 1). Core never reads `Math.random`: it is handed one of these. */
export type Random = () => number;

/**
 * A repeatable source: the same seed gives the same numbers in Node and in every browser.
 * State setup by xmur3, steps by sfc32 (Chris Doty-Humphrey's PractRand, public domain).
 */
export function seeded(seed: string): Random {
	let h = 1779033703 ^ seed.length;
	const part = (): number => {
		h = Math.imul(h ^ (h >>> 16), 2246822507);
		h = Math.imul(h ^ (h >>> 13), 3266489909);
		return (h ^= h >>> 16) >>> 0;
	};
	for (let i = 0; i < seed.length; i++) {
		h = Math.imul(h ^ seed.charCodeAt(i), 3432918353);
		h = (h << 13) | (h >>> 19);
	}
	let [a, b, c, d] = [part(), part(), part(), part()];
	return () => {
		const t = (a + b + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + t;
		return (t >>> 0) / 4294967296;
	};
}

/** A shuffled copy (Fisher and Yates); the input is left alone. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
	const out = [...list];
	for (let i = out.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const held = out[i] as T;
		out[i] = out[j] as T;
		out[j] = held;
	}
	return out;
}
