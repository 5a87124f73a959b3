import { clauses, verbPattern, type Clause } from '../clause';
import type { Reading } from '../reading';
import { countryOf, entitySlot, numberSlot, personSlot } from '../slots';
import type { Slots, SlotValue } from '../types';
import { type Unit, unitClass } from '../units';
import { unitsIn } from '../clause';
import { fromClause, unitWords, type Draft } from './draft';
import { withoutCallings } from './callings';
import { fromPhrase, GAP, phrases, unitOf } from './phrase';

const P = unitClass('P');
const D = unitClass('D');
const N = unitClass('NT');

const DIE = verbPattern('died|passed away;die|pass away');
const KILL = verbPattern('assassinated|killed|executed|shot dead|murdered;kill');
const WHO = new RegExp(`(?<who>${P}),? who${GAP} (?:died|passed away)\\b`, 'dgu');
/** What makes of dying something else: a way of speaking, a role, a machine, a near miss. */
const NO_DEATH =
	/\b(?:laugh(?:ing|ter)|embarrassment|shame|boredom|down|out|off|hard|inside|for (?:him|her|us|me)|on stage|in the (?:film|movie|series|show|play|novel|book|episode)|character)\b/i;
const HINTED = /\b(?:almost|nearly|narrowly|reportedly|presumably)(?: been)?\s*$/;

const PLACE = unitClass('LKC');
const IN = new RegExp(
	`\\b(?:in|at) (?:(?:his|her) (?:home|hometown|birthplace)(?: town| city)? (?:in|of) )?(${PLACE})(?!['’])`,
	'u'
);
const AGE = new RegExp(`\\b(?:aged|(?:at )?(?:the )?age(?: of)?|at) (${N})(?![-–])`, 'u');
/** The oldest a person has been. */
const OLDEST = 122;

function ageOf(reading: Reading, text: string): SlotValue | null {
	const [unit] = unitsIn(reading, AGE.exec(text)?.[1] ?? '');
	if (unit?.kind === 'number' && !unit.number.rank && unit.number.unit === null)
		return unit.number.value > 0 && unit.number.value <= OLDEST
			? numberSlot(unit.number, unitWords(reading, unit), 'years old')
			: null;
	return null;
}

/** Where, at what age: read from the rest of the sentence, as far as it speaks of the same one. */
function around(reading: Reading, right: string, whole: string): Slots {
	const where = unitsIn(reading, IN.exec(right)?.[1] ?? '')[0];
	const place =
		where &&
		(where.kind === 'place' || countryOf(where)) &&
		entitySlot(where, unitWords(reading, where));
	const country = where && place?.type === 'place' ? countryOf(where) : null;
	const number = ageOf(reading, /^[^;]*/.exec(whole)?.[0] ?? '');
	return {
		...(place ? { place } : {}),
		...(country ? { other: country } : {}),
		...(number ? { number } : {})
	};
}

const hinted = (reading: Reading, at: number): boolean =>
	HINTED.test(reading.text.slice(0, at).replace(/\S+(?: away| dead)?$/, ''));

function fill(clause: Clause, who: Unit): Draft[] {
	const { reading, right, rightAt } = clause;
	if (who.kind !== 'person' || hinted(reading, rightAt) || NO_DEATH.test(right)) return [];
	const alone = clause.subjects.length === 1;
	const rest = reading.text.slice(rightAt);
	const more = alone ? around(reading, right, rest) : around(reading, right, '');
	const slots = { person: personSlot(who.mention.entity), ...more };
	return [fromClause(clause, 'dies', slots, [who, ...unitsIn(reading, IN.exec(right)?.[1] ?? '')])];
}

const DEATH = new RegExp(
	// What was announced begins the reading: who announced it is cut off.
	`(?:^(?=the )|\\b(?<done>[Aa]fter|[Ff]ollowing|[Ss]ince|[Uu]ntil|[Uu]pon|[Bb]efore|over|announced|confirmed|mourn(?:s|ed|ing)|reported|of|marks|marked|marking) )(?:the )?(?:sudden |untimely |tragic )?(?:(?<whose>${P})['’]s? (?:death|passing|assassination)|(?:death|passing|assassination) of (?<who>${P}))(?!['’])(?! (?:penalty|sentence|threats?|toll|row|squads?|camps?|certificate|anniversary|spiral|wish|bed|hoax))(?= |[.,;]|$)`,
	'dgu'
);
const BESIDE = new RegExp(
	`^(?: in ${PLACE},?)? (?:(?:on|in|late|early|last|this)(?: the)? )?${D}`,
	'u'
);

function named(reading: Reading): Draft[] {
	return phrases(reading, DEATH).flatMap((phrase) => {
		const { match, right } = phrase;
		const who = unitOf(reading, match, 'who') ?? unitOf(reading, match, 'whose');
		const of = match.groups?.['done'] === 'of';
		const before = reading.text.slice(0, match.index);
		if (who?.kind !== 'person' || phrase.modality !== 'happened') return [];
		if (of && !/\b(?:anniversary|news|announcement)\s$/.test(before)) return [];
		const beside = BESIDE.test(right);
		const slots = {
			person: personSlot(who.mention.entity),
			...(beside ? around(reading, right, '') : {})
		};
		return [fromPhrase(reading, { ...phrase, date: beside ? phrase.date : null }, 'dies', slots)];
	});
}

/** A person dies or is killed: place and age where they are said. */
export function dies(sentence: Reading): Draft[] {
	if (!/\b(?:die|died|pass|death|kill|assassinat|execut|shot|murder)/.test(sentence.text))
		return [];
	const reading = withoutCallings(sentence);
	const died = clauses(reading, DIE).filter((clause) => !clause.passive);
	const killed = clauses(reading, KILL).filter((clause) => clause.passive);
	const told = phrases(reading, WHO).flatMap((phrase) => {
		const who = unitOf(reading, phrase.match, 'who');
		if (who?.kind !== 'person' || NO_DEATH.test(phrase.right)) return [];
		const more = around(reading, phrase.right, phrase.right);
		const slots = { person: personSlot(who.mention.entity), ...more };
		return [fromPhrase(reading, phrase, 'dies', slots, [who])];
	});
	return [
		...[...died, ...killed].flatMap((clause) =>
			clause.subjects.flatMap((who) => fill(clause, who))
		),
		...told,
		...named(reading)
	];
}
