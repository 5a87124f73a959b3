import type { SlotName, SlotValue } from '../../claims/types';
import type { Fact } from '../../facts/types';
import { officeById } from '../../gazetteer/offices';
import { remembered } from '../../text/remembered';
import { dateWords, whenWords } from '../date-words';
import { isHearsay } from '../lead';
import {
	inSentence,
	isPlaceName,
	numberText,
	ordinal,
	possessive,
	statedOffice,
	withArticle
} from '../phrases';
import type { AskedSlot, Fields } from './template';

/** Slots sources contradict one another on, no decision having been made. */
export const disputedSlots = (fact: Fact): ReadonlySet<AskedSlot> =>
	new Set(fact.disagreements.filter(({ settled }) => !settled).map(({ about }) => about));

/** Whether it is placed in time, to the month: an event of "2018" could be one of several. */
export const isPlaced = (fact: Fact): boolean =>
	(fact.date?.value?.length ?? 0) >= 'YYYY-MM'.length;

/** Asks for a date at the granularity that is known, so that the learner knows what is wanted. */
export const DATE_QUESTION: Readonly<Record<number, string>> = {
	4: 'in which year',
	7: 'in which month and year',
	10: 'on what date'
};

/** One holds an office in what has members, and at what has staff. */
const MEMBERS = /\b(?:Party|Movement|Front|Union|Parliament|Senate|House|Assembly|Alliance|Army)\b/;

function polityWords(fact: Fact): string | null {
	const { polity, office } = fact.slots;
	if (!polity) return null;
	if (isPlaceName(polity)) return `in ${polity.text}`;
	if (polity.type !== 'country')
		return `${MEMBERS.test(polity.text) ? 'in' : 'at'} ${inSentence(polity)}`;
	const abroad = office && officeById(office.id)?.level === 'diplomat';
	return `${abroad ? 'for' : 'in'} ${inSentence(polity)}`;
}

/** "foreign minister of Syria"; "Fiji's permanent representative to the United Nations". */
function ofPolity({ slots }: Fact, office: string | null, article: string): string | null {
	if (!office || !slots.polity) return null;
	const polity = inSentence(slots.polity);
	const winding = / (?:of|to|for) /.test(office);
	return winding ? `${possessive(polity)} ${office}` : `${article}${office} of ${polity}`;
}

const stated = ({ slots }: Fact): string | null =>
	slots.office ? statedOffice(slots.office, slots.state?.id ?? '') : null;
const plain = ({ slots }: Fact): string | null =>
	slots.office ? statedOffice(slots.office, '') : null;

type Computed = (fact: Fact) => string | null;

const SMALL = 'one two three four five six seven eight nine ten'.split(' ');

/** Numbers to ten are words in a sentence; options show digits. */
function slotText(slot: SlotValue): string {
	if (slot.type !== 'number') return inSentence(slot);
	return (slot.bound === 'exactly' && SMALL[slot.value - 1]) || numberText(slot);
}

/** "one diplomat": what is counted, in the singular where there is one of it. */
function whatText({ slots }: Fact): string | null {
	if (!slots.what) return null;
	const one = slots.number?.type === 'number' && slots.number.value === 1;
	return one ? slots.what.text.replace(/s$/, '') : slots.what.text;
}

const UNITS: Readonly<Record<string, string>> = { km: 'kilometres', m: 'metres' };

/** "Kilometres", where sources write "km". */
const unitWords = (unit: string | null): string | null =>
	unit && unit.replace(/^k?m\b/, (short) => UNITS[short] ?? short);

/** Who did it, whatever sort of actor it is. */
const doerOf = ({ slots }: Fact): SlotValue | undefined =>
	slots.actor ?? slots.body ?? slots.person;

/** "was" or "were", by the head of what it is said of. */
const wasOf = ({ slots }: Fact): string | null => {
	const [head = ''] = (slots.what?.text ?? '').split(
		/ (?:of|on|between|from|to|in|into|for|against|with) /
	);
	return head === '' ? null : /[^s]s$/.test(head) ? 'were' : 'was';
};

/** A country holds an election, and is host to a summit. */
const isVote = ({ slots }: Fact): boolean =>
	/\b(?:elections?|referend(?:um|a)|votes?|polls?|run-?off)\b/i.test(slots.what?.text ?? '');

