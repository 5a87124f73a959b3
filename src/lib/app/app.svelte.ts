import type { Question } from '$lib/core/questions/types';
import { studyDay } from '$lib/core/memory/study-day';
import { now, offsetAt } from '$lib/platform/clock';
import { Bank } from './bank.svelte';
import { Inbox } from './inbox.svelte';
import { Learner } from './learner.svelte';
import { voice } from './speech.svelte';
import { Toasts } from './toasts.svelte';
import { Updates } from './updates.svelte';

/** How soon a card that falls due shows up, ms. */
const TICK_MS = 30_000;

/** Where state, time and storage meet: one App a page, made by the root layout. */
export class App {
	readonly bank: Bank;
	readonly learner = new Learner();
	readonly toasts = new Toasts();
	readonly inbox = new Inbox();
	readonly updates = new Updates();
	readonly base: string;
	/** Resolves once the learner's history has been read. */
	readonly opened: Promise<void>;
	#now = $state(0);
	#open: () => void = () => undefined;

	readonly #questions = $derived.by(() => this.#merged());
	readonly #byId = $derived(new Map(this.#questions.map((question) => [question.id, question])));

	readonly #theme = $derived.by(() => this.learner.setting('theme', 'system'));
	readonly #language = $derived.by(() => this.learner.setting('language', 'system'));

	/** @param base the path the app is served under, '' at a host's root */
	constructor(base: string) {
		this.base = base;
		this.opened = new Promise((resolve) => (this.#open = resolve));
		this.bank = new Bank(`${base}/bank`, (shipped) => this.learner.about(shipped));
	}

	/** The locale of dates and numbers, that of the language the interface speaks. */
	get locale(): string {
		return voice.locale;
	}

	/** The clock as of the last tick, ms; 0 before the app has started. */
	get now(): number {
		return this.#now;
	}

	get today(): number {
		return this.dayOf(this.#now);
	}

	/** Shipped questions and those from the learner's own articles. */
	get questions(): readonly Question[] {
		return this.#questions;
	}

	get questionById(): ReadonlyMap<string, Question> {
		return this.#byId;
	}

	dayOf(at: number): number {
		return studyDay(at, offsetAt(at), this.learner.plan.rolloverHour);
	}

	/** Starts the clock and opens storage. Returns what undoes it. */
	start(): () => void {
		delete document.documentElement.dataset.awaiting;
		this.tick();
		const ticking = setInterval(() => this.tick(), TICK_MS);
		const turned = (): void => {
			if (document.visibilityState === 'hidden') void this.learner.keepDerived();
			else this.tick();
		};
		document.addEventListener('visibilitychange', turned);
		void this.bank.openIndex();
		void this.learner.open().then(() => {
			// The hour at which a day begins is known only now.
			this.tick();
			this.#open();
		});
		let unwatch = (): void => undefined;
		void this.opened
			.then(() => import('./background'))
			.then(({ background }) => (unwatch = background(this)))
			.catch(() => undefined);
		void this.updates.watch(`${this.base}/service-worker.js`, `${this.base}/`);
		return () => {
			clearInterval(ticking);
			document.removeEventListener('visibilitychange', turned);
			unwatch();
			this.updates.stop();
			this.learner.close();
		};
	}

	/** Shows the theme and the language of the settings. */
	appear(): void {
		const [theme, language] = [this.#theme, this.#language];
		void import('./appearance').then(({ appear }) => appear(theme, language)).catch(console.error);
	}

	/** Reads the clock: regularly, and when something is about to be answered. */
	tick(): number {
		this.#now = now();
		this.learner.look(this.#now, this.today);
		return this.#now;
	}

	/** Of a question that both hold, the learner's: they may have mended it, and it names their article. */
	#merged(): readonly Question[] {
		const own = this.learner.shelf.articles.flatMap((each) => each.questions);
		const shipped = this.bank.questions ?? [];
		if (own.length === 0) return shipped;
		return [...new Map([...shipped, ...own].map((question) => [question.id, question])).values()];
	}
}
