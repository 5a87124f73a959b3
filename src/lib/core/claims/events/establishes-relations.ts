import { clauses, dateNear, spanOf, unitsIn, verbPattern } from '../clause';
import { frameModality, verbModality } from '../modality';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { stateSlot } from '../slots';
import type { Modality, Slots } from '../types';
import { fromClause, pairs, spans, type Draft } from './draft';
import { byRules, type EventRule } from './ruled';

const STATE = unitClass('CGK');
const NATION = unitClass('CK');
const NATIONS = `${NATION}(?:(?:, ${NATION})*,? and ${NATION})?`;
const KINDS = '(?:full |formal |official |bilateral |normal |ambassador-level |consular |and )*';
const RELATIONS = `${KINDS}diplomatic (?:and consular )?(?:relations|ties|links)|${KINDS}(?:formal|official|full) (?:relations|ties)`;
/** "Established ties": without "diplomatic" only where the other country follows. */
const TIES = `(?:${RELATIONS}|(?:relations|ties)(?= with))`;

const ESTABLISH = verbPattern([
	{
		past: 'established|set up|formali[sz]ed|inaugurated|forged',
		base: 'establish|set up|formali[sz]e'
	}
]);
const OBJECT = new RegExp(
	`^ (?:their |its |the )?(?:${TIES})(?: with (?<others>${NATIONS}))?`,
	'u'
);

const SIGN = verbPattern([{ past: 'signed|inked', base: 'sign' }]);
const DOCUMENT = new RegExp(
	`^ (?:an? |the |their )?(?:[a-z]+ ){0,3}(?:communiques?|communiqués?|agreements?|declarations?|statements?|protocols?|documents?|accords?|notes)\\b(?: with (?<with>${NATION}))?[^.;]{0,60}? (?:establishing|to establish|on (?:the )?establish(?:ing|ment of)|formali[sz]ing) (?:${TIES})(?: (?:with (?<others>${NATIONS})|between (?<pair>${NATION} and ${NATION})))?`,
	'u'
);

const NOUN = new RegExp(
	`(?<lead>.{0,80})\\b(?:[Ee]stablishment|[Ff]ormali[sz]ation) of (?:${TIES}) (?:between (?<pair>${NATION} and ${NATION})|by (?<by>${NATION}) with (?<with>${NATION}))`,
	'u'
);
/** Words before the noun that tell it is done. */
const DONE =
	/\b(?:since|after|following|marks?|marked|marking|anniversary of|led to|completed|celebrat\w+|announced|hailed|welcomed|upon|with) (?:the )?(?:surprise |formal |official |recent )?$/i;

/** "The communique formalised relations between A and B": whatever did it, it is done. */
const BETWEEN = new RegExp(
	`(?<=^| )(?:established|formali[sz]ed|establishing|formali[sz]ing) (?:${TIES}|(?:relations|ties)) between (?<pair>${NATION} and ${NATION})`,
	'u'
);
/** Words before "established relations between" that leave open whether anything did. */
const NOT_DONE =
	/\b(?:to|will|would|could|may|might|not|never|[Nn]o|[Nn]othing|[Nn]obody|[Nn]one|[Nn]either|nor|towards?|of|for|on|about|by|before|without|[Pp]lans?|[Dd]raft|[Bb]ill|[Pp]roposed|[Pp]roposals?)\b/;
const PASSIVE = new RegExp(
	`(?:${RELATIONS})(?: between (?<pair>${NATION} and ${NATION}))?(?<gap>(?: [a-z]+){1,4}) established(?: between (?<after>${NATION} and ${NATION}))?`,
	'iu'
);

const drafted = (
	first: Unit | undefined,
	second: Unit | undefined,
	make: (slots: Draft['slots'], units: readonly Unit[]) => Draft
): Draft[] => {
	const [actor, other] = [stateSlot(first), stateSlot(second)];
	if (!first || !second || !actor || !other || actor.id === other.id) return [];
	return [make({ actor, other }, [first, second])];
};

function active(reading: Reading): Draft[] {
	return clauses(reading, ESTABLISH).flatMap((clause) => {
		const object = OBJECT.exec(clause.right);
		if (!object || clause.passive || !clause.subjects.every((unit) => stateSlot(unit))) return [];
		const others = unitsIn(reading, object.groups?.['others'] ?? '');
		const couples =
			others.length > 0
				? clause.subjects.flatMap((a) => others.map((b): readonly [Unit, Unit] => [a, b]))
				: clause.subjects.length === 2
					? pairs(clause.subjects)
					: [];
		const noun = spanOf(reading, clause.rightAt + 1, clause.rightAt + object[0].length);
		return couples.flatMap(([a, b]) =>
			drafted(a, b, (slots, units) =>
				fromClause(clause, 'establishes-relations', slots, units, [noun])
			)
		);
	});
}

