import { paceOf, usualDay } from '$lib/core/memory/pace';
import { planOf, type PlanSetting } from '$lib/core/memory/plan';
import type { Exam, Plan } from '$lib/core/memory/plan-types';
import {
	examNeeds,
	type ExamNeeds,
	simulate,
	type Simulation,
	type SimulationInput
} from '$lib/core/memory/simulate';
import { cards } from '$lib/core/quiz/cards';
import { randomId } from '$lib/platform/random';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';
import { cardQuestions } from './card-questions';
import { askable, freshItems, type Retired, worldChanges } from './day-material';
import { itemAbout } from './item-about';

/** Days looked ahead. */
export const AHEAD = 30;

/** A plan and what the coming days would be like by it. */
export interface Foreseen {
	readonly plan: Plan;
	readonly simulation: Simulation;
}

/**
 * The plan on the desk: choices are tried out here, lived through by simulation beside the plan as it
 * stands, and written down together when the learner says so.
 */
export class PlanDesk {
	readonly #app: App;
	#draft = $state.raw<ReadonlyMap<string, string>>(new Map());
	#retired = $state.raw<Retired>(new Map());
	#ready = $state(false);
	#saving = $state(false);
	#problem = $state<StoreProblem | null>(null);

	/** The clock ticks; what it is computed for changes once a day. */
	readonly #today = $derived.by(() => this.#app.today);
	readonly #questions = $derived.by(() => cardQuestions(this.#app));
	readonly #cardOf = $derived.by(() => cards(this.#questions));
	readonly #material = $derived.by(() => this.#gathered());
	readonly #now = $derived.by(() => this.#lived(this.#app.learner.plan));
	readonly #plan = $derived.by(() =>
		planOf(new Map([...this.#app.learner.shelf.settings, ...this.#draft]))
	);
	readonly #then = $derived.by(() => (this.dirty ? this.#lived(this.#plan) : this.#now));

	constructor(app: App) {
		this.#app = app;
	}

	/** Reads what the simulation needs. */
	async open(): Promise<void> {
		await Promise.all([this.#app.bank.openQuestions(), this.#app.opened]);
		this.#retired = (await worldChanges(this.#app)).retired;
		this.#ready = true;
	}

	/** False until there is something to compute with. */
	get ready(): boolean {
		return this.#ready;
	}

	/** The plan with the choices made so far. */
	get plan(): Plan {
		return this.#plan;
	}

	get now(): Foreseen {
		return this.#now;
	}

	get then(): Foreseen {
		return this.#then;
	}

	/** Some choice differs from what is kept. */
	get dirty(): boolean {
		const kept = this.#app.learner.shelf.settings;
		return [...this.#draft].some(([key, value]) => (kept.get(key) ?? '') !== value);
	}

	get saving(): boolean {
		return this.#saving;
	}

	get problem(): StoreProblem | null {
		return this.#problem;
	}

	/** Items remembered, and items there are. */
	get facts(): { readonly seen: number; readonly all: number } {
		const { items, fresh } = this.#material;
		return { seen: items.length, all: items.length + fresh.length };
	}

	/** Seconds one answer takes this learner. */
	get seconds(): number {
		return this.#material.seconds;
	}

	/** A name for a break or an exam. */
	newId(): string {
		return randomId();
	}

	/** Tries a choice out. */
	choose(setting: PlanSetting): void {
		this.#draft = new Map([...this.#draft, [setting.key, setting.value]]);
	}

	discard(): void {
		this.#draft = new Map();
	}

	/** What an exam would ask for, were it on the plan. */
	needs(exam: Exam): { readonly without: ExamNeeds | null; readonly score: number | null } {
		const input = { ...this.#material, plan: this.#plan };
		const exams = [...this.#plan.exams.filter(({ id }) => id !== exam.id), exam];
		const lived = simulate({ ...input, plan: { ...this.#plan, exams }, length: 1 });
		const found = lived.exams.find((each) => each.exam.id === exam.id);
		return { without: examNeeds(input, exam), score: found?.score ?? null };
	}

	/** Writes the choices down; what was written before a failure stays. */
	async save(): Promise<boolean> {
		const kept = this.#app.learner.shelf.settings;
		this.#saving = true;
		this.#problem = null;
		for (const [key, value] of this.#draft) {
			if ((kept.get(key) ?? '') === value) continue;
			const written = await this.#app.learner.record({ kind: 'setting-changed', key, value });
			if (!written.ok) this.#problem = written.error;
			if (!written.ok) break;
		}
		this.#saving = false;
		if (this.#problem !== null) return false;
		this.#draft = new Map();
		return true;
	}

	#gathered(): Omit<SimulationInput, 'plan'> {
		const { learner, bank } = this.#app;
		const today = this.#today;
		return {
			items: askable(this.#app, this.#cardOf, this.#retired),
			fresh: freshItems(this.#app, this.#cardOf, this.#retired),
			about: itemAbout(bank.questions ?? [], learner.shelf),
			today,
			length: AHEAD,
			seconds: paceOf(learner.days, today),
			weights: learner.weights,
			usual: usualDay(learner.days, today)
		};
	}

	#lived(plan: Plan): Foreseen {
		return { plan, simulation: simulate({ ...this.#material, plan }) };
	}
}
