import { type DayList, dayList } from '$lib/core/memory/budget';
import { examsFirst } from '$lib/core/memory/exam';
import { GRADING } from '$lib/core/memory/grade';
import { leeches } from '$lib/core/memory/leech';
import { type Ahead, previewPlanned } from '$lib/core/memory/planned';
import { redoable, type Scope, undoable } from '$lib/core/memory/steps';
import type { Grade, ItemMemory } from '$lib/core/memory/types';
import { type Why, whyNow } from '$lib/core/memory/why';
import type { StatementPair } from '$lib/core/questions/disagreements';
import { askedAmong } from '$lib/core/questions/among';
import { type Hint, recallHint } from '$lib/core/questions/hint';
import type { Question } from '$lib/core/questions/types';
import { cards } from '$lib/core/quiz/cards';
import { now } from '$lib/platform/clock';
import { randomId } from '$lib/platform/random';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';
import { cardQuestions } from './card-questions';
import { doesClimb } from './climb-wish';
import { askable, freshItems, type Retired, worldChanges } from './day-material';
import { itemAbout } from './item-about';

const MOST_MS = 60_000;
/** More on the learner's own wish, at a time. */
const MORE = 20;
/** In a longer history what can be redone is found out when it is asked for. */
const SHORT_LOG = 20_000;

/** Self-grades of any sitting, and what was put away: undo goes back through all of them. */
const OF_REVIEWS: Scope = (event) =>
	event.kind === 'item-set-aside' || (event.kind === 'answered' && event.where === 'review');

interface Shown {
	/** Null for an item never asked. */
	readonly memory: ItemMemory | null;
	readonly question: Question;
}

/** Flashcards of what is due now. The queue is a fold over the log, so a reload comes back to it. */
export class ReviewRun {
	readonly #app: App;
	readonly #session = randomId();
	#shown = $state(false);
	#hinted = $state(false);
	#done = $state(0);
	#problem = $state<StoreProblem | null>(null);
	#steps = $state.raw({ back: false, forth: false });
	#last = $state<string | null>(null);
	#back = $state<string | null>(null);
	#more = $state(0);
	#begun = $state.raw<readonly string[]>([]);
	#pairs = $state.raw<readonly StatementPair[]>([]);
	#retired = $state.raw<Retired>(new Map());
	#shownAt = now();
	#busy = false;

	readonly #questions = $derived.by(() => cardQuestions(this.#app));
	readonly #cardOf = $derived.by(() => cards(this.#questions, doesClimb(this.#app)));
	readonly #about = $derived.by(() =>
		itemAbout(this.#app.bank.questions ?? [], this.#app.learner.shelf)
	);
	readonly #items = $derived.by(() => askable(this.#app, this.#cardOf, this.#retired));
	readonly #list = $derived.by(() => this.#listed());
	readonly #queue = $derived.by(() => this.#cards());

	constructor(app: App) {
		this.#app = app;
	}