const worded = (slot: SlotValue | undefined): string | null => (slot ? slotText(slot) : null);

const COMPUTED: Readonly<Record<string, Computed>> = {
	doer: (fact) => worded(doerOf(fact)),
	target: ({ slots }) => worded(slots.other ?? slots.person),
	was: wasOf,
	sort: ({ slots: { body, polity } }) =>
		/\bParty\b/.test((body ?? polity)?.text ?? '') ? 'party' : 'organisation',
	hosted: (fact) => (isVote(fact) ? 'held' : 'hosted'),
	host: (fact) => (isVote(fact) ? 'hold' : 'host'),
	were: ({ slots }) =>
		slots.number?.type === 'number' && slots.number.value === 1 ? 'was' : 'were',
	amount: ({ slots }) =>
		slots.number?.type === 'number' && slots.number.unit
			? `${numberText(slots.number)} ${slots.number.unit}`
			: null,
	happened: ({ slots }) =>
		slots.what?.text.replace(/ (?=(?:killed|injured|displaced|missing) )/, ' were ') ?? null,
	on: ({ date }) => (date?.value ? whenWords(date.value, date.until) : null),
	'date question': ({ date }) =>
		date?.until ? null : (DATE_QUESTION[date?.value?.length ?? 0] ?? null),
	'stated office': stated,
	'plain office': plain,
	'the office of polity': (fact) => ofPolity(fact, stated(fact), 'the '),
	'office of polity': (fact) => ofPolity(fact, stated(fact), ''),
	'plain office of polity': (fact) => ofPolity(fact, plain(fact), ''),
	'in polity': polityWords,
	what: whatText,
	things: ({ slots }) => slots.what?.text ?? null,
	unit: ({ slots }) => (slots.number?.type === 'number' ? unitWords(slots.number.unit) : null),
	when: (fact) => (isPlaced(fact) ? (COMPUTED['on']?.(fact) ?? null) : null),
	reported: (fact) => {
		if (isPlaced(fact) || isHearsay(fact)) return null;
		const day = fact.validity.asOf ? dateWords(fact.validity.asOf) : null;
		return day ? `according to a report of ${day}, ` : 'according to an undated report, ';
	},
	undated: (fact) => (fact.date?.value ? null : (COMPUTED['reported']?.(fact) ?? null)),
	ordinal: ({ slots }) => (slots.rank?.type === 'number' ? ordinal(slots.rank.value) : null)
};

/** Which slots a computed field reads: it is unknown where one of them is disputed. */
const READS: Readonly<Record<string, readonly AskedSlot[]>> = {
	doer: ['actor', 'body', 'person'],
	target: ['other', 'person'],
	was: [],
	sort: [],
	hosted: [],
	host: [],
	were: [],
	amount: ['number'],
	happened: ['what'],
	on: ['date'],
	'date question': [],
	'stated office': ['office', 'state'],
	'plain office': ['office'],
	'the office of polity': ['office', 'state', 'polity'],
	'office of polity': ['office', 'state', 'polity'],
	'plain office of polity': ['office', 'polity'],
	'in polity': ['polity', 'office'],
	what: ['what'],
	things: ['what'],
	unit: [],
	when: ['date'],
	reported: [],
	undated: [],
	ordinal: ['rank']
};

/** The slot of `{a document}` and `{actor's}`. */
const slotNamed = remembered((name) => name.replace(/^an? /, '').replace(/'s$/, '') as SlotName);

/**
 * The words a fact has for each mark of a template: `{actor}`, `{actor's}`, `{a document}`, `{on}`,
 * `{date question}`, `{the office of polity}`, `{in polity}`, `{ordinal}`.
 *
 * @param fact what is asked about; a disputed slot has no words
 */
export function fieldsOf(fact: Fact): Fields {
	const disputed = disputedSlots(fact);
	return (name) => {
		const computed = COMPUTED[name];
		if (computed) return READS[name]?.some((slot) => disputed.has(slot)) ? null : computed(fact);
		const bare = slotNamed(name);
		const slot = fact.slots[bare];
		if (!slot || disputed.has(bare)) return null;
		const text = slotText(slot);
		if (name.startsWith('a ')) return withArticle(text);
		return name.endsWith("'s") ? possessive(text) : text;
	};
}
