import type { Question } from '../questions/types';
import type { Article } from '../article/types';
import type { Decision, QuizSet, Seal, Submission, TeacherKey } from '../sets/types';
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
	/** Of those that came sealed, by submission. */
	readonly seals: ReadonlyMap<string, Seal>;
	/** Of sets made: what their codes are made from. */
	readonly secrets: ReadonlyMap<string, string>;
	/** Newest first. */
	readonly keys: readonly TeacherKey[];
	/** Ids of keys that were kept elsewhere, too. */
	readonly savedKeys: ReadonlySet<string>;
	/** By set, in the order they were taken. */
	readonly decisions: ReadonlyMap<string, readonly Decision[]>;
	/** Codes entered for sets received, by set. */
	readonly capsules: ReadonlyMap<string, string>;
}

export const EMPTY_SHELF: Shelf = {
	settings: new Map(),
	articles: [],
	made: [],
	received: [],
	results: [],
	seals: new Map(),
	secrets: new Map(),
	keys: [],
	savedKeys: new Set(),
	decisions: new Map(),
	capsules: new Map()
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
	readonly #seals: Map<string, Seal>;
	readonly #secrets: Map<string, string>;
	readonly #keys: Map<string, TeacherKey>;
	readonly #savedKeys: Set<string>;
	readonly #decisions: Map<string, readonly Decision[]>;
	readonly #capsules: Map<string, string>;

	/** @param base the shelf to go on from; it is left as it is */
	constructor(base: Shelf) {
		this.#settings = new Map(base.settings);
		this.#articles = byId([...base.articles].reverse(), (each) => each.article.id);
		this.#made = byId([...base.made].reverse(), (each) => each.id);
		this.#received = byId([...base.received].reverse(), (each) => each.id);
		this.#results = byId(base.results, (each) => each.id);
		this.#seals = new Map(base.seals);
		this.#secrets = new Map(base.secrets);
		this.#keys = byId([...base.keys].reverse(), (each) => each.id);
		this.#savedKeys = new Set(base.savedKeys);
		this.#decisions = new Map(base.decisions);
		this.#capsules = new Map(base.capsules);
	}

	/** @param event one that stands; kinds that no shelf holds are left aside */
	take(event: LearnerEvent): void {
		if (event.kind === 'setting-changed') this.#settings.set(event.key, event.value);
		else if (event.kind === 'article-added') {
			const { article, questions, at } = event;
			this.#articles.set(article.id, { article, questions, added: at });
		} else if (event.kind === 'article-removed') this.#articles.delete(event.article);
		else this.#ofSets(event);
	}

	#ofSets(event: LearnerEvent): void {
		if (event.kind === 'set-made') {
			this.#made.set(event.set.id, event.set);
			if (event.secret !== undefined) this.#secrets.set(event.set.id, event.secret);
		} else if (event.kind === 'set-received') this.#received.set(event.set.id, event.set);
		else if (event.kind === 'set-removed') {
			this.#made.delete(event.set);
			this.#received.delete(event.set);
		} else if (event.kind === 'result-received') this.#result(event);
		else if (event.kind === 'teacher-key-made') this.#keys.set(event.key.id, event.key);
		else if (event.kind === 'key-saved') this.#savedKeys.add(event.key);
		else if (event.kind === 'capsule-opened') this.#capsules.set(event.set, event.code);
		else if (event.kind === 'regraded') {
			const before = this.#decisions.get(event.set) ?? [];
			this.#decisions.set(event.set, [...before, event.decision]);
		}
	}

	#result({ submission, seal }: LearnerEvent & { kind: 'result-received' }): void {
		if (this.#results.has(submission.id)) return;
		this.#results.set(submission.id, submission);
		if (seal) this.#seals.set(submission.id, seal);
	}

	done(): Shelf {
		return {
			settings: this.#settings,
			articles: newestFirst(this.#articles),
			made: newestFirst(this.#made),
			received: newestFirst(this.#received),
			results: [...this.#results.values()],
			seals: this.#seals,
			secrets: this.#secrets,
			keys: newestFirst(this.#keys),
			savedKeys: this.#savedKeys,
			decisions: this.#decisions,
			capsules: this.#capsules
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
	'result-received',
	'teacher-key-made',
	'key-saved',
	'regraded',
	'capsule-opened'
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
