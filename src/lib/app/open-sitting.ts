import { effective } from '$lib/core/memory/undone';
import type { LearnerEvent } from '$lib/core/memory/types';

export interface OpenSitting {
	readonly session: string;
	readonly title: string;
	readonly done: number;
	readonly total: number;
}

/** The newest sitting, if it was begun and not finished; else null. */
export function openSitting(events: readonly LearnerEvent[]): OpenSitting | null {
	const started = events.findLast((event) => event.kind === 'session-started');
	if (started?.kind !== 'session-started') return null;
	const since = effective(events);
	if (since.some((each) => each.kind === 'session-finished' && each.session === started.session))
		return null;
	const done = since.filter(
		(each) => each.kind === 'answered' && each.session === started.session
	).length;
	return {
		session: started.session,
		title: started.title,
		done,
		total: started.questions.length
	};
}
