import { expect, test } from 'vitest';
import { lazy } from './lazy';

test('what is lazy is made when asked for, and once, whatever it is', () => {
	for (const value of [undefined, null, 0, 'a table']) {
		let made = 0;
		const table = lazy(() => {
			made++;
			return value;
		});
		expect(made).toBe(0);
		expect([table(), table()]).toEqual([value, value]);
		expect(made).toBe(1);
	}
});

test('what failed to be made is tried again', () => {
	let tries = 0;
	const table = lazy(() => {
		if (++tries === 1) throw new Error('not yet');
		return tries;
	});
	expect(table).toThrow('not yet');
	expect(table()).toBe(2);
});
