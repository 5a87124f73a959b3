/** What the learner did, raw: kept for ever so that judging can be improved and replayed. */
export type Response =
	| { readonly form: 'choice'; readonly option: string }
	| { readonly form: 'true-false'; readonly value: boolean }
	| { readonly form: 'typed'; readonly text: string }
	/** Ids of the parts, as the learner put them. */
	| { readonly form: 'order'; readonly order: readonly string[] }
	/** Part ids: whose left side was joined to whose right side. */
	| { readonly form: 'match'; readonly pairs: readonly (readonly [string, string])[] }
	/** ISO 3166-1 alpha-2 of the country pointed at. */
	| { readonly form: 'map'; readonly code: string }
	/** Passed without an answer. */
	| { readonly form: 'skipped' };

export type VerdictReason =
	| 'key'
	| 'alias'
	| 'surname'
	| 'diacritics'
	| 'name-order'
	| 'spelling'
	| 'demonym'
	| 'coarser-date'
	| 'finer-date'
	| 'right-year'
	| 'near-number'
	| 'other-entity'
	| 'other-option'
	| 'partly-ordered'
	| 'partly-matched'
	| 'other-country'
	| 'empty'
	| 'no-match';

export interface Verdict {
	/** `nearly` counts as wrong for memory and is told apart on screen. */
	readonly outcome: 'right' | 'nearly' | 'wrong';
	readonly reason: VerdictReason;
	/** Order and match: the share that was right, 0 to 1 (order: by inversions, match: by pairs). */
	readonly share?: number;
}

/** Another thing in the bank that a typed answer could mean: typing it is never a typing error. */
export interface Rival {
	readonly type: string;
	readonly names: readonly string[];
}
