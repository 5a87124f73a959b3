import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { digest } from '../hash';
import { seeded } from '../random';
import { toBase64url } from './base64url';
import { decodeFragment, encodeFragment, isWholeFragment, MAX_FRAGMENT } from './codec';

/** A fragment with a right check around any payload, as a hostile sender would make it. */
const forged = (payload: string, head = '1s'): string =>
	`${head}${digest(head + payload, 5)}${payload}`;

const forgedBytes = (bytes: Uint8Array): string => forged(toBase64url(deflateSync(bytes)));

const problem = (text: string, kind: 'set' | 'result' = 'set'): string => {
	const decoded = decodeFragment(text, kind);
	return decoded.ok ? 'ok' : decoded.error;
};

test('what was packed is unpacked, with and without the #', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
			const plain = JSON.parse(JSON.stringify(json)) as unknown;
			const fragment = encodeFragment('set', plain);
			expect(decodeFragment(fragment, 'set')).toEqual({ ok: true, value: plain });
			expect(decodeFragment(`#${fragment}`, 'set')).toEqual({ ok: true, value: plain });
			expect(isWholeFragment(fragment)).toBe(true);
		})
	);
});

test('a fragment needs no escaping in a URL', () => {
	const fragment = encodeFragment('result', { text: '日本 – "<&>"' });
	expect(fragment).toMatch(/^1r[0-9a-z]{5}[\w-]+$/);
	expect(new URL(`https://example.org/#${fragment}`).hash).toBe(`#${fragment}`);
});

test('half a surrogate pair survives', () => {
	expect(decodeFragment(encodeFragment('set', ['\ud800']), 'set')).toEqual({
		ok: true,
		value: ['\ud800']
	});
});

test.each([
	['nothing', '', 'empty'],
	['a lone #', '#', 'empty'],
	['a page anchor', '#section-2', 'not-ours'],
	['words', 'hello world', 'not-ours'],
	['a script', '<script>alert(1)</script>', 'not-ours'],
	['more than 64 000 characters', `1saaaaa${'A'.repeat(MAX_FRAGMENT)}`, 'too-long'],
	['a later version', '2saaaaaAAAA', 'newer-version'],
	['a wrong check', '1saaaaaAAAA', 'damaged'],
	['base64 with a stray character', forged('A'), 'damaged'],
	['no DEFLATE', forged('________'), 'damaged'],
	[
		'DEFLATE cut short',
		forged(toBase64url(deflateSync(strToU8('[1,2,3]')).subarray(0, 4))),
		'damaged'
	],
	['an empty text', forgedBytes(strToU8('')), 'damaged'],
	['no JSON', forgedBytes(strToU8('{"a":')), 'damaged'],
	['no UTF-8', forgedBytes(Uint8Array.of(0x22, 0xff, 0x22)), 'damaged'],
	['an overlong quote', forgedBytes(Uint8Array.of(0xc0, 0xa2)), 'damaged'],
	['arrays thirteen deep', forgedBytes(strToU8('['.repeat(13) + ']'.repeat(13))), 'damaged'],
	['a million arrays', forgedBytes(strToU8('['.repeat(900_000))), 'damaged']
])('%s is refused', (_, text, error) => {
	expect(problem(text)).toBe(error);
});

test('arrays twelve deep are read', () => {
	expect(problem(forgedBytes(strToU8('['.repeat(12) + ']'.repeat(12))))).toBe('ok');
});

test('one kind is not taken for the other', () => {
	expect(problem(encodeFragment('set', {}), 'result')).toBe('wrong-kind');
	expect(problem(encodeFragment('result', {}), 'set')).toBe('wrong-kind');
	expect(problem(forged(toBase64url(deflateSync(strToU8('{}'))), '1x'))).toBe('wrong-kind');
});

test('a bomb is put out early', () => {
	const bomb = forged(toBase64url(deflateSync(new Uint8Array(20_000_000))));
	expect(bomb.length).toBeLessThan(MAX_FRAGMENT);
	const before = process.cpuUsage();
	expect(problem(bomb)).toBe('too-big-inside');
	expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500);
}, 30_000);

test('prototype keys arrive as plain keys and reach no prototype', () => {
	const decoded = decodeFragment(forgedBytes(strToU8('{"__proto__":{"admin":true}}')), 'set');
	expect(decoded.ok).toBe(true);
	expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

test('ten thousand random texts are refused without a throw', () => {
	const random = seeded('noise');
	const alphabets = [
		'01srabcXYZ-_',
		'1s',
		' \u0000\ud800é#%=&<>"',
		'0123456789abcdefghjkmnpqrstvwxyz'
	];
	let refused = 0;
	for (let run = 0; run < 10_000; run++) {
		const alphabet = alphabets[run % alphabets.length] ?? '';
		let text = run % 3 === 0 ? '1s' : '';
		const length = Math.floor(random() * 120);
		for (let i = 0; i < length; i++) text += alphabet[Math.floor(random() * alphabet.length)];
		if (!decodeFragment(text, 'set').ok) refused++;
	}
	expect(refused).toBe(10_000);
});

test('random bytes under a right check never throw', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			const decoded = decodeFragment(forged(toBase64url(bytes)), 'set');
			expect(decoded.ok ? 'value' in decoded : 'error' in decoded).toBe(true);
		}),
		{ numRuns: 400 }
	);
});

test('a fragment with one changed, lost or doubled character is refused', () => {
	const whole = encodeFragment('set', { title: 'Treaties of the spring', ids: ['a1', 'b2', 'c3'] });
	fc.assert(
		fc.property(
			fc.nat(whole.length - 1),
			fc.constantFrom(...'ABCxyz019-_ .é'),
			fc.constantFrom('change', 'lose', 'add'),
			(at, character, how) => {
				const rest = whole.slice(how === 'add' ? at : at + 1);
				const changed = whole.slice(0, at) + (how === 'lose' ? '' : character) + rest;
				expect(decodeFragment(changed, 'set').ok).toBe(changed === whole);
			}
		),
		{ numRuns: 400 }
	);
});
