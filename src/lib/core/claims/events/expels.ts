import { clauses, unitsIn, verbOf, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { countrySlot, numberSlot, stateSlot, textSlot } from '../slots';
import { fromClause, unitWords, type Draft } from './draft';

const N = unitClass('N');
const WHO =
	'(?:diplomats?|ambassadors?|envoys?|officials|embassy staff|military attach[eé]s?|attach[eé]s?|journalists?)';
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

/** A country expels diplomats of another; "three from A and two from B" gives a claim each. */
export function expels(reading: Reading): Draft[] {
	return clauses(reading, EXPEL).flatMap((clause) => {
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
}
