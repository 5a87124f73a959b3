import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitsProblem, BitWriter } from './bits';

type Step =
	| { readonly kind: 'number'; readonly value: number; readonly size: number }
	| { readonly kind: 'count'; readonly value: number }
	| { readonly kind: 'flag'; readonly value: boolean }
	| { readonly kind: 'text'; readonly value: string }
	| { readonly kind: 'crockford'; readonly value: string };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
	fc
		.integer({ min: 1, max: 52 })
		.chain((size) =>
			fc
				.integer({ min: 0, max: 2 ** size - 1 })
				.map((value) => ({ kind: 'number' as const, value, size }))
		),
	fc.record({ kind: fc.constant('count' as const), value: fc.integer({ min: 0, max: 2 ** 52 }) }),
	fc.record({ kind: fc.constant('flag' as const), value: fc.boolean() }),
	fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'grapheme' }) }),
	fc.record({
		kind: fc.constant('crockford' as const),
		value: fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{0,30}$/)
	})
);

function write(out: BitWriter, step: Step): void {
	if (step.kind === 'number') out.number(step.value, step.size);
	else if (step.kind === 'count') out.count(step.value);
	else if (step.kind === 'flag') out.flag(step.value);
	else if (step.kind === 'text') out.text(step.value);
	else out.crockford(step.value);
}

function read(bits: BitReader, step: Step): unknown {
	if (step.kind === 'number') return bits.number(step.size);
	if (step.kind === 'count') return bits.count();
	if (step.kind === 'flag') return bits.flag();
	return step.kind === 'text' ? bits.text(1_000) : bits.crockford(step.value.length);
}

test('whatever is written one after the other is read so', () => {
	fc.assert(
		fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
			const out = new BitWriter();
			for (const step of steps) write(out, step);
			const bits = new BitReader(out.done());
			for (const step of steps) expect(read(bits, step)).toBe(step.value);
			bits.end();
		})
	);
});

test('what ends too early, goes on too long or is too large is refused', () => {
	expect(() => new BitReader(new Uint8Array()).flag()).toThrow(BitsProblem);
	expect(() => new BitReader(Uint8Array.of(1)).end()).toThrow(BitsProblem);
	const endless = Uint8Array.from({ length: 20 }, () => 0xff);
	expect(() => new BitReader(endless).count()).toThrow(BitsProblem);
	const long = new BitWriter();
	long.text('a'.repeat(500));
	expect(() => new BitReader(long.done()).text(100)).toThrow(BitsProblem);
	const bad = new BitWriter();
	bad.count(1);
	bad.number(0xff, 8);
	expect(() => new BitReader(bad.done()).text(100)).toThrow(BitsProblem);
});
