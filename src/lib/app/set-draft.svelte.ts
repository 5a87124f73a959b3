import type { Question } from '$lib/core/questions/types';
import { minutesFor } from '$lib/core/quiz/length';
import { canBeKeyless } from '$lib/core/sets/bare';
import { cleanLine, LIMITS } from '$lib/core/sets/limits';
import { makeSet } from '$lib/core/sets/make';
import {
	added,
	askedBy,
	described,
	EMPTY_OUTLINE,
	idsOf,
	joined,
	moved,
	type Outline,
	outlineOf,
	type OutlineSection,
	replaced,
	sectionsOf,
	splitBefore,
	without
} from '$lib/core/sets/outline';
import {
	asPractice,
	asTest,
	PLAIN_RULES,
	rulesOf,
	rulesProblems,
	type RulesProblem,
	type RulesWish,
	wishOf
} from '$lib/core/sets/rules';
import type { Extension, QuizSet, Recipient } from '$lib/core/sets/types';
import { changesBetween, isSame, versionsOf } from '$lib/core/sets/versions';
import { storeProblem } from '$lib/i18n/en/store-problem';
import { now } from '$lib/platform/clock';
import { randomId } from '$lib/platform/random';
import type { App } from './app.svelte';
import type { QuestionPicker } from './question-picker.svelte';
import { newCodes, recipientIn } from './set-codes';

/** The name a teacher gave last. */
const FROM = 'teacher-name';

type Missing = 'needTitle' | 'needQuestions' | 'tooMany';

/** A quiz set being made or changed: what is picked, how it is to be taken, what is still missing. */
export class SetDraft {
	readonly #app: App;
	readonly #picker: QuestionPicker;
	/** The version being changed; null for a new set. */
	readonly before: QuizSet | null;
	title = $state('');
	from = $state('');
	instructions = $state('');
	shuffle = $state(false);
	/** How far off a typed number may be, as a part of the key; 0 for none. */
	tolerance = $state(0);
	/** Answers are sealed to the teacher's key, where there is one. */
	seal = $state(true);
	#rules = $state.raw<RulesWish>(PLAIN_RULES);
	#outline = $state.raw<Outline>(EMPTY_OUTLINE);
	/** Questions in this set's own words, and those written for it. */
	#own = $state.raw<ReadonlyMap<string, Question>>(new Map());
	/** Saving was tried: from then on it is told what is missing. */
	#tried = $state(false);
	#saving = $state(false);

	readonly #ids = $derived(idsOf(this.#outline));
	readonly #picked = $derived(new Set(this.#ids));
	readonly #questions = $derived.by(() => this.#ids.flatMap((id) => this.question(id) ?? []));
	readonly #problems = $derived.by(() =>
		rulesProblems(this.#rules, this.#outline, this.#questions, this.#app.now)
	);

	/**
	 * @param app bank and history must be open
	 * @param before a set of this device, to be changed
	 */
	constructor(app: App, picker: QuestionPicker, before: QuizSet | null = null) {
		this.#app = app;
		this.#picker = picker;
		this.before = before;
		this.from = before?.from ?? app.learner.setting(FROM, '');
		if (before) this.#take(before);
	}

	get rules(): RulesWish {
		return this.#rules;
	}

	get outline(): Outline {
		return this.#outline;
	}

	/** Ids of all questions in the set, in order. */
	get ids(): readonly string[] {
		return this.#ids;
	}

	get picked(): ReadonlySet<string> {
		return this.#picked;
	}

	/** The questions of the set, in its words. */
	get questions(): readonly Question[] {
		return this.#questions;
	}

