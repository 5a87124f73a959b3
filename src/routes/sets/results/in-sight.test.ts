import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSight } from './in-sight';

test('what is in sight is drawn, with a few to spare, wherever it was scrolled to', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 500 }),
			fc.integer({ min: -800, max: 30_000 }),
			fc.integer({ min: 0, max: 2_000 }),
			fc.integer({ min: 20, max: 60 }),
			(of, at, sight, size) => {
				const { from, to } = inSight(of, { at, sight, size });
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeLessThanOrEqual(of);
				expect(to - from).toBeLessThanOrEqual(sight / size + 20);
				for (const place of [at, at + sight / 2, at + sight]) {
					const seen = Math.floor(place / size);
					if (seen < 0 || seen >= of) continue;
					expect(seen).toBeGreaterThanOrEqual(from);
					expect(seen).toBeLessThanOrEqual(to);
				}
			}
		)
	);
});

test('a small step of scrolling moves nothing', () => {
	const before = inSight(200, { at: 4_000, sight: 700, size: 44 });
	expect(inSight(200, { at: 4_010, sight: 700, size: 44 })).toEqual(before);
});
