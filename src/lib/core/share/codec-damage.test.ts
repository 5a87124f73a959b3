import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setFragment, submissionCode } from '../sets/pack';
import { someSet, someSubmission } from '../sets/test-sets';
import { fromBase64url, toBase64url } from './base64url';
import { decodeFragment, encodeFragment, isWholeFragment, MAX_FRAGMENT } from './codec';

const set = someSet(10);
const links = [
	['set', setFragment(set)],
	['result', submissionCode(someSubmission(set, 'Ana'), set)]
] as const;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe.each(links)('the link to a %s', (kind, link) => {
	const refused = (text: string): boolean => !decodeFragment(text, kind).ok;

	test('is read as it is', () => {
		expect(refused(link)).toBe(false);
		expect(isWholeFragment(link)).toBe(true);
	});

	test('is refused with any one bit flipped, at any place', () => {
		for (let at = 0; at < link.length; at++)
			for (let bit = 0; bit < 7; bit++) {
				const flipped = String.fromCharCode(link.charCodeAt(at) ^ (1 << bit));
				expect([at, bit, refused(link.slice(0, at) + flipped + link.slice(at + 1))]).toEqual([
					at,
					bit,
					true
				]);
			}
	});

	test('is refused with any bit of its payload flipped before it was written', () => {
		const bytes = fromBase64url(link.slice(7)) ?? new Uint8Array();
		expect(bytes.length).toBeGreaterThan(40);
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const changed = bytes.slice();
			changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect([bit, refused(link.slice(0, 7) + toBase64url(changed))]).toEqual([bit, true]);
		}
	});

	test('is refused cut at any place, at either end', () => {
		for (let length = 0; length < link.length; length++) {
			expect([length, refused(link.slice(0, length))]).toEqual([length, true]);
			expect([length, refused(link.slice(link.length - length))]).toEqual([length, true]);
		}
	});

	test('is refused with any letter doubled, lost, or changed with its neighbour', () => {
		for (let at = 0; at + 1 < link.length; at++) {
			const [before, a, b] = [link.slice(0, at), link[at] ?? '', link[at + 1] ?? ''];
			const after = link.slice(at + 2);
			expect([at, refused(before + a + a + b + after)]).toEqual([at, true]);
			expect([at, refused(before + b + after)]).toEqual([at, true]);
			if (a !== b) expect([at, refused(before + b + a + after)]).toEqual([at, true]);
		}
	});

	test('is refused with letters added, and in other case', () => {
		for (const letter of ALPHABET) expect(refused(link + letter)).toBe(true);
		expect(refused(link.toUpperCase())).toBe(true);
		expect(refused(link.toLowerCase())).toBe(true);
		expect(refused(link + link)).toBe(true);
		expect(refused(`#${link}#`)).toBe(true);
		expect(refused(`##${link}`)).toBe(true);
		expect(refused(`${link}=`)).toBe(true);
		expect(refused(encodeURIComponent(`#${link}`))).toBe(true);
	});

	test('is refused with a stretch of it replaced', () => {
		const noise = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(fc.nat(link.length - 1), noise, (at, text) => {
				const changed = link.slice(0, at) + text + link.slice(at + text.length);
				expect(refused(changed)).toBe(changed !== link);
			}),
			{ numRuns: 300 }
		);
	});
});

test('one kind relabelled as the other is damaged, since the check covers the label', () => {
	const [, link] = links[0];
	const relabelled = `${link[0] ?? ''}r${link.slice(2)}`;
	expect(decodeFragment(relabelled, 'result')).toEqual({ ok: false, error: 'damaged' });
});

test('the halves of two links make none', () => {
	const other = setFragment(someSet(10, { title: 'Another week' }));
	const [, link] = links[0];
	for (const at of [3, 7, 20, 60])
		expect(decodeFragment(link.slice(0, at) + other.slice(at), 'set').ok).toBe(false);
});

test('one text gives one link, and another text another', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
			expect(encodeFragment('set', [a]) === encodeFragment('set', [b])).toBe(a === b);
		})
	);
});

test('the longest fragment is read, a character more is refused unread', () => {
	const noise = Array.from({ length: 9_000 }, (_, n) => ((n * 7919) % 9973).toString(36)).join('');
	const long = encodeFragment('set', noise);
	expect(long.length).toBeLessThan(MAX_FRAGMENT);
	expect(decodeFragment(long, 'set')).toEqual({ ok: true, value: noise });
	const over = long.padEnd(MAX_FRAGMENT + 1, 'A');
	expect(decodeFragment(over, 'set')).toEqual({ ok: false, error: 'too-long' });
	expect(isWholeFragment(over)).toBe(false);
});
