import { makeSet } from '$lib/core/sets/make';
import type { Question } from '$lib/core/questions/types';
import { storeProblem } from '$lib/i18n/en/store-problem';
import { now } from '$lib/platform/clock';
import type { App } from './app.svelte';

export const MOST_QUESTIONS = 100;

/** A quiz set being made: what is shown, what is picked, what is still missing. */
export class SetDraft {
	readonly #app: App;
	title = $state('');
	from = $state('');
	instructions = $state('');
	shuffle = $state(false);
	/** Filters; empty lets everything through. */
	subject = $state('');
	form = $state('');
	country = $state('');
	article = $state('');
	#picked = $state.raw<ReadonlySet<string>>(new Set());
	#problem = $state<'needTitle' | 'needQuestions' | 'tooMany' | null>(null);

	readonly #shown = $derived.by(() =>
		this.#app.questions.filter(
			(question) =>
				(!this.subject || question.subject === this.subject) &&
				(!this.form || question.form === this.form) &&
				(!this.country || question.countries.includes(this.country)) &&
				(!this.article || question.articles.includes(this.article))
		)
	);

	constructor(app: App) {
		this.#app = app;
	}

	/** Questions that the filters let through. */
	get shown(): readonly Question[] {
		return this.#shown;
	}

	get picked(): ReadonlySet<string> {
		return this.#picked;
	}

	get problem(): 'needTitle' | 'needQuestions' | 'tooMany' | null {
		return this.#problem;
	}

	toggle(question: string): void {
		const picked = new Set(this.#picked);
		if (!picked.delete(question)) picked.add(question);
		this.#picked = picked;
	}

	/** Adds all that are shown. */
	pickAll(): void {
		this.#picked = new Set([...this.#picked, ...this.#shown.map((question) => question.id)]);
	}

	pickNone(): void {
		this.#picked = new Set();
	}

	/** Writes the set down; resolves to its id, or null when something is missing or could not be kept. */
	async save(): Promise<string | null> {
		this.#problem = this.#missing();
		if (this.#problem) return null;
		const set = makeSet(
			{
				title: this.title.trim(),
				from: this.from.trim(),
				instructions: this.instructions.trim(),
				made: now(),
				bank: this.#app.bank.version,
				shuffle: this.shuffle,
				questions: this.#app.questions.filter((question) => this.#picked.has(question.id))
			},
			new Set((this.#app.bank.questions ?? []).map((question) => question.id))
		);
		const kept = await this.#app.learner.record({ kind: 'set-made', set });
		if (kept.ok) return set.id;
		this.#app.toasts.show(storeProblem[kept.error], 'problem');
		return null;
	}

	#missing(): 'needTitle' | 'needQuestions' | 'tooMany' | null {
		if (this.title.trim() === '') return 'needTitle';
		if (this.#picked.size === 0) return 'needQuestions';
		return this.#picked.size > MOST_QUESTIONS ? 'tooMany' : null;
	}
}
