import {
	clauseAfter,
	clauses,
	dateNear,
	spanOf,
	unitsIn,
	verbPattern,
	type Clause
} from '../clause';
import { clauseModality } from '../modality';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { countryOf, entitySlot, organisationSlot, personSlot, stateSlot, textSlot } from '../slots';
import type { SlotValue } from '../types';
import { fromClause, pairs, spans, unitWords, wordsOf, type Draft } from './draft';
import { fromPhrase, groupWords, phrases } from './phrase';
import { WHEN } from './post-left';

const SIGN = verbPattern('signed|inked;sign');
const HEADS =
	'agreements?|treat(?:y|ies)|accords?|pacts?|declarations?|statements?|communiqu[eé]s?|deals?|conventions?|protocols?|charters?|contracts?|memorandum|memoranda|constitution|laws?|bills?|decrees?|ceasefire|legislation|(?:executive )?orders?|compacts?|letters? of intent|pledges?';
/** The document: its words up to the noun, and what it is on, as far as the words are plain. */
const DOCUMENT = new RegExp(
	`^ (?:(?:an?|the|their|its|another|this) )?(?!recent |several |various |numerous |(?:a )?dozens? )(?<document>(?:(?!(?:off|up|under|over|on|of|to|for|with|in|at|by|from|his|her)\\b)[\\p{L}-]+ ){0,6}?(?:${HEADS})(?: of understanding)?(?: (?:on|of|for) (?!behalf|the sidelines|the first time|the last time|their|his|her|its)(?:the )?[\\p{L}-]+(?: (?!(?:in|at|on|with|during|that|which|to|by|between|from|after|before|there|here)\\b)[\\p{L}-]+){0,5})?)`,
	'u'
);
const SIGNER = unitClass('PCGKO');
const WITH = new RegExp(`\\bwith (${SIGNER})(?!['’]s)`, 'u');
const BETWEEN = new RegExp(`\\bbetween (${unitClass('CK')} and ${unitClass('CK')})`, 'u');
const IN_OR_WHEN = `(?:${WHEN})? in (${unitClass('LK')})`;
const IN = new RegExp(`\\b(?:in|at) (${unitClass('LK')})`, 'u');

function signer(unit: Unit | undefined): SlotValue | null {
	if (unit?.kind === 'person') return personSlot(unit.mention.entity);
	return unit?.kind === 'organisation' ? organisationSlot(unit.mention.entity) : stateSlot(unit);
}

/** Who signed with whom: two subjects, a subject and "with", or one alone. */
function couplesOf(clause: Clause, partner: Unit | undefined): readonly (readonly Unit[])[] {
	if (partner) return clause.subjects.map((unit) => [unit, partner]);
	return clause.subjects.length > 1
		? pairs(clause.subjects)
		: clause.subjects.map((unit) => [unit]);
}

/** The document without what it is on, where that goes on: "a treaty on trade and …". */
function plainDocument(
	reading: Reading,
	clause: Clause,
	words: string | undefined
): string | undefined {
	const after = reading.text.slice(clause.rightAt);
	const end = words === undefined ? 0 : after.indexOf(words) + words.length;
	// What goes on with a name or a number was cut off before it: "a deal for a further $7 billion".
	const goesOn = /^ (?:and |[\uE000-\uF8FF])/.test(after.slice(end, end + 5));
	const plain = goesOn ? words?.replace(/ (?:on|of|for) (?!understanding).*$/, '') : words;
	// A bare "deal" that was for some sum says too little.
	const cut = plain !== words && !after.startsWith(' and ', end);
	return cut && !plain?.includes(' ') ? undefined : plain;
}

function actively(reading: Reading): Draft[] {
	return clauses(reading, SIGN).flatMap((clause) => {
		const document = DOCUMENT.exec(clause.right);
		const words = plainDocument(reading, clause, document?.groups?.['document']);
		if (!document || words === undefined || clause.passive || /[\uE000-\uF8FF]/.test(words))
			return [];
		const from = clause.rightAt + document[0].indexOf(words);
		const rest = clause.right.slice(document[0].length);
		const partner = unitsIn(reading, WITH.exec(rest)?.[1] ?? '')[0];
		const where = unitsIn(reading, IN.exec(rest)?.[1] ?? '')[0];
		if (BETWEEN.test(rest) && clause.subjects.length === 1 && !partner) return [];
		const text = textSlot(wordsOf(reading, from, from + words.length));
		const noun = {
			start: reading.origin[from]?.start ?? 0,
			end: reading.origin[from + words.length - 1]?.end ?? 0
		};
		return couplesOf(clause, partner).flatMap(([a, b]) => {
			const slots = slotsOf(reading, [a, b], text, where);
			return slots ? [fromClause(clause, 'signs', slots, [a, b, where], [noun])] : [];
		});
	});
}

