import type { Response } from '$lib/core/answers/types';
import type { LearnerEvent } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import { verdictsOf } from '$lib/core/sets/admission';
import {
	answeredIn,
	type Attempt,
	attemptOf,
	type Given,
	type Phase,
	phaseOf,
	placeOf
} from '$lib/core/sets/attempt';
import { endsAt, isLate, type Reading, timeFor } from '$lib/core/sets/attempt-time';
import type { QuizSet } from '$lib/core/sets/types';
import { now, steady } from '$lib/platform/clock';
import { askToPersist } from '$lib/platform/persist';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';
import { openAttempt, type OpenedAttempt } from './opened-attempt';
import { Visits } from './visits';

/** Often enough for seconds. */
const TICK_MS = 1_000;

/** An answer that waits for a disk. */
export interface Waiting {
	readonly question: string;
	readonly response: Response;
	readonly problem: StoreProblem;
}

const nothing = (): Promise<void> => Promise.resolve();
const read = (): Reading => ({ wall: now(), steady: steady() });

/**
 * An attempt on screen: questions are answered in any order and answers may be changed until it is
 * closed. Its truth is the log, so a reload, a crash or a flat battery comes back to the same place
 * with the clock right.
 */
export class AttemptRun {
	readonly #app: App;
	#events: readonly LearnerEvent[] = [];
	#attempt = $state.raw<Attempt | null>(null);
	#opened = $state.raw<OpenedAttempt | null>(null);
	#place = $state(0);
	#now = $state(0);
	#missing = $state(false);
	#waiting = $state.raw<Waiting | null>(null);
	#keeping = $state(0);
	#known: Reading = { wall: 0, steady: 0 };
	readonly #visits = new Visits();
	#closing = false;
	#last: () => Promise<unknown> = nothing;

