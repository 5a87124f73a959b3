import type { Fact } from '../facts/types';
import type { Group, Member } from './groups';
import { APART, byCountry, daysBetween, eventsOf, inTime } from './order';
import { SPRINT_STEMS } from './templates/groups';

/** Events of one sprint: a call less than there are events. */
const FEWEST = 5;
const MOST = 6;
/** An event may stand in so many sprints. */
const USES = 2;
/** Two sprints may have so many events in common. */
const SHARED = 2;

/** Deals events out by date, each to the shortest sprint that has none too near it. */
function dealt(members: readonly Member[]): Member[][] {
	const sprints: Member[][] = Array.from(
		{ length: Math.floor(members.length / FEWEST) },
		(): Member[] => []
	);
	for (const one of [...members].sort(inTime)) {
		const free = sprints.filter((sprint) => {
			const last = sprint.at(-1);
			return sprint.length < MOST && (!last || daysBetween(last.value, one.value) >= APART);
		});
		const [shortest] = free.sort((a, b) => a.length - b.length);
		shortest?.push(one);
	}
	return sprints.filter((sprint) => sprint.length >= FEWEST);
}

/**
 * Sprints over dated events, of one country and then of the world, each spanning the whole of its
 * line: any two events of one are at least a month apart, so that every call has an answer.
 *
 * @param facts facts that may be asked about
 * @returns in a fixed order, events by date; no two share more than two events
 */
export function sprintsOf(facts: readonly Fact[]): Group[] {
	const { events, all } = eventsOf(facts);
	const lines: (readonly [string, readonly Member[]])[] = [
		...byCountry(events, SPRINT_STEMS.country),
		[SPRINT_STEMS.world, all],
		[SPRINT_STEMS.world, all]
	];
	const used = new Map<string, number>();
	const taken: string[][] = [];
	return lines.flatMap(([prompt, list]) =>
		dealt(list.filter(({ fact }) => (used.get(fact.id) ?? 0) < USES)).flatMap(
			(members): Group[] => {
				const ids = members.map(({ fact }) => fact.id);
				if (taken.some((other) => ids.filter((id) => other.includes(id)).length > SHARED))
					return [];
				taken.push(ids);
				for (const id of ids) used.set(id, (used.get(id) ?? 0) + 1);
				return [{ form: 'sprint', prompt, subject: 'events', members }];
			}
		)
	);
}