	/** Reads the bank, what changed in the world, and what can be taken back. */
	async open(): Promise<void> {
		await Promise.all([this.#app.bank.openQuestions(), this.#app.opened]);
		await this.#lookBack();
		({ retired: this.#retired, changes: this.#pairs } = await worldChanges(this.#app));
	}

	get remaining(): number {
		return this.#queue.length;
	}

	get done(): number {
		return this.#done;
	}

	/** Limits, what waits and why. */
	get list(): DayList {
		return this.#list;
	}

	get memory(): ItemMemory | null {
		return this.#queue[0]?.memory ?? null;
	}

	get card(): Question | null {
		return this.#queue[0]?.question ?? null;
	}

	/** The answer side is up. */
	get shown(): boolean {
		return this.#shown;
	}

	/** A part of the answer was shown: the card is hard at best. */
	get hinted(): boolean {
		return this.#hinted;
	}

	/** What may be shown of the answer; null where it would be all of it. */
	get hint(): Hint | null {
		return this.card && recallHint(this.card);
	}

	get problem(): StoreProblem | null {
		return this.#problem;
	}

	get canUndo(): boolean {
		return this.#steps.back;
	}

	get canRedo(): boolean {
		return this.#steps.forth;
	}

	/** What each grade would do. */
	get intervals(): Record<Grade, Ahead> | null {
		const { learner, today } = this.#app;
		const asked = this.card && { item: this.card.item, options: askedAmong(this.card).length };
		return (
			asked &&
			previewPlanned(learner.items, asked, learner.plan, this.#about, today, learner.weights)
		);
	}

	/** Why the card is here now; null for a new one. */
	get why(): Why | null {
		const { learner, today } = this.#app;
		return this.memory && whyNow(this.memory, learner.plan, this.#about, today);
	}

	/** Items that call for the clinic. */
	get leeches(): number {
		const { shelf, aside } = this.#app.learner;
		return leeches(this.#items, shelf.settings, aside).length;
	}

	/** Changes in the world that touch what the learner once learned, newest first. */
	get changes(): readonly StatementPair[] {
		const facts = new Set([...this.#app.learner.items.keys()].map((item) => item.split('.')[0]));
		return this.#pairs.filter(({ fact }) => facts.has(fact));
	}

	/** New items that could be begun now. */
	get freshLeft(): number {
		return Math.min(this.#list.newLeft, this.#fresh().length);
	}

	showHint(): void {
		if (this.hint && !this.#shown) this.#hinted = true;
	}

	flip(): void {
		this.#shown = true;
	}

	/** Asks some of what waits, on the learner's own wish. */
	askMore(): void {
		this.#more += MORE;
		this.#turn();
	}

	/** Begins as many new items as the plan allows today. */
	begin(): void {
		this.#begun = this.#fresh().slice(0, this.#list.newLeft);
		this.#turn();
	}

	/** Keeps the self-grade; the put is issued before this returns. */
	grade(grade: Grade): Promise<void> {
		const card = this.card;
		if (!card || !this.#shown || this.#busy) return Promise.resolve();
		if (this.#hinted && grade > GRADING.hard) return Promise.resolve();
		this.#busy = true;
		const keeping = this.#app.learner.record({
			kind: 'answered',
			question: card.id,
			item: card.item,
			form: 'card',
			where: 'review',
			session: this.#session,
			response: { form: 'card' },
			verdict: {
				outcome: grade === 1 ? 'wrong' : 'right',
				reason: grade === 1 ? 'no-match' : 'key'
			},
			grade,
			options: askedAmong(card).length,
			...(this.#hinted && { hinted: true }),
			ms: Math.min(MOST_MS, Math.max(0, now() - this.#shownAt))
		});
		return keeping.then((kept) => {
			this.#busy = false;
			this.#problem = kept.ok ? null : kept.error;
			if (!kept.ok) return;
			this.#steps = { back: true, forth: false };
			this.#last = card.item;
			this.#back = null;
			this.#done += 1;
			this.#turn();
		});
	}

	/** Puts the card's item away; it is taken up again in the clinic, or by undoing. */
	async setAside(): Promise<void> {
		const item = this.card?.item;
		if (item === undefined || this.#busy) return;
		this.#busy = true;
		const kept = await this.#app.learner.record({ kind: 'item-set-aside', item, aside: true });
		this.#busy = false;
		this.#problem = kept.ok ? null : kept.error;
		if (!kept.ok) return;
		this.#steps = { back: true, forth: false };
		this.#back = null;
		this.#turn();
	}

	/**
	 * Takes the last grade back, of whichever sitting, and shows its card, or gives the one again that
	 * was taken back last; false where there is none.
	 */
	async step(which: 'undo' | 'redo'): Promise<boolean> {
		if (this.#busy) return true;
		this.#busy = true;
		const event = await this.#app.learner[which](OF_REVIEWS);
		this.#busy = false;
		if (event?.kind === 'answered' || event?.kind === 'item-set-aside') {
			const graded = event.kind === 'answered' ? 1 : 0;
			this.#back = which === 'undo' ? event.item : null;
			this.#last = which === 'undo' ? null : event.item;
			this.#done = Math.max(0, this.#done + (which === 'undo' ? -graded : graded));
			this.#turn();
		}
		await this.#lookBack(which, event !== null);
		return event !== null;
	}

	/** Finds out what can be taken back and given again. */
	async #lookBack(which: 'undo' | 'redo' | null = null, moved = false): Promise<void> {
		const { learner } = this.#app;
		if (learner.count > SHORT_LOG) {
			const forth = moved || (which !== 'redo' && this.#steps.forth);
			this.#steps = { back: which !== 'undo' || moved, forth: which !== null && forth };
			return;
		}
		const log = await learner.log();
		this.#steps = {
			back: undoable(log, OF_REVIEWS) !== null,
			forth: redoable(log, OF_REVIEWS) !== null
		};
	}

	#turn(): void {
		this.#shown = false;
		this.#hinted = false;
		this.#shownAt = this.#app.tick();
	}

	#fresh(): readonly string[] {
		const fresh = freshItems(this.#app, this.#cardOf, this.#retired);
		return examsFirst(fresh, this.#app.learner.plan, this.#about, this.#app.today);
	}

	#listed(): DayList {
		const { learner, today, now: moment } = this.#app;
		return dayList({
			items: this.#items,
			plan: learner.plan,
			about: this.#about,
			days: learner.days,
			today,
			nowMs: moment,
			last: this.#last,
			more: this.#more
		});
	}

	/** The card taken back first, then what is due, then what is begun. */
	#cards(): readonly Shown[] {
		const { items } = this.#app.learner;
		const due = this.#list.queue.map(({ item }) => item);
		const begun = this.#begun.filter((item) => !items.has(item));
		const aside = this.#app.learner.aside;
		const first = this.#back === null || aside.has(this.#back) ? [] : [this.#back];
		return [...new Set([...first, ...due, ...begun])].flatMap((item) => {
			const memory = items.get(item) ?? null;
			const question = this.#cardOf(memory ?? { item, lastQuestion: '' });
			return question ? [{ memory, question }] : [];
		});
	}
}
