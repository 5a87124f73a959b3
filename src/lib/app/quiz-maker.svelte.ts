import { FORMS } from '$lib/core/questions/forms';
import type { QuestionForm } from '$lib/core/questions/types';
import { askable } from '$lib/core/quiz/allowed';
import { type Catalogue, catalogueOf, type Postings } from '$lib/core/quiz/catalogue';
import { minutesFor } from '$lib/core/quiz/length';
import { type Circumstances, limitsOf, within } from '$lib/core/quiz/matching';
import { byPerson } from '$lib/core/quiz/people';
import { type Relaxation, relaxations } from '$lib/core/quiz/relax';
import type { QuizWish } from '$lib/core/quiz/types';
import { wishFromQuery, wishOfAll, wishToQuery } from '$lib/core/quiz/wish-query';
import { copyText } from '$lib/platform/share';
import type { App } from './app.svelte';
import { CLOCK_NEVER } from './clock-wish';
import { drawnForAll } from './drawing';
import { freshArticles } from './fresh';
import { newSeed } from './quick-plan';

const KEY = 'quiz-wish';

/** A value to choose, and how many questions have it. */
export interface Facet {
	readonly value: string;
	readonly count: number;
}

/** Parts of a wish that are changed; one that is undefined is taken out. */
export type WishChange = { readonly [K in keyof QuizWish]?: QuizWish[K] | undefined };

const seedIn = (query: string): string =>
	/(?:^|[?&])seed=([\w-]{1,60})(?:&|$)/.exec(query)?.[1] ?? '';

const facets = (postings: Postings): readonly Facet[] =>
	[...postings]
		.map(([value, places]) => ({ value, count: places.length }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** An optional list without values limits nothing: it is as though it were not there. */
const OPTIONAL: ReadonlySet<string> = new Set(['people', 'kinds', 'sources', 'levels']);
const isNothing = (name: string, value: unknown): boolean =>
	OPTIONAL.has(name) && Array.isArray(value) && value.length === 0;

/** Choosing a quiz: what is wished for, what that leaves, and the link that says the same. */
export class QuizMaker {
	readonly #app: App;
	#wish = $state.raw<QuizWish>(wishOfAll(FORMS));
	#seed = $state('');

	readonly #catalogue: Catalogue = $derived.by(() => catalogueOf(this.#app.questions));
	readonly #circumstances: Circumstances = $derived.by(() => ({
		items: this.#app.learner.items,
		today: this.#app.today,
		fresh: freshArticles(this.#app)
	}));
	readonly #fit = $derived.by(() => this.countWith({}));
	readonly #ways = $derived.by(() =>
		this.#fit > 0 ? [] : relaxations(this.#app.questions, this.#wish, this.#circumstances, FORMS)
	);

	/**
	 * @param app bank and history must be open
	 * @param query of the page's address: what it says goes before what was chosen last time
	 */
	constructor(app: App, query: string) {
		this.#app = app;
		const linked = query.replace(/^\?/, '');
		this.#wish = wishFromQuery(linked || app.learner.setting(KEY, ''), FORMS);
		this.#seed = seedIn(query);
		if (app.learner.setting(CLOCK_NEVER, 'off') === 'on') this.change({ clock: undefined });
	}

	get wish(): QuizWish {
		return this.#wish;
	}

	/** From a link that stands for one quiz, the same for everybody; else ''. */
	get seed(): string {
		return this.#seed;
	}

	/** How many things could be asked about. */
	get fit(): number {
		return this.#fit;
	}

	/** Ways out, where nothing fits. */
	get ways(): readonly Relaxation<QuizWish>[] {
		return this.#ways;
	}

	/** About how many minutes a quiz of this length takes. */
	get minutes(): number {
		const { count, forms, minutes } = this.#wish;
		if (minutes !== undefined) return minutes;
		const asked = Math.min(count, this.#fit);
		const mix = Array.from({ length: asked }, (_, at) => forms[at % Math.max(1, forms.length)]);
		return minutesFor(mix.filter((form): form is QuestionForm => form !== undefined));
	}

	/** How many things could be asked about with part of the wish changed. */
	countWith(part: WishChange): number {
		const limits = limitsOf(this.#catalogue, this.#changed(part), this.#circumstances);
		return askable(this.#catalogue, within(limits));
	}

	/** Values there are to choose from, the most frequent first. */
	facets(of: 'countries' | 'people' | 'kinds' | 'sources'): readonly Facet[] {
		const { byCountry, byKind, bySource } = this.#catalogue;
		if (of === 'people') return facets(byPerson(this.#catalogue));
		return facets({ countries: byCountry, kinds: byKind, sources: bySource }[of]);
	}

	/** Changes part of the wish; it is then no longer the quiz of the link. */
	change(part: WishChange): void {
		this.#wish = this.#changed(part);
		this.#seed = '';
	}

	/** Takes a whole wish, such as a way out. */
	take(wish: QuizWish): void {
		this.#wish = wish;
		this.#seed = '';
	}

	/** Everything as usual again. */
	clear(): void {
		this.take(wishOfAll(FORMS));
	}

	/** Whether anything is chosen that the page does not show at first. */
	get narrowed(): boolean {
		const { people, kinds, sources, levels, from, until, clock, minutes } = this.#wish;
		return [people, kinds, sources, levels, from, until, clock, minutes].some(
			(each) => each !== undefined
		);
	}

	/**
	 * The address of this choice.
	 *
	 * @param fixed of one quiz, the same for everybody, instead of a new one each time
	 */
	link(fixed = false): string {
		const query = [wishToQuery(this.#wish, FORMS), ...(fixed ? [`seed=${newSeed()}`] : [])]
			.filter(Boolean)
			.join('&');
		return `${location.origin}${this.#app.base}/quiz${query && `?${query}`}`;
	}

	async copy(fixed: boolean): Promise<boolean> {
		return (await copyText(this.link(fixed))).ok;
	}

	/** Draws the quiz and writes it down; resolves to its sitting, or null where nothing could be kept. */
	async start(title: string): Promise<string | null> {
		const { startQuiz, startSitting } = await import('./quiz-run.svelte');
		await this.#remember();
		if (this.#seed === '') return startQuiz(this.#app, { ...this.#wish, seed: newSeed() }, title);
		const drawn = drawnForAll(this.#app, { ...this.#wish, seed: this.#seed });
		if (drawn.questions.length === 0) return null;
		return startSitting(this.#app, { where: 'quiz', title, set: null, ...drawn });
	}

	#changed(part: WishChange): QuizWish {
		const whole = Object.entries({ ...this.#wish, ...part });
		return Object.fromEntries(
			whole.filter(([name, value]) => value !== undefined && !isNothing(name, value))
		) as unknown as QuizWish;
	}

	/** Next time begins with the same choice; an article is chosen for once. */
	async #remember(): Promise<void> {
		const value = wishToQuery({ ...this.#wish, articles: [] }, FORMS);
		if (this.#app.learner.setting(KEY, '') !== value)
			await this.#app.learner.record({ kind: 'setting-changed', key: KEY, value });
	}
}
