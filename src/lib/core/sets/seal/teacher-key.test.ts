import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { fromBase64url, toBase64url } from '../../share/base64url';
import { teacherKeySchema } from '../schema';
import type { TeacherKey } from '../types';
import { hpkeOpen, hpkeSeal } from './hpke';
import { keyId } from './key-id';
import { SHORTEST_PASSPHRASE, suggestedPassphrase } from './passphrase';
import { newTeacherKey, recipient, ROUNDS, unlockedKeys } from './teacher-key';
import { power, powerWithout } from './test-power';

const quick = { made: 1_742_810_400_000, rounds: 1_000 };
const bytes = Uint8Array.of(1, 2, 3);

test('a key opens with its passphrase, however its letters are put together', async () => {
	const { key } = await newTeacherKey(power, 'Übermäßig schön', quick);
	for (const typed of ['Übermäßig schön', ' Übermäßig  schön '.normalize('NFD')]) {
		const keys = await unlockedKeys(power, key, typed);
		expect(keys.ok).toBe(true);
	}
	expect(await unlockedKeys(power, key, 'ubermassig schon')).toEqual({
		ok: false,
		error: 'wrong-passphrase'
	});
});

test('private halves never leave the platform, and what is kept passes the reader of logs', async () => {
	const { key, keys } = await newTeacherKey(power, 'ten letters', quick);
	for (const pair of [keys.x25519, keys.p256]) {
		if (!pair) throw new Error('missing');
		expect(pair.privateKey.extractable).toBe(false);
		await expect(power.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
	}
	const kept = { ...key, wrapped: { ...key.wrapped, rounds: ROUNDS } };
	expect(v.parse(teacherKeySchema, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
	expect(await keyId(power, recipient(key))).toBe(key.id);
});

test('the rounds asked of a passphrase are those that OWASP asks for', () => {
	expect(ROUNDS).toBe(600_000);
	expect(SHORTEST_PASSPHRASE).toBeGreaterThanOrEqual(10);
});

test('a changed key, public half or box, does not open', async () => {
	const { key } = await newTeacherKey(power, 'ten letters', quick);
	const other = (await newTeacherKey(power, 'ten letters', quick)).key;
	const bent: readonly TeacherKey[] = [
		{ ...key, p256: other.p256 },
		{ ...key, x25519: other.x25519 },
		{ ...key, wrapped: { ...key.wrapped, box: other.wrapped.box } },
		{ ...key, wrapped: { ...key.wrapped, salt: other.wrapped.salt } },
		{ ...key, wrapped: { ...key.wrapped, rounds: 1_001 } }
	];
	for (const each of bent) expect((await unlockedKeys(power, each, 'ten letters')).ok).toBe(false);
	const noise = { ...key, wrapped: { ...key.wrapped, box: 'A' } };
	expect(await unlockedKeys(power, noise, 'ten letters')).toEqual({ ok: false, error: 'damaged' });
});

test('an older browser makes a key that newer ones seal to, and opens the rest of a newer key', async () => {
	const old = powerWithout('X25519', 'Ed25519');
	const dated = await newTeacherKey(old, 'ten letters', quick);
	expect(dated.key.x25519).toBeNull();
	expect(dated.keys.x25519).toBeNull();
	const modern = await newTeacherKey(power, 'ten letters', quick);
	const there = await unlockedKeys(old, modern.key, 'ten letters');
	expect(there.ok && there.value.x25519).toBeNull();
	const to = fromBase64url(modern.key.p256) ?? new Uint8Array();
	const sealed = await hpkeSeal('P-256', to, { bytes, aad: bytes });
	if (!there.ok) throw new Error(there.error);
	expect(await hpkeOpen('P-256', there.value.p256, { ...sealed, aad: bytes })).toEqual(bytes);
	expect(toBase64url(to)).toHaveLength(44);
});

test('a suggested passphrase is twenty digits, none likelier than another', () => {
	expect(suggestedPassphrase(power.random)).toMatch(/^\d{5} \d{5} \d{5} \d{5}$/);
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 60, maxLength: 60 }), (noise) => {
			let at = 0;
			const fed = (count: number): Uint8Array => {
				const from = (at += count) - count;
				return Uint8Array.from({ length: count }, (_, i) => noise[from + i] ?? i);
			};
			const digits = suggestedPassphrase(fed).replaceAll(' ', '');
			const fair = [...noise].filter((byte) => byte < 250).map((byte) => byte % 10);
			expect(digits.startsWith(fair.slice(0, 20).join(''))).toBe(true);
		})
	);
});
