import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BestFew } from './best-few';

test('the best few are those a full sort puts first, whatever the order they are offered in', () => {
	const offers = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
	fc.assert(
		fc.property(offers, fc.integer({ min: 0, max: 8 }), fc.boolean(), (scores, most, turned) => {
			const all = scores.map((score, doc) => ({ score, doc }));
			const few = new BestFew(most);
			for (const { doc, score } of turned ? all.toReversed() : all) few.offer(doc, score);
			const sorted = [...all].sort((a, b) => b.score - a.score || a.doc - b.doc);
			expect(few.docs).toEqual(sorted.slice(0, most).map(({ doc }) => doc));
			expect(few.total).toBe(all.length);
		})
	);
});