/** Signing the document that establishes relations establishes them; "to establish" does when signed. */
function bySigning(reading: Reading): Draft[] {
	return clauses(reading, SIGN).flatMap((clause) => {
		const whole = reading.text.slice(clause.rightAt);
		const object = DOCUMENT.exec(whole);
		if (!object || clause.passive || clause.modality !== 'happened') return [];
		const pair = unitsIn(reading, object.groups?.['pair'] ?? '');
		const others = unitsIn(reading, object.groups?.['others'] ?? object.groups?.['with'] ?? '');
		const states = clause.subjects.filter((unit) => unit.kind === 'country');
		const couples: (readonly (Unit | undefined)[])[] =
			pair.length === 2
				? [pair]
				: others.length === 1 && states.length === 1
					? [[states[0], others[0]]]
					: states.length === 2 && others.length === 0
						? [states]
						: [];
		const noun = spanOf(reading, clause.rightAt + 1, clause.rightAt + object[0].length);
		return couples.flatMap(([a, b]) =>
			drafted(a, b, (slots, units) =>
				fromClause(clause, 'establishes-relations', slots, units, [noun])
			)
		);
	});
}

function mention(
	reading: Reading,
	match: RegExpExecArray,
	units: Unit[],
	modality: Modality
): Draft[] {
	const end = match.index + match[0].length;
	const from = match.index + (match.groups?.['lead']?.length ?? 0);
	return drafted(units[0], units[1], (slots, used) => ({
		kind: 'establishes-relations',
		slots,
		modality,
		date: dateNear(reading, reading.text.slice(end), reading.text.slice(0, from)),
		evidence: [spanOf(reading, from, end), ...spans(used)]
	}));
}

/** Cheap to look for: `NOUN` tries a long lead before every word. */
const A_NOUN = /stablishment|ormali[sz]ation/;

function nominal(reading: Reading): Draft[] {
	const match = A_NOUN.test(reading.text) ? NOUN.exec(reading.text) : null;
	if (!match || !DONE.test(match.groups?.['lead'] ?? '')) return [];
	if (frameModality(match.groups?.['lead'] ?? '', reading.quote) !== null) return [];
	const named = ['pair', 'by', 'with'].map((name) => match.groups?.[name] ?? '').join('');
	return mention(reading, match, unitsIn(reading, named), 'happened');
}

function between(reading: Reading): Draft[] {
	const match = BETWEEN.exec(reading.text);
	if (!match) return [];
	const before = reading.text.slice(0, match.index);
	if (NOT_DONE.test(before.slice(-60))) return [];
	if (frameModality(before, reading.quote) !== null) return [];
	return mention(reading, match, unitsIn(reading, match.groups?.['pair'] ?? ''), 'happened');
}

function passive(reading: Reading): Draft[] {
	const match = PASSIVE.exec(reading.text);
	if (!match) return [];
	const before = reading.text.slice(0, match.index);
	const modality =
		frameModality(before, reading.quote) ?? verbModality(match.groups?.['gap'] ?? '', 'past', true);
	const named = match.groups?.['pair'] ?? match.groups?.['after'] ?? '';
	return modality === null ? [] : mention(reading, match, unitsIn(reading, named), modality);
}

const D = unitClass('D');
const sides = (slots: Slots): Slots | null => (slots.actor?.id === slots.other?.id ? null : slots);
const side = (name: string): string => `(?<${name}>${NATION})`;
/** What tells of relations by the day they were established: "have had relations since 1960". */
const SINCE: readonly EventRule[] = [
	`${side('actor')} and ${side('other')} have (?:had|maintained|enjoyed) (?:${RELATIONS}) since ${D}`,
	`${side('actor')} has (?:had|maintained|enjoyed) (?:${RELATIONS}) with ${side('other')} since ${D}`,
	`(?:[Dd]iplomatic (?:relations|ties)) between ${side('actor')} and ${side('other')},? (?:which were |first )?established in ${D}`,
	`${side('actor')} and ${side('other')}, which established (?:${RELATIONS}) in ${D}`
].map((source) => ({
	kind: 'establishes-relations',
	pattern: new RegExp(source, 'du'),
	check: sides
}));
const since = byRules(/[Dd]iplomatic/, SINCE);

const WAYS = [active, bySigning, nominal, between, passive, since];

/** One sentence says it once, however many of its words do. */
const sameCouple = (a: Draft, b: Draft): boolean =>
	[a.slots.actor?.id, a.slots.other?.id].sort().join() ===
	[b.slots.actor?.id, b.slots.other?.id].sort().join();

const CUE = /establish|formali[sz]|set up|forged|inaugurated|diplomatic (?:relations|ties)/i;
const A_STATE = new RegExp(STATE, 'u');

/** Two countries establish diplomatic relations: said with the verb, by signing, or as a noun. */
export function establishesRelations(reading: Reading): Draft[] {
	if (!CUE.test(reading.text) || !A_STATE.test(reading.text)) return [];
	const found: Draft[] = [];
	for (const draft of WAYS.flatMap((find) => find(reading)))
		if (!found.some((other) => sameCouple(other, draft))) found.push(draft);
	return found;
}
