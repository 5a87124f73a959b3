import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setFragment } from '../sets/pack';
import { someSet } from '../sets/test-sets';
import { seeded, shuffled } from '../random';
import { encodeBytes, kindOf, MAX_FRAGMENT, respelt } from './codec';
import { Collector } from './collector';
import { MAX_PIECES, pieceBytes, readPiece, type Piece } from './piece';
import { inPieces, type Pieces } from './pieces';

const noise = (length: number, seed = 'noise'): Uint8Array => {
	const random = seeded(seed);
	return Uint8Array.from({ length }, () => Math.floor(random() * 256));
};

const cut = (fragment: string): Pieces => {
	const pieces = inPieces(fragment);
	if (pieces === null) throw new Error('no fragment');
	return pieces;
};

const read = (text: string): Piece => {
	const piece = readPiece(text);
	if (!piece.ok) throw new Error(piece.error);
	return piece.value;
};

/** Takes pieces until all is there. */
function collected(pieces: Pieces, numbers: Iterable<number>): [Collector, taken: number] {
	let collector: Collector | null = null;
	let taken = 0;
	for (const number of numbers) {
		const piece = read(pieces.at(number));
		taken++;
		if (collector) collector.take(piece);
		else collector = new Collector(piece);
		if (collector.fragment !== null) break;
	}
	if (collector === null) throw new Error('no numbers');
	return [collector, taken];
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

const SET = setFragment(someSet(60, {}, false));
const LONG = encodeBytes('set', noise(6_000));

test('the first pieces are enough, in any order, and so the first of any sheet of paper', () => {
	for (const fragment of [SET, LONG]) {
		const pieces = cut(fragment);
		const orders = [upTo(pieces.count), shuffled(upTo(pieces.count), seeded('order'))];
		for (const order of orders) {
			const [collector, taken] = collected(pieces, order);
			expect(collector.fragment).toBe(fragment);
			expect(taken).toBe(pieces.count);
		}
	}
});

test('a fragment in the spelling of codes comes back in the one of links', () => {
	const [collector] = collected(cut(respelt(LONG, 'qr') ?? ''), upTo(30));
	expect(collector.fragment).toBe(LONG);
});

test('any message comes through any loss: seldom more than a few pieces above its number', () => {
	let over = 0;
	let runs = 0;
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 9_000 }),
			fc.nat(60_000),
			fc.double({ min: 0, max: 0.9, noNaN: true }),
			fc.string(),
			(length, from, loss, seed) => {
				const fragment = encodeBytes('result', noise(length, seed));
				const pieces = cut(fragment);
				const random = seeded(seed);
				const numbers = upTo(pieces.count * 40 + 400)
					.map((n) => n + from)
					.filter(() => random() >= loss);
				const [collector, taken] = collected(pieces, numbers);
				expect(collector.fragment).toBe(fragment);
				expect(taken).toBeLessThanOrEqual(pieces.count + 20);
				over += taken - pieces.count;
				runs++;
			}
		),
		{ numRuns: 150 }
	);
	expect(over / runs).toBeLessThan(2.5);
}, 60_000);

test('what is missing is told while pieces come in', () => {
	const pieces = cut(LONG);
	const collector = new Collector(read(pieces.at(2)));
	expect(collector.take(read(pieces.at(5)))).toBe('new');
	expect(collector.take(read(pieces.at(2)))).toBe('again');
	expect(collector.have).toBe(2);
	expect(collector.count).toBe(pieces.count);
	expect(collector.missing).toEqual(upTo(pieces.count).filter((n) => n !== 2 && n !== 5));
	expect(collector.fragment).toBeNull();
});

test('a piece of another message is told apart and changes nothing', () => {
	const collector = new Collector(read(cut(LONG).at(1)));
	const other = cut(encodeBytes('set', noise(6_000, 'other')));
	expect(collector.take(read(other.at(2)))).toBe('other');
	expect(collector.have).toBe(1);
});

