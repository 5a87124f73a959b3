import { type Mark, toCheckpoint } from '$lib/core/memory/checkpoint';
import { unionEvents } from '$lib/core/memory/order';
import { planOf } from '$lib/core/memory/plan';
import { DEFAULT_PLAN } from '$lib/core/memory/plan-default';
import type { Plan } from '$lib/core/memory/plan-types';
import { reachesBack } from '$lib/core/memory/replay';
import { planned } from '$lib/core/memory/planned';
import { counts } from '$lib/core/memory/queue';
import { redoable, type Scope, undoable } from '$lib/core/memory/steps';
import { streak } from '$lib/core/memory/streak';
import { type Arrived, Timeline } from '$lib/core/memory/timeline';
import type { Happening, ItemMemory, LearnerEvent } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import type { Result } from '$lib/core/result';
import { alone } from '$lib/platform/alone';
import { now, zoneAt } from '$lib/platform/clock';
import { randomBytes } from '$lib/platform/random';
import { openStore } from '$lib/store/open';
import type { Store, StoreProblem } from '$lib/store/port';
import { itemAbout } from './item-about';
import {
	advanced,
	arrivedAfter,
	keptMark,
	ofSitting,
	patient,
	rebuilt,
	sittingOnDisk
} from './log-reading';
import type { Summary, View } from './view';

interface Listener {
	readonly show: (view: View) => void;
	/** How far the folds are made anew, 0 to 1; null once they are there. */
	readonly progress: (done: number | null) => void;
	/** So many events that were folded once are gone from the disk. */
	readonly missing: (events: number) => void;
	readonly mustReload: () => void;
}

/** Events that may lie open before the next checkpoint is written. */
const MOST_OPEN = 600;
const LOCK = 'dateline-derived';

/** An undo names the act itself; a redo names the undo that took it back. */
interface Step {
	readonly act: LearnerEvent;
	readonly target: string;
}

/**
 * The log and its folds, behind the light `Learner`: pages paint before storage and scheduler are
 * loaded. Opening starts from a checkpoint and reads what arrived since; whenever the log grows, the
 * listener is shown the new view.
 */
export class History {
	readonly #store: Store;
	readonly #listener: Listener;
	#timeline = new Timeline();
	/** Key of the newest arrival read. */
	#read = 0;
	/** One reading of the log at a time. */
	#reading: Promise<unknown> = Promise.resolve();
	#plan: Plan = DEFAULT_PLAN;
	#items: ReadonlyMap<string, ItemMemory> = new Map();
	#questions: readonly Question[] = [];
	#today = 0;

	private constructor(store: Store, listener: Listener) {
		this.#store = store;
		this.#listener = listener;
	}

