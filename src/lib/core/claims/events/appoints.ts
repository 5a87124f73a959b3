import { clauses, unitsIn, verbPattern, type Clause } from '../clause';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { organisationSlot, personSlot, stateSlot } from '../slots';
import type { ClaimKind, SlotValue } from '../types';
import { fromClause, type Draft } from './draft';
import { officeAt } from './office-words';

const P = unitClass('P');
const VERBS: readonly { readonly kind: ClaimKind; readonly pattern: RegExp }[] = [
	{
		kind: 'appoints',
		pattern: verbPattern('appointed|named|sworn in;installed;appoint|name')
	},
	{
		kind: 'is-elected',
		pattern: verbPattern('elected;re-elected;elect')
	}
];
const OBJECT = new RegExp(`^ (?<who>${P}),?(?= )`, 'u');
const BY = new RegExp(`^ by (?<by>${unitClass('PCO')})`, 'u');

function appointer(unit: Unit | undefined): SlotValue | null {
	if (unit?.kind === 'person') return personSlot(unit.mention.entity);
	if (unit?.kind === 'organisation') return organisationSlot(unit.mention.entity);
	return stateSlot(unit);
}

function fill(
	reading: Reading,
	clause: Clause,
	kind: ClaimKind,
	who: Unit | undefined,
	by: Unit | undefined,
	words: string
): Draft[] {
	const found = officeAt(reading, words);
	if (!found || who?.kind !== 'person') return [];
	const [agent] = by ? [by] : unitsIn(reading, BY.exec(found.rest)?.groups?.['by'] ?? '');
	const actor = appointer(agent);
	const polity = found.polity ?? (by ? stateSlot(by) : null);
	const slots = {
		person: personSlot(who.mention.entity),
		office: found.office,
		...(polity ? { polity } : {}),
		...(actor && kind === 'appoints' ? { actor } : {})
	};
	return [fromClause(clause, kind, slots, [who, found.unit, agent])];
}

/** Somebody is appointed or elected to an office, actively or passively said. */
export function takesOffice(reading: Reading): Draft[] {
	return VERBS.flatMap(({ kind, pattern }) =>
		clauses(reading, pattern).flatMap((clause) => {
			if (clause.passive)
				return clause.subjects.length === 1
					? fill(reading, clause, kind, clause.subjects[0], undefined, clause.right)
					: [];
			const object = OBJECT.exec(clause.right);
			const [who] = unitsIn(reading, object?.groups?.['who'] ?? '');
			const [by] = clause.subjects;
			if (!object || clause.subjects.length !== 1) return [];
			return fill(reading, clause, kind, who, by, clause.right.slice(object[0].length));
		})
	);
}