test('a piece that lies is found out when all is there, and collecting begins again', () => {
	const pieces = cut(LONG);
	const last = read(pieces.at(pieces.count));
	const forged = { ...last, data: last.data.map((byte) => byte ^ 1) };
	const [collector] = collected(pieces, upTo(pieces.count - 1));
	expect(collector.take(forged)).toBe('damaged');
	expect([collector.have, collector.fragment]).toEqual([0, null]);
	for (const number of upTo(pieces.count)) collector.take(read(pieces.at(number)));
	expect(collector.fragment).toBe(LONG);
});

test('a whole that is itself called a piece is refused: pieces do not nest', () => {
	const piece = cut(LONG).at(1);
	expect(inPieces(piece)).toBeNull();
	const pieces = cut(encodeBytes('set', Uint8Array.of(1, 2, 3)));
	expect(pieces.count).toBe(1);
	const honest = read(pieces.at(1));
	const whole = Uint8Array.of('p'.charCodeAt(0), 1, 2, 3);
	const nested = new Collector({ ...honest, data: whole });
	expect(nested.fragment).toBeNull();
});

test('every piece is a fragment of a kind of its own, and all of a message are of one length', () => {
	const pieces = cut(LONG);
	const all = upTo(pieces.count + 20).map((number) => pieces.at(number));
	expect(new Set(all.map((each) => each.length)).size).toBe(1);
	expect(new Set(all).size).toBe(all.length);
	for (const each of all) expect(kindOf(each)).toBe('piece');
	expect(all[0]?.length).toBeLessThan(480);
});

test('pieces go on without end', () => {
	const pieces = cut(LONG);
	for (const number of [0xffff, 0x10000, 1_000_000, 2 ** 40])
		expect(read(pieces.at(number)).number).toBeGreaterThan(0);
	expect(pieces.at(0x10000)).toBe(pieces.at(1));
});

test('the longest fragment needs fewer pieces than may be', () => {
	const long = encodeBytes('set', noise(47_990));
	expect(long.length).toBeLessThanOrEqual(MAX_FRAGMENT);
	const pieces = cut(long);
	expect(pieces.count).toBeLessThanOrEqual(MAX_PIECES);
	const [collector] = collected(pieces, upTo(pieces.count));
	expect(collector.fragment).toBe(long);
});

const honest: Piece = { message: 1, count: 3, length: 7, number: 2, data: Uint8Array.of(1, 2, 3) };

test.each<[string, Partial<Piece>]>([
	['no parts', { count: 0 }],
	['more parts than may be', { count: MAX_PIECES + 1 }],
	['number nought', { number: 0 }],
	['a part too short', { data: Uint8Array.of(1, 2) }],
	['a part too long', { data: Uint8Array.of(1, 2, 3, 4) }],
	['no part at all', { data: new Uint8Array() }],
	['nothing in it', { length: 0, data: new Uint8Array() }]
])('a piece with %s is refused', (_, wrong) => {
	expect(readPiece(encodeBytes('piece', pieceBytes(honest), 'qr')).ok).toBe(true);
	const text = encodeBytes('piece', pieceBytes({ ...honest, ...wrong }), 'qr');
	expect(readPiece(text)).toEqual({ ok: false, error: 'bad-content' });
});

test.each([
	['nothing', ' ', 'empty'],
	['a chat', 'See you at nine', 'not-ours'],
	['a set', SET, 'wrong-kind'],
	['half a piece', cut(LONG).at(1).slice(0, 80), 'damaged']
])('%s is no piece', (_, text, error) => {
	expect(readPiece(text)).toEqual({ ok: false, error });
});

test('pieces of any bytes never throw, taken into one collector', () => {
	const collector = new Collector(honest);
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 40 }),
			fc.constantFrom(1, 2),
			fc.integer({ min: 1, max: 0xffff }),
			(bytes, message, number) => {
				readPiece(encodeBytes('piece', Uint8Array.of(0, ...bytes), 'qr'));
				const data = Uint8Array.of(bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0);
				const taken = collector.take({ ...honest, message, number, data });
				expect(taken === 'other').toBe(message === 2);
			}
		),
		{ numRuns: 500 }
	);
});
