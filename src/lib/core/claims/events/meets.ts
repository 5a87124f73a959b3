import { clauses, unitsIn, verbOf, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { countryOf, entitySlot, personSlot } from '../slots';
import { ADJECTIVE, fromClause, pairs, unitWords, type Draft } from './draft';

const P = unitClass('P');
const PEOPLE = `(?<other>${P}(?:(?:, ${P})*,? and ${P})?)(?!['’]s|-)`;
const TALKS = `(?:${ADJECTIVE} ){0,2}(?:talks|(?:an? )?(?:${ADJECTIVE} ){0,3}meetings?|consultations)`;

const MEET = verbPattern([
	{ past: 'met|held|received|hosted', participle: 'welcomed', base: 'meet|hold|receive|host' }
]);
const OBJECTS: readonly (readonly [RegExp, RegExp])[] = [
	[/^(?:met|meet)$/, new RegExp(`^(?: up)?(?: with)? ${PEOPLE}`, 'u')],
	[/^(?:held|hold)$/, new RegExp(`^ ${TALKS} with ${PEOPLE}`, 'u')],
	[
		/^(?:receive|received|host|hosted|welcomed)$/,
		new RegExp(`^ ${PEOPLE} (?:in|at|for talks)\\b`, 'u')
	]
];
/** "Ministers A and B met", "A and B held talks": no object. */
const ALONE: readonly (readonly [RegExp, RegExp])[] = [
	[/^(?:met|meet)$/, /^(?= (?:in|on|at|for|to|again|there|during)\b|[.,]?$| ?[\uE300-\uE6FF])/],
	[/^(?:held|hold)$/, new RegExp(`^ ${TALKS}(?! with)\\b`, 'u')]
];
const IN = new RegExp(`\\b(?:in|at) (${unitClass('LK')})`, 'u');
/** A call is no meeting, and a requirement or a target is met by nobody. */
const NO_MEETING = /\b(?:phone|telephone|video|virtual|online|by call|phone call)\b/i;

/** Two people meet, with the place where it is said. */
export function meets(reading: Reading): Draft[] {
	if (NO_MEETING.test(reading.quote)) return [];
	return clauses(reading, MEET).flatMap((clause) => {
		const people = clause.subjects.filter((unit) => unit.kind === 'person');
		if (people.length === 0 || people.length < clause.subjects.length || clause.passive) return [];
		const verb = verbOf(clause);
		const object = OBJECTS.find(([form]) => form.test(verb))?.[1].exec(clause.right);
		const others = unitsIn(reading, object?.groups?.['other'] ?? '');
		const alone = ALONE.some(([form, tail]) => form.test(verb) && tail.test(clause.right));
		const couples =
			others.length > 0
				? people.flatMap((a) => others.map((b): readonly [Unit, Unit] => [a, b]))
				: alone && people.length === 2
					? pairs(people)
					: [];
		const where = unitsIn(reading, IN.exec(clause.right)?.[1] ?? '')[0];
		return couples.flatMap(([a, b]) => {
			const slots = meetingSlots(reading, a, b, where);
			return slots ? [fromClause(clause, 'meets', slots, [a, b, where])] : [];
		});
	});
}

function meetingSlots(
	reading: Reading,
	a: Unit,
	b: Unit,
	where: Unit | undefined
): Draft['slots'] | null {
	if (a.kind !== 'person' || b.kind !== 'person') return null;
	const [person, other] = [personSlot(a.mention.entity), personSlot(b.mention.entity)];
	if (person.id === other.id) return null;
	const place = where && countryOf(where) ? entitySlot(where, unitWords(reading, where)) : null;
	return place ? { person, other, place } : { person, other };
}
