import type { Reading } from '../reading';
import type { Slots } from '../types';
import { unitClass } from '../units';
import type { EventRule } from './event-rule';
import { byRules, onlyBody } from './ruled';

const C = unitClass('C');
const D = unitClass('D');
const BODY = `(?<body>${unitClass('O')})`;
const RANK = `(?<rank>${unitClass('N')})`;
const AS = `(?:,? as (?:its|the|the organisation's|the bloc's|the alliance's) ${RANK}(?: [a-z]+)? (?:member|state))?`;
/**
 * What may follow the body joined: nothing, a date, an adverb, the rank. Anything else makes it part
 * of a longer phrase: "joined NATO allies", "joined NATO in condemning", "joined NATO as an observer".
 */
const JOINED = `(?=[.,]|\\s*$|,? ${D}|,? as (?:its|the|an? (?:full |new )*member)\\b| (?:in|on|during|late|early|last|this|earlier|later|again|formally|officially|and|[a-z]+ly|alongside|together)\\b(?! [a-z]+ing\\b))`;
const VERBS = 'joined|acceded|became|entered;admitted|accepted;join|accede|become|enter';
/** The later "and became its 31st member" of the same sentence. */
const LATER = `(?:(?=.*?\\b(?:becoming|and became|making it) (?:its|the) ${RANK.replace('rank', 'rank2')}(?: [a-z]+)? member)|)`;
const BLOC = '(?:bloc|alliance|organi[sz]ation|group|union|body|club|grouping)';

const member = { verbs: VERBS, form: /^bec[ao]m/, subject: 'CK', each: true } as const;
const RULES: readonly EventRule[] = [
	...([undefined, true] as const).map((passive): EventRule => ({
		verbs: VERBS,
		form: /^(?!bec[ao]m)/,
		far: true,
		pattern: `^(?: to| into)? ${BODY}${JOINED}(?: on ${D})?${AS}(?! [a-z]+ed\\b)${LATER}`,
		subject: 'CK',
		...(passive && { passive }),
		each: true
	})),
	{
		...member,
		pattern: `^ (?:the |its )?${RANK}(?: [a-z]+){0,2} member(?: state| country)? of ${BODY}`
	},
	{ ...member, pattern: `^ (?:an? )?(?:full |new )?member of ${BODY}` },
	{
		// "ASEAN admitted Timor-Leste as its 11th member": the body is the subject.
		verbs: 'admitted|accepted;admit|accept',
		pattern: `^ (?<actor>${C})(?: as (?:(?:its|the) ${RANK}(?: [a-z]+)?|an? (?:full |new )*) ?member)?${JOINED}`,
		subject: 'O'
	},
	{
		// "Leaders welcomed Timor-Leste as the bloc's 11th member".
		pattern: `\\b(?:welcomed|admitted|accepted|received) (?<actor>${C}) as (?:${BODY}['’]s|the ${BLOC}['’]s) ${RANK}(?: [a-z]+)? member\\b`,
		check: (slots: Slots, _, one: Reading) => {
			const body = slots.body ?? onlyBody(one);
			return body ? { ...slots, body } : null;
		}
	},
	{
		pattern: `(?<actor>${C}) (?:has been|is|was) an? (?:full )?member (?:state )?of ${BODY} since ${D}`
	},
	{
		// "Finland is the 31st member of NATO": that it joined, at a time not said.
		pattern: `^(?<actor>${C}) (?:is|was) (?:the |its )?${RANK}(?: [a-z]+){0,1} member(?: state| country)? of ${BODY}`,
		dated: true
	}
];

/** A country joins a body, with its place in the order of members where that is said. */
export const joins = byRules('joins', /join|acced|becom|became|enter|admit|accept|member/, RULES);
