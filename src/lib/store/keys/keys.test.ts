import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { hpkeOpen, hpkeSeal } from '../../core/sets/seal/hpke';
import { newSigningKey, signature, signed, signerOf } from '../../core/sets/seal/signing';
import { newTeacherKey } from '../../core/sets/seal/teacher-key';
import { power } from '../../core/sets/seal/test-power';
import { fromBase64url } from '../../core/share/base64url';
import { IdbKeys, KEYS } from './idb-keys';
import { MemoryKeys } from './memory';
import { openKeys } from './open';
import type { KeyStore } from './port';

const stores: readonly (readonly [string, () => KeyStore])[] = [
	['on the device', () => new IdbKeys(indexedDB)],
	['in memory', () => new MemoryKeys()]
];
const bytes = Uint8Array.of(1, 2, 3);

for (const [where, open] of stores) {
	test(`a device keeps the first key it made, ${where}`, async () => {
		const store = open();
		await store.clear();
		expect(await store.known('Ed25519')).toEqual({ ok: true, value: null });
		const first = await newSigningKey(power, 'Ed25519');
		const second = await newSigningKey(power, 'Ed25519');
		const kept = await store.device('Ed25519', first);
		const again = await store.device('Ed25519', second);
		const known = await store.known('Ed25519');
		if (!kept.ok || !again.ok || !known.ok || !known.value) throw new Error('not kept');
		const signer = await signerOf(power, first);
		for (const key of [kept.value, again.value, known.value]) {
			expect(key.pair.privateKey.extractable).toBe(false);
			const mark = await signature(power, key, bytes);
			expect(await signed(power, { signing: 'Ed25519', signer, mark }, bytes)).toBe('yes');
		}
		expect(await store.known('P-256')).toEqual({ ok: true, value: null });
	});

	test(`an unlocked key stays unlocked until it is locked, ${where}`, async () => {
		const store = open();
		const { key, keys } = await newTeacherKey(power, 'ten letters', { made: 0, rounds: 1_000 });
		expect((await store.unlock(key.id, keys)).ok).toBe(true);
		const unlocked = await store.unlocked();
		const pair = unlocked.ok ? unlocked.value.get(key.id)?.x25519 : null;
		if (!pair) throw new Error('not kept');
		expect(pair.privateKey.extractable).toBe(false);
		const to = fromBase64url(key.x25519 ?? '') ?? new Uint8Array();
		const sealed = await hpkeSeal('X25519', to, { bytes, aad: bytes });
		expect(await hpkeOpen('X25519', pair, { ...sealed, aad: bytes })).toEqual(bytes);
		await store.lock();
		expect(await store.unlocked()).toEqual({ ok: true, value: new Map() });
	});
}

test('locking leaves the key of the device, forgetting everything does not', async () => {
	const store = openKeys();
	expect(store).toBeInstanceOf(IdbKeys);
	await store.device('P-256', await newSigningKey(power, 'P-256'));
	await store.lock();
	expect(await store.known('P-256')).toMatchObject({ ok: true, value: { signing: 'P-256' } });
	await store.clear();
	expect(await store.known('P-256')).toEqual({ ok: true, value: null });
});

test('a later version of the database is told, and left as it is', async () => {
	const request = indexedDB.open(KEYS, 99);
	await new Promise((resolve) => (request.onsuccess = resolve));
	request.result.close();
	expect(await new IdbKeys(indexedDB).unlocked()).toEqual({ ok: false, error: 'newer-version' });
});
