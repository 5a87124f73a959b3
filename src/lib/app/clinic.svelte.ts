import { type Confusion, confusionsOf } from '$lib/core/memory/confusion';
import { leeches, treatedKey } from '$lib/core/memory/leech';
import type { ItemMemory, LearnerEvent } from '$lib/core/memory/types';
import type { Question, QuestionForm } from '$lib/core/questions/types';
import { cards } from '$lib/core/quiz/cards';
import type { App } from './app.svelte';
import { cardQuestions } from './card-questions';
import { newSeed } from './quick-plan';
import { startSitting } from './quiz-run.svelte';

/** Confusions shown of one item. */
const FEW = 2;
/** Questions to a drill of two. */
const DRILLED = 6;
/** Asked alone, the more it is recalled the better; what must be judged or sorted asks several things. */
const FORMS: readonly QuestionForm[] = ['typed', 'cloze', 'choice', 'map', 'true-false'];

/** One leech on the table. */
export interface Patient {
	readonly memory: ItemMemory;
	readonly question: Question;
	readonly confusions: readonly Confusion[];
}

/** What keeps slipping away, what it is taken for, and what to do about it. */
export class Clinic {
	readonly #app: App;
	#events = $state.raw<readonly LearnerEvent[] | null>(null);

	readonly #questions = $derived.by(() => cardQuestions(this.#app));
	readonly #cardOf = $derived.by(() => cards(this.#questions));

	constructor(app: App) {
		this.#app = app;
	}

	/** Reads the bank and the history: wrong answers stand in no fold. */
	async open(): Promise<void> {
		await Promise.all([this.#app.bank.openQuestions(), this.#app.opened]);
		const { standingEvents } = await import('./item-answers');
		this.#events = await standingEvents(this.#app);
	}

	get ready(): boolean {
		return this.#events !== null;
	}

	readonly patients = $derived.by((): readonly Patient[] => {
		const { items, aside, shelf } = this.#app.learner;
		const events = this.#events ?? [];
		return leeches(items.values(), shelf.settings, aside).flatMap((memory) => {
			const question = this.#cardOf(memory);
			if (!question) return [];
			const confusions = confusionsOf(question, events, this.#app.questions).slice(0, FEW);
			return [{ memory, question, confusions }];
		});
	});

	/** What was put away and still has a question. */
	readonly aside = $derived.by((): readonly { item: string; question: Question }[] => {
		const { items, aside } = this.#app.learner;
		return [...aside].flatMap((item) => {
			const question = this.#cardOf(items.get(item) ?? { item, lastQuestion: '' });
			return question ? [{ item, question }] : [];
		});
	});

	/** Other ways the bank asks for an item than the one asked last. */
	otherForms({ memory }: Patient): readonly Question[] {
		return this.#asking(memory.item).filter(({ id }) => id !== memory.lastQuestion);
	}

	setAside(item: string, aside: boolean): Promise<boolean> {
		return this.#kept({ kind: 'item-set-aside', item, aside });
	}

	/** It was looked into: it calls again after more lapses. */
	treated({ item, lapses }: ItemMemory): Promise<boolean> {
		const value = String(lapses);
		return this.#kept({ kind: 'setting-changed', key: treatedKey(item), value });
	}

	/** Starts a sitting that asks in another form; resolves to its id, or null. */
	askOtherwise(patient: Patient, title: string): Promise<string | null> {
		return this.#sit(patient, this.otherForms(patient).slice(0, 2), title);
	}

	/** Starts a sitting that asks for the two in turns; resolves to its id, or null. */
	drill(patient: Patient, other: Question, title: string): Promise<string | null> {
		const [mine, others] = [this.#asking(patient.memory.item), this.#asking(other.item)];
		const turns = mine.flatMap((question, at) => [question, others[at] ?? []].flat());
		const rest = others.slice(mine.length);
		return this.#sit(patient, [...turns, ...rest].slice(0, DRILLED), title);
	}

	async #sit(
		patient: Patient,
		questions: readonly Question[],
		title: string
	): Promise<string | null> {
		if (questions.length === 0 || !(await this.treated(patient.memory))) return null;
		return startSitting(this.#app, {
			where: 'quiz',
			title,
			questions: questions.map(({ id }) => id),
			set: null,
			seed: newSeed()
		});
	}

	/** Questions of an item, the most telling form first. */
	#asking(item: string): readonly Question[] {
		const rank = ({ form }: Question): number => FORMS.indexOf(form);
		return this.#questions
			.filter((question) => question.item === item && rank(question) >= 0)
			.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
	}

	async #kept(happening: Parameters<App['learner']['record']>[0]): Promise<boolean> {
		return (await this.#app.learner.record(happening)).ok;
	}
}
