import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../hash';
import { encodeFragment } from '../share/codec';
import { toBase64url } from '../share/base64url';
import { qrMatrix } from '../share/qr';
import { toUtf8 } from '../share/utf8';
import {
	type Challenge,
	challengeFragment,
	markOf,
	MOST_RUNS,
	readChallenge,
	withRun
} from './challenge';

const letters = fc.constantFrom('r', 'n', 'w', 's', '-');
const mark = fc.string({
	unit: fc.constantFrom(...'0123456789abcdefgh'),
	minLength: 6,
	maxLength: 6
});

const anyChallenge: fc.Arbitrary<Challenge> = fc
	.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 50 })
	.chain((numbers) => {
		const run = fc.record({
			mark,
			outcomes: fc.string({ unit: letters, minLength: numbers.length, maxLength: numbers.length })
		});
		return fc.record({
			title: fc.constantFrom('Mixed', '한국과 쿠바', 'سوريا · أسئلة', ''),
			seed: fc.constantFrom('abcdefgh', 'daily 2026-11-22'),
			bank: fc.constantFrom('', 'ht5qdg770p'),
			questions: fc.constant(numbers.map((each) => digest(String(each)))),
			clock: fc.constantFrom('off' as const, 'calm' as const, 'brisk' as const),
			wish: fc.constantFrom('', 'subject=people&count=20'),
			runs: fc.uniqueArray(run, { maxLength: MOST_RUNS, selector: (each) => each.mark })
		});
	});

const TEN: Challenge = {
	title: 'Mixed',
	seed: 'c0ffee',
	bank: 'ht5qdg770p',
	questions: Array.from({ length: 10 }, (_, at) => digest(`q${String(at)}`)),
	clock: 'off',
	wish: '',
	runs: [{ mark: 'abc123', outcomes: 'rrwrnrsrrr' }]
};

test('a challenge comes back from its link as it was, from within a chat too', () => {
	fc.assert(
		fc.property(anyChallenge, (challenge) => {
			const fragment = challengeFragment(challenge);
			expect(fragment).toMatch(/^[\w-]+$/);
			for (const text of [fragment, `#${fragment}`, `Beat me: https://a.example/c#${fragment} !`])
				expect(readChallenge(text)).toEqual({ ok: true, value: challenge });
		})
	);
});

test('ids of other lengths travel too', () => {
	const odd = { ...TEN, questions: ['a', 'long-identifier-9'], runs: [] };
	expect(readChallenge(challengeFragment(odd))).toEqual({ ok: true, value: odd });
});

test('ten questions with two runs are a short link and a code a phone reads', () => {
	const two = withRun(TEN, { mark: 'zzz999', outcomes: 'wrwrnrsrrr' });
	const link = `https://dateline.example/app/challenge#${challengeFragment(two)}`;
	expect(link.length).toBeLessThan(330);
	const qr = qrMatrix(link);
	expect(qr.ok && qr.value.length).toBeLessThan(80);
});

test('one changed character is noticed', () => {
	const fragment = challengeFragment(TEN);
	fc.assert(
		fc.property(fc.nat(fragment.length - 1), fc.constantFrom('0', 'Z', '_', 'q'), (at, to) => {
			fc.pre(fragment[at] !== to);
			const changed = fragment.slice(0, at) + to + fragment.slice(at + 1);
			expect(readChallenge(`#${changed}`).ok).toBe(false);
		})
	);
});

test.each([
	['', 'empty'],
	['#', 'empty'],
	['hello there', 'not-ours'],
	['<img src=x onerror=alert(1)>', 'not-ours'],
	['#9c00000abcdef', 'newer-version'],
	[challengeFragment(TEN).slice(0, -3), 'damaged']
])('%.40s is refused as %s', (text, problem) => {
	const read = readChallenge(text);
	expect(read).toEqual({ ok: false, error: problem });
});

test('a hundred thousand letters are refused unread', () => {
	const read = readChallenge(`#1c00000${'A'.repeat(100_000)}`);
	expect(read).toEqual({ ok: false, error: 'too-long' });
});

test('a set is no challenge', () => {
	const set = encodeFragment('set', { t: 'A set', m: 'abc', q: 'a,b' });
	expect(readChallenge(set)).toEqual({ ok: false, error: 'wrong-kind' });
});

const good = { t: 'T', s: 's', q: 'aaaaaaaaaabbbbbbbbbb' };
test.each<[string, unknown]>([
	['no object', [1, 2]],
	['no questions', { ...good, q: '' }],
	['a question twice', { ...good, q: 'aaaaaaaaaa'.repeat(2) }],
	[
		'too many questions',
		{ ...good, q: Array.from({ length: 101 }, (_, at) => digest(`${String(at)}`)).join('') }
	],
	['an id of another alphabet', { ...good, q: 'aaaa<b>aaa' }],
	['a clock of its own', { ...good, c: 'forever' }],
	['a run of another length', { ...good, r: 'abc123r' }],
	['a run of other letters', { ...good, r: 'abc123r!' }],
	['the same run twice', { ...good, r: 'abc123rr.abc123ww' }],
	[
		'more runs than fit',
		{ ...good, r: Array.from({ length: 9 }, (_, at) => `abc12${String(at)}rr`).join('.') }
	],
	['a title over two lines', { ...good, t: 'one\ntwo' }],
	['a title that turns the writing around', { ...good, t: 'a\u202eb' }],
	['a title without end', { ...good, t: 'x'.repeat(500) }],
	['an endless wish', { ...good, w: 'x'.repeat(700) }]
])('%s is refused, whole as it is', (_what, json) => {
	expect(readChallenge(encodeFragment('challenge', json))).toEqual({
		ok: false,
		error: 'bad-content'
	});
});

test('keys nobody knows are left behind, however they are called', () => {
	const read = readChallenge(
		encodeFragment(
			'challenge',
			JSON.parse('{"t":"T","s":"s","q":"aaaaaaaaaa","__proto__":{"x":1}}')
		)
	);
	expect(read.ok && Object.keys(read.value).sort()).toEqual(
		['bank', 'clock', 'questions', 'runs', 'seed', 'title', 'wish'].sort()
	);
	expect(({} as { x?: number }).x).toBeUndefined();
});

test('a small link that unpacks to much is refused', () => {
	const payload = toBase64url(deflateSync(toUtf8(`"${'a'.repeat(3_000_000)}"`), { level: 9 }));
	const read = readChallenge(`1c${digest(`1c${payload}`, 5)}${payload}`);
	expect(read).toEqual({ ok: false, error: 'too-big-inside' });
});

test('a run told again takes the place of the one told before, and the challenger stays', () => {
	const again = withRun(TEN, { mark: 'abc123', outcomes: 'rrrrrrrrrr' });
	expect(again.runs).toEqual([{ mark: 'abc123', outcomes: 'rrrrrrrrrr' }]);
	let many = TEN;
	for (let at = 0; at < 20; at++)
		many = withRun(many, { mark: `m${String(at).padStart(5, '0')}`, outcomes: 'rrrrrrrrrr' });
	expect(many.runs).toHaveLength(MOST_RUNS);
	expect(many.runs[0]?.mark).toBe('abc123');
	expect(many.runs.at(-1)?.mark).toBe('m00019');
	expect(readChallenge(challengeFragment(many))).toEqual({ ok: true, value: many });
});

test('a sitting is known by the beginning of its random name', () => {
	expect(markOf('abc123defghijklmnop')).toBe('abc123');
});
