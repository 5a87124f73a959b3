import { unitClass } from '../units';
import { END, type EventRule } from './event-rule';
import { byRules } from './ruled';

const A_STATE = '(?: as (?:an? |the )?(?:independent |sovereign )*(?:state|nation|country))';
const VERBS = 'recogni[sz]ed;acknowledged;recogni[sz]e';

const RULES: readonly EventRule[] = [
	{
		// The state itself is the object; "recognised Syria's efforts" or "recognised Italy as host" is something else.
		verbs: VERBS,
		pattern: `^ (?:the )?(?:independence of )?(?<other>${unitClass('CK')})(?:['’]s (?:independence|statehood|sovereignty)|${A_STATE}|(?= (?:in|on|during)\\b)|[.,]?$)`,
		subject: 'CK',
		each: true
	},
	{
		pattern: `(?<actor>${unitClass('C')}) (?<did>became|has become) (?:the )?(?:${unitClass('N')}|first|latest) (?:[a-z]+ ){0,2}(?:country|nation|state) to (?:formally |officially )?recogni[sz]e (?<other>${unitClass('CK')})(?!['’])${END}`
	},
	{
		verbs: VERBS,
		pattern: `^${A_STATE}? by (?<actor>${unitClass('CK')})(?!['’])${END}`,
		subject: 'C',
		fills: 'other',
		passive: true
	}
];

/** A state recognises another. */
export const recognises = byRules('recognises', /recogni[sz]e/, RULES);
