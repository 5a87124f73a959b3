import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	capsuleCode,
	extensionCode,
	extensionsOf,
	factorOf,
	FACTORS,
	newSecret,
	plainCode,
	shownCode
} from './codes';
import { power } from './test-power';

test('a secret is twenty Crockford characters, another one each time', () => {
	const secrets = Array.from({ length: 50 }, () => newSecret(power.random));
	for (const secret of secrets) expect(secret).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/);
	expect(new Set(secrets).size).toBe(50);
});

test('a secret always makes the same codes, and each purpose another one', async () => {
	const codes = [
		await capsuleCode(power, '0123456789abcdefghjk'),
		...(await Promise.all(
			FACTORS.map((each) => extensionCode(power, '0123456789abcdefghjk', each))
		))
	];
	expect(codes).toEqual(PINNED);
	expect(await capsuleCode(power, '1123456789abcdefghjk')).not.toBe(codes[0]);
});

/** Codes that were handed out must open what they opened, in every later version. */
const PINNED = ['aqerna7er4y5', 'rgbzxxav', '07908rd4', 'ajq4wp00', '18hhprw6'];

test('an extension code tells its factor, however it is typed, and no other code does', async () => {
	const secret = newSecret(power.random);
	const extensions = await extensionsOf(power, secret);
	for (const factor of FACTORS) {
		const code = await extensionCode(power, secret, factor);
		expect(await factorOf(power, extensions, shownCode(code))).toBe(factor);
		expect(extensions.map(({ check }) => check)).not.toContain(code);
	}
	expect(await factorOf(power, extensions, await capsuleCode(power, secret))).toBeNull();
	expect(await factorOf(power, extensions, '')).toBeNull();
	expect(await factorOf(power, [], await extensionCode(power, secret, 2))).toBeNull();
});

test('what is read aloud or copied from a board is understood', () => {
	expect(plainCode(' K7F2–9XqM 4TZN ')).toBe('k7f29xqm4tzn');
	expect(plainCode('OIL0')).toBe('0110');
	expect(shownCode('k7f29xqm4tzn')).toBe('K7F2-9XQM-4TZN');
	expect(shownCode('')).toBe('');
});

test('showing a code loses nothing of it, and any text at all is taken', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{8,20}$/), (code) => {
			expect(plainCode(shownCode(code))).toBe(code);
		})
	);
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(plainCode(text)).toMatch(/^[0-9a-hjkmnp-z]{0,40}$/);
		})
	);
});
