import { textSlot } from '../slots';
import type { Slots } from '../types';
import { unitClass } from '../units';
import { ABOUT, END, N, WORD, type EventRule } from './event-rule';
import { byRules } from './ruled';

const AID =
	'(?:(?:humanitarian|emergency|military|financial|development|food|medical|economic|disaster|reconstruction|budget|security|additional|new|further|direct|technical|earthquake|flood|relief|bilateral|concessional|soft|foreign) (?:and )?){0,3}(?:aid|assistance|relief|support|loans?|grants?|funding|credit|credits|help|donations?)';
const TO = `(?:to|for) (?<other>${unitClass('CKO')})(?!['’-])${END}`;
const MONEY = `(?:an? )?${ABOUT}${N}`;
const MONEY_UNITS =
	/^(?:US dollars|euros|pounds|yen|yuan|won|[a-z]+ (?:dollars|francs|rupees|crowns))$/;
const GIVE =
	'gave|donated|provided|granted|extended|lent|disbursed|transferred;given;give|donate|provide|grant|extend|lend';
const SEND = 'donated|sent|delivered|gave|supplied|shipped|handed over;donate|send|deliver|supply';

/** Said after an amount: "5 million US dollars in loans". */
const PLURAL = /\b(?:loan|grant|donation|credit)$/;

/** Amounts of money only: "gave 20 percent to" gives nothing that can be asked. */
const money =
	(id: string) =>
	(slots: Slots): Slots | null => {
		const { number, what } = slots;
		if (number?.type !== 'number' || !MONEY_UNITS.test(number.unit ?? '') || !what) return null;
		const text = what.text.replace(PLURAL, '$&s');
		return { ...slots, what: textSlot(text, id.replace('{}', text)) };
	};

/** Who is sent is not given, and what is fired is no gift. */
const PEOPLE =
	/\b(?:[a-z]*(?:men|women|people)|soldiers|troops|ministers|officials|officers|diplomats|envoys|observers|experts|doctors|nurses|police|peacekeepers|workers|engineers|fighters|monitors|advis[eo]rs|representatives|delegat[a-z]+|athletes|teams|letters|messages|invitations|missiles|drones|rockets|shells|players)$/;

/** Things and not shares, spans or sums. */
const things = (slots: Slots): Slots | null => {
	const { number } = slots;
	if (number?.type !== 'number' || !number.unit || MONEY_UNITS.test(number.unit)) return null;
	if (/^(?:percent|percentage points|years?|days?|months?|hours?|times)$/.test(number.unit))
		return null;
	if (PEOPLE.test(number.unit)) return null;
	const text = number.unit;
	return { ...slots, what: textSlot(text, `sent ${text}`) };
};

const forms = (verbs: string, id: string): EventRule[] => [
	{
		verbs,
		pattern: `^ ${MONEY} (?:in |of |worth of )?(?<what>${AID}) ${TO}`,
		check: money(id)
	},
	{
		verbs,
		what: 'aid',
		pattern: `^ ${MONEY} ${TO}`,
		check: money(id)
	},
	{
		verbs,
		pattern: `^ (?<other>${unitClass('CKO')}) (?:with )?${MONEY} (?:in |of |worth of )?(?<what>${AID})`,
		check: money(id)
	},
	{
		verbs,
		pattern: `^ (?<what>${AID}) (?:worth|of|totalling|totaling) ${MONEY} ${TO}`,
		check: money(id)
	}
];

const RULES: readonly EventRule[] = [
	...forms(GIVE, '{}'),
	...forms('pledged|promised;pledge', 'pledged {}'),
	...forms('approved;approve', 'approved {}'),
	{
		verbs: SEND,
		pattern: `^ ${ABOUT}${N} (?<unit>(?:${WORD} ){0,3}[a-z]{3,20}s|(?:tons|tonnes|doses|sets|pieces) of (?:${WORD} ?){1,2}(?<! )) ${TO}`,
		check: things
	},
	{
		verbs: 'granted|gave;grant',
		pattern: `^ (?<other>${unitClass('C')}) (?<what>observer status)`,
		subject: 'O'
	},
	{
		pattern: `(?<other>${unitClass('C')})(?<gap> (?:was|has been)) (?:granted|given|awarded) (?<what>observer status) (?:by|in|at|with) (?<body>${unitClass('O')})`
	},
	{
		pattern: `(?<other>${unitClass('C')}) (?:first )?applied (?:for|to join) (?:membership (?:of|in) )?(?<body>${unitClass('O')})(?: membership)?(?: in ${unitClass('D')})? and(?<gap> was) (?:granted|given) (?<what>observer status) in ${unitClass('D')}`
	}
];

/** Money or things one state or body gives another; pledges and approvals are compared as such. */
export const gives = byRules(
	'gives',
	/\b(?:observer status|gave|give|donat|provid|grant|extend|lent|lend|disburs|transfer|pledg|promis|approv|sent|send|deliver|suppl|ship|hand)/,
	RULES
);
