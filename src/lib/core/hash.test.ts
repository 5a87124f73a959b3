import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest, digestWithin } from './hash';

test('the same text has the same name on every machine', () => {
	expect(digest('Seoul')).toBe(digest('Seoul'));
	expect(digest('Seoul')).not.toBe(digest('Seoul '));
});

test('a name is as long as asked and safe in a URL', () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 1, max: 24 }), (text, length) => {
			expect(digest(text, length)).toMatch(new RegExp(`^[0-9a-hjkmnp-tv-z]{${length}}$`));
		})
	);
});

test('one hundred thousand close texts share no name', () => {
	const names = new Set(Array.from({ length: 100_000 }, (_, i) => digest(`fact ${i}`)));
	expect(names.size).toBe(100_000);
});

test('names once given stay: they are in files, links and logs', () => {
	const names = [
		['', '3bq8v0t8hfebgp1tzgxtcm63'],
		['Seoul', 'z1swbrf7wetv9mt5g75ja0wc'],
		['서울 — visites d’État', 'yrtxmjaehncty0rhywa4jez3'],
		['x'.repeat(100), 'xtdf9tbt9exzfx3fqqs17k8t']
	] as const;
	for (const [text, name] of names)
		for (const length of [1, 10, 12, 13, 24])
			expect(digest(text, length)).toBe(name.slice(0, length));
});

test('a part of a text is named as if it stood alone', () => {
	const part = fc
		.string({ unit: 'binary' })
		.chain((text) =>
			fc
				.tuple(fc.nat(text.length), fc.nat(text.length))
				.map(([a, b]) => [text, Math.min(a, b), Math.max(a, b)] as const)
		);
	fc.assert(
		fc.property(part, ([text, from, to]) => {
			expect(digestWithin(text, from, to)).toBe(digest(text.slice(from, to), 24));
		})
	);
});
