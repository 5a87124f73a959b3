import type { Reading } from '../reading';
import type { Slots } from '../types';
import { unitClass } from '../units';
import { ADJECTIVE, type Draft } from './draft';
import { WHEN } from './post-left';
import { listOf, type EventRule } from './event-rule';
import { byRules } from './ruled';

const P = unitClass('P');
const LK = unitClass('LK');
const PEOPLE = `(?<other>${listOf(P)})(?!['’]s|-)`;
const TALKS = `(?:${ADJECTIVE} ){0,2}(?:talks|(?:an? )?(?:${ADJECTIVE} ){0,3}meetings?|consultations)`;
/** When, where and how, between the verb and "with". */
const BESIDES = `(?:${WHEN}| in ${LK}| [a-z]+ly| face[- ]to[- ]face| one[- ]on[- ]one| behind closed doors){0,3}`;
/** Where it was, anywhere in the clause. */
const SOMEWHERE = `(?:(?=.*?\\b(?:in|at) (?<place>${LK}))|)`;

/** Only a place somewhere in the world is one where people meet. */
const known = (slots: Slots): Slots => {
	const { place, ...rest } = slots;
	return place?.type === 'place' && !place.country ? rest : slots;
};

const told = (form: RegExp, object: string, more: Partial<EventRule> = {}): EventRule => ({
	verbs: 'met|held|received|hosted|sat down|welcomed;meet|hold|receive|host|sit down',
	form,
	pattern: `^${SOMEWHERE}${object}`,
	subject: 'P',
	each: true,
	check: known,
	...more
});

const MEETING = `(?:an? |the |his |her |their )?(?:(?!(?:planned|upcoming|scheduled|expected|possible|proposed|next|cancell?ed)\\b)${ADJECTIVE} ){0,3}(?:talks|meetings?|summit|consultations)`;
const WHERE = `(?: in (?<place>${LK}),?)?${WHEN}?(?: in (?<place3>${LK}))?`;
const B = `(?<other>${P})(?!['’-])`;
const DURING = '(?<=\\b(?:[Dd]uring|[Aa]fter|[Ff]ollowing) )';
const aside = (pattern: string): EventRule => ({ pattern, check: known, sure: true, dated: true });

const RULES: readonly EventRule[] = [
	told(
		/^(?:met|meet|down)$/,
		`(?: up)?(?:(?: with)? ${PEOPLE}|${BESIDES} with ${PEOPLE.replace('other', 'other2')})`
	),
	told(/^(?:held|hold)$/, ` ${TALKS}${BESIDES} with ${PEOPLE}`),
	told(/^(?:receive|received|host|hosted|welcomed)$/, ` ${PEOPLE} (?:in|at|for talks)\\b`),
	told(
		/^(?:received|hosted|welcomed)$/,
		` by ${PEOPLE}(?=${WHEN}|[.,]|\\s*$| (?:in|at|on|for|during|with)\\b)`,
		{ passive: true }
	),
	// "Ministers A and B met", "A and B held talks": no object.
	told(
		/^(?:met|meet)$/,
		`(?!.* with ${P})(?= (?:in|on|at|for|to|again|there|during)\\b|[.,]?$| ?[\uE300-\uE6FF])`,
		{ together: true }
	),
	told(/^(?:held|hold)$/, `(?!.* with ${P}) ${TALKS}(?! with)\\b`, { together: true }),
	// "During talks with B in <place>, A said": it was held, and A held it.
	aside(
		`^(?:During|In|At|After|Following) ${MEETING} with ${B}${WHERE},? (?<person>${P})(?= (?:also |then |later |has |had )?(?!need|indeed)(?:[a-z]+ed|said|told|spoke|gave|made|put)\\b)`
	),
	// "After talks between A and B in <place>", "during A's meeting with B".
	aside(`${DURING}${MEETING}(?: in (?<place2>${LK}))? between (?<person>${P}) and ${B}${WHERE}`),
	aside(`${DURING}(?<person>${P})['’]s? ${MEETING} with ${B}${WHERE}`)
];

const meeting = byRules(
	'meets',
	/met\b|meet|held|hold|recei|host|down|welcom|talks|summit|consult/,
	RULES
);
/** A call is no meeting, and a requirement or a target is met by nobody. */
const NO_MEETING = /\b(?:phone|telephone|video|virtual|online|by call|phone call)\b/i;

/** Two people meet, with the place where it is said. */
export const meets = (reading: Reading): Draft[] =>
	NO_MEETING.test(reading.quote) ? [] : meeting(reading);
