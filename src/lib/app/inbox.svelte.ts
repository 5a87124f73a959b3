import type { QuizSet, Submission } from '$lib/core/sets/types';

/**
 * What was opened and not yet taken: it passes from the page that read it to the page that shows it,
 * and nothing of it is stored before the person's tap.
 */
export class Inbox {
	#set = $state.raw<QuizSet | null>(null);
	#submission = $state.raw<Submission | null>(null);

	get set(): QuizSet | null {
		return this.#set;
	}

	get submission(): Submission | null {
		return this.#submission;
	}

	putSet(set: QuizSet): void {
		this.#set = set;
	}

	putSubmission(submission: Submission): void {
		this.#submission = submission;
	}

	dropSet(): void {
		this.#set = null;
	}

	dropSubmission(): void {
		this.#submission = null;
	}
}
