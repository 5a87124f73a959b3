import { effective } from '$lib/core/memory/undone';
import type { LearnerEvent } from '$lib/core/memory/types';

export interface OpenSitting {
	readonly session: string;
	readonly title: string;
	readonly done: number;
	readonly total: number;
}

/**
 * The newest sitting, if it was begun and not finished; else null. One whose last answer was taken
 * back is open again, although it had been finished.
 */
export function openSitting(events: readonly LearnerEvent[]): OpenSitting | null {
	const started = events.findLast((event) => event.kind === 'session-started');
	if (started?.kind !== 'session-started') return null;
	const total = started.questions.length;
	let done = 0;
	let finished = false;
	for (const event of effective(events)) {
		if (event.kind === 'answered' && event.session === started.session) done += 1;
		if (event.kind === 'session-finished' && event.session === started.session) finished = true;
	}
	const { session, title } = started;
	return finished && done >= total ? null : { session, title, done, total };
}
