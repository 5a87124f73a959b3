import type { Capsule } from '$lib/core/sets/sealed-pack';
import type { Decision, QuizSet, Submission } from '$lib/core/sets/types';

/**
 * What was opened and not yet taken: it passes from the page that read it to the page that shows it,
 * and nothing of it is stored before the person's tap.
 */
export class Inbox {
	#set = $state.raw<QuizSet | null>(null);
	#submission = $state.raw<Submission | null>(null);

	#results = $state.raw<readonly string[]>([]);
	#capsule = $state.raw<Capsule | null>(null);

	get set(): QuizSet | null {
		return this.#set;
	}

	get submission(): Submission | null {
		return this.#submission;
	}

	/** Texts that results are in, sealed or not (opening.ts). */
	get results(): readonly string[] {
		return this.#results;
	}

	/** A code that opens the keys of a test, as a link brought it. */
	codeFor(set: string): string {
		return this.#capsule?.set === set ? this.#capsule.code : '';
	}

	putResults(texts: readonly string[]): void {
		this.#results = texts;
	}

	dropResults(): void {
		this.#results = [];
	}

	/** How a set was re-graded, as a link brought it. */
	decisionsFor(set: string): readonly Decision[] {
		return this.#capsule?.set === set ? this.#capsule.decisions : [];
	}

	putCapsule(capsule: Capsule): void {
		this.#capsule = capsule;
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
