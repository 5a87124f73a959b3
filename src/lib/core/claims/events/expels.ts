import { textSlot } from '../slots';
import type { Slots } from '../types';
import { unitClass } from '../units';
import { N, type EventRule } from './event-rule';
import { byRules } from './ruled';

const C = unitClass('C');
const G = unitClass('G');
const WHO =
	'(?<what>(?:diplomats?|ambassadors?|envoys?|officials|intelligence officers|embassy staff|military attach[eé]s?|attach[eé]s?|journalists?))';
/** One group of the expelled: number, nationality, who. */
const GROUP = `(?:,? and|,)? (?:(?:a total of|another|a further|an?|several|some|dozens of) )?(?:(?:more than|over|at least|about|around) )?(?:${N} )?(?:(?<other>${G}) |(?<other2>${C})['’]s )?(?:embassy )?${WHO}(?: (?:from|of) (?<other3>${unitClass('CK')}))?`;
const ANOTHER = GROUP.replace(/\?<[a-z]+\d?>/g, '?:');
const AMBASSADOR = `(?:the (?<other>${G}) ambassador|(?<other2>${C})['’]s ambassador|the ambassador of (?<other3>${C}))`;

/** Their number counts them; without one it must be clear whose they are, and that they are several. */
const counted = (slots: Slots): Slots | null => {
	const { number, what, other } = slots;
	if (
		number ? number.type !== 'number' || number.unit : !other || !/s$|staff$/.test(what?.text ?? '')
	)
		return null;
	const unit = (what?.text ?? '').replace(/(?<!staff|s)$/, 's');
	return {
		...slots,
		what: textSlot(unit),
		...(number?.type === 'number' && {
			number: { ...number, id: `${number.value} ${unit}`, unit }
		})
	};
};

/** "Three from A and two from B": each group by its place, and as far as there are such. */
const groups = ['', ANOTHER, ANOTHER + ANOTHER, ANOTHER + ANOTHER + ANOTHER];
const RULES: readonly EventRule[] = [
	...groups.flatMap((before): EventRule[] => [
		{
			verbs: 'expelled|evicted;expel',
			pattern: `^${before}${GROUP}`,
			subject: 'CK',
			check: counted
		},
		{
			// To order diplomats is to expel them only with "to leave".
			verbs: 'ordered;order',
			pattern: `^(?=.* (?:to leave|out of)\\b)${before}${GROUP}`,
			subject: 'CK',
			check: counted
		}
	]),
	{
		verbs: 'declared;declare',
		pattern: `^ ${N} (?<other>${G}) ${WHO} person(?:a|ae|as) non grat(?:a|ae|as)`,
		subject: 'CK',
		check: counted
	},
	{
		verbs: 'expelled|evicted;expel',
		pattern: `^ ${AMBASSADOR}(?= (?:on|in|over|after|from) |,? ?${unitClass('D')}|[.,]|$)`,
		subject: 'CK',
		what: 'the ambassador'
	},
	{
		verbs: 'ordered;order',
		pattern: `^ ${AMBASSADOR} to leave\\b`,
		subject: 'CK',
		what: 'the ambassador'
	},
	{
		pattern: `^(?:[A-Z][a-z]+ )?${N} (?<other>${G}) ${WHO}(?<gap>(?: [a-z]+){1,3}) expelled (?:from|by) (?<actor>${C})(?!['’])`,
		check: counted
	}
];

/** A country expels diplomats of another; "three from A and two from B" gives a claim each. */
export const expels = byRules('expels', /expel|evict|non grat|order/, RULES);
