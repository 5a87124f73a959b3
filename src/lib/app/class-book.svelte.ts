import type { StatementPair } from '$lib/core/questions/disagreements';
import type { Question } from '$lib/core/questions/types';
import { isoOfStudyDay } from '$lib/core/memory/iso-day';
import { type ChoiceAnalysis, choiceAnalysis } from '$lib/core/sets/analysis/choices';
import { itemStats } from '$lib/core/sets/analysis/items';
import { matrixOf } from '$lib/core/sets/analysis/matrix';
import { isQuiet } from '$lib/core/sets/analysis/quiet';
import { wholeStats } from '$lib/core/sets/analysis/whole';
import type { Gradebook, JudgeFn } from '$lib/core/sets/gradebook';
import {
	ATTEMPT_CHOICES,
	type AttemptChoice,
	type LearnerMark,
	learnerMarks
} from '$lib/core/sets/marking/learners';
import { type Outdated, outdated } from '$lib/core/sets/marking/outdated';
import { type Policy, policyOf } from '$lib/core/sets/marking/policy';
import { type ChangedMark, changedMarks } from '$lib/core/sets/marking/regrade';
import type { Decision, QuizSet, Submission } from '$lib/core/sets/types';
import { digest } from '$lib/core/hash';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';
import { bookOf, judgeFor } from './marking';
import { missingQuestions, setQuestions } from './sharing';

/** Settings that keep how a teacher looks at results. */
const CHOICE = 'results-attempts';
const NAMELESS = 'results-nameless';

const NO_SET: QuizSet = {
	format: 1,
	id: '',
	title: '',
	from: '',
	instructions: '',
	made: 0,
	bank: '',
	shuffle: false,
	questionIds: [],
	questions: []
};

/** Results of one set as the teacher's pages see them: marks, figures and what was decided. */
export class ClassBook {
	readonly #app: App;
	readonly #id: string;
	#pairs = $state.raw<readonly StatementPair[]>([]);
	#proposed = $state.raw<readonly Decision[]>([]);

