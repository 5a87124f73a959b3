import { textSlot } from '../slots';
import type { Slots } from '../types';
import { unitClass } from '../units';
import { ABOUT, N, type EventRule } from './event-rule';
import { inWords } from './filled';
import { byRules } from './ruled';

const nation = (name: string): string => `(?<${name}>${unitClass('CK')})`;
const D = unitClass('D');
const IN = `(?: (?:in|for|during) ${D})?`;
const KINDS = `(?:(?:total|annual|bilateral|${unitClass('T')}) )*`;
const WORTH =
	'(?: was worth| amounted to| reached| totall?ed| stood at| came to| was| rose to| grew to| fell to| hit| climbed to| exceeded| surpassed| were worth| were| increased to| dropped to)(?: a record(?: high of)?)?';
const MONEY = /^(?:US dollars|euros|pounds|yen|yuan|won)$/;

/** `what` names both sides, since the merged fact keeps them in no order. */
const said =
	(words: (a: string, b: string) => string, sorted = false) =>
	(slots: Slots): Slots | null => {
		const { actor, other, number } = slots;
		if (!actor || !other || number?.type !== 'number' || actor.id === other.id) return null;
		if (!MONEY.test(number.unit ?? '')) return null;
		const names = [inWords(actor), inWords(other)];
		const [a = '', b = ''] = sorted ? names.sort() : names;
		return { ...slots, what: textSlot(words(a, b)) };
	};

const RULES: readonly EventRule[] = [
	{
		pattern: `\\b[Tt]rade(?: volume| turnover| in goods(?: and services)?)? between ${nation('actor')} and ${nation('other')}${IN}${WORTH} ${ABOUT}${N}${IN}`,
		check: said((a, b) => `trade between ${a} and ${b}`, true)
	},
	{
		pattern: `${nation('actor')}['’]s? ${KINDS}trade(?: volume| turnover)? with ${nation('other')}${IN}${WORTH} ${ABOUT}${N}${IN}`,
		check: said((a, b) => `trade between ${a} and ${b}`, true)
	},
	{
		pattern: `${nation('actor')}['’]s? ${KINDS}exports to ${nation('other')}${IN}${WORTH} ${ABOUT}${N}${IN}`,
		check: said((a, b) => `exports from ${a} to ${b}`)
	},
	{
		pattern: `${nation('actor')}['’]s? ${KINDS}imports from ${nation('other')}${IN}${WORTH} ${ABOUT}${N}${IN}`,
		check: said((a, b) => `exports from ${b} to ${a}`)
	}
];

/** What two countries trade, in money: `what` says which way. */
export const trades = byRules('trades', /\b(?:[Tt]rade|exports|imports)\b/, RULES);