	/** Opens storage, reads what is new in the log and follows what other tabs add. */
	static async open(listener: Listener): Promise<History> {
		let history: History | null = null;
		const rolloverHour = (): number => history?.rolloverHour ?? DEFAULT_PLAN.rolloverHour;
		const store = await openStore({ now, random: randomBytes, zone: zoneAt, rolloverHour });
		const opened = (history = new History(store, listener));
		store.onOtherTab(() => void opened.#catchUp());
		store.onMustReload(() => listener.mustReload());
		const mark = await keptMark(store);
		opened.#timeline = new Timeline(mark);
		opened.#read = mark.through;
		await opened.#catchUp();
		void opened.#verify(mark);
		return opened;
	}

	get rolloverHour(): number {
		return this.#plan.rolloverHour;
	}

	/** Issues the put before it returns; resolves once it is on disk and folded. */
	async record(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		const kept = await this.#store.append(happening);
		if (kept.ok) await this.#take([kept.value]);
		return kept;
	}

	/** Resolves to the event taken back. Where the open events tell, the put is issued before this returns. */
	undo(scope: Scope): Promise<LearnerEvent | null> {
		return this.#step((events) => {
			const act = undoable(events, scope);
			return act && { act, target: act.id };
		});
	}

	/** Resolves to the event brought back; as prompt as `undo`. */
	redo(scope: Scope): Promise<LearnerEvent | null> {
		return this.#step((events) => {
			const undo = redoable(events, scope);
			const act = undo && events.find(({ id }) => id === undo.target);
			return undo && act ? { act, target: undo.id } : null;
		});
	}

	/** Adds a history from elsewhere; resolves to how many events were new. */
	async union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		const added = await this.#store.union(events);
		if (added.ok) await this.#catchUp();
		return added;
	}

	/** The whole history in order; fails where the disk cannot be read, so that no copy is empty. */
	async log(): Promise<readonly LearnerEvent[]> {
		const events = await this.#store.events();
		if (!events.ok) throw new Error(`The history could not be read: ${events.error}`);
		return events.value;
	}

	async sitting(session: string): Promise<readonly LearnerEvent[]> {
		const { tail, base, fold } = this.#timeline;
		const known = ofSitting(tail, session);
		if (base.through === 0 || known[0]?.kind === 'session-started') return known;
		const sitting = fold.sittings.get(session);
		return sitting ? sittingOnDisk(this.#store, session, sitting.done) : [];
	}

	eraseAll(): Promise<Result<null, StoreProblem>> {
		return this.#store.eraseAll();
	}

	/** Tells the study day that the plan is for. */
	look(today: number): void {
		if (today === this.#today) return;
		this.#today = today;
		this.#show();
	}

	/** Tells which questions are shipped. */
	about(questions: readonly Question[]): void {
		this.#questions = questions;
		this.#show();
	}

	/** Writes the fold down so that the next opening starts from it. */
	keepDerived(): Promise<void> {
		return this.#serially(() => alone(LOCK, () => this.#checkpoint()));
	}

	/** How things stand at a moment: what is due changes with the clock alone. */
	summary(at: number, today: number): Summary {
		const { fold } = this.#timeline;
		const asked = [...this.#items.values()].filter(({ item }) => !fold.aside.has(item));
		return { ...counts(asked, today, at), streak: streak(fold.days.keys(), today) };
	}

	close(): void {
		this.#store.close();
	}

	/** Looks in the open events first: the whole log is read only where they do not tell. */
	#step(find: (events: readonly LearnerEvent[]) => Step | null): Promise<LearnerEvent | null> {
		const { tail, base } = this.#timeline;
		const here = new Set(tail.map(({ id }) => id));
		const whole = tail.every((event) => event.kind !== 'undone' || here.has(event.target));
		const found = whole ? find(unionEvents(tail, [])) : null;
		if (found !== null) return this.#takeBack(found);
		if (base.through === 0) return Promise.resolve(null);
		return this.log().then((events) => {
			const step = find(events);
			return step && this.#takeBack(step);
		});
	}

	async #takeBack({ act, target }: Step): Promise<LearnerEvent | null> {
		const kept = await this.record({ kind: 'undone', target });
		return kept.ok ? act : null;
	}

	async #take(events: readonly LearnerEvent[]): Promise<void> {
		if (!this.#timeline.take(events)) return this.#serially(() => this.#rebuild());
		this.#show();
		if (this.#timeline.tail.length > MOST_OPEN) void this.keepDerived();
	}

	/** Reads what arrived since, from whichever tab. */
	#catchUp(): Promise<void> {
		return this.#serially(async () => {
			const told = patient(this.#listener.progress);
			const arrived = await arrivedAfter(this.#store, this.#read, told.at);
			told.over();
			if (!arrived.ok) return;
			this.#read = arrived.value.keys.at(-1) ?? this.#read;
			if (this.#timeline.take(arrived.value.events)) this.#show();
			else await this.#rebuild();
		});
	}

	/** Replays the whole log. */
	async #rebuild(): Promise<void> {
		const told = patient(this.#listener.progress);
		const done = await rebuilt(this.#store, told.at);
		told.over();
		if (!done.ok) return;
		const { mark, arrived } = done.value;
		this.#read = arrived.keys.at(-1) ?? 0;
		await this.#goOn(mark, arrived);
	}

	/** From this mark on: with what arrived after it, and what was recorded here meanwhile. */
	async #goOn(mark: Mark, arrived: Arrived): Promise<void> {
		const known = new Set(arrived.events.map(({ id }) => id));
		const meanwhile = this.#timeline.tail.filter(({ id }) => !known.has(id));
		const since = arrived.events.filter((_, at) => (arrived.keys[at] ?? 0) > mark.through);
		this.#timeline = new Timeline(mark);
		if (this.#timeline.take([...since, ...meanwhile])) this.#show();
		else await this.#rebuild();
	}

	async #checkpoint(): Promise<void> {
		const { base } = this.#timeline;
		const arrived = await arrivedAfter(this.#store, base.through);
		if (!arrived.ok || reachesBack(base.fold, arrived.value.events)) return;
		const mark = await advanced(base, arrived.value, () => undefined);
		if (mark === base) return;
		await this.#store.saveDerived(toCheckpoint(mark));
		await this.#goOn(mark, arrived.value);
	}

	/** Counts what a checkpoint was made of: events gone from the disk are noticed and told. */
	async #verify(mark: Mark): Promise<void> {
		const found = await this.#store.count(mark.through);
		if (!found.ok || found.value === mark.sum.count) return;
		this.#listener.missing(mark.sum.count - found.value);
		await this.#serially(() => this.#rebuild());
	}

	#serially<T>(work: () => Promise<T>): Promise<T> {
		const next = this.#reading.then(work, work);
		this.#reading = next.catch(() => undefined);
		return next;
	}

	#show(): void {
		const { count, days, shelf, sittings, aside, weights } = this.#timeline.fold;
		this.#plan = planOf(shelf.settings);
		this.#items = planned(
			this.#timeline.fold.items.values(),
			this.#plan,
			itemAbout(this.#questions, shelf),
			this.#today
		);
		this.#listener.show({
			keeping: this.#store.keeping,
			count,
			items: this.#items,
			days,
			shelf,
			sittings,
			aside,
			weights,
			plan: this.#plan
		});
	}
}
