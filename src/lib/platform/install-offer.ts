/** The event Chromium fires, once a page, when the app may be installed; in no DOM library. */
export interface InstallEvent extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallEvent | null = null;
let capturing = false;
const watchers = new Set<(possible: boolean) => void>();

/**
 * Holds back the browser's own install question until the person asks for it. Call before the
 * first page is shown: the offer comes early and only once.
 */
export function captureInstallPrompt(): void {
	if (capturing || typeof window === 'undefined') return;
	capturing = true;
	window.addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		hold(event as InstallEvent);
	});
	window.addEventListener('appinstalled', () => hold(null));
}

/** The offer held back, or null where there is none (any more). */
export const heldOffer = (): InstallEvent | null => offer;

/** Called at each change with whether there is an offer. Returns what ends it. */
export function watchOffer(watcher: (possible: boolean) => void): () => void {
	watchers.add(watcher);
	return () => void watchers.delete(watcher);
}

/** Keeps an offer, or lets the one there was go. */
export function hold(event: InstallEvent | null): void {
	offer = event;
	for (const watcher of watchers) watcher(event !== null);
}
