/** What two tabs of one installation tell each other. */
export type TabMessage =
	| { readonly type: 'appended'; readonly hlc: string }
	/** Everything was deleted: what the other tab holds in memory is gone from the disk. */
	| { readonly type: 'erased' };

/** The part of BroadcastChannel that is used; it never delivers to the tab that posted. */
export interface TabChannel {
	postMessage(message: TabMessage): void;
	addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
	close(): void;
}

/** Everything a store needs from its surroundings, so that tests can hold the clock. */
export interface StoreDeps {
	/** Wall clock, ms since the epoch. */
	now(): number;
	/** That many random bytes, of cryptographic quality. */
	random(bytes: number): Uint8Array;
	/** The zone here, and its minutes east of UTC at the given ms since the epoch. */
	zone(at: number): { readonly zone: string; readonly offsetMin: number };
	/** Local hour at which a new study day begins, as the learner has chosen it; left out: 4. */
	rolloverHour?(): number;
	/** Left out: the browser's own, if it has one. Null: there is none. */
	readonly indexedDB?: IDBFactory | null;
	/** Left out: the browser's own BroadcastChannel, if it has one. Null: this tab is alone. */
	readonly channel?: TabChannel | null;
	/** How long to wait for a database that does not answer, ms; 10 000 if left out. */
	readonly patience?: number;
}
