import { textSlot } from '../slots';
import type { ClaimDate, Slots } from '../types';
import { unitClass } from '../units';
import type { EventRule } from './event-rule';
import { byRules } from './ruled';

const O = unitClass('O');
const D = unitClass('D');
const C = unitClass('C');
const MADE = 'founded|established|created|formed|set up';

/** When it was is the whole fact: without a date of its own it says nothing. */
const dated = (slots: Slots, date: ClaimDate | null): Slots | null =>
	date?.value && /^\d{4}/.test(date.value) && !date.until
		? slots.actor
			? { ...slots, what: textSlot('independence') }
			: slots
		: null;

const RULES: readonly EventRule[] = [
	{
		verbs: `${MADE};found`,
		pattern: `^(?: in (?<place>${unitClass('LKC')}))?(?: by (?<person>${unitClass('P')}))?,? (?:in|on|back in) ${D}|^(?: as [a-z -]{1,40}?)? (?:in|on) ${D}`,
		subject: 'O',
		passive: true,
		check: dated
	},
	{
		pattern: `^(?:Founded|Established|Created|Formed|Set up) in ${D}(?: by (?<person>${unitClass('P')}))?,? (?<body>${O})(?!['’-])`,
		check: dated
	},
	{
		pattern: `(?<body>${O}), (?:which was |originally |first )?(?:${MADE}) in ${D}(?=[,. ])`,
		check: dated
	},
	{
		verbs: 'founded|co-founded;co-found',
		pattern: `^ (?<body>${O})(?!['’-]),? in ${D}`,
		subject: 'P',
		check: dated
	},
	{
		pattern: `^(?:(?![.;:])[^${O.slice(1, -1)}])*(?<body>${O})(?:(?!${unitClass('OPCKL')})[^.;:])*\\bits (?:founding|establishment|creation|formation|inception) in ${D}`,
		check: dated
	},
	{
		verbs: 'gained|won|achieved;gain',
		pattern: `^ (?:its |full )?independence(?: from (?<other>${unitClass('CO')}|(?:the )?[A-Z][\\p{L}-]+(?: (?:rule|Empire))?))?,? (?:in|on) ${D}`,
		subject: 'C',
		check: dated
	},
	{
		pattern: `(?<actor>${C})[^.;:\\uE000-\\uE5FF]{0,60}?,? (?:(?:that|which) )?(?:gained|won|achieved|became) (?:its )?(?:independence|independent)(?: from (?<other>${C}))? in ${D}`,
		aside: true,
		check: dated
	}
];

/** When a body was founded, or a state became independent (`what` is "independence"). */
export const founded = byRules(
	'founded',
	/\b(?:[Ff]ounded|[Ee]stablished|[Cc]reated|[Ff]ormed|[Ss]et up|independen|its (?:founding|establishment|creation|formation|inception))/,
	RULES
);
