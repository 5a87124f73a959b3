/** False only where the browser is sure that there is no network. */
export const isOnline = (): boolean => globalThis.navigator?.onLine ?? true;

/** Calls with the new state at each change. Returns what stops it. */
export function onOnlineChange(listener: (online: boolean) => void): () => void {
	if (typeof window === 'undefined') return () => undefined;
	const up = (): void => listener(true);
	const down = (): void => listener(false);
	window.addEventListener('online', up);
	window.addEventListener('offline', down);
	return () => {
		window.removeEventListener('online', up);
		window.removeEventListener('offline', down);
	};
}
