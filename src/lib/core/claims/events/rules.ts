import { matches } from '../../text/matches';
import { clauses, spanOf, unitsIn, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { numberSlot, personSlot, textSlot } from '../slots';
import type { SlotValue } from '../types';
import { type Unit, unitClass } from '../units';
import { bodyOf, COURT_BODY } from './chambers';
import { fromClause, unitWords, wordsOf, type Draft } from './draft';
import { dateOutside, fromPhrase, GAP, phrases, START, unitOf } from './phrase';
import { matterFrom } from './votes';

const P = unitClass('P');
const D = unitClass('D');
const T = unitClass('T');

const RULED = new RegExp(
	`${START}${COURT_BODY}${GAP} (?<verb>ruled|found|held|concluded|declared)(?<when>,? (?:(?:on|in|late|early)(?: the)? )?${D},?)?(?<what> that (?=\\S))`,
	'dgu'
);
const DECIDED = new RegExp(
	`${START}${COURT_BODY}${GAP} (?<verb>upheld|overturned|struck down|annulled|quashed|suspended|blocked|invalidated|rejected|dismissed|ordered|dissolved|banned|barred|disqualified|issued an arrest warrant for|acquitted|convicted|reinstated|ruled in favou?r of|ruled against)(?= \\S)`,
	'dgu'
);
/** How a clause that was ruled ends. */
const CLAUSE_END =
	/[.;:“”"]|, (?:and|but|which|who|saying|in|after|a|the|while|as|citing|with|overturning|upholding)\b/;
const DANGLING =
	/\b(?:he|she|it|they|him|them|his|her|its|their|this|these|those|such|we|our|us|you|your)\b/i;
const LONGEST = 24;

/** "(that) …": a whole clause; null where it leans on other sentences. */
function clauseFrom(reading: Reading, at: number): { text: string; end: number } | null {
	const rest = reading.text.slice(at);
	const end = at + (CLAUSE_END.exec(rest)?.index ?? rest.length);
	const text = wordsOf(reading, at, end).replace(/\s+/g, ' ').trim();
	const named = /[\uE000-\uE5FF]/.test(reading.text.slice(at, end));
	const count = text.split(' ').length;
	return named && count >= 4 && count <= LONGEST && !DANGLING.test(text) ? { text, end } : null;
}

function ruled(reading: Reading): Draft[] {
	const clauses = phrases(reading, RULED).map((phrase) => ({
		phrase,
		lead: `${phrase.match.groups?.['verb'] ?? ''} that `,
		matter: clauseFrom(reading, phrase.end)
	}));
	const nouns = phrases(reading, DECIDED).map((phrase) => ({
		phrase,
		lead: `${phrase.match.groups?.['verb'] ?? ''} `,
		matter: matterFrom(reading, phrase.end + 1)
	}));
	return [...clauses, ...nouns].flatMap(({ phrase, lead, matter }) => {
		const body = bodyOf(reading, phrase.match, false);
		if (!body || !matter || phrase.modality !== 'happened') return [];
		const what = `${lead}${matter.text}`;
		const date = dateOutside(reading, phrase, what, matter.end);
		const whole = { ...phrase, date, end: matter.end };
		const org = unitOf(reading, phrase.match, 'org');
		return [fromPhrase(reading, whole, 'rules', { ...body, what: textSlot(what) }, [org])];
	});
}

const SENTENCE = verbPattern('sentenced|jailed;sentence|jail');
const TERM = `(?:to )?(?:(?<years>${T})(?: (?:in|of) (?:prison|jail|imprisonment|hard labou?r)| behind bars)?|(?:an? )?(?<years2>${T})(?:['’]s?)? (?:prison|jail) (?:term|sentence)|(?<life>life)(?: (?:in (?:prison|jail)|imprisonment))|(?<death>death)\\b)`;
const GIVEN = new RegExp(
	`^(?:,? (?:(?:on|in|late|early)(?: the)? )?${D},?)?(?: in absentia)? (?:for )?${TERM}`,
	'u'
);
const BY_COURT = new RegExp(`\\bby (?:the |an? )?${COURT_BODY}`, 'dgu');
const BY_BODY = new RegExp(
	`${START}${COURT_BODY}${GAP} (?:sentenced|jailed) (?<who>${P})(?!['’-])`,
	'dgu'
);
const UNSETTLED = /\b(?:suspended|up to|at least|overturned|reduced|commuted|minimum|mostly)\b/i;

function yearsOf(reading: Reading, unit: Unit | undefined): SlotValue | null {
	const years = unit?.kind === 'span' ? /^P(\d+)Y$/.exec(unit.mention.value)?.[1] : undefined;
	if (!unit || years === undefined) return null;
	const value = Number(years);
	const bare = {
		start: unit.start,
		end: unit.end,
		value,
		unit: null,
		bound: 'exactly',
		rank: false
	} as const;
	return numberSlot(bare, unitWords(reading, unit), 'years');
}

/** The slots of a sentence passed on somebody; the term in years, where it is one. */
function sentenceSlots(
	reading: Reading,
	who: Unit | undefined,
	right: string
): Draft['slots'] | null {
	const given = GIVEN.exec(right);
	if (who?.kind !== 'person' || !given || UNSETTLED.test(right)) return null;
	const [unit] = unitsIn(reading, given.groups?.['years'] ?? given.groups?.['years2'] ?? '');
	const number = yearsOf(reading, unit);
	const kind = given.groups?.['life']
		? 'life in prison'
		: given.groups?.['death']
			? 'death'
			: 'prison';
	if (kind === 'prison' && !number) return null;
	return {
		person: personSlot(who.mention.entity),
		what: textSlot(`sentenced to ${kind}`, `sentenced ${who.mention.entity}`),
		...(number ? { number } : {})
	};
}

function sentenced(reading: Reading): Draft[] {
	if (UNSETTLED.test(reading.quote)) return [];
	const passive = clauses(reading, SENTENCE).flatMap((clause) => {
		const [who] = clause.subjects;
		if (!clause.passive || clause.subjects.length !== 1 || clause.modality !== 'happened')
			return [];
		const slots = sentenceSlots(reading, who, clause.right);
		const by = matches(reading.text, BY_COURT)[0];
		const body = by ? bodyOf(reading, by, false) : null;
		if (!slots) return [];
		const verb = spanOf(reading, clause.rightAt, clause.rightAt + clause.right.length);
		return [fromClause(clause, 'rules', { ...(body ?? {}), ...slots }, [who], [verb])];
	});
	const active = phrases(reading, BY_BODY).flatMap((phrase) => {
		const body = bodyOf(reading, phrase.match, false);
		const who = unitOf(reading, phrase.match, 'who');
		const slots = sentenceSlots(reading, who, phrase.right);
		if (!body || !slots || phrase.modality !== 'happened') return [];
		return [fromPhrase(reading, phrase, 'rules', { ...body, ...slots }, [who])];
	});
	return [...passive, ...active];
}

/** A court rules, upholds or strikes down, or sentences somebody: what it did as worded, in the past. */
export function rules(reading: Reading): Draft[] {
	const text = reading.text;
	return [
		...(/[Cc]ourt|[Tt]ribunal|IC[CJ]|EC(?:HR|J)/.test(reading.quote) ? ruled(reading) : []),
		...(/sentenced|jailed/.test(text) ? sentenced(reading) : [])
	];
}
