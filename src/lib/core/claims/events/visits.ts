import { clauses, unitsIn, verbOf, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { countryOf, entitySlot, personSlot } from '../slots';
import { ADJECTIVE, fromClause, unitWords, type Draft } from './draft';

const PLACE = unitClass('LKC');
const PLACES = `(?<place>${PLACE}(?:(?:, ${PLACE})*,? and ${PLACE})?)(?!['’]s|-| [A-Z][a-z])`;
const A_VISIT = `(?:an? |the |his |her |their )?(?:(?:${ADJECTIVE}|${unitClass('T')}) ){0,3}(?:visit|trip)s?`;

const VISIT = verbPattern([
	{
		past: 'visited|travell?ed|arrived|flew|went|journeyed|paid|made|came|landed',
		participle: 'flown|gone',
		base: 'visit|travel|fly|go|pay|make|come|arrive'
	}
]);
/** What must follow the verb for it to be a visit. */
const DIRECT = new RegExp(`^ ${PLACES}`, 'u');
const TOWARDS = new RegExp(`^ (?:to|in|for) ${PLACES}`, 'u');
const PAYING = new RegExp(`^ ${A_VISIT} to ${PLACES}`, 'u');

const OBJECTS: readonly (readonly [RegExp, RegExp])[] = [
	[/^visit/, DIRECT],
	[
		/^(?:travel|fl|go|gone|went|journey)/,
		new RegExp(TOWARDS.source.replace('to|in|for', 'to'), 'u')
	],
	[/^(?:arriv|land)/, new RegExp(TOWARDS.source.replace('to|in|for', 'in'), 'u')],
	[/^(?:came|come)/, new RegExp(TOWARDS.source.replace('to|in|for', 'to'), 'u')],
	[/^(?:paid|pay|made|make)/, PAYING]
];

/** A person goes to a place: "visited", "travelled to", "arrived in", "paid a visit to". */
export function visits(reading: Reading): Draft[] {
	return clauses(reading, VISIT).flatMap((clause) => {
		const people = clause.subjects.filter((unit) => unit.kind === 'person');
		if (people.length === 0 || people.length < clause.subjects.length || clause.passive) return [];
		const verb = verbOf(clause);
		const object = OBJECTS.find(([form]) => form.test(verb))?.[1].exec(clause.right);
		const places = unitsIn(reading, object?.groups?.['place'] ?? '');
		return people.flatMap((who) =>
			places.flatMap((where) => {
				const slots = visitSlots(reading, who, where);
				return slots ? [fromClause(clause, 'visits', slots, [who, where])] : [];
			})
		);
	});
}

function visitSlots(reading: Reading, who: Unit, where: Unit): Draft['slots'] | null {
	const place = entitySlot(where, unitWords(reading, where));
	if (who.kind !== 'person' || !place) return null;
	const actor = personSlot(who.mention.entity);
	const country = countryOf(where);
	return place.type === 'place' && country ? { actor, place, other: country } : { actor, place };
}
