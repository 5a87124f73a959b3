import { checksum } from '$lib/core/memory/checksum';
import { compareEvents } from '$lib/core/memory/order';
import { counts } from '$lib/core/memory/queue';
import { applyEvent, replay, type Replay } from '$lib/core/memory/replay';
import { DEFAULT_WEIGHTS, schedulerName } from '$lib/core/memory/scheduler';
import { shelf, type Shelf } from '$lib/core/memory/shelf';
import { streak } from '$lib/core/memory/streak';
import type { Happening, ItemMemory, LearnerEvent } from '$lib/core/memory/types';
import { effective } from '$lib/core/memory/undone';
import type { Result } from '$lib/core/result';
import { now, zoneAt } from '$lib/platform/clock';
import { randomBytes } from '$lib/platform/random';
import { openStore } from '$lib/store/open';
import type { Store, StoreProblem } from '$lib/store/port';
import type { Summary, View } from './view';

interface Listener {
	show(view: View): void;
	mustReload(): void;
}

/**
 * The log and its folds, behind the light `Learner`: pages paint before storage and scheduler are
 * loaded. Whenever the log grows, the listener is shown the new view.
 */
export class History {
	readonly #store: Store;
	readonly #listener: Listener;
	#events: readonly LearnerEvent[] = [];
	#fold: Replay = replay([]);
	#items: ReadonlyMap<string, ItemMemory> = new Map();
	#shelf: Shelf = shelf([]);

	private constructor(store: Store, listener: Listener) {
		this.#store = store;
		this.#listener = listener;
	}

	/** Opens storage, reads the log and follows what other tabs add. */
	static async open(listener: Listener): Promise<History> {
		const store = await openStore({ now, random: randomBytes, zone: zoneAt });
		const history = new History(store, listener);
		store.onOtherTab(() => void history.#reread());
		store.onMustReload(() => listener.mustReload());
		const kept = await store.derived();
		if (kept.ok && kept.value?.scheduler === schedulerName(DEFAULT_WEIGHTS)) {
			history.#items = new Map(kept.value.items.map((item) => [item.item, item]));
			history.#show();
		}
		await history.#reread();
		return history;
	}

	/** Issues the put before it returns; resolves once it is on disk. */
	record(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		return this.#store.append(happening).then((kept) => {
			if (kept.ok) this.#take(kept.value);
			return kept;
		});
	}

	/** Adds a history from elsewhere; resolves to how many events were new. */
	async union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		const added = await this.#store.union(events);
		if (added.ok) await this.#reread();
		return added;
	}

	eraseAll(): Promise<Result<null, StoreProblem>> {
		return this.#store.eraseAll();
	}

	/** Writes the fold down so that the next opening can show what is due at once. */
	async keepDerived(): Promise<void> {
		await this.#store.saveDerived({
			scheduler: schedulerName(DEFAULT_WEIGHTS),
			count: this.#events.length,
			checksum: checksum(this.#events.map((event) => event.id)),
			items: [...this.#items.values()]
		});
	}

	/** How things stand at a moment: what is due changes with the clock alone. */
	summary(at: number, today: number): Summary {
		return {
			...counts(this.#items.values(), today, at),
			streak: streak(this.#fold.days.keys(), today)
		};
	}

	close(): void {
		this.#store.close();
	}

	#take(event: LearnerEvent): void {
		const last = this.#events.at(-1);
		const inOrder = !last || compareEvents(last, event) < 0;
		this.#events = inOrder
			? [...this.#events, event]
			: [...this.#events, event].sort(compareEvents);
		const next = event.kind === 'answered' ? applyEvent(this.#fold, event) : null;
		if (next) {
			this.#fold = next;
			this.#items = next.items;
			this.#show();
		} else this.#refold();
	}

	async #reread(): Promise<void> {
		const events = await this.#store.events();
		if (!events.ok) return;
		this.#events = events.value;
		this.#refold();
	}

	#refold(): void {
		this.#fold = replay(this.#events);
		this.#items = this.#fold.items;
		this.#shelf = shelf(effective(this.#events));
		this.#show();
	}

	#show(): void {
		this.#listener.show({
			keeping: this.#store.keeping,
			events: this.#events,
			items: this.#items,
			days: this.#fold.days,
			shelf: this.#shelf
		});
	}
}
