import { textSlot } from '../slots';
import type { Slots } from '../types';
import { unitClass } from '../units';
import { END, type EventRule } from './event-rule';
import { byRules } from './ruled';

/** A treaty is named with capitals: "the Fjord Convention". */
const CAPITAL = `(?:[A-Z][\\p{L}-]+|${unitClass('CGKLO')})`;
const TREATY = `(?:${CAPITAL} ){0,4}(?:Treaty|Convention|Agreement|Accords?|Pact|Protocol|Statute|Charter)(?: on (?:the )?${CAPITAL}(?: (?:of |in |and |the )?${CAPITAL}){0,6})?`;
const D = unitClass('D');
/** Left for good: with a date, a reason or nothing behind it; "left NATO in doubt" is no leaving. */
const GONE = `(?=[.,;:)]|\\s*$|,? (?:(?:in|on|at) (?:early |late |mid-)?)?${D}|,? (?:after|over|following|because|due|last|this|amid|and|as|earlier|formally|officially)\\b)`;
const BODY = `(?:the )?(?<body>${unitClass('O')}|${TREATY})(?!['’-])${GONE}`;
const WHO = 'CKO';

const treaty = (slots: Slots): Slots =>
	slots.body?.type === 'text' ? { ...slots, body: textSlot(`the ${slots.body.text}`) } : slots;

const RULES: readonly EventRule[] = [
	{
		verbs:
			'withdrew|pulled out|walked out|seceded|exited|quit|resigned its membership|left;withdrawn;withdraw|pull out|exit|leave',
		pattern: `^(?: from| of)? ${BODY}`,
		subject: WHO,
		fills: 'actor',
		what: 'left',
		each: true,
		check: treaty
	},
	{
		verbs: 'suspended;suspend',
		pattern: `^ from ${BODY}`,
		subject: WHO,
		fills: 'actor',
		what: 'was suspended from',
		passive: true,
		each: true
	},
	{
		verbs: 'expelled|ejected;expel',
		pattern: `^ from ${BODY}`,
		subject: WHO,
		fills: 'actor',
		what: 'was expelled from',
		passive: true
	},
	{
		verbs: 'suspended;suspend',
		pattern: `^ (?:(?:the )?membership of )?(?<actor>${unitClass('CK')})(?:['’]s membership|(?!['’-])${END})`,
		subject: 'O',
		what: 'was suspended from'
	}
];

/** A state leaves a body or a treaty, or is suspended from it: `what` is the verb. */
export const leaves = byRules(
	'leaves',
	/\b(?:withdr[ae]w|pull(?:ed)? out|walked out|seceded|exit|quit|left|leave|suspend|expelled|ejected)/,
	RULES
);
