import type { Span } from '../article/types';
import { matches } from '../text/matches';
import { clauseModality, type VerbForm } from './modality';
import type { Reading } from './reading';
import { type Unit, unitClass } from './units';
import type { ClaimDate, DateMention, Modality } from './types';

/** One verb in a sentence with its subject, its modality and what follows it. */
export interface Clause {
	readonly reading: Reading;
	/** Subjects in order; for a passive, what the event is done to. Empty where unclear. */
	readonly subjects: readonly Unit[];
	readonly passive: boolean;
	readonly modality: Modality;
	/** The encoded sentence from the end of the verb to the end of its clause. */
	readonly right: string;
	readonly rightAt: number;
	readonly date: ClaimDate | null;
	/** Verb and date, to be marked as evidence beside the arguments. */
	readonly marks: readonly Span[];
}

const ENTITY = unitClass('PCGKLO');
const DATE = unitClass('D');
const A_DATE = new RegExp(DATE, 'u');
const LISTABLE = unitClass('PCGKLON');
const LIST = `${ENTITY}(?:(?:, ${ENTITY}){0,8},? and ${ENTITY})?`;
/**
 * Words of a verb phrase before its main verb. Anything else there ("South Korea's delegation
 * visited") means that the name is not the subject.
 */
const PHRASE_WORDS =
	'(?:has|have|had|having|is|are|was|were|be|been|being|will|would|could|may|might|shall|should|can|cannot|do|does|did|not|never|no|longer|to|yet|also|formally|officially|finally|jointly|recently|previously|already|then|later|earlier|again|first|both|all|each|together|themselves|now|today|subsequently|reportedly|since|afterwards|thus|just|soon|only|once|still|even|personally|publicly|secretly|unanimously|fully|[a-z]{2,12}ly|plans?|planned|planning|intends?|intended|expected|scheduled|due|set|slated|poised|about|going|ready|willing|agree[sd]?|decided?|pledged?|vow(?:s|ed)?|promised?|prepar(?:es|ed|ing)|refuse[sd]?|decline[sd]?|fail(?:s|ed)?|hopes?|hoping|hoped|wants?|wanted|wishes|seeks?|seeking|sought|consider(?:s|ing|ed)?|mull(?:s|ing|ed)?|review(?:s|ing|ed)?|whether|aims?|aiming|offered|offers|proposed?|tried|tries|trying|discuss(?:es|ed|ing)|for|on|in)';
const GAP = `((?: (?:${PHRASE_WORDS}|(?:on|in|last|this) ${DATE}|${DATE})){0,8})`;
/** "X said he would visit": the one who says it is the one who goes. */
const SAID_HE = '( said (?:he|she)(?= (?:would|will|had|has) ))?';
const SUBJECT = new RegExp(`(${LIST})(?: (?:themselves|both|each))?,?${SAID_HE}${GAP} $`, 'u');
/** A name and a comma right before the subject: a list whose first members may own the verb. */
const IN_A_LIST = /[\uE000-\uE2FF\uE500-\uE5FF], $/;
/**
 * A quotation that is a saying: it opens the sentence or follows a reporting verb or a colon. Any
 * other ("the book “…”") may be a title, and a title claims nothing.
 */
