import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setFragment, submissionCode } from '../sets/pack';
import { someSet, someSubmission } from '../sets/test-sets';
import {
	decodeBytes,
	decodeFragment,
	encodeBytes,
	encodeFragment,
	isWholeFragment,
	kindOf,
	MAX_FRAGMENT,
	respelt
} from './codec';
import { findFragment, findFragments } from './find-fragment';

const set = someSet(10);
const LINK = setFragment(set);
const QR = respelt(LINK, 'qr') ?? '';

const problem = (text: string): string => {
	const decoded = decodeFragment(text, 'set');
	return decoded.ok ? 'ok' : decoded.error;
};

test('both spellings hold the same', () => {
	expect(decodeFragment(QR, 'set')).toEqual(decodeFragment(LINK, 'set'));
	expect(decodeFragment(`#${QR}`, 'set').ok).toBe(true);
	expect(respelt(QR, 'link')).toBe(LINK);
	expect(respelt(QR, 'qr')).toBe(QR);
});

test('the QR spelling is upper case throughout and needs no escaping in a URL', () => {
	expect(QR).toMatch(/^2S[0-9A-Z]{5}[0-9A-Z$*+\-/]+$/);
	expect(new URL(`https://example.org/set#${QR}`).hash).toBe(`#${QR}`);
});

test('any bytes go there and back in either spelling', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ minLength: 1, maxLength: 400 }),
			fc.constantFrom('set', 'result', 'challenge', 'piece'),
			fc.constantFrom('link', 'qr'),
			(bytes, kind, spelling) => {
				const fragment = encodeBytes(kind, bytes, spelling);
				expect(kindOf(fragment)).toBe(kind);
				expect(decodeBytes(fragment, kind)).toEqual({ ok: true, value: bytes });
				const other = respelt(fragment, spelling === 'qr' ? 'link' : 'qr') ?? '';
				expect(decodeBytes(other, kind)).toEqual({ ok: true, value: bytes });
			}
		)
	);
});

test('the QR spelling is refused with any one bit flipped, at any place', () => {
	for (let at = 0; at < QR.length; at++)
		for (let bit = 0; bit < 7; bit++) {
			const flipped = String.fromCharCode(QR.charCodeAt(at) ^ (1 << bit));
			const changed = QR.slice(0, at) + flipped + QR.slice(at + 1);
			expect([at, bit, problem(changed)]).not.toEqual([at, bit, 'ok']);
		}
});

test('the QR spelling is refused cut at any place', () => {
	for (let length = 0; length < QR.length; length++)
		expect([length, problem(QR.slice(0, length))]).not.toEqual([length, 'ok']);
});

test.each([
	['a link shouted', LINK.toUpperCase()],
	['a code whispered', QR.toLowerCase()],
	['half of each', LINK.slice(0, 7) + QR.slice(7)],
	['the version of links in upper case', `1${QR.slice(1)}`],
	['the version of codes in lower case', `2${LINK.slice(1)}`],
	['a version before the first', `0${LINK.slice(1)}`]
])('%s is refused', (_, text) => {
	expect(problem(text)).not.toBe('ok');
	expect(isWholeFragment(text)).toBe(false);
	expect(respelt(text, 'qr')).toBeNull();
});

test('a later version is told, in either spelling', () => {
	expect(problem(`3${QR.slice(1)}`)).toBe('newer-version');
	expect(problem(`2${LINK.slice(1)}`)).toBe('newer-version');
});

test('another kind is told, in either spelling', () => {
	const result = submissionCode(someSubmission(set, 'Ana'), set);
	expect(problem(result)).toBe('wrong-kind');
	expect(problem(respelt(result, 'qr') ?? '')).toBe('wrong-kind');
	expect(kindOf(result)).toBe('result');
});

test('one kind relabelled as the other is damaged', () => {
	expect(decodeFragment(`${QR[0] ?? ''}R${QR.slice(2)}`, 'result')).toEqual({
		ok: false,
		error: 'damaged'
	});
});

test('a code longer than the longest link is refused unread', () => {
	expect(problem(QR.padEnd(MAX_FRAGMENT + 1, 'A'))).toBe('too-long');
});

test.each([
	['alone', QR],
	['as a link', `https://x.example/set#${QR}`],
	['in a sentence', `Please do https://x.example/set#${QR} until Friday`],
	['in angle brackets', `<https://x.example/set#${QR}>`],
	['broken over lines', `https://x.example/#${QR.replace(/.{40}/g, '$&\n> ')}`]
])('a QR code read by another program and pasted is found: %s', (_, pasted) => {
	expect(findFragment(pasted)).toBe(QR);
});

test('all of several are found, each once, in their order', () => {
	const results = ['Ana', 'Béla', 'Chidi'].map((name) =>
		submissionCode(someSubmission(set, name), set)
	);
	const chat = results.map((code, n) => `[09:1${n}] Pupil: https://x.example/result#${code}`);
	expect(findFragments([...chat, chat[0]].join('\n'))).toEqual(results);
	expect(findFragments(`Hello\n${results[1] ?? ''}, thanks`)).toEqual([results[1]]);
	expect(findFragments('nothing here 1234567 ABCDEFGH 1A234567')).toEqual([]);
});

test('a megabyte of what looks like beginnings is read at once', () => {
	const before = process.cpuUsage();
	for (const noise of ['1sabcde ', '2SABCDE ', '2S', '$*+-/', '1s#'])
		expect(findFragments(noise.repeat(200_000))).toEqual([]);
	expect(process.cpuUsage(before).user / 1_000).toBeLessThan(3_000);
});

test('JSON in the QR spelling is a quarter smaller in a code than in the other', () => {
	const fragment = encodeFragment('set', { ids: set.questionIds });
	const asCode = respelt(fragment, 'qr') ?? '';
	expect((asCode.length * 5.5) / (fragment.length * 8)).toBeLessThan(0.8);
});
