import { byText } from '../by-text';
import type { IsoDate } from '../article/types';
import type { Claim, SlotName, SlotValue } from '../claims/types';
import type { Fact } from './types';
import { hasLeft, seatOf } from './validity';

/** One side of a change: what was said, and by which claims, sorted. */
export interface ChangeSide {
	/** Of the fact that holds the claims. */
	readonly fact: string;
	readonly value: SlotValue;
	readonly claims: readonly string[];
	/** The newest day it was said. */
	readonly asOf: IsoDate;
}

/** Something that was so and is no more, as newer articles tell it. */
export interface Change {
	/** `person`: another holds the office · `state`: the same person, otherwise · `number`: another count. */
	readonly about: 'person' | 'state' | 'number';
	readonly before: ChangeSide;
	readonly after: ChangeSide;
	/** The first day an article says the new value. */
	readonly on: IsoDate;
}

const happened = (claims: readonly Claim[]): readonly (Claim & { readonly asOf: IsoDate })[] =>
	claims.flatMap((claim) =>
		claim.modality === 'happened' && claim.asOf !== null ? [{ ...claim, asOf: claim.asOf }] : []
	);

type Dated = ReturnType<typeof happened>[number];

const days = (claims: readonly Dated[]): IsoDate[] => claims.map(({ asOf }) => asOf).sort(byText);

function sideOf(fact: Fact, value: SlotValue, claims: readonly Dated[]): ChangeSide | null {
	const asOf = days(claims).at(-1);
	if (asOf === undefined) return null;
	return { fact: fact.id, value, claims: claims.map(({ id }) => id).sort(byText), asOf };
}

/** Another person is in the seat. */
function succeeded(fact: Fact, byId: ReadonlyMap<string, Fact>): Change[] {
	const next = byId.get(fact.validity.supersededBy ?? '');
	const [was, is] = [fact.slots.person, next?.slots.person];
	if (!next || !was || !is || seatOf(fact) === null) return [];
	const [before, after] = [
		sideOf(fact, was, happened(fact.claims)),
		sideOf(next, is, happened(next.claims))
	];
	const on = days(happened(next.claims))[0];
	return before && after && on !== undefined ? [{ about: 'person', before, after, on }] : [];
}

/** What an office is held as where an article adds nothing. */
const CURRENT: SlotValue = { type: 'text', id: 'current', text: 'current' };

const valueOf = (claim: Claim, name: SlotName): SlotValue | undefined =>
	claim.slots[name] ?? (name === 'state' ? CURRENT : undefined);

/** The value of one slot is another one in the newest articles of the same fact. */
function updated(fact: Fact, about: 'state' | 'number'): Change[] {
	const said = happened(fact.claims);
	const last = days(said).at(-1);
	const newest = said.filter(({ asOf }) => asOf === last);
	const now = fact.slots[about] ?? (newest[0] && valueOf(newest[0], about));
	const mine = said.filter((claim) => valueOf(claim, about)?.id === now?.id);
	const since = days(mine)[0];
	if (!now || since === undefined) return [];
	const earlier = said.filter(
		(claim) => claim.asOf < (last ?? '') && valueOf(claim, about)?.id !== now.id
	);
	const lastBefore = days(earlier).at(-1);
	const [old] = earlier
		.filter(({ asOf }) => asOf === lastBefore)
		.sort((a, b) => byText(a.id, b.id));
	const was = old && valueOf(old, about);
	if (!was) return [];
	const of = (value: SlotValue): Dated[] =>
		said.filter((claim) => valueOf(claim, about)?.id === value.id);
	const after = of(now).filter(({ asOf }) => asOf > (lastBefore ?? ''));
	const [before, is] = [sideOf(fact, was, of(was)), sideOf(fact, now, after)];
	const on = days(after)[0];
	return before && is && on !== undefined ? [{ about, before, after: is, on }] : [];
}

/**
 * What newer articles changed: who holds an office, as what, or how many there are. Offices of
 * somebody who left are told by the successor where one is known.
 *
 * @param facts of a whole bank, in any order
 * @returns the changes, newest first, then by fact
 */
export function changesOf(facts: readonly Fact[]): Change[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return facts
		.flatMap((fact): Change[] => {
			const person = succeeded(fact, byId);
			if (fact.kind === 'holds-office')
				return person.length > 0 && hasLeft(fact)
					? person
					: [...person, ...(fact.status === 'updated' ? updated(fact, 'state') : [])];
			return fact.status === 'updated' ? updated(fact, 'number') : [];
		})
		.sort(
			(a, b) =>
				byText(b.on, a.on) || byText(a.before.fact, b.before.fact) || byText(a.about, b.about)
		);
}
