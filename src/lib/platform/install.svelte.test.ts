import { afterEach, expect, test, vi } from 'vitest';
import { isInstalled, isIos, watchInstall } from './install';
import { captureInstallPrompt } from './install-offer';

afterEach(() => vi.restoreAllMocks());

const offering = (outcome: 'accepted' | 'dismissed'): Event =>
	Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
		prompt: async () => ({ outcome })
	});

test('an offer is held back, shown when asked for, and only once', async () => {
	captureInstallPrompt();
	captureInstallPrompt();
	const seen: boolean[] = [];
	const installing = watchInstall((possible) => seen.push(possible));
	const offer = offering('accepted');
	window.dispatchEvent(offer);
	expect(offer.defaultPrevented).toBe(true);
	expect(await installing.ask()).toBe('accepted');
	expect(await installing.ask()).toBeNull();
	expect(seen).toEqual([false, true, false]);
	installing.stop();
	window.dispatchEvent(offering('dismissed'));
	expect(seen).toHaveLength(3);
	expect(await installing.ask()).toBe('dismissed');
});

test('an app installed through the browser menu is no longer offered', async () => {
	captureInstallPrompt();
	const installing = watchInstall(() => undefined);
	window.dispatchEvent(offering('accepted'));
	window.dispatchEvent(new Event('appinstalled'));
	expect(await installing.ask()).toBeNull();
});

test('a tab is not an installed app', () => {
	expect(isInstalled()).toBe(false);
});

test.each([
	['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5, true],
	['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, true],
	['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, false],
	['Mozilla/5.0 (Linux; Android 15)', 5, false]
])('%s with %i touch points: iOS is %s', (agent, points, expected) => {
	vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(agent);
	vi.spyOn(navigator, 'maxTouchPoints', 'get').mockReturnValue(points);
	expect(isIos()).toBe(expected);
});
