import { afterEach, expect, test, vi } from 'vitest';
import { someQuestions } from '$lib/core/sets/test-sets';
import { Bank } from './bank.svelte';

const QUESTIONS = someQuestions(2);
const FILES: Readonly<Record<string, unknown>> = {
	'/bank/index.json': { version: 'v1', questions: ['questions-1.json'] },
	'/bank/questions-1.json': QUESTIONS
};

/** Answers from the files until told that there is no network, and again once there is. */
function someNetwork() {
	const network = { up: false };
	vi.stubGlobal('fetch', (address: string) =>
		network.up ? Promise.resolve(Response.json(FILES[address])) : Promise.reject(new TypeError())
	);
	return network;
}

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a part whose index cannot be read is told of as failed, and is there once it can', async () => {
	const network = someNetwork();
	const told = vi.fn();
	const bank = new Bank('/bank', told);
	await bank.openQuestions();
	expect(bank.failed).toBe(true);
	expect(bank.questions).toBeNull();

	network.up = true;
	await bank.openQuestions();
	expect(bank.failed).toBe(false);
	expect(bank.questions).toEqual(QUESTIONS);
	expect(told).toHaveBeenCalledOnce();
});
