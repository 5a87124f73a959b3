import { type CountryKnowledge, levelOf } from '$lib/core/look/knowledge';
import { catalogueOf } from '$lib/core/memory/insights/about';
import { groupsOf } from '$lib/core/memory/insights/groups';
import type { App } from './app.svelte';

/** What the learner knows of each country that something is asked about, by its code. */
export function countryKnowledge(app: App): ReadonlyMap<string, CountryKnowledge> {
	const { items } = catalogueOf(app.questions);
	const groups = groupsOf('country', items, app.learner.items, [], app.today);
	return new Map(
		groups.map(({ key: code, total, seen, known }) => [
			code,
			{ code, total, seen, known, level: levelOf({ total, seen, known }) }
		])
	);
}
