import { expect, test } from 'vitest';
import { setFragment } from '../sets/pack';
import { someSet } from '../sets/test-sets';
import { codesOf } from './codes';
import { EASY_VERSION, qrVersion } from './qr';

const SITE = 'https://teachers.example.org/dateline/';

test('20 questions by reference are one code, and need no series', () => {
	const codes = codesOf(SITE, 'set', setFragment(someSet(20)));
	expect(codes.easy).toBe(true);
	expect(codes.series).toBeNull();
	expect(qrVersion(codes.one ?? [])).toBeLessThanOrEqual(12);
});

test('100 by reference are one dense code, and a series for whoever cannot scan it', () => {
	const codes = codesOf(SITE, 'set', setFragment(someSet(100)));
	expect(codes.easy).toBe(false);
	expect(codes.one).not.toBeNull();
	expect(codes.series?.count).toBe(3);
});

test('20 by value are a series alone, each code of it easy and another', () => {
	const codes = codesOf(SITE, 'set', setFragment(someSet(20, {}, false)));
	expect(codes.one).toBeNull();
	const count = codes.series?.count ?? 0;
	expect(count).toBeGreaterThan(5);
	const drawn = Array.from({ length: count + 5 }, (_, at) => codes.series?.at(at + 1) ?? []);
	for (const matrix of drawn) expect(qrVersion(matrix)).toBeLessThan(EASY_VERSION);
	expect(new Set(drawn.map((matrix) => JSON.stringify(matrix))).size).toBe(count + 5);
});

test('what is no fragment of ours is drawn as it is', () => {
	const codes = codesOf(SITE, 'sets/print', 'abcdef.A.Ana');
	expect(codes.easy).toBe(true);
	expect(codesOf(SITE, 'set', 'x'.repeat(5_000))).toEqual({ one: null, easy: false, series: null });
});

test('an address too long for a piece is a bug, and told as one', () => {
	const site = `https://${'a'.repeat(1_200)}.example/`;
	const codes = codesOf(site, 'set', setFragment(someSet(20, {}, false)));
	expect(() => codes.series?.at(1)).toThrow(RangeError);
});