	readonly #ends = $derived(this.#attempt ? endsAt(this.set?.rules, this.#attempt) : null);
	readonly #phase = $derived<Phase | null>(
		this.#attempt ? phaseOf(this.#attempt, this.set?.rules, this.#now) : null
	);

	constructor(app: App) {
		this.#app = app;
	}

	get attempt(): Attempt | null {
		return this.#attempt;
	}

	get set(): QuizSet | null {
		return this.#opened?.set ?? null;
	}

	/** In the order asked; of a test without their keys. */
	get questions(): readonly Question[] {
		return this.#opened?.questions ?? [];
	}

	/** There is no such attempt on this device, or its set is gone. */
	get missing(): boolean {
		return this.#missing;
	}

	/** What ends while the page is there runs until it has closed by itself. */
	get phase(): Phase | null {
		return this.#phase === 'over' && !this.late ? 'running' : this.#phase;
	}

	/** ms since the epoch; null where nothing limits it. */
	get ends(): number | null {
		return this.#ends;
	}

	/** ms; null where nothing limits it. */
	get left(): number | null {
		return this.#ends === null ? null : Math.max(0, this.#ends - this.#now);
	}

	/** Handing in now would be late. */
	get late(): boolean {
		return isLate(this.#ends, this.#attempt?.finished ?? this.#now);
	}

	get place(): number {
		return this.#place;
	}

	get question(): Question | null {
		return this.questions[this.#place] ?? null;
	}

	/** Title of the part that a question stands in; '' where parts have none. */
	sectionAt(place: number): string {
		return this.#opened?.sections[place] ?? '';
	}

	/** The answer to the question on screen. */
	get given(): Given | null {
		return this.givenTo(this.question?.id ?? '');
	}

	/** Ids of options or parts in the order shown. */
	get order(): readonly string[] {
		return this.#opened?.order[this.question?.id ?? ''] ?? [];
	}

	/** An answer that could not be kept. */
	get waiting(): Waiting | null {
		return this.#waiting;
	}

	/** An answer is on its way to the disk. */
	get keeping(): boolean {
		return this.#keeping > 0;
	}

	get answered(): number {
		return this.#attempt ? answeredIn(this.#attempt).length : 0;
	}

	givenTo(question: string): Given | null {
		const given = this.#attempt?.given.get(question);
		return given && given.response.form !== 'skipped' ? given : null;
	}

	/** When verdicts may be shown. */
	get verdicts(): ReturnType<typeof verdictsOf> {
		return this.set ? verdictsOf(this.set) : 'code';
	}

	/** Its verdict has been shown: the answer stands. */
	isSettled(question: string): boolean {
		return this.verdicts === 'at-once' && this.#attempt?.verdicts.has(question) === true;
	}

	/** Opens an attempt from the log; without an id, the newest one. */
	async open(id: string | null, place: number | null = null): Promise<void> {
		const opened = await openAttempt(this.#app, id);
		this.#missing = opened === null;
		if (!opened) return;
		const { events, attempt } = opened;
		this.#events = events;
		this.#opened = opened;
		this.#known = { wall: attempt.latest, steady: steady() };
		this.#attempt = attempt;
		this.#visits.note(undefined);
		this.#place = this.#within(place ?? placeOf(attempt));
		await this.tick();
	}

	/**
	 * Lets time pass; the result stops that.
	 *
	 * @param last called before the attempt is closed: what is being typed can still be given
	 */
	watch(last: () => Promise<unknown>): () => void {
		this.#last = last;
		const ticking = setInterval(() => void this.tick(), TICK_MS);
		const turned = (): void => {
			// Another tab may have gone on with it.
			if (document.visibilityState === 'visible')
				void this.#reread(this.#attempt?.session ?? '').then(() => this.tick());
		};
		document.addEventListener('visibilitychange', turned);
		return () => {
			this.#last = nothing;
			clearInterval(ticking);
			document.removeEventListener('visibilitychange', turned);
		};
	}

	/** Reads the clock. What ends while the page is there closes by itself. */
	async tick(): Promise<void> {
		this.#now = timeFor(this.#known, read());
		if (this.#phase === 'over' && !this.late && !this.#closing) await this.handIn();
	}

	/** To another question; time on the one before is noted. */
	go(place: number): void {
		this.#visits.note(this.question?.id);
		this.#place = this.#within(place);
	}

	/**
	 * Keeps an answer to the question on screen. Called inside the event handler: the put is issued
	 * before this returns, and the promise resolves once it is on disk. Not any more once it is closed.
	 */
	give(response: Response): Promise<boolean> {
		const question = this.question;
		return question ? this.giveTo(question, response) : Promise.resolve(false);
	}

	/** As `give`, to any of its questions. */
	async giveTo({ id }: Question, response: Response): Promise<boolean> {
		const attempt = this.#attempt;
		if (!attempt || attempt.finished !== null || this.isSettled(id)) return false;
		if (this.#phase !== 'running' && !this.#closing) return false;
		// Its verdict is about to show.
		if (this.verdicts === 'at-once' && this.keeping) return false;
		this.#visits.note(this.question?.id);
		const spent = this.#visits.of(id);
		this.#keeping += 1;
		const kept = await this.#app.learner.record({
			kind: 'attempt-answered',
			session: attempt.session,
			question: id,
			response,
			ms: Math.round((attempt.given.get(id)?.ms ?? 0) + spent)
		});
		this.#keeping -= 1;
		this.#waiting = kept.ok ? null : { question: id, response, problem: kept.error };
		if (!kept.ok) return false;
		this.#visits.told(id, spent);
		this.#take(kept.value);
		if (attempt.given.size === 0) void askToPersist();
		if (this.verdicts === 'at-once') await this.learn();
		return true;
	}

	/** Tries again to keep an answer that could not be kept. */
	async retry(): Promise<void> {
		const waiting = this.#waiting;
		const question = this.questions.find(({ id }) => id === waiting?.question);
		if (waiting && question) await this.giveTo(question, waiting.response);
	}

	/** Closes the attempt; resolves to why it could not be, or null. */
	async handIn(): Promise<StoreProblem | null> {
		const { session, finished } = this.#attempt ?? {};
		if (session === undefined || finished !== null || this.#closing) return null;
		this.#closing = true;
		await this.#last();
		const kept = await this.#app.learner.record({ kind: 'session-finished', session });
		this.#closing = false;
		if (!kept.ok) return kept.error;
		this.#take(kept.value);
		await this.learn();
		return null;
	}

	/** Multiplies all time, as a code of the teacher says; resolves to why not, or null. */
	async extend(typed: string): Promise<StoreProblem | 'wrong-code' | null> {
		const [set, session] = [this.set, this.#attempt?.session];
		if (!set || session === undefined) return 'wrong-code';
		const { factorFor } = await import('./attempt-codes');
		const factor = await factorFor(set, typed);
		if (factor === null) return 'wrong-code';
		const kept = await this.#app.learner.record({ kind: 'attempt-extended', session, factor });
		if (!kept.ok) return kept.error;
		this.#take(kept.value);
		await this.tick();
		return null;
	}

	/** Lets memory learn what may be known by now. */
	async learn(): Promise<void> {
		const [set, session] = [this.set, this.#attempt?.session];
		if (!set || session === undefined || this.verdicts === 'code') return;
		const { feed } = await import('./attempt-feed');
		await feed(this.#app, set, session, this.questions);
		await this.#reread(session);
	}

	async #reread(session: string): Promise<void> {
		this.#events = await this.#app.learner.sitting(session);
		this.#attempt = attemptOf(this.#events, session) ?? this.#attempt;
	}

	#take(event: LearnerEvent): void {
		this.#events = [...this.#events, event];
		const session = this.#attempt?.session ?? '';
		this.#attempt = attemptOf(this.#events, session) ?? this.#attempt;
	}

	#within(place: number): number {
		return Math.min(Math.max(0, Math.trunc(place)), Math.max(0, this.questions.length - 1));
	}
}
