/** What the learner did, raw: kept for ever so that judging can be improved and replayed. */
export type Response =
	| { readonly form: 'choice'; readonly option: string }
	| { readonly form: 'true-false'; readonly value: boolean }
	| { readonly form: 'typed'; readonly text: string }
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
	| 'empty'
	| 'no-match';

export interface Verdict {
	/** `nearly` counts as wrong for memory and is told apart on screen. */
	readonly outcome: 'right' | 'nearly' | 'wrong';
	readonly reason: VerdictReason;
}

/** Another thing in the bank that a typed answer could mean: typing it is never a typing error. */
export interface Rival {
	readonly type: string;
	readonly names: readonly string[];
}
