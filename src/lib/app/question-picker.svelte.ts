import { isoOfStudyDay } from '$lib/core/memory/iso-day';
import { FORMS } from '$lib/core/questions/forms';
import type { Question } from '$lib/core/questions/types';
import { allowed } from '$lib/core/quiz/allowed';
import { itemsOf } from '$lib/core/quiz/asked-about';
import { catalogueOf } from '$lib/core/quiz/catalogue';
import { NOBODY } from '$lib/core/quiz/matching';
import { choose } from '$lib/core/quiz/plan';
import type { NewsWish, QuizFilter } from '$lib/core/quiz/types';
import { fold } from '$lib/core/text/fold';
import type { App } from './app.svelte';
import { newSeed } from './quick-plan';

/** As many of the news as one tap takes. */
export const NEWS_COUNT = 15;

const WEEK = 7;

const EVERYTHING: QuizFilter = { subject: 'mixed', forms: FORMS, countries: [], articles: [] };

/** Questions of the last seven days, with the days they are of. */
export interface NewsPick {
	readonly questions: readonly string[];
	/** ISO dates, first and last. */
	readonly from: string;
	readonly until: string;
}

/** What a set is picked from: the bank, one's own articles, and what one wrote for other sets. */
export class QuestionPicker {
	readonly #app: App;
	#filter = $state.raw<QuizFilter>(EVERYTHING);
	#words = $state('');
	#own = $state(false);

	readonly #written = $derived.by(() => writtenFor(this.#app));
	readonly #pool = $derived.by(() => [...this.#app.questions, ...this.#written]);
	readonly #byId = $derived(new Map(this.#pool.map((question) => [question.id, question])));
	readonly #shown = $derived.by(() => this.#matching());

	constructor(app: App) {
		this.#app = app;
	}

	get filter(): QuizFilter {
		return this.#filter;
	}

	/** Words that a question, its answer or an option must hold. */
	get words(): string {
		return this.#words;
	}

	/** Only what was written by hand is shown. */
	get own(): boolean {
		return this.#own;
	}

	/** There is something written by hand. */
	get hasOwn(): boolean {
		return this.#written.length > 0;
	}

	/** Questions that the filters let through. */
	get shown(): readonly Question[] {
		return this.#shown;
	}

	get pool(): readonly Question[] {
		return this.#pool;
	}

	byId(id: string): Question | undefined {
		return this.#byId.get(id);
	}

	/** Some filter is set. */
	get narrowed(): boolean {
		return this.#filter !== EVERYTHING || this.#words !== '' || this.#own;
	}

	change(part: Partial<QuizFilter>): void {
		this.#filter = { ...this.#filter, ...part };
	}

	search(words: string): void {
		this.#words = words;
	}

	showOwn(on: boolean): void {
		this.#own = on;
	}

	clear(): void {
		this.#filter = EVERYTHING;
		this.#words = '';
		this.#own = false;
	}

	/**
	 * Draws among what is shown, as a quiz is drawn: forms in turn, no item twice, none that tells the
	 * answer of another.
	 *
	 * @param picked ids already in the set: they and their items are left out
	 */
	draw(count: number, picked: readonly string[]): readonly string[] {
		return this.#draw(this.#shown, this.#filter, count, picked);
	}

	/** Draws from the last seven days; where the bank has nothing of them, from its newest week. */
	news(count: number, picked: readonly string[]): NewsPick {
		const today = this.#app.today;
		const of = (news: NewsWish): NewsPick => {
			const last = news === 'week' ? today : (catalogueOf(this.#pool).newest ?? today);
			return {
				questions: this.#draw(this.#pool, { ...EVERYTHING, news }, count, picked),
				from: isoOfStudyDay(last - WEEK + 1),
				until: isoOfStudyDay(last)
			};
		};
		const week = of('week');
		return week.questions.length > 0 ? week : of('latest');
	}

	#draw(
		from: readonly Question[],
		filter: QuizFilter,
		count: number,
		picked: readonly string[]
	): readonly string[] {
		const items = new Set(picked.flatMap((id) => itemsIn(this.#byId.get(id))));
		const free = from.filter((question) => !itemsOf(question).some((item) => items.has(item)));
		const plan = { ...filter, count, seed: newSeed() };
		return choose(free, plan, NOBODY.items, this.#app.today).map(({ id }) => id);
	}

	#matching(): readonly Question[] {
		const circumstances = { ...NOBODY, today: this.#app.today };
		const found = allowed(this.#own ? this.#written : this.#pool, this.#filter, circumstances);
		const sought = fold(this.#words).split(' ').filter(Boolean);
		if (sought.length === 0) return found;
		return found.filter((question) => {
			const text = textOf(question);
			return sought.every((word) => text.includes(word));
		});
	}
}

const itemsIn = (question: Question | undefined): readonly string[] =>
	question ? itemsOf(question) : [];

const textOf = ({ prompt, answer, options, parts = [] }: Question): string =>
	fold(
		[
			prompt,
			answer,
			...options.map(({ text }) => text),
			...parts.flatMap((it) => [it.left, it.right])
		].join(' ')
	);

/** Questions that only sets of this device hold: written by hand. The newest wording counts. */
function writtenFor(app: App): readonly Question[] {
	const known = app.questionById;
	const found = new Map<string, Question>();
	for (const set of [...app.learner.shelf.made].reverse())
		for (const question of set.questions)
			if (question.edited && !known.has(question.id)) found.set(question.id, question);
	return [...found.values()];
}
