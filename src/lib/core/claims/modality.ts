import type { Modality } from './types';

/** How a verb stands: "visited" past, "been visited" participle, "visit" base. */
export type VerbForm = 'past' | 'participle' | 'base' | 'ing' | 'present';

/** Adverbs that may stand in a verb phrase and change nothing. */
const ADVERBS =
	/\b(?:also|formally|officially|finally|jointly|recently|previously|already|then|later|earlier|first|again|both|all|each|personally|publicly|secretly|unanimously|fully|now|today|subsequently|since|there|afterwards|thus|thereby|together|just|soon|only|ever|once|in turn)\b/g;

const DENIED =
	/\b(?:not|never|no longer|cannot|refus\w{1,3}|declin\w{1,3}|fail(?:s|ed)?|has yet|have yet|had yet|yet to|den(?:y|ies|ied)|no (?:plans?|intention)|rul\w{1,3} out|block\w{0,3}|without|unable)\b|n't\b/;
const POSSIBLE =
	/\b(?:could|may|might|would|should|can|hop\w{1,3}|seek\w{0,3}|sought|want\w{0,2}|wish\w{0,3}|consider\w{0,3}|mull\w{0,3}|review\w{0,3}|aim\w{0,3}|read(?:y|iness)|willing|offer\w{0,2}|propos\w{1,3}|try|tries|trying|reportedly|allegedly|likely|perhaps|possibly|discuss\w{0,3}|explor\w{1,3}|weigh\w{0,3}|whether|if)\b/;
const PLANNED =
	/\b(?:will|shall|is to|are to|was to|were to|is due to|are due to|is set to|are set to|is expected to|are expected to|is scheduled to|are scheduled to|is going to|are going to|is preparing to|are preparing to|prepar\w{1,4} to|plans? to|is planning to|are planning to|plan(?:s|ning) (?:on|for)|intends? to|agree[sd]? to|have agreed to|has agreed to|decided? to|has decided to|have decided to|pledged? to|vow\w{0,3} to|promis\w{1,3} to|is about to|are about to|is poised to|are poised to|is slated to)\b/;
/** Words of a finished perfect or simple past around a participle or past form. */
const FINISHED = /^(?:has|have|had|having|was|were|has been|have been|had been|did|on|in|at|the)?$/;
const PASSIVE_DONE = /^(?:was|were|has been|have been|had been|has since been)$/;

const clean = (gap: string): string =>
	gap
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/[\uE000-\uF8FF]/g, ' ')
		.replace(/\b(?:on|in|at|during|last|this)\s+(?=\s|$)/g, ' ')
		.replace(ADVERBS, ' ')
		.replace(/[,\s]+/g, ' ')
		.trim();

/**
 * What a verb phrase says of its event, from the words between subject and verb and the verb's form.
 *
 * Order matters: a denial outweighs a plan ("will not open"), a possibility outweighs a plan
 * ("could agree to open").
 *
 * @param gap the words between subject and verb: "has formally", "is expected to", "" …
 * @param form the form of the verb itself
 * @param passive whether the subject is what the event is done to
 * @returns null where the words leave it open: then nothing may be claimed
 */
export function verbModality(gap: string, form: VerbForm, passive = false): Modality | null {
	const words = clean(gap);
	if (DENIED.test(words)) return 'denied';
	if (POSSIBLE.test(words)) return 'possible';
	if (PLANNED.test(words))
		return form === 'base' || form === 'participle' || passive ? 'planned' : null;
	if (passive) return PASSIVE_DONE.test(words) && form !== 'base' ? 'happened' : null;
	if (form === 'past')
		return FINISHED.test(words) && !/^(?:was|were)/.test(words) ? 'happened' : null;
	return form === 'participle' && /^(?:has|have|had)$/.test(words) ? 'happened' : null;
}

const CONDITION =
	/\b(?:if|whether|unless|should(?! be)|suppose|provided that|in case|even if|as though|as if)\b/i;
const HOPE =
	/\b(?:hop(?:es?|ed|ing) that|hopes?|possibility|prospect|chance|proposal|proposals|plans? (?:to|for|on)|call(?:s|ed)? (?:for|on)|urg(?:es?|ed|ing)|ask(?:s|ed) (?:for|that)|demand(?:s|ed)? that|wants?|wish(?:es|ed)?|rumou?rs?|speculat\w+|allegedly|alleges?|imagine|denied that|denies that|denied having)\b/i;
const DENIAL = /\b(?:denied|denies|deny|no evidence|false that|not true that|untrue)\b/i;

/**
 * What the words before a clause make of it: a condition, a question or a hope is never a fact.
 *
 * @param before the sentence up to the clause's subject
 * @param sentence the whole sentence
 * @returns null where they leave the clause as it stands
 */
export function frameModality(before: string, sentence: string): Modality | null {
	if (DENIAL.test(before)) return 'denied';
	if (/\?["”’)]*\s*$/.test(sentence)) return 'possible';
	return CONDITION.test(before) || HOPE.test(before) ? 'possible' : null;
}

/** Verbs that report: after them "would" tells a plan that was announced. */
const REPORTED = /\b(?:announced|said|confirmed|told|stated|declared)\b[^.;]{0,80}$/i;

/** A clause as the words around its verb. */
export interface Phrase {
	/** The sentence up to the clause's subject. */
	readonly before: string;
	/** The words between subject and verb. */
	readonly gap: string;
	/** The whole sentence. */
	readonly sentence: string;
	/** The sentence says who says so. */
	readonly reported: boolean;
}

/**
 * The modality of one clause in its sentence.
 *
 * @param phrase its words; @param form the verb's form; @param passive see {@link verbModality}
 * @returns null where it is open
 */
export function clauseModality(phrase: Phrase, form: VerbForm, passive: boolean): Modality | null {
	const frame = frameModality(phrase.before, phrase.sentence);
	const own = verbModality(phrase.gap, form, passive);
	if (own === null) return null;
	if (frame !== null) return own === 'denied' ? 'denied' : frame;
	const announced = phrase.reported || REPORTED.test(phrase.before);
	return own === 'possible' && announced && clean(phrase.gap) === 'would' ? 'planned' : own;
}
