import { byText } from '../by-text';
import type { IsoDate } from '../article/types';
import type { Claim } from '../claims/types';
import { officeById } from '../gazetteer/offices';
import type { Fact } from './types';

/** States that mean "in office on that day". */
const IN_OFFICE = new Set(['', 'current', 'acting', 'interim']);

/** The newest day on which a source that says it happened was printed, or null. */
export function asOf(claims: readonly Claim[]): IsoDate | null {
	const days = claims.flatMap((claim) => (claim.asOf ? [claim.asOf] : []));
	return days.sort(byText).at(-1) ?? null;
}

/** What is measured in these stays as it is: mountains do not grow between two articles. */
const LASTING = new Set(['feet', 'metres', 'meters', 'km', 'miles']);

/** Whether the world can change it (and not only a correction): offices, and amounts of no given date. */
export function isVolatile({ kind, date, slots }: Pick<Fact, 'kind' | 'date' | 'slots'>): boolean {
	if (kind === 'holds-office') return true;
	const amount = slots.number;
	if (kind !== 'count' || date?.value || amount?.type !== 'number') return false;
	return !LASTING.has(amount.unit ?? '');
}

const stateOf = (fact: Fact): string => fact.slots.state?.id ?? '';

/** What two holders would compete for, or null where an office has many holders or no polity. */
export function seatOf(fact: Fact): string | null {
	const { office, polity } = fact.slots;
	if (fact.kind !== 'holds-office' || fact.status === 'planned' || !office || !polity) return null;
	return officeById(office.id)?.unique ? `${office.id}|${polity.id}` : null;
}

/** First and last day sources name this person in the seat. */
function tenure(fact: Fact): { from: string; to: string } | null {
	const days = fact.claims
		.filter((claim) => claim.modality === 'happened' && IN_OFFICE.has(claim.slots.state?.id ?? ''))
		.flatMap((claim) => (claim.asOf ? [claim.asOf] : []))
		.sort(byText);
	const [from, to] = [days[0], days.at(-1)];
	return from && to ? { from, to } : null;
}

/**
 * Who came after whom in seats that one person holds at a time.
 *
 * Two people said to hold a seat in turns (A on Monday, B on Tuesday, A on Wednesday), or on the same
 * day, are a contradiction or two spellings of one name: both facts become disputed, and an editor
 * settles it with an alias.
 *
 * @param facts every fact, in any order
 * @returns the same facts, in the same order, with `supersededBy` and disputes filled in
 */
export function succession(facts: readonly Fact[]): Fact[] {
	const seats = new Map<string, Fact[]>();
	for (const fact of facts) {
		const seat = seatOf(fact);
		if (seat && tenure(fact)) seats.set(seat, [...(seats.get(seat) ?? []), fact]);
	}
	const changed = new Map<string, Fact>();
	for (const holders of seats.values())
		for (const fact of holders) {
			const others = holders.filter((other) => other.id !== fact.id);
			if (others.length > 0) changed.set(fact.id, seated(fact, others));
		}
	return facts.map((fact) => changed.get(fact.id) ?? fact);
}

function seated(fact: Fact, others: readonly Fact[]): Fact {
	const mine = tenure(fact);
	if (!mine) return fact;
	const rivals = others.filter((other) => {
		const theirs = tenure(other);
		return theirs !== null && theirs.from <= mine.to && mine.from <= theirs.to;
	});
	if (rivals.length > 0) return rivalled(fact, rivals);
	const next = others
		.filter((other) => (tenure(other)?.from ?? '') > mine.to)
		.sort((a, b) => byText(tenure(a)?.from ?? '', tenure(b)?.from ?? '') || byText(a.id, b.id))[0];
	return next ? { ...fact, validity: { ...fact.validity, supersededBy: next.id } } : fact;
}

function rivalled(fact: Fact, rivals: readonly Fact[]): Fact {
	const sides = [fact, ...rivals]
		.map((one) => ({
			text: one.slots.person?.text ?? '',
			claims: one.claims.map(({ id }) => id).sort(byText)
		}))
		.sort((a, b) => byText(a.text, b.text));
	return {
		...fact,
		status: 'disputed',
		disagreements: [...fact.disagreements, { about: 'person', sides, settled: null }]
	};
}

/** Whether the person had left the office by the newest source. */
export const hasLeft = (fact: Fact): boolean => stateOf(fact) === 'former';
