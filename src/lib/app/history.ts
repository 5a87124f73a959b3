import { dayList } from '$lib/core/memory/budget';
import { unionEvents } from '$lib/core/memory/order';
import { planOf } from '$lib/core/memory/plan';
import { DEFAULT_PLAN } from '$lib/core/memory/plan-default';
import type { Plan } from '$lib/core/memory/plan-types';
import { type About, planned } from '$lib/core/memory/planned';
import { counts } from '$lib/core/memory/queue';
import { restDays } from '$lib/core/memory/rest-days';
import { redoable, type Scope, undoable } from '$lib/core/memory/steps';
import { streak } from '$lib/core/memory/streak';
import type { Happening, ItemMemory, LearnerEvent } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import type { Result } from '$lib/core/result';
import { now, zoneAt } from '$lib/platform/clock';
import { randomBytes } from '$lib/platform/random';
import { openStore } from '$lib/store/open';
import type { Store, StoreProblem } from '$lib/store/port';
import { FoldedLog, type LogListener } from './folded-log';
import { itemAbout } from './item-about';
import { ofSitting, sittingOnDisk } from './log-reading';
import type { Summary, View } from './view';

interface Listener extends Omit<LogListener, 'folded'> {
	readonly show: (view: View) => void;
	readonly mustReload: () => void;
}

/** What plans are made for. */
interface Wanted {
	/** Study day. */
	readonly today: number;
	/** Shipped ones. */
	readonly questions: readonly Question[];
}

/** An undo names the act itself; a redo names the undo that took it back. */
interface Step {
	readonly act: LearnerEvent;
	readonly target: string;
}

const nobodyKnows: About = () => null;
const idsOf = (questions: readonly Question[]): ReadonlySet<string> =>
	new Set(questions.map(({ id }) => id));

/**
 * The learner's history behind the light `Learner`: pages paint before storage and scheduler are
 * loaded. Whenever the log grows, the listener is shown the new view.
 */
export class History {
	readonly #store: Store;
	readonly #listener: Listener;
	readonly #log: FoldedLog;
	#plan: Plan = DEFAULT_PLAN;
	#items: ReadonlyMap<string, ItemMemory> = new Map();
	#about: About = nobodyKnows;
	/** The plan has asked what items are about: it changes with what the bank says. */
	#asked = false;
	#wanted: Wanted;
	#askable: (() => readonly ItemMemory[]) | null = null;

	private constructor(store: Store, wanted: Wanted, listener: Listener) {
		this.#store = store;
		this.#wanted = wanted;
		this.#listener = listener;
		const { progress, trouble } = listener;
		this.#log = new FoldedLog(store, { progress, trouble, folded: () => this.#show() });
	}

