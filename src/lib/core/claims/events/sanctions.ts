import { textSlot } from '../slots';
import type { Slots } from '../types';
import { unitClass } from '../units';
import { ABOUT, END, N, WORD, type EventRule } from './event-rule';
import { byRules } from './ruled';

const G = unitClass('G');
const TARGET = `(?:(?:${G} )?(?:company|firm|bank|oil company|politician|group) )?(?:(?<other>${unitClass('CKO')})|(?<person>${unitClass('P')}))(?!['’-])${END}`;
const SANCTIONS = `(?:(?:new|fresh|${unitClass('N')}|further|additional|more|sweeping|tough|tougher|harsh|sweeping|wide-ranging|unprecedented|an?|set|round|package|of|its|the) ){0,4}(?<what>(?:(?:[Ee]conomic|financial|trade|travel|targeted|unilateral|diplomatic) )?(?:[Ss]anctions|(?:arms|trade|oil) embargo))`;

const MANY = `${ABOUT}${N} (?<unit>(?:${G} )?(?:${WORD} ){0,2}(?:officials|companies|firms|individuals|entities|people|banks|ships|vessels|tankers|nationals|citizens|judges|ministers|officers|lawmakers|organisations|organizations))${END}`;
const ARTICLE = (slots: Slots): Slots =>
	slots.what && /embargo$/.test(slots.what.text)
		? { ...slots, what: textSlot(withArticle(slots.what.text), slots.what.id) }
		: slots;
const withArticle = (text: string): string => (/^[aeo]/.test(text) ? `an ${text}` : `a ${text}`);

const RULES: readonly EventRule[] = [
	{
		verbs: 'imposed|slapped|levied|adopted|introduced;impose|slap|levy',
		pattern: `^ ${SANCTIONS} (?:on|against|upon) ${TARGET}`,
		each: true,
		check: ARTICLE
	},
	{
		verbs: 'lifted|removed;lift|remove',
		pattern: `^ ${SANCTIONS} (?:on|against|from) ${TARGET}`,
		id: 'lifted {}',
		each: true
	},
	{
		verbs: 'sanctioned|blacklisted;sanction|blacklist',
		pattern: `^ ${TARGET}`,
		what: 'sanctions',
		each: true
	},
	{
		verbs: 'imposed;impose',
		pattern: `^ ${SANCTIONS} (?:on|against) ${MANY}`
	},
	{
		verbs: 'sanctioned|blacklisted;sanction|blacklist',
		pattern: `^ ${MANY}`,
		what: 'sanctions'
	},
	{
		pattern: `${SANCTIONS}(?<gap>(?: [a-z]+){1,4}) imposed (?:on|against) ${TARGET}.{0,40}? by (?<actor>${unitClass('CK')})${END}`
	}
];

/** A state or a body imposes sanctions on another or on a person, or lifts them: `what` is compared as "lifted …". */
export const sanctions = byRules('sanctions', /[Ss]anction|blacklist|embargo/, RULES);
