import { replay } from '$lib/core/memory/replay';
import type { ItemMemory, LearnerEvent } from '$lib/core/memory/types';
import { itemsOf } from '$lib/core/quiz/asked-about';
import { type Gain, gainsOf } from '$lib/core/quiz/gains';
import type { Session } from '$lib/core/quiz/types';
import type { App } from './app.svelte';

/** Events that say something about the memory of these items, or how memory is computed. */
const concerns = (event: LearnerEvent, items: ReadonlySet<string>): boolean =>
	event.kind === 'answered'
		? items.has(event.item) || (event.parts ?? []).some(({ item }) => items.has(item))
		: event.kind === 'undone' || event.kind === 'overridden' || event.kind === 'weights-fitted';

/** What was remembered of some items when a sitting began: the log up to there, folded for them alone. */
function before(
	log: readonly LearnerEvent[],
	session: string,
	items: ReadonlySet<string>
): ReadonlyMap<string, ItemMemory> {
	const start = log.findIndex(
		(event) => event.kind === 'session-started' && event.session === session
	);
	const earlier = log.filter(
		(event, at) => (at < start || event.kind === 'weights-fitted') && concerns(event, items)
	);
	return replay(earlier).items;
}

/** What a sitting did to memory, item by item; reads the log. */
export async function sittingGains(app: App, session: Session): Promise<readonly Gain[]> {
	const answered = session.questions.slice(0, session.answers.length);
	const items = new Set(answered.flatMap(itemsOf));
	const log = await app.learner.log();
	return gainsOf(answered, before(log, session.id, items), app.learner.items);
}
