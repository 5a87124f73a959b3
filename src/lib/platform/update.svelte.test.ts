import { afterEach, expect, test, vi } from 'vitest';
import { trustedScriptUrl } from './trusted';
import { watchUpdates } from './update';

class FakeWorker extends EventTarget {
	state = 'installing';
	readonly posted: unknown[] = [];
	postMessage(message: unknown): void {
		this.posted.push(message);
	}
	becomes(state: string): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
	update = vi.fn(async () => undefined);
}

class FakeContainer extends EventTarget {
	controller: object | null = {};
	readonly registration = new FakeRegistration();
	register = vi.fn(async (_address: unknown, _options: unknown) => this.registration);
	takeOver(): void {
		this.dispatchEvent(new Event('controllerchange'));
	}
}

const stops: (() => void)[] = [];

afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
	for (const stop of stops.splice(0)) stop();
});

async function watching(container: FakeContainer) {
	vi.spyOn(navigator, 'serviceWorker', 'get').mockReturnValue(
		container as unknown as ServiceWorkerContainer
	);
	const onReady = vi.fn();
	const reload = vi.fn();
	const updating = watchUpdates({
		address: '/app/service-worker.js',
		scope: '/app/',
		onReady,
		reload
	});
	stops.push(updating.stop);
	await container.register.mock.results[0]?.value;
	await Promise.resolve();
	return { onReady, reload, updating };
}

function install(container: FakeContainer): FakeWorker {
	const worker = new FakeWorker();
	container.registration.installing = worker;
	container.registration.dispatchEvent(new Event('updatefound'));
	container.registration.installing = null;
	container.registration.waiting = worker;
	worker.becomes('installed');
	return worker;
}

test('the worker is registered from our own origin, for its folder', async () => {
	const container = new FakeContainer();
	await watching(container);
	const [address, options] = container.register.mock.calls[0] ?? [];
	expect(String(address)).toBe(`${location.origin}/app/service-worker.js`);
	expect(options).toEqual({ scope: '/app/' });
});

test('a version found later is announced, and waits', async () => {
	const container = new FakeContainer();
	const { onReady, reload } = await watching(container);
	expect(onReady).not.toHaveBeenCalled();
	const worker = install(container);
	expect(onReady).toHaveBeenCalledTimes(1);
	expect(worker.posted).toEqual([]);
	expect(reload).not.toHaveBeenCalled();
});

test('a version that was waiting before this page opened is announced', async () => {
	const container = new FakeContainer();
	container.registration.waiting = new FakeWorker();
	const { onReady } = await watching(container);
	expect(onReady).toHaveBeenCalledTimes(1);
});

test('the first worker of all is no update, and its taking over reloads nothing', async () => {
	const container = new FakeContainer();
	container.controller = null;
	const { onReady, reload } = await watching(container);
	install(container);
	container.takeOver();
	expect(onReady).not.toHaveBeenCalled();
	expect(reload).not.toHaveBeenCalled();
});

test('applying lets the waiting version take over and reloads once', async () => {
	const container = new FakeContainer();
	const { reload, updating } = await watching(container);
	const worker = install(container);
	updating.apply();
	expect(worker.posted).toEqual([{ type: 'SKIP_WAITING' }]);
	expect(reload).not.toHaveBeenCalled();
	container.takeOver();
	container.takeOver();
	expect(reload).toHaveBeenCalledTimes(1);
});

test('what another tab applied reloads this one only when asked here', async () => {
	const container = new FakeContainer();
	const { reload, updating } = await watching(container);
	install(container);
	container.registration.waiting = null;
	container.takeOver();
	expect(reload).not.toHaveBeenCalled();
	updating.apply();
	expect(reload).toHaveBeenCalledTimes(1);
});

test('a page that stays open looks for versions: hourly, and on coming back', async () => {
	vi.useFakeTimers();
	const container = new FakeContainer();
	const { updating } = await watching(container);
	vi.advanceTimersByTime(3 * 60 * 60 * 1000);
	expect(container.registration.update).toHaveBeenCalledTimes(3);
	document.dispatchEvent(new Event('visibilitychange'));
	expect(container.registration.update).toHaveBeenCalledTimes(4);
	updating.stop();
	vi.advanceTimersByTime(3 * 60 * 60 * 1000);
	document.dispatchEvent(new Event('visibilitychange'));
	expect(container.registration.update).toHaveBeenCalledTimes(4);
});

test('without a network nobody is asked', async () => {
	vi.useFakeTimers();
	const container = new FakeContainer();
	await watching(container);
	vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
	vi.advanceTimersByTime(60 * 60 * 1000);
	expect(container.registration.update).not.toHaveBeenCalled();
});

test('a browser that refuses workers still runs the app', async () => {
	const container = new FakeContainer();
	container.register.mockRejectedValueOnce(new DOMException('', 'SecurityError'));
	vi.spyOn(navigator, 'serviceWorker', 'get').mockReturnValue(
		container as unknown as ServiceWorkerContainer
	);
	const reload = vi.fn();
	const updating = watchUpdates({ address: '/sw.js', scope: '/', onReady: reload, reload });
	stops.push(updating.stop);
	await Promise.allSettled([container.register.mock.results[0]?.value]);
	updating.apply();
	expect(reload).not.toHaveBeenCalled();
});

test('a script of another origin is refused', () => {
	expect(String(trustedScriptUrl('/service-worker.js'))).toBe(
		`${location.origin}/service-worker.js`
	);
	for (const address of [
		'https://example.org/x.js',
		'//example.org/x.js',
		'data:text/javascript,1'
	])
		expect(() => trustedScriptUrl(address)).toThrow(TypeError);
});
