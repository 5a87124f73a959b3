import fc from 'fast-check';
import { expect, test } from 'vitest';
import { within } from './within';

const span = fc
	.tuple(fc.nat(60), fc.nat(8))
	.map(([start, length]) => ({ start: start - 10, end: start - 10 + length }));

test('what lies inside a span is found, and nothing that only touches it', () => {
	fc.assert(
		fc.property(fc.array(span), span, (all, outer) => {
			const mentions = [...all].sort((a, b) => a.start - b.start);
			expect(within(mentions, outer)).toEqual(
				mentions.filter((m) => m.start >= outer.start && m.end <= outer.end)
			);
		})
	);
});

test('an article without mentions has none in any sentence', () => {
	expect(within([], { start: 0, end: 10 })).toEqual([]);
});
