import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeFragment } from './codec';
import { findFragment } from './find-fragment';

const LONG = encodeFragment(
	'set',
	Array.from({ length: 40 }, (_, i) => `entry ${i * 7919}`)
);
const SHORT = encodeFragment('result', { a: 1 });

test.each([
	['the fragment alone', SHORT],
	['with its #', `#${SHORT}`],
	['a link', `https://example.org/dateline/set#${SHORT}`],
	['a link in a sentence', `Here it is: https://example.org/set#${SHORT}. Good luck!`],
	['a link in brackets', `(see <https://example.org/set#${SHORT}>)`],
	['a quoted mail', `> > https://example.org/set#${SHORT}\n> 3rd-lesson-notes`],
	['after a word of our shape', `4saaaaa-room 2bcdefg #${SHORT}`],
	['without the #, in a chat', `the code:\n${SHORT}\nthanks`]
])('%s is found', (_, pasted) => {
	expect(findFragment(pasted)).toBe(SHORT);
});

test('a link that a mail program broke over lines is put together', () => {
	const broken = `https://example.org/set#${LONG}`.replace(/.{70}/g, '$&\r\n> ');
	expect(findFragment(`Dear class,\n${broken}\nSee you on Monday`)).toBe(LONG);
});

test('a damaged one is still handed over, so that the damage can be named', () => {
	const damaged = SHORT.slice(0, -1);
	expect(findFragment(`https://example.org/#${damaged}`)).toBe(damaged);
});

test.each(['', 'hello', 'https://example.org/', '#top', 'a1saaaaaAAAA'])(
	'%j holds nothing of ours',
	(pasted) => {
		expect(findFragment(pasted)).toBeNull();
	}
);

test('any paste is read without a throw', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
			expect(() => findFragment(text)).not.toThrow();
		}),
		{ numRuns: 50 }
	);
});

test.each([
	['one character', 'a'],
	['our beginnings', '1saaaaa '],
	['our beginnings in one word', '1s00000'],
	['hashes', '#1saaaaa'],
	['letters and gaps', 'ab ']
])(
	'a million times %s does not hang',
	(_, unit) => {
		const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
		const before = process.cpuUsage();
		findFragment(text);
		expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
	},
	30_000
);
