import { answeredParts } from '$lib/core/answers/answered-parts';
import { judge, type TypedJudge } from '$lib/core/answers/judge';
import { rivalsOf } from '$lib/core/answers/rivals';
import type { JudgeOptions, Response } from '$lib/core/answers/types';
import { gradeFor } from '$lib/core/memory/grade';
import type { LearnerEvent } from '$lib/core/memory/types';
import type { Question, QuestionForm } from '$lib/core/questions/types';
import { optionsShown } from '$lib/core/quiz/options-shown';
import { resumeSession } from '$lib/core/quiz/resume';
import { currentQuestion, reduce } from '$lib/core/quiz/session';
import { optionOrder } from '$lib/core/sets/option-order';
import type { QuizPlan, Session } from '$lib/core/quiz/types';
import { now } from '$lib/platform/clock';
import { askToPersist } from '$lib/platform/persist';
import { randomId } from '$lib/platform/random';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';

type Started = LearnerEvent & { kind: 'session-started' };
type AnsweredEvent = LearnerEvent & { kind: 'answered' };

/** What a sitting begins with. */
type Begun = Pick<Started, 'where' | 'title' | 'questions' | 'set' | 'seed'> &
	Partial<Pick<Started, 'of' | 'challenge' | 'wish' | 'clock'>>;

/** An answer that waits for a disk. */
interface Unsaved {
	readonly response: Response;
	readonly hinted: boolean;
	readonly problem: StoreProblem;
}

const MOST_MS = 60_000;
const TYPED: ReadonlySet<QuestionForm> = new Set(['typed', 'cloze']);

/**
 * One sitting on screen. Its truth is the log: opening a sitting replays its events, so a reload, a
 * crash or an update comes back to the very question.
 */
export class QuizRun {
	readonly #app: App;
	#session = $state.raw<Session | null>(null);
	#started = $state.raw<Started | null>(null);
	#missing = $state(false);
	#unsaved = $state.raw<Unsaved | null>(null);
	#shownAt = 0;
	#busy = false;
	#typed: TypedJudge | null = null;
	/** What the teacher of a set chose. */
	#options: JudgeOptions = {};
	/** The event of each answer of this sitting, by question. */
	#answers = new Map<string, string>();
	/** The steps back and forth that are still being taken. */
	#stepping: Promise<void> | null = null;
	#forth = $state(false);

	constructor(app: App) {
		this.#app = app;
	}

	get session(): Session | null {
		return this.#session;
	}

	/** The set this sitting belongs to, or null for a quiz of the learner's own. */
	get set(): string | null {
		return this.#started?.set ?? null;
	}

	get started(): Started | null {
		return this.#started;
	}

	/** There is no such sitting on this device. */
	get missing(): boolean {
		return this.#missing;
	}

	/** An answer that could not be kept; the screen stays until it is. */
	get unsaved(): Unsaved | null {
		return this.#unsaved;
	}

	get question(): Question | null {
		return this.#session?.questions[this.#session.position] ?? null;
	}

	/** What is asked next, or null where nothing is. */
	get upcoming(): Question | null {
		return this.#session?.questions[this.#session.position + 1] ?? null;
	}

