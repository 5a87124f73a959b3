import { dueQueue } from '$lib/core/memory/queue';
import { preview } from '$lib/core/memory/scheduler';
import type { Grade, ItemMemory } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import { cards } from '$lib/core/quiz/cards';
import { now } from '$lib/platform/clock';
import { randomId } from '$lib/platform/random';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';

const MOST_MS = 60_000;
/** Enough for a long sitting; the rest of a backlog comes after it, never as a wall. */
const MOST_CARDS = 200;

/** Flashcards of what is due now. The queue is a fold over the log, so a reload comes back to it. */
export class ReviewRun {
	readonly #app: App;
	readonly #session = randomId();
	#shown = $state(false);
	#done = $state(0);
	#problem = $state<StoreProblem | null>(null);
	#last = $state<string | null>(null);
	#shownAt = now();
	#busy = false;

	readonly #cardOf = $derived.by(() => cards(this.#app.questions));
	readonly #queue = $derived.by(() => this.#cards());

	constructor(app: App) {
		this.#app = app;
	}

	get remaining(): number {
		return this.#queue.length;
	}

	get done(): number {
		return this.#done;
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

	get problem(): StoreProblem | null {
		return this.#problem;
	}

	get canUndo(): boolean {
		return this.#last !== null;
	}

	/** Days until the card would come back, by grade; 0 is ten minutes. */
	get intervals(): Record<Grade, { days: number }> | null {
		return this.memory ? preview(this.memory, this.#app.today) : null;
	}

	flip(): void {
		this.#shown = true;
	}

	/** Keeps the self-grade; the put is issued before this returns. */
	grade(grade: Grade): Promise<void> {
		const card = this.card;
		if (!card || !this.#shown || this.#busy) return Promise.resolve();
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
			options: 0,
			ms: Math.min(MOST_MS, Math.max(0, now() - this.#shownAt))
		});
		return keeping.then((kept) => {
			this.#busy = false;
			this.#problem = kept.ok ? null : kept.error;
			if (!kept.ok) return;
			this.#last = kept.value.id;
			this.#done += 1;
			this.#turn();
		});
	}

	async undo(): Promise<void> {
		if (this.#last === null || this.#busy) return;
		const kept = await this.#app.learner.record({ kind: 'undone', target: this.#last });
		if (!kept.ok) return;
		this.#last = null;
		this.#done -= 1;
		this.#turn();
	}

	#turn(): void {
		this.#shown = false;
		this.#shownAt = this.#app.tick();
	}

	#cards(): readonly { memory: ItemMemory; question: Question }[] {
		const { learner, today, now: moment } = this.#app;
		return dueQueue(learner.items.values(), today, moment, { max: MOST_CARDS }).flatMap(
			(memory) => {
				const question = this.#cardOf(memory);
				return question ? [{ memory, question }] : [];
			}
		);
	}
}
