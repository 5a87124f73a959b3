import { clauses, dateNear, unitsIn, verbOf, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { countryOf, entitySlot, personSlot } from '../slots';
import { ADJECTIVE, fromClause, unitWords, type Draft } from './draft';
import { fromPhrase, GAP, phrases } from './phrase';
import { WHEN } from './post-left';

const PLACE = unitClass('LKC');
const PLACES = `(?<place>${PLACE}(?:(?:, ${PLACE})*,? and ${PLACE})?)(?!['’]s|-| [A-Z][a-z])`;
const A_VISIT = `(?:an? |the |his |her |their )?(?:(?:${ADJECTIVE}|${unitClass('T')}) ){0,3}(?:visit|trip)s?`;

const VISIT = verbPattern([
	{
		past: 'visited|travell?ed|arrived|flew|went|journeyed|paid|made|came|landed|began|started|concluded|ended|completed|wrapped up|was in|were in',
		participle: 'flown|gone',
		base: 'visit|travel|fly|go|pay|make|come|arrive'
	}
]);
/** What must follow the verb for it to be a visit. */
const DIRECT = new RegExp(`^ ${PLACES}`, 'u');
const TOWARDS = new RegExp(`^${WHEN}? (?:to|in|for) ${PLACES}`, 'u');
const PAYING = new RegExp(`^ ${A_VISIT} to ${PLACES}`, 'u');

const OBJECTS: readonly (readonly [RegExp, RegExp])[] = [
	[/^visit/, DIRECT],
	[
		/^(?:travel|fl|go|gone|went|journey)/,
		new RegExp(TOWARDS.source.replace('to|in|for', 'to'), 'u')
	],
	[/^(?:arriv|land)/, new RegExp(TOWARDS.source.replace('to|in|for', 'in'), 'u')],
	[/^(?:came|come)/, new RegExp(TOWARDS.source.replace('to|in|for', 'to'), 'u')],
	[/^(?:paid|pay|made|make|began|started|concluded|ended|completed|up)/, PAYING],
	[
		/^in$/,
		new RegExp(
			`^ ${PLACES}(?=${WHEN}(?: (?:for|to) |$|[.,])| for (?:an? )?(?:talks|meetings?|summit|visit))`,
			'u'
		)
	]
];

/** A person goes to a place: "visited", "travelled to", "arrived in", "paid a visit to". */
export function visits(reading: Reading): Draft[] {
	const told = clauses(reading, VISIT).flatMap((clause) => {
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
	return /visit|trip/.test(reading.text) ? [...told, ...aside(reading)] : told;
}

const VISITING = `(?:(?!(?:planned|upcoming|scheduled|expected|possible|proposed|next|cancell?ed|postponed)\\b)${ADJECTIVE} |${unitClass('T')} ){0,3}(?:visit|trip) to`;
const P = unitClass('P');
/** "During a visit to <place> on Monday, P signed": P is the visitor, and it was done. */
const OPENING = new RegExp(
	`^(?:During|On|After|Following) (?:an?|his|her|the) ${VISITING} ${PLACES}(?<when>${WHEN})?,? (?<who>${P})(?= (?:also |then |later |has |had )?(?!need|indeed)(?:[a-z]+ed|said|met|held|told|spoke|gave|made|took|saw|left|sent|put|won|led)\\b)`,
	'dgu'
);
/** "After P's visit to <place>"; "P's visit to <place> in May was the first". */
const WHOSE = new RegExp(
	`(?<=\\b(?:[Dd]uring|[Aa]fter|[Ff]ollowing|[Ss]ince) (?:the )?)(?<who>${P})['’]s? ${VISITING} ${PLACES}(?<when>${WHEN})?|^(?<who2>${P})['’]s? ${VISITING} ${PLACES.replace('place', 'place2')}(?<when2>${WHEN})(?= (?:marked|lasted|came|was the \\w+ (?:by|since|in|of|to))\\b)`,
	'dgu'
);
const WHO = new RegExp(`(?<who>${P}),? who${GAP} visited ${PLACES}`, 'dgu');

function aside(reading: Reading): Draft[] {
	return [OPENING, WHOSE, WHO].flatMap((pattern) =>
		phrases(reading, pattern).flatMap((phrase) => {
			const groups = phrase.match.groups ?? {};
			const [who] = unitsIn(reading, groups['who'] ?? groups['who2'] ?? '');
			const places = unitsIn(reading, groups['place'] ?? groups['place2'] ?? '');
			const when = groups['when'] ?? groups['when2'];
			const own = pattern === WHO ? phrase.date : null;
			const date = when ? dateNear(reading, when.startsWith(' ') ? when : ` ${when}`) : own;
			if (!who || phrase.modality !== 'happened') return [];
			return places.flatMap((where) => {
				const slots = visitSlots(reading, who, where);
				const told = { ...phrase, date };
				return slots ? [fromPhrase(reading, told, 'visits', slots, [who, where])] : [];
			});
		})
	);
}

function visitSlots(reading: Reading, who: Unit, where: Unit): Draft['slots'] | null {
	const place = entitySlot(where, unitWords(reading, where));
	if (who.kind !== 'person' || !place) return null;
	const actor = personSlot(who.mention.entity);
	const country = countryOf(where);
	return place.type === 'place' && country ? { actor, place, other: country } : { actor, place };
}
