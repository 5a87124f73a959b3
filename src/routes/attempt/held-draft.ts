import type { Draft } from '../quiz/play/draft';

/** What is being typed and is no answer yet, and in which attempt and to which question. */
export interface HeldDraft {
	readonly session: string;
	readonly question: string;
	readonly draft: Draft;
}

/**
 * Where verdicts come at once, what is typed is given only by the learner's own press. A reload keeps it
 * here: the page's snapshot fills it before the attempt is opened.
 */
let held: HeldDraft | null = null;

export const holdDraft = (now: HeldDraft | null): void => void (held = now);

export const heldDraft = (): HeldDraft | null => held;

/** What was typed to this very question; null where that is nothing. */
export const draftFor = (session: string, question: string): Draft | null =>
	held?.session === session && held.question === question ? held.draft : null;
