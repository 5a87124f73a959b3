/** The event Chromium fires, once a page, when the app may be installed; in no DOM library. */
interface InstallEvent extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

export interface Installing {
	/** Shows the browser's question; null where there is none to show (any more). Call from a tap. */
	ask(): Promise<'accepted' | 'dismissed' | null>;
	stop(): void;
}

let offer: InstallEvent | null = null;
let capturing = false;
const watchers = new Set<(possible: boolean) => void>();

/** Running as an installed app and not in a browser tab. */
export function isInstalled(): boolean {
	if (typeof window === 'undefined') return false;
	const standalone = (navigator as { standalone?: boolean }).standalone === true;
	return standalone || window.matchMedia('(display-mode: standalone)').matches;
}

/**
 * iPhone or iPad: installing is done by hand there (Share, Add to Home Screen), and the installed
 * app does not see what the Safari tab stored. An iPad calls itself a Macintosh but has touch.
 */
export function isIos(): boolean {
	const agent = globalThis.navigator?.userAgent ?? '';
	if (/iPhone|iPad|iPod/.test(agent)) return true;
	return /Macintosh/.test(agent) && (globalThis.navigator.maxTouchPoints ?? 0) > 1;
}

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

/** Tells, now and at each change, whether `ask` has something to show. */
export function watchInstall(watcher: (possible: boolean) => void): Installing {
	watchers.add(watcher);
	watcher(offer !== null);
	return {
		ask: async () => {
			const asked = offer;
			if (!asked) return null;
			hold(null);
			return (await asked.prompt()).outcome;
		},
		stop: () => void watchers.delete(watcher)
	};
}

function hold(event: InstallEvent | null): void {
	offer = event;
	for (const watcher of watchers) watcher(event !== null);
}
