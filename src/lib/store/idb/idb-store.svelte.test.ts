import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { kept } from '../contract';
import { openStore } from '../open';
import { settingChanged, testDeps } from '../test-deps';
import { idbSuite } from './idb-suite';

idbSuite('a real browser', 16);

test("the browser's own BroadcastChannel carries the news to another tab", async () => {
	const { channel: _, ...deps } = testDeps();
	const one = await openStore(deps);
	const two = await openStore(deps);
	const heard = new Promise<void>((resolve) => void two.onOtherTab(resolve));
	kept(await one.append(settingChanged('a')));
	await heard;
	expect(kept(await two.events())).toHaveLength(1);
	one.close();
	two.close();
});

/** The part of the DevTools protocol that is used; its types belong to the provider. */
const devtools = () =>
	cdp() as unknown as { send(method: string, params: object): Promise<unknown> };

test('data cleared under an open tab: the next answer is kept all the same', async () => {
	const store = await openStore(testDeps());
	kept(await store.append(settingChanged('before')));
	await devtools().send('Storage.clearDataForOrigin', {
		origin: location.origin,
		storageTypes: 'indexeddb'
	});
	const event = kept(await store.append(settingChanged('after')));
	expect(kept(await store.events())).toEqual([event]);
	store.close();
});
