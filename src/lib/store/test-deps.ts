import type { StoreDeps, TabChannel, TabMessage } from './deps';
import type { Happening } from '../core/memory/types';
import { seeded } from '../core/random';

export interface TestDeps extends StoreDeps {
	/** Sets the clock, ms since the epoch. */
	at(ms: number): void;
	/** Sets the hour at which a new study day begins. */
	rolls(hour: number): void;
}

let runs = 0;

/** A clock that stands still until told, in Seoul; repeatable randomness, other in every call. */
export function testDeps(more: Partial<StoreDeps> = {}): TestDeps {
	const random = seeded(`store ${runs++}`);
	let clock = Date.UTC(2025, 3, 10, 12);
	let hour = 4;
	return {
		now: () => clock,
		at: (ms) => (clock = ms),
		rolls: (to) => (hour = to),
		rolloverHour: () => hour,
		random: (bytes) => Uint8Array.from({ length: bytes }, () => Math.floor(random() * 256)),
		zone: () => ({ zone: 'Asia/Seoul', offsetMin: 540 }),
		channel: null,
		...more
	};
}

/** Tabs that hear each other at once: each call is another tab. */
export function testChannels(): () => TabChannel {
	const tabs = new Map<object, ((event: { data: unknown }) => void)[]>();
	return () => {
		const own = {};
		tabs.set(own, []);
		return {
			postMessage: (message: TabMessage) => {
				for (const [tab, listeners] of tabs)
					if (tab !== own) for (const hear of listeners) hear({ data: message });
			},
			addEventListener: (_, listener) => void tabs.get(own)?.push(listener),
			close: () => void tabs.delete(own)
		};
	};
}

/** A happening told apart by its text. */
export const settingChanged = (value: string): Happening => ({
	kind: 'setting-changed',
	key: 'theme',
	value
});
