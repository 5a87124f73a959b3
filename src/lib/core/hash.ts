const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Two 32-bit lanes of multiply-xor mixing over UTF-16 units (the construction of cyrb53, public
 * domain, by bryc). Not cryptographic: it names content, it protects nothing.
 */
function lanes(text: string): [number, number] {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
	}
	return mixed(a, b);
}

/** What the second pair begins with. */
const SECOND = 0x9e3779b9;

/** Two pairs in one pass, so that a text of many million characters is gone through once. */
function twoPairs(text: string, from: number, to: number): [number, number, number, number] {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	let c = 0xdeadbeef ^ SECOND;
	let d = 0x41c6ce57 ^ SECOND;
	for (let i = from; i < to; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
		c = Math.imul(c ^ unit, 2654435761);
		d = Math.imul(d ^ unit, 1597334677);
	}
	return [...mixed(a, b), ...mixed(c, d)];
}

function mixed(first: number, second: number): [number, number] {
	let [a, b] = [first, second];
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return [a >>> 0, b >>> 0];
}

/** Characters that one pair of lanes has bits for. */
const ONE_PAIR = 12;

/**
 * A stable name for a text: the same text gives the same characters on every machine.
 *
 * @param text any string
 * @param length characters wanted, 1 to 24; each carries 5 bits (10 characters: 50 bits)
 * @returns lower-case Crockford base 32, so it is safe in a URL, a file name and read aloud
 */
export function digest(text: string, length = 10): string {
	return spelled(length > ONE_PAIR ? twoPairs(text, 0, text.length) : lanes(text), length);
}

/**
 * `digest(text.slice(from, to), 24)`, without making that text.
 *
 * @param from first UTF-16 unit
 * @param to behind the last one, no more than the text has
 */
export const digestWithin = (text: string, from: number, to: number): string =>
	spelled(twoPairs(text, from, to), 2 * ONE_PAIR);

function spelled(words: readonly number[], length: number): string {
	let out = '';
	let bits = 0;
	let held = 0;
	for (const word of words)
		for (let shift = 24; shift >= 0; shift -= 8) {
			held = (held << 8) | ((word >>> shift) & 255);
			bits += 8;
			while (bits >= 5) {
				bits -= 5;
				out += ALPHABET[(held >>> bits) & 31] ?? '';
				if (out.length === length) return out;
				held &= (1 << bits) - 1;
			}
		}
	return out;
}
