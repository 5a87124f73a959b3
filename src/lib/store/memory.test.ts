import { expect, onTestFinished, test, vi } from 'vitest';
import { storeContract } from './contract';
import { MemoryStore } from './memory';
import { openStore } from './open';
import { testDeps } from './test-deps';

storeContract('the store in memory', async (deps) => new MemoryStore(deps, 'unavailable'));

test('it says that nothing outlives the session, and why', () => {
	expect(new MemoryStore(testDeps(), 'quota').keeping).toEqual({
		kind: 'session-only',
		problem: 'quota'
	});
});

test('its events count from one', async () => {
	const event = await new MemoryStore(testDeps(), null).append({ kind: 'undone', target: 'x' });
	expect(event.ok && event.value.seq).toBe(1);
});

test('without IndexedDB the app still runs', async () => {
	const store = await openStore(testDeps({ indexedDB: null }));
	expect(store.keeping).toEqual({ kind: 'session-only', problem: 'unavailable' });
});

test('a machine that has none, like Node, is the same', async () => {
	vi.stubGlobal('indexedDB', undefined);
	onTestFinished(() => void vi.unstubAllGlobals());
	const store = await openStore(testDeps());
	expect(store.keeping.kind).toBe('session-only');
});
