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
	readonly articles: readonly OwnArticle[];
	/** Sets made on this device, newest first. */
	readonly made: readonly QuizSet[];
	/** Sets received from a teacher, newest first. */
	readonly received: readonly QuizSet[];
	/** Results handed in, in order of arrival; one submission id stands once. */
	readonly results: readonly Submission[];
}

/**
 * Folds events into the shelf. Later events win, so that removing and adding again works.
 *
 * @param events effective events (undone ones left out), in order
 */
export function shelf(events: readonly LearnerEvent[]): Shelf {
	const settings = new Map<string, string>();
	const articles = new Map<string, OwnArticle>();
	const made = new Map<string, QuizSet>();
	const received = new Map<string, QuizSet>();
	const results = new Map<string, Submission>();
	for (const event of events) {
		if (event.kind === 'setting-changed') settings.set(event.key, event.value);
		else if (event.kind === 'article-added')
			articles.set(event.article.id, {
				article: event.article,
				questions: event.questions,
				added: event.at
			});
		else if (event.kind === 'article-removed') articles.delete(event.article);
		else if (event.kind === 'set-made') made.set(event.set.id, event.set);
		else if (event.kind === 'set-received') received.set(event.set.id, event.set);
		else if (event.kind === 'set-removed') {
			made.delete(event.set);
			received.delete(event.set);
		} else if (event.kind === 'result-received') {
			if (!results.has(event.submission.id)) results.set(event.submission.id, event.submission);
		}
	}
	const newestFirst = <T>(map: Map<string, T>): T[] => [...map.values()].reverse();
	return {
		settings,
		articles: newestFirst(articles),
		made: newestFirst(made),
		received: newestFirst(received),
		results: [...results.values()]
	};
}
