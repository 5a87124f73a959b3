import { afterEach, expect, test, vi } from 'vitest';
import { askToPersist, persistence } from './persist';

afterEach(() => vi.unstubAllGlobals());

const withStorage = (storage: unknown): void => {
	vi.stubGlobal('navigator', { storage });
};

test('a browser without a storage manager says nothing, and nothing breaks', async () => {
	withStorage(undefined);
	expect(await persistence()).toEqual({ persisted: null, usage: null, quota: null });
	expect(await askToPersist()).toBeNull();
});

test('a manager with half of its methods is taken for what it has', async () => {
	withStorage({ persisted: async () => true });
	expect(await persistence()).toEqual({ persisted: true, usage: null, quota: null });
	expect(await askToPersist()).toBeNull();
});

test('what the browser says is passed on', async () => {
	withStorage({
		persisted: async () => false,
		persist: async () => true,
		estimate: async () => ({ usage: 12, quota: 100 })
	});
	expect(await persistence()).toEqual({ persisted: false, usage: 12, quota: 100 });
	expect(await askToPersist()).toBe(true);
});

test('a browser that throws counts as silent', async () => {
	const refuse = async (): Promise<never> => {
		throw new TypeError('insecure');
	};
	withStorage({ persisted: refuse, persist: refuse, estimate: refuse });
	expect(await persistence()).toEqual({ persisted: null, usage: null, quota: null });
	expect(await askToPersist()).toBeNull();
});
