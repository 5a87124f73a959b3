import { countrySlot } from '../slots';
import type { Slots } from '../types';
import { unitClass } from '../units';
import { ADJECTIVE } from './draft';
import { GAP } from './phrase';
import { WHEN } from './post-left';
import { listOf, type EventRule } from './event-rule';
import { byRules } from './ruled';

const P = unitClass('P');
const PLACES = `(?<place>${listOf(unitClass('LKC'))})(?!['’]s|-| [A-Z][a-z])`;
const A_VISIT = `(?:an? |the |his |her |their )?(?:(?:${ADJECTIVE}|${unitClass('T')}) ){0,3}(?:visit|trip)s?`;
const VERBS =
	'visited|travell?ed|arrived|flew|went|journeyed|paid|made|came|landed|began|started|concluded|ended|completed|wrapped up|was in|were in;flown|gone;visit|travel|fly|go|pay|make|come|arrive';

/** The country a place lies in, beside it. */
export const placed = (slots: Slots): Slots => {
	const code = slots.place?.type === 'place' ? slots.place.country : null;
	return code ? { ...slots, other: countrySlot(code) } : slots;
};

/** What must follow each verb for it to be a visit. */
const OBJECTS: readonly (readonly [form: RegExp, object: string])[] = [
	[/^visit/, ` ${PLACES}`],
	[/^(?:travel|fl|go|gone|went|journey|came|come)/, `${WHEN}? to ${PLACES}`],
	[/^(?:arriv|land)/, `${WHEN}? in ${PLACES}`],
	[
		/^(?:paid|pay|made|make|began|started|concluded|ended|completed|up)/,
		` ${A_VISIT} to ${PLACES}`
	],
	[
		/^in$/,
		` ${PLACES}(?=${WHEN}(?: (?:for|to) |$|[.,])| for (?:an? )?(?:talks|meetings?|summit|visit))`
	]
];

const VISITING = `(?:(?!(?:planned|upcoming|scheduled|expected|possible|proposed|next|cancell?ed|postponed)\\b)${ADJECTIVE} |${unitClass('T')} ){0,3}(?:visit|trip) to`;
const aside = (pattern: string): EventRule => ({ pattern, check: placed, sure: true, dated: true });

const RULES: readonly EventRule[] = [
	...OBJECTS.map(([form, object]): EventRule => ({
		verbs: VERBS,
		form,
		pattern: `^${object}`,
		subject: 'P',
		fills: 'actor',
		each: true,
		check: placed
	})),
	// "During a visit to <place> on Monday, P signed": P is the visitor, and it was done.
	aside(
		`^(?:During|On|After|Following) (?:an?|his|her|the) ${VISITING} ${PLACES}${WHEN}?,? (?<actor>${P})(?= (?:also |then |later |has |had )?(?!need|indeed)(?:[a-z]+ed|said|met|held|told|spoke|gave|made|took|saw|left|sent|put|won|led)\\b)`
	),
	// "After P's visit to <place>"; "P's visit to <place> in May was the first".
	aside(
		`(?<=\\b(?:[Dd]uring|[Aa]fter|[Ff]ollowing|[Ss]ince) (?:the )?)(?<actor>${P})['’]s? ${VISITING} ${PLACES}${WHEN}?`
	),
	aside(
		`^(?<actor>${P})['’]s? ${VISITING} ${PLACES}${WHEN}(?= (?:marked|lasted|came|was the \\w+ (?:by|since|in|of|to))\\b)`
	),
	{ pattern: `(?<actor>${P}),? who${GAP} (?<did>visited) ${PLACES}`, check: placed, sure: true }
];

/** A person goes to a place: "visited", "travelled to", "arrived in", "paid a visit to". */
export const visits = byRules(
	'visits',
	/visit|travel|arriv|fl[ey]w|flown|went|gone|journey|paid|made|came|landed|trip|(?:was|were) in\b|\b(?:fly|go|pay|make|come)\b/,
	RULES
);
