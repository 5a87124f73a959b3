/** What the learner did, raw: kept for ever so that judging can be improved and replayed. */
export type Response =
	| { readonly form: 'choice'; readonly option: string }
	| { readonly form: 'true-false'; readonly value: boolean }
	| { readonly form: 'typed'; readonly text: string }
	/** Ids of the parts, as the learner put them. */
	| { readonly form: 'order'; readonly order: readonly string[] }
	/** Part ids: whose left side was joined to whose right side. */
	| { readonly form: 'match'; readonly pairs: readonly (readonly [string, string])[] }
	/**
	 * Calls of a sprint in turn, each as part ids: which of two events was called the earlier. Of the
	 * first both are asked about, of each next one the event that the call before did not have.
	 */
	| { readonly form: 'sprint'; readonly calls: readonly (readonly [string, string])[] }
	/** ISO 3166-1 alpha-2 of the country pointed at. */
	| { readonly form: 'map'; readonly code: string }
	/** Passed without an answer. */
	| { readonly form: 'skipped' };

export type VerdictReason =
	| 'key'
	| 'alias'
	/** Its name in another language or script. */
	| 'own-language'
	| 'surname'
	/** A part of the name that is not enough: a given name, a king without his number. */
	| 'incomplete'
	/** Fits the key and something else alike. */
	| 'ambiguous'
	| 'diacritics'
	| 'name-order'
	/** Written as it sounds: another way from another alphabet. */
	| 'transliteration'
	| 'one-letter'
	/** More than one letter off, and still a typing error. */
	| 'spelling'
	| 'demonym'
	| 'coarser-date'
	| 'finer-date'
	| 'right-month'
	| 'right-year'
	/** Not the number, but within the tolerance that was set. */
	| 'within-tolerance'
	| 'near-number'
	| 'other-unit'
	| 'other-entity'
	| 'other-option'
	| 'partly-ordered'
	| 'partly-matched'
	| 'other-country'
	| 'empty'
	/** The learner said that it was right, whatever the judge said. */
	| 'overridden'
	| 'no-match';

export interface Verdict {
	/** `nearly` counts as wrong for memory and is told apart on screen. */
	readonly outcome: 'right' | 'nearly' | 'wrong';
	readonly reason: VerdictReason;
	/** Of what has parts: the share that was right, 0 to 1 (order: inversions, match: pairs, sprint: calls). */
	readonly share?: number;
}

/** What whoever asks may choose about judging. */
export interface JudgeOptions {
	/** How far off a typed number still counts as right, as a part of the key; 0 where absent. */
	readonly tolerance?: number;
}

/** Another thing in the bank that a typed answer could mean: typing it is never a typing error. */
export interface Rival {
	readonly type: string;
	readonly names: readonly string[];
}