	/** Opens storage, reads what is new in the log and follows what other tabs add. */
	static async open(wanted: Wanted, listener: Listener): Promise<History> {
		let history: History | null = null;
		const rolloverHour = (): number => history?.rolloverHour ?? DEFAULT_PLAN.rolloverHour;
		const store = await openStore({ now, random: randomBytes, zone: zoneAt, rolloverHour });
		const opened = (history = new History(store, wanted, listener));
		store.onOtherTab(() => void opened.#log.catchUp());
		store.onMustReload(() => listener.mustReload());
		opened.#log.inBank(idsOf(wanted.questions));
		await opened.#log.open();
		return opened;
	}

	get rolloverHour(): number {
		return this.#plan.rolloverHour;
	}

	/** Issues the put before it returns; resolves once it is on disk and folded. */
	async record(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		const kept = await this.#store.append(happening);
		if (kept.ok) await this.#log.take([kept.value]);
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
		if (!added.ok) return added;
		await this.#log.catchUp();
		if (added.value > 0) await this.#log.cameBack(added.value);
		return added;
	}

	/** The whole history in order; fails where the disk cannot be read, so that no copy is empty. */
	async log(): Promise<readonly LearnerEvent[]> {
		const events = await this.#store.events();
		if (!events.ok) throw new Error(`The history could not be read: ${events.error}`);
		return events.value;
	}

	async sitting(session: string): Promise<readonly LearnerEvent[]> {
		const { tail, fold, whole } = this.#log;
		const known = ofSitting(tail, session);
		if (whole || known[0]?.kind === 'session-started') return known;
		const sitting = fold.sittings.get(session);
		return sitting ? sittingOnDisk(this.#store, session, sitting.done) : [];
	}

	eraseAll(): Promise<Result<null, StoreProblem>> {
		return this.#store.eraseAll();
	}

	/** Tells the study day that the plan is for. */
	look(today: number): void {
		if (today === this.#wanted.today) return;
		this.#wanted = { ...this.#wanted, today };
		this.#show();
	}

	/** Tells which questions are shipped. */
	about(questions: readonly Question[]): void {
		if (questions === this.#wanted.questions) return;
		this.#wanted = { ...this.#wanted, questions };
		this.#log.inBank(idsOf(questions));
		if (this.#asked) this.#show();
	}

	/** Tells how to choose, of the items on view, those that may be asked: the day's count is of these. */
	asks(askable: () => readonly ItemMemory[]): void {
		this.#askable = askable;
		this.#show();
	}

	/** Writes the fold down so that the next opening starts from it. */
	keepDerived(): Promise<void> {
		return this.#log.keep();
	}

	/** Sums up what lies on the disk, and tells where it is not what was written. Takes a while. */
	async check(): Promise<void> {
		if (this.#store.keeping.kind !== 'device') return;
		const { HistoryClient } = await import('./history-client');
		const client = new HistoryClient();
		await this.#log.check((through) => client.sum(through)).finally(() => client.stop());
	}

	/** Puts altered events right, as a copy has them; resolves to how many were. */
	mend(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		return this.#store.mend(events);
	}

	/** Takes the log as it is: what is gone or altered is missed no more. */
	accept(): Promise<void> {
		return this.#log.accept();
	}

	/** How things stand at a moment: what is due changes with the clock alone. */
	summary(at: number, today: number): Summary {
		const { aside, days } = this.#log.fold;
		const [plan, about] = [this.#plan, this.#about];
		const known = [...this.#items.values()].filter(({ item }) => !aside.has(item));
		const items = this.#askable?.() ?? known;
		const { queue } = dayList({ items, plan, about, days, today, nowMs: at });
		const resting = restDays({ days, items, plan, today });
		return {
			...counts(known, today, at),
			due: queue.length,
			askable: items,
			streak: streak(days.keys(), today, resting),
			resting
		};
	}

	close(): void {
		this.#store.close();
	}

	/** Looks in the open events first: the whole log is read only where they do not tell. */
	#step(find: (events: readonly LearnerEvent[]) => Step | null): Promise<LearnerEvent | null> {
		const { tail, whole } = this.#log;
		const here = new Set(tail.map(({ id }) => id));
		const closed = tail.every((event) => event.kind !== 'undone' || here.has(event.target));
		const found = closed ? find(unionEvents(tail, [])) : null;
		if (found !== null) return this.#takeBack(found);
		if (whole) return Promise.resolve(null);
		return this.log().then((events) => {
			const step = find(events);
			return step && this.#takeBack(step);
		});
	}

	async #takeBack({ act, target }: Step): Promise<LearnerEvent | null> {
		const kept = await this.record({ kind: 'undone', target });
		return kept.ok ? act : null;
	}

	#show(): void {
		const { count, items, days, shelf, sittings, aside, weights } = this.#log.fold;
		const about = itemAbout(this.#wanted.questions, shelf);
		this.#asked = false;
		this.#about = (item) => {
			this.#asked = true;
			return about(item);
		};
		this.#plan = planOf(shelf.settings);
		this.#items = planned(items.values(), this.#plan, this.#about, this.#wanted.today);
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
