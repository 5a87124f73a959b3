import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { KeptFolder } from './kept-folder';

test('a folder is kept, found again and forgotten', async () => {
	const folder = new KeptFolder(indexedDB);
	await folder.forget();
	expect(await folder.get()).toBeNull();
	expect(await folder.set({ name: 'Copies' })).toEqual({ ok: true, value: null });
	expect(await new KeptFolder(indexedDB).get()).toEqual({ name: 'Copies' });
	await folder.forget();
	expect(await folder.get()).toBeNull();
});

test('without IndexedDB there is none', async () => {
	const folder = new KeptFolder(null);
	expect(await folder.set({})).toEqual({ ok: false, error: 'unavailable' });
	expect(await folder.get()).toBeNull();
});
