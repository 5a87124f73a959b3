import { clauses, dateNear, spanOf, unitsIn, verbPattern } from '../clause';
import { frameModality } from '../modality';
import type { Reading } from '../reading';
import { entitySlot, personSlot, textSlot } from '../slots';
import type { SlotValue } from '../types';
import { type Unit, unitClass } from '../units';
import { fromClause, spans, unitWords, type Draft } from './draft';
import { fromPhrase, GAP, phrases, unitOf } from './phrase';
import { postLeft } from './post-left';

const P = unitClass('P');
const AGENT = unitClass('PCO');
const REMOVE = verbPattern(
	'ousted|deposed|toppled|overthrew|dismissed|sacked|fired|removed;overthrown;oust|depose|topple|overthrow|dismiss|sack|fire|remove'
);
const OBJECT = new RegExp(`^ (?<who>${P})(?!['’-])`, 'u');
const BY = new RegExp(`^ by (?<by>${AGENT})(?!['’])`, 'u');
/** Leaving by the ballot box is losing, and players are put out by players. */
const NO_REMOVAL =
	/\b(?:elections?|polls|primary|ballot|round|semi-?finals?|quarter-?finals?|tournament|innings|wickets?|runs|hospital|court|stage)\b/i;
/** How the one who did not resign went. */
export const REMOVED = textSlot('removed');

function agentOf(reading: Reading, unit: Unit | undefined): SlotValue | null {
	if (!unit || (unit.kind === 'country' && unit.how === 'demonym')) return null;
	return entitySlot(unit, unitWords(reading, unit));
}

function removed(reading: Reading): Draft[] {
	return clauses(reading, REMOVE).flatMap((clause) => {
		const { passive, right } = clause;
		const object = passive ? null : OBJECT.exec(right);
		const by = passive ? BY.exec(right) : null;
		const rest = right.slice((object ?? by)?.[0].length ?? 0);
		const [subject] = clause.subjects;
		const [who] = passive ? [subject] : unitsIn(reading, object?.groups?.['who'] ?? '');
		const agent = passive ? unitsIn(reading, by?.groups?.['by'] ?? '')[0] : subject;
		const post = postLeft(reading, rest);
		if (clause.subjects.length !== 1 || who?.kind !== 'person' || !post) return [];
		const person = personSlot(who.mention.entity);
		const actor = agentOf(reading, agent);
		if (actor?.id === person.id || NO_REMOVAL.test(right)) return [];
		const slots = { person, ...post.slots, ...(actor ? { actor } : {}), what: REMOVED };
		return [fromClause(clause, 'resigns', slots, [who, post.unit, by ? agent : undefined])];
	});
}

/** "The Ruritanian parliament dismissed P": a body that has no name of its own. */
const BY_BODY = new RegExp(
	`\\b(?:parliament|congress|senate|lawmakers|assembly|legislature|army|military|king|queen|emperor|sultan|junta)${GAP} (?:dismissed|sacked|removed|fired|ousted) (?<who>${P})(?!['’-])`,
	'dgiu'
);

function dismissed(reading: Reading): Draft[] {
	return phrases(reading, BY_BODY).flatMap((phrase) => {
		const who = unitOf(reading, phrase.match, 'who');
		const post = postLeft(reading, phrase.right);
		if (who?.kind !== 'person' || !post || phrase.modality !== 'happened') return [];
		const slots = { person: personSlot(who.mention.entity), ...post.slots, what: REMOVED };
		return [fromPhrase(reading, phrase, 'resigns', slots, [who, post.unit])];
	});
}

/** Who overthrows without a name: whoever they were, it was done. */
const MANY =
	'military|army|junta|soldiers|troops|officers|generals|rebels?|rebel coalition|coalition|forces|fighters|insurgents|militants|protests?|protesters|demonstrators|uprising|revolt|rebellion|revolution|coup|guard|parliament|lawmakers|offensive';
const OVERTHROWN = new RegExp(
	`\\b(?:${MANY})(?: (?:that|which|who))?(?: (?:then|later|has|have|had))? (?:ousted|overthrew|overthrown|toppled|deposed) (?:(?:the|its|their|then|longtime|long-time|former|authoritarian|president|prime|minister|leader|ruler|dictator|king|premier|\\p{Lu}[\\p{L}.'’-]*) ){0,6}$`,
	'iu'
);

/** "Rebels overthrew President P": read in the article's own words, where the title still stands. */
function overthrown(reading: Reading): Draft[] {
	const { quote, sentence } = reading;
	return [...reading.units].flatMap(([char, who]) => {
		const before = quote.slice(0, who.start - sentence.start);
		if (who.kind !== 'person' || !OVERTHROWN.test(before.slice(-160))) return [];
		const at = reading.text.indexOf(char);
		const right = reading.text.slice(at + 1);
		if (at < 0 || /^['’-]/.test(right) || NO_REMOVAL.test(right)) return [];
		if (frameModality(before, quote) !== null || /\b(?:not|never)\b/.test(before.slice(-80)))
			return [];
		const slots = { person: personSlot(who.mention.entity), what: REMOVED };
		const date = dateNear(reading, right);
		const evidence = [spanOf(reading, at, at + 1), ...spans([who])];
		return [{ kind: 'resigns', slots, modality: 'happened', date, evidence } as const];
	});
}

/** Somebody is put out of office: `what` says that it was no resignation, `actor` by whom. */
export const ousted = (reading: Reading): Draft[] =>
	/oust|depos|toppl|overthr|dismiss|sack|fire|remov/.test(reading.quote)
		? [...removed(reading), ...dismissed(reading), ...overthrown(reading)]
		: [];
