import { clauses, unitsIn, verbOf, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { countrySlot, numberSlot, stateSlot, textSlot } from '../slots';
import type { Slots } from '../types';
import { fromClause, unitWords, type Draft } from './draft';
import { byRules, type EventRule } from './ruled';

const N = unitClass('N');
const WHO =
	'(?:diplomats?|ambassadors?|envoys?|officials|intelligence officers|embassy staff|military attach[eé]s?|attach[eé]s?|journalists?)';
const EXPEL = verbPattern([{ past: 'expelled|evicted|ordered', base: 'expel' }]);
/** One group of the expelled: number, nationality, who. */
const GROUP = new RegExp(
	`^(?:,? and|,)? (?:(?:a total of|another|a further|an?|several|some|dozens of) )?(?:(?:more than|over|at least|about|around) )?(?:(?<number>${N}) )?(?:(?<nation>${unitClass('G')}) |(?<owner>${unitClass('C')})['’]s )?(?:embassy )?(?<who>${WHO})(?: (?:from|of) (?<from>${unitClass('CK')}))?`,
	'u'
);

const STATE_SUBJECT = new Set(['name', 'capital', 'code']);

function slotsOf(
	reading: Reading,
	actor: Unit,
	group: RegExpExecArray
): readonly [Draft['slots'], Unit[]] | null {
	const who = stateSlot(actor);
	const [number] = unitsIn(reading, group.groups?.['number'] ?? '');
	const [nation] = unitsIn(
		reading,
		['nation', 'owner', 'from'].map((name) => group.groups?.[name] ?? '').join('')
	);
	const other = nation?.kind === 'country' ? countrySlot(nation.code) : null;
	const several = /s$|staff$/.test(group.groups?.['who'] ?? '');
	if (!who || other?.id === who.id || (number === undefined && (other === null || !several)))
		return null;
	const noun = (group.groups?.['who'] ?? 'diplomats').replace(/(?<!staff|s)$/, 's');
	const amount =
		number?.kind === 'number' && !number.number.rank
			? { number: numberSlot(number.number, unitWords(reading, number), noun) }
			: {};
	const slots = { actor: who, ...amount, ...(other ? { other } : {}), what: textSlot(noun) };
	return [slots, [actor, number, nation].filter((unit) => unit !== undefined)];
}

/** To order diplomats is to expel them only with "to leave". */
const ORDERED = /^ordered$/;

const pattern = (source: string): RegExp => new RegExp(source, 'du');
const C = unitClass('C');
const G = unitClass('G');
const AMBASSADOR = `(?:the (?<other>${G}) ambassador|(?<other2>${C})['’]s ambassador|the ambassador of (?<other3>${C}))`;
/** Their number counts them. */
const counted = (slots: Slots): Slots | null => {
	const { number, what, actor, other } = slots;
	if (number?.type !== 'number' || !what || number.unit || actor?.id === other?.id) return null;
	const unit = what.text.replace(/(?<!staff|s)$/, 's');
	return {
		...slots,
		what: textSlot(unit),
		number: { ...number, id: `${number.value} ${unit}`, unit }
	};
};
const GREY: readonly EventRule[] = [
	{
		kind: 'expels',
		verbs: verbPattern([{ past: 'declared', base: 'declare' }]),
		pattern: pattern(
			`^ (?<number>${N}) (?<other>${G}) (?<what>${WHO}) person(?:a|ae|as) non grat(?:a|ae|as)`
		),
		subject: 'CK',
		check: counted
	},
	{
		kind: 'expels',
		verbs: verbPattern([{ past: 'expelled', base: 'expel' }]),
		pattern: pattern(`^ ${AMBASSADOR}(?= (?:on|in|over|after|from) |,? ?${unitClass('D')}|[.,]|$)`),
		subject: 'CK',
		what: 'the ambassador'
	},
	{
		kind: 'expels',
		verbs: verbPattern([{ past: 'ordered', base: 'order' }]),
		pattern: pattern(`^ ${AMBASSADOR} to leave\\b`),
		subject: 'CK',
		what: 'the ambassador'
	},
	{
		kind: 'expels',
		pattern: pattern(
			`^(?:[A-Z][a-z]+ )?(?<number>${N}) (?<other>${G}) (?<what>${WHO})(?<gap>(?: [a-z]+){1,3}) expelled (?:from|by) (?<actor>${C})(?!['’])`
		),
		check: counted
	}
];
const told = byRules(/expel|non grat|ordered/, GREY);

/** A country expels diplomats of another; "three from A and two from B" gives a claim each. */
export function expels(reading: Reading): Draft[] {
	const grouped = clauses(reading, EXPEL).flatMap((clause) => {
		const [subject] = clause.subjects;
		if (clause.passive || clause.subjects.length !== 1 || subject?.kind !== 'country') return [];
		if (!STATE_SUBJECT.has(subject.how)) return [];
		if (ORDERED.test(verbOf(clause)) && !/ to leave\b| out of\b/.test(clause.right)) return [];
		const found: Draft[] = [];
		let rest = clause.right;
		for (let group = GROUP.exec(rest); group && found.length < 12; group = GROUP.exec(rest)) {
			rest = rest.slice(group[0].length);
			const filled = slotsOf(reading, subject, group);
			if (filled) found.push(fromClause(clause, 'expels', ...filled));
		}
		return found;
	});
	return grouped.length > 0 ? grouped : told(reading);
}