	/** Opens a sitting from the log; without an id, the newest one. */
	async open(id: string | null): Promise<void> {
		await this.#app.bank.openQuestions();
		const session = id ?? [...this.#app.learner.sittings.keys()].at(-1) ?? '';
		const events = await this.#app.learner.sitting(session);
		const started = events.findLast((event): event is Started => event.kind === 'session-started');
		if (!started) {
			this.#missing = true;
			return;
		}
		const answered = events.filter((event): event is AnsweredEvent => event.kind === 'answered');
		const questions = questionsFor(started, this.#app);
		this.#started = started;
		const resumed = resumeSession(started, answered, (each) => questions.get(each) ?? null);
		const typed = resumed.questions.some((question) => TYPED.has(question.form));
		const judging = typed ? this.#loadJudge(resumed.questions) : null;
		// Before it shows what is to be typed: a quick typist must find the judge there.
		if (TYPED.has(currentQuestion(resumed)?.form ?? 'choice')) await judging;
		const { received } = this.#app.learner.shelf;
		const { tolerance, rules } = received.find(({ id }) => id === started.set) ?? {};
		this.#options = tolerance === undefined ? {} : { tolerance };
		this.#answers = new Map(answered.map((event) => [event.question, event.id]));
		const order = rules?.fixedOptions
			? optionOrder(resumed.questions, started.seed, true)
			: resumed.order;
		this.#session = { ...resumed, order };
		this.#shownAt = now();
	}

	/**
	 * Judges and keeps an answer. Called inside the event handler: the put is issued before this
	 * returns, and the verdict shows once the answer is on disk, when the promise resolves.
	 *
	 * @param hinted part of the answer was shown before
	 */
	answer(response: Response, hinted = false): Promise<void> {
		// It is on its way since the sitting opened; only who types faster than it loads ever waits.
		if (response.form === 'typed' && this.#typed === null)
			return this.#loadJudge().then(() => this.#keep(response, hinted));
		return this.#keep(response, hinted);
	}

	#keep(response: Response, hinted: boolean): Promise<void> {
		const session = this.#session;
		const question = this.question;
		if (!session || !question || session.phase !== 'asking' || this.#busy) return Promise.resolve();
		const ms = Math.min(MOST_MS, Math.max(0, now() - this.#shownAt));
		// Only what is typed can mean something else: a press must not go through the whole bank.
		const rivals = response.form === 'typed' ? rivalsOf(question, this.#app.questions) : [];
		const verdict = judge(question, response, rivals, this.#typed, this.#options);
		const parts = answeredParts(question, response);
		const first = this.#app.learner.items.size === 0 && this.#answers.size === 0;
		this.#busy = true;
		const keeping = this.#app.learner.record({
			kind: 'answered',
			question: question.id,
			item: question.item,
			form: question.form,
			where: this.set === null ? 'quiz' : 'set',
			session: session.id,
			response,
			verdict,
			grade: gradeFor(verdict, question.form, ms, hinted),
			...(hinted && { hinted }),
			...(parts && { parts }),
			options: optionsShown(question),
			ms
		});
		return keeping.then((kept) => {
			this.#busy = false;
			if (!kept.ok) {
				this.#unsaved = { response, hinted, problem: kept.error };
				return;
			}
			this.#unsaved = null;
			this.#answers.set(question.id, kept.value.id);
			if (first) void askToPersist();
			this.#forth = false;
			this.#session = reduce(session, { type: 'answered', response, verdict, ms });
		});
	}

	/** The judge of what is typed; the names it will be held against are looked at while nothing else is done. */
	async #loadJudge(questions: readonly Question[] = []): Promise<void> {
		this.#typed = (await import('$lib/core/answers/typed')).judgeTyped;
		const typed = questions.filter(({ form }) => TYPED.has(form));
		const { questions: bank } = this.#app;
		void import('./ready-for-typing').then(({ readyFor }) => readyFor(typed, bank));
	}

	/** Tries again to keep an answer that could not be kept. */
	async retry(): Promise<void> {
		const waiting = this.#unsaved;
		this.#unsaved = null;
		if (waiting) await this.answer(waiting.response, waiting.hinted);
	}

	/**
	 * The learner says that an answer was right, whatever the judge said; the put is issued before this
	 * returns. Resolves to why it could not be kept, or null.
	 */
	async overrule(question: string): Promise<StoreProblem | null> {
		const session = this.#session;
		const target = this.#answers.get(question);
		if (!session || target === undefined || this.#busy) return null;
		this.#busy = true;
		const kept = await this.#app.learner.record({
			kind: 'overridden',
			target,
			session: session.id
		});
		this.#busy = false;
		if (!kept.ok) return kept.error;
		this.#forth = false;
		this.#session = reduce(session, { type: 'overridden', question, on: true });
		return null;
	}

	/** On to the next question, or to the result after the last. */
	next(): void {
		if (this.#session?.phase !== 'judged') return;
		this.#session = reduce(this.#session, { type: 'next' });
		this.#shownAt = now();
		if (this.#session.phase === 'finished')
			void this.#app.learner.record({ kind: 'session-finished', session: this.#session.id });
	}

	/** Something was taken back in this sitting and nothing answered since. */
	get canRedo(): boolean {
		return this.#forth;
	}

	/** Takes the last answer back: an event that names it, so nothing is ever deleted. */
	undo(): Promise<void> {
		return this.#step('undo');
	}

	/** Gives the answer again that was taken back last. */
	redo(): Promise<void> {
		return this.#step('redo');
	}

	/** One after another, so that a key pressed twice steps twice; the first at once, in its own click. */
	#step(which: 'undo' | 'redo'): Promise<void> {
		const taken = this.#stepping?.then(() => this.#take(which)) ?? this.#take(which);
		const over: Promise<void> = taken.finally(() => {
			if (this.#stepping === over) this.#stepping = null;
		});
		this.#stepping = over;
		return over;
	}

	/** The log holds what stands; the sitting is opened from it again, or only a verdict changes. */
	async #take(which: 'undo' | 'redo'): Promise<void> {
		const id = this.#session?.id;
		if (id === undefined || this.#busy) return;
		this.#busy = true;
		const event = await this.#app.learner[which](
			(act) => (act.kind === 'answered' || act.kind === 'overridden') && act.session === id
		);
		if (event?.kind === 'overridden') this.#override(event.target, which === 'redo');
		else if (event !== null) await this.open(id);
		this.#forth = which === 'undo' ? this.#forth || event !== null : event !== null;
		this.#busy = false;
	}

	/** Shows the verdict on an answer as its learner or as the judge has it. */
	#override(target: string, on: boolean): void {
		const [question] = [...this.#answers].find(([, id]) => id === target) ?? [];
		if (this.#session && question !== undefined)
			this.#session = reduce(this.#session, { type: 'overridden', question, on });
	}
}

/** Draws a quiz and writes it down; resolves to the sitting's id, or null when nothing could be kept. */
export async function startQuiz(app: App, plan: QuizPlan, title: string): Promise<string | null> {
	await app.bank.openQuestions();
	app.tick();
	const { drawn } = await import('./drawing');
	const sitting = await drawn(app, plan);
	if (sitting.questions.length === 0) return null;
	return startSitting(app, { where: 'quiz', title, set: null, ...sitting });
}

/** Writes down that a sitting begins; resolves to its id, or null when it could not be kept. */
export async function startSitting(app: App, sitting: Begun): Promise<string | null> {
	const session = randomId();
	const kept = await app.learner.record({ kind: 'session-started', session, ...sitting });
	return kept.ok ? session : null;
}

/** Questions of a sitting: the bank's, and those a set carries by value. */
function questionsFor(started: Started, app: App): ReadonlyMap<string, Question> {
	const carried = app.learner.shelf.received.find((set) => set.id === started.set)?.questions ?? [];
	if (carried.length === 0) return app.questionById;
	return new Map([...app.questionById, ...carried.map((each) => [each.id, each] as const)]);
}
