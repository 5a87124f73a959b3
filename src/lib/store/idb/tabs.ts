import type { StoreDeps, TabChannel, TabMessage } from '../deps';

const NAME = 'dateline';

/** The channel to this app's other tabs, or null where there is none. */
export function openChannel(deps: StoreDeps): TabChannel | null {
	if (deps.channel !== undefined) return deps.channel;
	return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
}

/** What arrived on the channel, or null for anything that this version does not know. */
export function readTabMessage(data: unknown): TabMessage | null {
	if (typeof data !== 'object' || data === null || !('type' in data)) return null;
	if (data.type === 'erased') return { type: 'erased' };
	if (data.type !== 'appended' || !('hlc' in data) || typeof data.hlc !== 'string') return null;
	return { type: 'appended', hlc: data.hlc };
}
