import { heldOffer, hold, watchOffer } from './install-offer';

export interface Installing {
	/** Shows the browser's question; null where there is none to show (any more). Call from a tap. */
	ask(): Promise<'accepted' | 'dismissed' | null>;
	stop(): void;
}

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

/** Tells, now and at each change, whether `ask` has something to show. */
export function watchInstall(watcher: (possible: boolean) => void): Installing {
	const stop = watchOffer(watcher);
	watcher(heldOffer() !== null);
	return {
		ask: async () => {
			const asked = heldOffer();
			if (!asked) return null;
			hold(null);
			return (await asked.prompt()).outcome;
		},
		stop
	};
}
