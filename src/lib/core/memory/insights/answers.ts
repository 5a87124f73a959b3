import type { LearnerEvent } from '../types';
import { effective } from '../undone';

export type Answer = Extract<LearnerEvent, { readonly kind: 'answered' }>;

/**
 * The answers that stand: undone ones left out, each once, in order.
 *
 * @param events a history in any order
 */
export function standingAnswers(events: readonly LearnerEvent[]): Answer[] {
	return effective(events).filter((event) => event.kind === 'answered');
}