	readonly #set = $derived.by(() => this.#app.learner.shelf.made.find(({ id }) => id === this.#id));
	readonly #questions = $derived.by(() => (this.#set ? setQuestions(this.#app, this.#set) : []));
	readonly #missing = $derived.by(() => (this.#set ? missingQuestions(this.#app, this.#set) : []));
	readonly #submissions = $derived.by(() =>
		this.#app.learner.shelf.results.filter(({ set }) => set === this.#id)
	);
	readonly #decisions = $derived.by(() => this.#app.learner.shelf.decisions.get(this.#id) ?? []);
	readonly #judge = $derived.by((): JudgeFn => judgeFor(this.#app, this.#set ?? NO_SET));
	readonly #policy = $derived(policyOf(this.#decisions));
	readonly #book = $derived(this.#marked(this.#policy));
	readonly #alone = $derived(this.#marked());
	readonly #marks = $derived(learnerMarks(this.#book, this.choice));
	readonly #rows = $derived(this.#marks.flatMap(({ counted }) => counted));
	readonly #matrix = $derived(matrixOf(this.#book, this.#rows));
	readonly #items = $derived(itemStats(this.#matrix));
	readonly #whole = $derived(wholeStats(this.#matrix));
	readonly #changed = $derived(changedMarks(this.#alone, this.#book));
	readonly #wouldChange = $derived.by(() => this.#preview());
	readonly #outdated = $derived.by((): readonly Outdated[] =>
		outdated(this.#questions, this.#pairs, isoOfStudyDay(this.#app.today))
	);

	constructor(app: App, id: string) {
		this.#app = app;
		this.#id = id;
	}

	/** Reads what marking needs, and then what the world changed. */
	async open(): Promise<void> {
		await Promise.all([this.#app.bank.openQuestions(), this.#app.opened]);
		try {
			const { comparedSources } = await import('./sources');
			this.#pairs = (await comparedSources(this.#app)).pairs;
		} catch {
			// Without them nothing is told to be outdated but by its own date.
			this.#pairs = [];
		}
	}

	get ready(): boolean {
		return this.#app.learner.ready && this.#app.bank.questions !== null;
	}

	get set(): QuizSet | null {
		return this.#set ?? null;
	}

	get questions(): readonly Question[] {
		return this.#questions;
	}

	/** Questions that this version of the bank does not have: they are not marked. */
	get missing(): readonly string[] {
		return this.#missing;
	}

	get submissions(): readonly Submission[] {
		return this.#submissions;
	}

	get decisions(): readonly Decision[] {
		return this.#decisions;
	}

	get policy(): Policy {
		return this.#policy;
	}

	get book(): Gradebook {
		return this.#book;
	}

	get marks(): readonly LearnerMark[] {
		return this.#marks;
	}

	/** Attempts that make marks. */
	get rows(): Gradebook['rows'] {
		return this.#rows;
	}

	get items(): ReturnType<typeof itemStats> {
		return this.#items;
	}

	get whole(): ReturnType<typeof wholeStats> {
		return this.#whole;
	}

	/** Marks that are others than the judge alone would give. */
	get changed(): readonly ChangedMark[] {
		return this.#changed;
	}

	get outdated(): readonly Outdated[] {
		return this.#outdated;
	}

	/** Which attempts make marks. */
	get choice(): AttemptChoice {
		const kept = this.#app.learner.setting(CHOICE, 'best');
		return ATTEMPT_CHOICES.find((each) => each === kept) ?? 'best';
	}

	/** Names are not shown; or there are none. */
	get nameless(): boolean {
		const rows = this.#book.rows;
		const none = rows.length > 0 && rows.every(({ key }) => key.startsWith('#'));
		return none || this.#app.learner.setting(NAMELESS, '') === 'yes';
	}

	/** Figures of the class stay unsaid: without names there are too few learners. */
	get quiet(): boolean {
		return isQuiet(this.#marks.length, this.nameless);
	}

	/** What only this teacher has, for codes that stand for names. */
	get salt(): string {
		return this.#app.learner.shelf.secrets.get(this.#id) ?? this.#set?.id ?? '';
	}

	/** A learner's name, or a code for it. */
	nameOf({ key, learner }: { readonly key: string; readonly learner: string }): string {
		return this.nameless ? digest(`${this.salt}|learner|${key}`, 6) : learner;
	}

	/** Who took which option of a question. */
	choices(question: Question): ChoiceAnalysis | null {
		const at = this.#book.columns.findIndex((column) => column.question === question.id);
		const decided = this.#policy.judged.get(question.id);
		return choiceAnalysis(this.#book, this.#rows, at, question, decided);
	}

	/** Decisions that wait for the teacher's word. */
	get proposed(): readonly Decision[] {
		return this.#proposed;
	}

	/** Whose marks the proposed decisions would change. */
	get wouldChange(): readonly ChangedMark[] {
		return this.#wouldChange;
	}

	propose(decisions: readonly Decision[]): void {
		this.#proposed = decisions;
	}

	/** Takes decisions: once they are on disk they count. Resolves to why one is not, or null. */
	async decide(decisions: readonly Decision[]): Promise<StoreProblem | null> {
		this.#proposed = [];
		const kept = await Promise.all(
			decisions.map((decision) =>
				this.#app.learner.record({ kind: 'regraded', set: this.#id, decision })
			)
		);
		const failed = kept.find(({ ok }) => !ok);
		return failed && !failed.ok ? failed.error : null;
	}

	/** Takes the last decision about this set back. */
	undo(): Promise<unknown> {
		return this.#app.learner.undo((act) => act.kind === 'regraded' && act.set === this.#id);
	}

	chooseAttempts(choice: AttemptChoice): void {
		void this.#app.learner.record({ kind: 'setting-changed', key: CHOICE, value: choice });
	}

	hideNames(hide: boolean): void {
		const value = hide ? 'yes' : '';
		void this.#app.learner.record({ kind: 'setting-changed', key: NAMELESS, value });
	}

	#marked(policy?: Policy): Gradebook {
		const set = this.#set ?? NO_SET;
		return bookOf(set, this.#questions, this.#submissions, this.#judge, policy);
	}

	#preview(): readonly ChangedMark[] {
		if (this.#proposed.length === 0) return [];
		const next = this.#marked(policyOf([...this.#decisions, ...this.#proposed]));
		return changedMarks(this.#book, next);
	}
}
