import { answeredParts } from '$lib/core/answers/answered-parts';
import { judge, type TypedJudge } from '$lib/core/answers/judge';
import { rivalsOf } from '$lib/core/answers/rivals';
import type { Response } from '$lib/core/answers/types';
import { gradeFor } from '$lib/core/memory/grade';
import type { LearnerEvent } from '$lib/core/memory/types';
import type { Question, QuestionForm } from '$lib/core/questions/types';
import { choose } from '$lib/core/quiz/plan';
import { resumeSession } from '$lib/core/quiz/resume';
import { reduce } from '$lib/core/quiz/session';
import type { QuizPlan, Session } from '$lib/core/quiz/types';
import { now } from '$lib/platform/clock';
import { askToPersist } from '$lib/platform/persist';
import { randomId } from '$lib/platform/random';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';

type Started = LearnerEvent & { kind: 'session-started' };
type AnsweredEvent = LearnerEvent & { kind: 'answered' };

const MOST_MS = 60_000;
const TYPED: ReadonlySet<QuestionForm> = new Set(['typed', 'cloze']);

/** What the learner could choose among; none where the answer is recalled. */
function optionsShown({ form, options, parts }: Question): number {
	return form === 'true-false' ? 2 : (parts ?? options).length;
}

/**
 * One sitting on screen. Its truth is the log: opening a sitting replays its events, so a reload, a
 * crash or an update comes back to the very question.
 */
export class QuizRun {
	readonly #app: App;
	#session = $state.raw<Session | null>(null);
	#started = $state.raw<Started | null>(null);
	#missing = $state(false);
	#unsaved = $state.raw<{ response: Response; problem: StoreProblem } | null>(null);
	#shownAt = 0;
	#busy = false;
	#typed: TypedJudge | null = null;
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
	get unsaved(): { response: Response; problem: StoreProblem } | null {
		return this.#unsaved;
	}

	get question(): Question | null {
		return this.#session?.questions[this.#session.position] ?? null;
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
		// Before the first question shows: a quick typist must find the judge there.
		if (resumed.questions.some((question) => TYPED.has(question.form)))
			this.#typed = (await import('$lib/core/answers/typed')).judgeTyped;
		this.#session = resumed;
		this.#shownAt = now();
	}

	/**
	 * Judges and keeps an answer. Called inside the event handler: the put is issued before this
	 * returns, and the verdict shows once the answer is on disk, when the promise resolves.
	 */
	answer(response: Response): Promise<void> {
		const session = this.#session;
		const question = this.question;
		if (!session || !question || session.phase !== 'asking' || this.#busy) return Promise.resolve();
		const ms = Math.min(MOST_MS, Math.max(0, now() - this.#shownAt));
		const verdict = judge(question, response, rivalsOf(question, this.#app.questions), this.#typed);
		const parts = answeredParts(question, response);
		const first = this.#app.learner.items.size === 0;
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
			grade: gradeFor(verdict, question.form, ms),
			...(parts && { parts }),
			options: optionsShown(question),
			ms
		});
		return keeping.then((kept) => {
			this.#busy = false;
			if (!kept.ok) {
				this.#unsaved = { response, problem: kept.error };
				return;
			}
			this.#unsaved = null;
			if (first) void askToPersist();
			this.#forth = false;
			this.#session = reduce(session, { type: 'answered', response, verdict, ms });
		});
	}

	/** Tries again to keep an answer that could not be kept. */
	async retry(): Promise<void> {
		const waiting = this.#unsaved;
		this.#unsaved = null;
		if (waiting) await this.answer(waiting.response);
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

	/** The log holds what stands; the sitting is opened from it anew. */
	async #step(which: 'undo' | 'redo'): Promise<void> {
		const id = this.#session?.id;
		if (id === undefined || this.#busy) return;
		this.#busy = true;
		const event = await this.#app.learner[which](
			(act) => act.kind === 'answered' && act.session === id
		);
		if (event !== null) await this.open(id);
		this.#forth = which === 'undo' ? this.#forth || event !== null : event !== null;
		this.#busy = false;
	}
}

/** Draws a quiz and writes it down; resolves to the sitting's id, or null when nothing could be kept. */
export async function startQuiz(app: App, plan: QuizPlan, title: string): Promise<string | null> {
	await app.bank.openQuestions();
	app.tick();
	const questions = choose(app.questions, plan, app.learner.items, app.today);
	if (questions.length === 0) return null;
	return startSitting(app, {
		where: 'quiz',
		title,
		questions: questions.map((question) => question.id),
		set: null,
		seed: plan.seed
	});
}

/** Writes down that a sitting begins; resolves to its id, or null when it could not be kept. */
export async function startSitting(
	app: App,
	sitting: Pick<Started, 'where' | 'title' | 'questions' | 'set' | 'seed'>
): Promise<string | null> {
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