	/** How many one learner is asked. */
	get asked(): number {
		return askedBy(sectionsOf(this.#outline), this.#ids.length);
	}

	/** About how many minutes one learner needs. */
	get takes(): number {
		const share = this.asked / Math.max(1, this.#ids.length);
		const whole = minutesFor(this.#questions.map(({ form }) => form));
		return Math.max(1, Math.round(whole * share));
	}

	/** What keeps it from being saved, once saving was tried. */
	get missing(): Missing | null {
		const missing = this.#whatIsMissing();
		return this.#tried || missing === 'tooMany' ? missing : null;
	}

	/** What stands against the rules as they are now. */
	get problems(): readonly RulesProblem[] {
		return this.#problems;
	}

	get saving(): boolean {
		return this.#saving;
	}

	/** Whom answers could be sealed to. */
	get key(): Recipient | null {
		return recipientIn(this.#app.learner.shelf);
	}

	/** Which version this will be: 1 for a new set. */
	get version(): number {
		const { made } = this.#app.learner.shelf;
		return this.before ? versionsOf(made, this.before.id).length + 1 : 1;
	}

	/** A question as it stands in the set. */
	question(id: string): Question | undefined {
		return this.#own.get(id) ?? this.#picker.byId(id);
	}

	/** There are other words to go back to. */
	hasOriginal(id: string): boolean {
		return this.#picker.byId(id) !== undefined;
	}

	/** Whether its words are this set's own. */
	isReworded(id: string): boolean {
		return this.#own.has(id);
	}

	change(part: Partial<RulesWish>): void {
		this.#rules = { ...this.#rules, ...part };
	}

	setMode(mode: RulesWish['mode']): void {
		this.#rules = mode === 'test' ? asTest(this.#rules) : asPractice(this.#rules);
	}

	toggle(id: string): void {
		if (this.#picked.has(id)) this.remove([id]);
		else this.add([id]);
	}

	add(ids: readonly string[]): void {
		this.#outline = added(this.#outline, ids);
	}

	remove(ids: readonly string[]): void {
		this.#outline = without(this.#outline, ids);
	}

	/** Takes out what cannot be in a test. */
	removeUntestable(): void {
		this.remove(this.#questions.filter((each) => !canBeKeyless(each)).map(({ id }) => id));
	}

	move(id: string, by: -1 | 1): void {
		this.#outline = moved(this.#outline, id, by);
	}

	split(id: string): void {
		this.#outline = splitBefore(this.#outline, id, randomId());
	}

	join(section: string): void {
		this.#outline = joined(this.#outline, section);
	}

	describe(section: string, change: Partial<Pick<OutlineSection, 'title' | 'draw'>>): void {
		this.#outline = described(this.#outline, section, change);
	}

	/** Adds a question written by hand. */
	write(question: Question): void {
		this.#own = new Map(this.#own).set(question.id, question);
		this.add([question.id]);
	}

	/** Takes other words for a question; with another key it is another question in the same place. */
	reword(id: string, question: Question): void {
		const own = new Map(this.#own).set(question.id, question);
		const bank = this.#picker.byId(question.id);
		if (bank && JSON.stringify(bank) === JSON.stringify(question)) own.delete(question.id);
		if (id !== question.id) own.delete(id);
		this.#own = own;
		this.#outline = replaced(this.#outline, id, question.id);
	}

	/** Back to the words of the bank. */
	restore(id: string): void {
		const own = new Map(this.#own);
		own.delete(id);
		this.#own = own;
	}

	/** Writes the set down; resolves to its id, or null when something is missing or could not be kept. */
	async save(): Promise<string | null> {
		this.#tried = true;
		if (this.missing || this.#problems.length > 0) return null;
		this.#saving = true;
		try {
			return await this.#keep();
		} finally {
			this.#saving = false;
		}
	}

	async #keep(): Promise<string | null> {
		const { secret, extensions } = await newCodes(this.#rules);
		const set = this.#made(extensions);
		if (this.before && this.#changesNothing(this.before, set)) return this.before.id;
		const kept = await this.#app.learner.record({ kind: 'set-made', set, secret });
		if (!kept.ok) {
			this.#app.toasts.show(storeProblem[kept.error], 'problem');
			return null;
		}
		if (set.from !== this.#app.learner.setting(FROM, ''))
			await this.#app.learner.record({ kind: 'setting-changed', key: FROM, value: set.from });
		return set.id;
	}

	#made(extensions: readonly Extension[]): QuizSet {
		const rules = rulesOf(this.#rules, this.#outline, extensions);
		return makeSet(
			{
				title: this.title,
				from: this.from,
				instructions: this.instructions,
				made: now(),
				bank: this.#app.bank.version,
				shuffle: this.shuffle,
				tolerance: this.tolerance,
				questions: this.#questions,
				rules,
				to: this.seal ? (this.key ?? undefined) : undefined,
				was: this.before?.id
			},
			new Set((this.#app.bank.questions ?? []).map((question) => question.id))
		);
	}

	#changesNothing(before: QuizSet, set: QuizSet): boolean {
		const words = ({ questions }: QuizSet, id: string): unknown =>
			questions.find((each) => each.id === id) ?? this.#app.questionById.get(id) ?? null;
		const sameWay = before.from === set.from && before.to?.p256 === set.to?.p256;
		return sameWay && isSame(changesBetween(before, set, words));
	}

	#take(set: QuizSet): void {
		this.title = set.title;
		this.instructions = set.instructions;
		this.shuffle = set.shuffle;
		this.tolerance = set.tolerance ?? 0;
		this.seal = set.to !== undefined || set.rules?.mode === 'test';
		this.#rules = wishOf(set);
		const own = set.questions.filter((each) => each.edited || !this.#picker.byId(each.id));
		this.#own = new Map(own.map((each) => [each.id, each]));
		const lost = set.questionIds.filter((id) => !this.question(id));
		this.#outline = without(outlineOf(set), lost);
	}

	#whatIsMissing(): Missing | null {
		if (this.#ids.length > LIMITS.questions) return 'tooMany';
		if (cleanLine(this.title, LIMITS.title) === '') return 'needTitle';
		return this.#questions.length === 0 ? 'needQuestions' : null;
	}
}
