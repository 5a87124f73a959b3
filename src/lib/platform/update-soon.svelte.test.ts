import { expect, test } from 'vitest';
import { watchUpdatesSoon } from './update-soon';

test('a worker that cannot be had leaves a page that works, and something to stop', async () => {
	const updating = await watchUpdatesSoon({
		address: '/no-such-worker.js',
		scope: '/no-such-scope/',
		onReady: () => expect.unreachable()
	});
	updating.stop();
	expect(await navigator.serviceWorker.getRegistration('/no-such-scope/')).toBeUndefined();
});
