import type { QuizSet } from './types';

/** All versions of one set. */
export interface Family {
	readonly newest: QuizSet;
	/** Newest first, the newest among them. */
	readonly versions: readonly QuizSet[];
}

/** Newest first; of one moment by id, so that every device has the same order. */
const newestFirst = (a: QuizSet, b: QuizSet): number => b.made - a.made || (a.id < b.id ? -1 : 1);

/**
 * Every version of the set that this one is a version of: what it was made from, and what was made
 * from those. A version in between that is not on this device breaks the line.
 *
 * @param sets in any order
 * @returns newest first; empty where no set has that id
 */
export function versionsOf(sets: readonly QuizSet[], id: string): QuizSet[] {
	const links = new Map<string, string[]>();
	const link = (a: string, b: string): void => void links.set(a, [...(links.get(a) ?? []), b]);
	for (const set of sets)
		if (set.was !== undefined) {
			link(set.id, set.was);
			link(set.was, set.id);
		}
	const found = new Set<string>();
	const waiting = [id];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (found.has(next)) continue;
		found.add(next);
		waiting.push(...(links.get(next) ?? []));
	}
	return sets.filter((set) => found.has(set.id)).sort(newestFirst);
}

/** Sets with their versions, each set once, the one made or changed last first. */
export function families(sets: readonly QuizSet[]): Family[] {
	const seen = new Set<string>();
	const found: Family[] = [];
	for (const set of [...sets].sort(newestFirst)) {
		if (seen.has(set.id)) continue;
		const versions = versionsOf(sets, set.id);
		for (const each of versions) seen.add(each.id);
		found.push({ newest: set, versions });
	}
	return found;
}

/** What one version changed of the one before it. */
export interface Changes {
	readonly title: boolean;
	readonly instructions: boolean;
	readonly rules: boolean;
	/** Ids of questions that came, went, or say something else. */
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly reworded: readonly string[];
	/** The same questions stand in another order. */
	readonly reordered: boolean;
}

/** Equal whatever order the keys were written in. */
const same = (a: unknown, b: unknown): boolean => stable(a) === stable(b);

const stable = (value: unknown): string =>
	JSON.stringify(value, (_, each: unknown) =>
		typeof each === 'object' && each !== null && !Array.isArray(each)
			? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
			: each
	) ?? '';

/** The words of a question in a set: its own, else those of the bank, which by reference are meant. */
type Wording = (set: QuizSet, id: string) => unknown;

const CARRIED: Wording = ({ questions }, id) =>
	questions.find((question) => question.id === id) ?? null;

/**
 * Compares two versions.
 *
 * @param wording of a question in a set; what a set only refers to is taken to say what it said
 */
export function changesBetween(
	before: QuizSet,
	after: QuizSet,
	wording: Wording = CARRIED
): Changes {
	const [old, now] = [new Set(before.questionIds), new Set(after.questionIds)];
	const kept = after.questionIds.filter((id) => old.has(id));
	const limits = ({ rules, tolerance, shuffle }: QuizSet): unknown => {
		const { sections: _sections, points: _points, extensions: _codes, ...rest } = rules ?? {};
		return [rest, tolerance ?? 0, shuffle, rules?.sections ?? null, rules?.points ?? null];
	};
	return {
		title: before.title !== after.title,
		instructions: before.instructions !== after.instructions,
		rules: !same(limits(before), limits(after)),
		added: after.questionIds.filter((id) => !old.has(id)),
		removed: before.questionIds.filter((id) => !now.has(id)),
		reworded: kept.filter((id) => {
			const [was, is] = [wording(before, id), wording(after, id)];
			return was !== null && is !== null && !same(was, is);
		}),
		reordered: !same(
			before.questionIds.filter((id) => now.has(id)),
			kept
		)
	};
}

/** Whether a version changes nothing that anybody could see. */
export const isSame = (changes: Changes): boolean =>
	!changes.title &&
	!changes.instructions &&
	!changes.rules &&
	!changes.reordered &&
	[changes.added, changes.removed, changes.reworded].every((list) => list.length === 0);