const OPENS_QUOTE = /["“]$/;
const SAYING =
	/(?:^|[:–—]\s?|\b(?:said|says|added|announced|confirmed|declared|noted|reported|stated|told|wrote),?\s)["“]$/;
/** What may stand right before a subject; anything else makes it part of a longer noun phrase. */
const MAY_PRECEDE = new RegExp(
	`(?:^|[,;:–—“”"(]\\s*|\\b(?:[Tt]hat|said|says|[Aa]fter|[Ww]hen|[Ww]hile|[Aa]s|[Ss]ince|[Bb]ecause|but|where|then|Then|[Ll]ater|[Aa]lso|[Mm]eanwhile|[Bb]efore|[Ii]f|[Ww]hether|[Uu]nless|[Oo]nce|Earlier|[Aa]fterwards|Today|Yesterday|announced|confirmed)\\s|, and |${DATE}\\s|^(?:In|At) [\\uE300-\\uE4FF]\\s)$`,
	'u'
);
const CUT = new RegExp(
	`[;:?!–—“”"(]|\\.(?=\\s|$)|,(?! ?${LISTABLE}| and ${LISTABLE})` +
		`|,? and ${LISTABLE}(?=(?: also| then| later)? (?:has|had|have|will|would|is|are|was|were|met|said|told|made|took|became|held|did|[a-z]{3,20}ed)\\b)` +
		`|\\b(?:who|whom|which|whose|where|when|while|after|before|but|because|although|though|since|until|unless|if|following|amid|despite|said|says|announced|according|thus|thereby|marking|becoming|instead|so|(?<!more |less |fewer )than)\\b` +
		`|\\band (?!(?:(?:the|a|an|other|its|his|her|their|one) )?(?:[a-z]+ ){0,1}${LISTABLE}|other |others\\b|consular )`,
	'u'
);

/** The verb's own last word: "paid" of "has paid". */
export const verbOf = (clause: Clause): string =>
	/[a-z]+$/i.exec(
		clause.reading.text.slice(Math.max(0, clause.rightAt - 20), clause.rightAt)
	)?.[0] ?? '';

/** The clause that follows a verb: no further than the next clause, aside or reporting verb. */
export function clauseAfter(text: string): string {
	const cut = CUT.exec(text);
	return cut ? text.slice(0, cut.index) : text;
}

export const unitsIn = (reading: Reading, text: string): Unit[] =>
	[...text].flatMap((char) => reading.units.get(char) ?? []);

const asClaimDate = (mention: DateMention): ClaimDate => ({
	value: mention.certainty === 'unresolved' ? null : mention.value.replace(/T.*$/, ''),
	until: mention.until,
	certainty: mention.certainty,
	text: mention.text
});

const ATTACHED = new RegExp(
	`(?:\\b(?:on|in|during|from|at|between|late|early)|^|[\\uE000-\\uE8FF]|\\b(?!(?:and|or|to|until)\\b)[a-z]+)(?: the)? (${DATE})(?! ?(?:and|or|to|until) ${DATE})`,
	'u'
);
const NOT_ITS_OWN =
	/\b(?:since|by|until|till|before|after|than|of|to|for|through|dated|from)(?: the)? $/;
const LEAD = new RegExp(`^(?:[A-Z][a-z]+ ){0,2}(${DATE}),? $|(?:in|on) (${DATE}), when $`, 'u');

/** The date of the event itself, or null: in its own clause, among the words before, or at the very start. */
function dateOf(reading: Reading, gap: string, right: string, before: string): Unit | null {
	const attached = ATTACHED.exec(right);
	if (attached) {
		const at = attached.index + attached[0].length - 1;
		const unit = reading.units.get(right[at] ?? '');
		const until = unit?.kind === 'date' && unit.mention.until !== null;
		if (unit && (until || !NOT_ITS_OWN.test(right.slice(0, at)))) return unit;
	}
	const within = A_DATE.exec(gap);
	if (within) return reading.units.get(within[0]) ?? null;
	const lead = LEAD.exec(before);
	return lead && !/^(?:Since|By|Until|Before|After)\b/.test(before)
		? (reading.units.get(lead[1] ?? lead[2] ?? '') ?? null)
		: null;
}

/**
 * A pattern for every form of some verbs, each form in a group of its own name.
 *
 * @param verbs alternations of past forms, participles and bases, with semicolons between; with two
 *   of them the participles are left out
 */
export function verbPattern(verbs: string): RegExp {
	const forms = verbs.split(';');
	const [past, participle, base] = forms.length > 2 ? forms : [forms[0], '', forms[1]];
	const groups = Object.entries({ past, participle, base })
		.filter(([, words]) => words)
		.map(([form, words]) => `(?<${form}>${words})`);
	return new RegExp(`\\b(?:${groups.join('|')})\\b`, 'gu');
}

function formOf(match: RegExpExecArray): VerbForm {
	if (match.groups?.['past'] !== undefined) return 'past';
	return match.groups?.['participle'] !== undefined ? 'participle' : 'base';
}

interface Found {
	readonly list: string;
	readonly gap: string;
	readonly before: string;
	/** "X said he would visit": X says so. */
	readonly said: boolean;
}

const OPENING = new RegExp(`^(?:(?:[A-Z][a-z]+ ){0,2}${DATE},? )?(?=${ENTITY})`, 'u');
const COORDINATED = /,? and(?: (?:also|then|later|afterwards))?$/;
const FINITE = new RegExp(
	`^(${LIST}),?((?: [a-z]+ly| has| have| had| also)*) (?:[a-z]{2,20}ed|met|held|took|gave|led|told|went|flew|won|paid|made|began|sent)\\b`,
	'u'
);

/**
 * The subject of the verb that starts at `at`: the names right before it, or for "X visited A and
 * met B" the subject of the verb before "and", where that opens the clause.
 */
function subjectAt(text: string, at: number): Found | null {
	const left = text.slice(0, at);
	const near = SUBJECT.exec(left);
	const [, list = '', said, phrase = ''] = near ?? [];
	if (near && !COORDINATED.test(phrase.replace(/ (?:has|have|had)$/, ''))) {
		const before = left.slice(0, near.index);
		const opens = MAY_PRECEDE.test(before) && !IN_A_LIST.test(before);
		const titled = OPENS_QUOTE.test(before) && !SAYING.test(before);
		return opens && !titled ? { list, gap: phrase, before, said: said !== undefined } : null;
	}
	const joint = /^(.*?)(?:,)? and((?: [a-z]{2,20}){0,4}) $/u.exec(left);
	if (!joint) return null;
	const [, first = '', gap = ''] = joint;
	const opening = OPENING.exec(first);
	if (!opening) return null;
	const clause = first.slice(opening[0].length);
	const subject = FINITE.exec(clause);
	if (!subject || /[;:]|, (?:who|which|where|while|but)\b|\b(?:that|who|which)\b/.test(clause))
		return null;
	return { list: subject[1] ?? '', gap, before: opening[0], said: false };
}

/** "Agreed in May to open": the date is that of the agreement as likely as that of the opening. */
const UNDERTAKING = /\b(?:agree|decide|pledge|vow|promise)[sd]?\b/;

/**
 * Every clause of a sentence built on one of some verbs.
 *
 * @param reading the sentence; @param pattern from {@link verbPattern}
 * @param passive whether to read "was visited by" forms as well
 */
export function clauses(reading: Reading, pattern: RegExp): Clause[] {
	const found: Clause[] = [];
	for (const match of matches(reading.text, pattern)) {
		const subject = subjectAt(reading.text, match.index);
		if (!subject) continue;
		const passive = /\b(?:was|were|been|be|is|are|being)(?: [a-z]+ly)?\s*$/.test(subject.gap);
		const form = formOf(match);
		const modality = clauseModality(
			{
				...subject,
				sentence: reading.quote,
				reported: subject.said || reading.attribution !== null
			},
			form,
			passive
		);
		if (modality === null) continue;
		const rightAt = match.index + match[0].length;
		const right = clauseAfter(reading.text.slice(rightAt));
		const date = UNDERTAKING.test(subject.gap)
			? null
			: dateOf(reading, subject.gap, right, subject.before);
		const verb = spanOf(reading, match.index, rightAt);
		found.push({
			reading,
			subjects: unitsIn(reading, subject.list),
			passive,
			modality,
			right,
			rightAt,
			date: date?.kind === 'date' ? asClaimDate(date.mention) : null,
			marks: date ? [verb, { start: date.start, end: date.end }] : [verb]
		});
	}
	return found;
}

/** Where a stretch of the encoded sentence stands in the article. */
export function spanOf(reading: Reading, from: number, to: number): Span {
	const [first, last] = [reading.origin[from], reading.origin[to - 1]];
	if (!first || !last) return { start: reading.sentence.start, end: reading.sentence.start };
	return { start: first.start, end: last.end };
}

/**
 * The date that goes with a pattern that has no verb of its own: the last argument's neighbour, or
 * the one that opens the sentence where `before` is given.
 */
export function dateNear(reading: Reading, right: string, before = ''): ClaimDate | null {
	const unit = dateOf(reading, '', clauseAfter(right), before);
	return unit?.kind === 'date' ? asClaimDate(unit.mention) : null;
}