/** "A joint declaration was signed by A and B in C": the document comes first. */
const PASSIVE = new RegExp(
	`(?<lead>^|[,;] |${unitClass('D')},? )(?:An?|The|an?|the) (?<document>(?:[\\p{L}-]+ ){1,6}?(?:${HEADS})(?: of understanding)?)(?<gap>(?: [a-z]+){1,4}) signed(?<rest>[^.;]{0,160})`,
	'u'
);
const BY = new RegExp(
	`\\b(?:by (?<who>${SIGNER}(?:(?:, ${SIGNER})*,? and ${SIGNER})?)|between (?<pair>${SIGNER},? and ${SIGNER}))(?!['’]| [A-Z(])`,
	'u'
);

function passively(reading: Reading): Draft[] {
	const match = PASSIVE.exec(reading.text);
	const rest = clauseAfter(match?.groups?.['rest'] ?? '');
	const by = BY.exec(rest)?.groups;
	const who = unitsIn(reading, by?.['who'] ?? by?.['pair'] ?? '');
	if (!match?.groups || who.length === 0 || who.length > 2) return [];
	const words = match.groups['document'] ?? '';
	const phrase = { before: '', gap: match.groups['gap'] ?? '', sentence: reading.quote };
	const modality = clauseModality({ ...phrase, reported: false }, 'past', true);
	const from = match.index + match[0].indexOf(words);
	const [where] = unitsIn(reading, IN.exec(rest)?.[1] ?? '');
	const text = textSlot(wordsOf(reading, from, from + words.length));
	const slots = slotsOf(reading, who, text, where);
	if (!slots || modality === null) return [];
	const end = match.index + match[0].length - (match.groups['rest']?.length ?? 0);
	const lead = match.index + (match.groups['lead']?.length ?? 0);
	const date = dateNear(reading, rest, reading.text.slice(0, lead));
	const evidence = [spanOf(reading, from, end), ...spans([...who, where])];
	return [{ kind: 'signs', slots, modality, date, evidence }];
}

/** States or people sign a document. */
export const signs = (reading: Reading): Draft[] =>
	/sign|inked/.test(reading.text)
		? [...actively(reading), ...passively(reading), ...named(reading)]
		: [];

const WORDS = `(?<document>(?:[\\p{L}-]+ ){1,6}?(?:${HEADS})(?: of understanding)?(?: on (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+?)?)`;
const SIGNERS = `(?:by|between) (?<who>${SIGNER},? and ${SIGNER})(?!['’]| [A-Z(])`;
/** "A security pact signed by A and B in <place>": what is signed is signed. */
const REDUCED = new RegExp(
	`(?<![\\p{L}-])(?:[Aa]n?|[Tt]he) ${WORDS} signed(?:${WHEN})?(?: in (?<place>${unitClass('LK')}))? ${SIGNERS}(?<rest>[^.;]{0,60})`,
	'dgu'
);
/** "After the signing of a treaty between A and B". */
const SIGNING = new RegExp(
	`(?:\\b(?:after|following|since|at|during|upon|with|witnessed|attended|hailed|welcomed) |^(?:After|Following|At|Since|With) )the (?:formal |official )?signing of (?:an?|the) ${WORDS} ${SIGNERS}(?<rest>[^.;]{0,60})`,
	'dgu'
);

function named(reading: Reading): Draft[] {
	return [REDUCED, SIGNING].flatMap((pattern) =>
		phrases(reading, pattern).flatMap((phrase) => {
			const { match } = phrase;
			const rest = match.groups?.['rest'] ?? '';
			const text = textSlot(groupWords(reading, match, 'document'));
			const who = unitsIn(reading, match.groups?.['who'] ?? '');
			const said = match.groups?.['place'] ?? new RegExp(`^${IN_OR_WHEN}`, 'u').exec(rest)?.[1];
			const [where] = unitsIn(reading, said ?? '');
			const slots = slotsOf(reading, who, text, where);
			const open = /\b(?:would|could|might|may|will|if)\b/.test(rest);
			if (!slots || open || who.length !== 2 || phrase.modality !== 'happened') return [];
			const inside = new RegExp(unitClass('D'), 'u').exec(
				match[0].slice(0, -rest.length || undefined)
			);
			const date = dateNear(reading, inside ? ` on ${inside[0]}` : rest);
			return [fromPhrase(reading, { ...phrase, date }, 'signs', slots, [...who, where])];
		})
	);
}

function slotsOf(
	reading: Reading,
	[a, b]: readonly (Unit | undefined)[],
	document: SlotValue,
	where: Unit | undefined
): Draft['slots'] | null {
	const [actor, other] = [signer(a), signer(b)];
	if (!actor || (b && (!other || other.id === actor.id))) return null;
	const place = where && countryOf(where) ? entitySlot(where, unitWords(reading, where)) : null;
	return { actor, ...(other ? { other } : {}), document, ...(place ? { place } : {}) };
}
