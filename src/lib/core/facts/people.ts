import { byText } from '../by-text';
import { officeById } from '../gazetteer/offices';
import type { Filed } from './identity';
import { isSameName } from './spellings';

/** Every spelling of one person to the one it is filed under. */
export type Spellings = ReadonlyMap<string, string>;

/** The seat a claim gives a person, or null where several may sit there. */
function seatOf({ claim, slots }: Filed): string | null {
	const { person, office, polity } = slots;
	if (claim.kind !== 'holds-office' || claim.modality !== 'happened') return null;
	if (!person || !office || !polity || !officeById(office.id)?.unique) return null;
	return `${office.id}\u0000${polity.id}`;
}

/** Groups of names that all go with one another; a name that goes with only some of a group is alone. */
function groupsOf(names: readonly string[], goes: (a: string, b: string) => boolean): string[][] {
	const open = new Set(names);
	const groups: string[][] = [];
	for (const name of names) {
		if (!open.has(name)) continue;
		const reached = [name];
		for (const one of reached)
			for (const other of open)
				if (!reached.includes(other) && goes(one, other)) reached.push(other);
		for (const one of reached) open.delete(one);
		const agree = reached.every((a) => reached.every((b) => a === b || goes(a, b)));
		if (reached.length > 1 && agree) groups.push(reached.sort(byText));
	}
	return groups;
}

/**
 * The persons whom articles spell differently: names that sound the same, of holders of the same
 * office of the same polity, that no single article tells apart. A pure function of the set of
 * claims, so that the order of articles does not show.
 *
 * @param filed every claim, under the reviewed spellings
 * @param reviewed names that aliases lead to: where one is among them, it is the one
 * @returns each further spelling to the one of its person that is first in order of text
 */
export function sameHolders(filed: readonly Filed[], reviewed: ReadonlySet<string>): Spellings {
	const seats = new Map<string, Set<string>>();
	const articles = new Map<string, Set<string>>();
	for (const one of filed) {
		for (const slot of Object.values(one.slots)) {
			if (slot.type !== 'person') continue;
			const seen = articles.get(slot.id) ?? new Set();
			articles.set(slot.id, seen.add(one.claim.article));
		}
		const seat = seatOf(one);
		const person = one.slots.person?.id;
		if (seat && person) seats.set(seat, (seats.get(seat) ?? new Set()).add(person));
	}
	const isApart = (a: string, b: string): boolean =>
		[...(articles.get(a) ?? [])].some((article) => articles.get(b)?.has(article));
	const goes = (a: string, b: string): boolean => isSameName(a, b) && !isApart(a, b);
	const spellings = new Map<string, string>();
	const told = [...seats.entries()].sort(([a], [b]) => byText(a, b));
	for (const [, names] of told)
		for (const group of groupsOf([...names].sort(byText), goes)) {
			const first = group.find((name) => reviewed.has(name)) ?? group[0] ?? '';
			for (const other of group) if (other !== first) spellings.set(other, first);
		}
	return resolved(spellings);
}

/** A chain of spellings, met in several seats, ends at one. */
function resolved(spellings: ReadonlyMap<string, string>): Spellings {
	const end = (name: string): string => {
		const seen = [name];
		for (let next = spellings.get(name); next !== undefined; next = spellings.get(next)) {
			if (seen.includes(next)) return seen.sort(byText)[0] ?? name;
			seen.push(next);
		}
		return seen.at(-1) ?? name;
	};
	return new Map([...spellings.keys()].map((name): [string, string] => [name, end(name)]));
}
