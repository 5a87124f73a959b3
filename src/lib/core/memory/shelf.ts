import type { Question } from '../questions/types';
import type { Article } from '../article/types';
import type { QuizSet, Submission } from '../sets/types';
import type { LearnerEvent } from './types';

/** An article the learner brought, with the questions they took from it. */
export interface OwnArticle {
	readonly article: Article;
	readonly questions: readonly Question[];
	/** When it was added, ms since the epoch. */
	readonly added: number;
}

/** Everything the log says that is not about remembering. */
export interface Shelf {
	readonly settings: ReadonlyMap<string, string>;
	/** Newest first. */
	readonly articles: readonly OwnArticle[];
	/** Sets made on this device, newest first. */
	readonly made: readonly QuizSet[];
	/** Sets received from a teacher, newest first. */
	readonly received: readonly QuizSet[];
	/** Results handed in, in order of arrival; one submission id stands once. */
	readonly results: readonly Submission[];
}

export const EMPTY_SHELF: Shelf = {
	settings: new Map(),
	articles: [],
	made: [],
	received: [],
	results: []
};

const newestFirst = <T>(map: Map<string, T>): T[] => [...map.values()].reverse();
const byId = <T>(list: readonly T[], id: (each: T) => string): Map<string, T> =>
	new Map(list.map((each) => [id(each), each]));

/** A shelf being filled, in the order of events; later ones win, so that adding again works. */
export class ShelfDraft {
	readonly #settings: Map<string, string>;
	readonly #articles: Map<string, OwnArticle>;
	readonly #made: Map<string, QuizSet>;
	readonly #received: Map<string, QuizSet>;
	readonly #results: Map<string, Submission>;

	/** @param base the shelf to go on from; it is left as it is */
	constructor(base: Shelf) {
		this.#settings = new Map(base.settings);
		this.#articles = byId([...base.articles].reverse(), (each) => each.article.id);
		this.#made = byId([...base.made].reverse(), (each) => each.id);
		this.#received = byId([...base.received].reverse(), (each) => each.id);
		this.#results = byId(base.results, (each) => each.id);
	}

	/** @param event one that stands; kinds that no shelf holds are left aside */
	take(event: LearnerEvent): void {
		if (event.kind === 'setting-changed') this.#settings.set(event.key, event.value);
		else if (event.kind === 'article-added') {
			const { article, questions, at } = event;
			this.#articles.set(article.id, { article, questions, added: at });
		} else if (event.kind === 'article-removed') this.#articles.delete(event.article);
		else if (event.kind === 'set-made') this.#made.set(event.set.id, event.set);
		else if (event.kind === 'set-received') this.#received.set(event.set.id, event.set);
		else if (event.kind === 'set-removed') {
			this.#made.delete(event.set);
			this.#received.delete(event.set);
		} else if (event.kind === 'result-received' && !this.#results.has(event.submission.id))
			this.#results.set(event.submission.id, event.submission);
	}

	done(): Shelf {
		return {
			settings: this.#settings,
			articles: newestFirst(this.#articles),
			made: newestFirst(this.#made),
			received: newestFirst(this.#received),
			results: [...this.#results.values()]
		};
	}
}

/** Kinds of event that change a shelf. */
const SHELVED: ReadonlySet<LearnerEvent['kind']> = new Set<LearnerEvent['kind']>([
	'setting-changed',
	'article-added',
	'article-removed',
	'set-made',
	'set-received',
	'set-removed',
	'result-received'
]);

export const isShelved = (event: LearnerEvent): boolean => SHELVED.has(event.kind);

/**
 * Folds events into the shelf.
 *
 * @param events effective events (undone ones left out), in order
 * @param base what came before them
 */
export function shelf(events: readonly LearnerEvent[], base: Shelf = EMPTY_SHELF): Shelf {
	const draft = new ShelfDraft(base);
	for (const event of events) draft.take(event);
	return draft.done();
}
