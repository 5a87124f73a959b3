import type { Context, Reading } from './dates-context';

/** One pattern of time expression. The pattern is global; `read` answers null where it is none. */
export interface Rule {
	/**
	 * Stems, by spaces, one of which is in every text the pattern matches: in lower case for any case,
	 * with a capital for that alone; `_` is a space, `#` any digit, `####` four of them. Looking for
	 * them first spares most patterns most sentences.
	 */
	readonly cues: string;
	readonly pattern: RegExp;
	readonly read: (match: RegExpExecArray, context: Context) => Reading | null;
}

/** A time expression found: where it stands and how it reads in its context. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly read: (context: Context) => Reading | null;
}

export const explicit = (value: string): Reading => ({
	type: 'DATE',
	value,
	certainty: 'explicit'
});

export const span = (value: string): Reading => ({
	type: 'DURATION',
	value,
	certainty: 'explicit'
});

export const set = (value: string): Reading => ({ type: 'SET', value, certainty: 'explicit' });

/** A reference that is no calendar date: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. */
export const vague = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Reading => ({
	type: 'DATE',
	value,
	certainty: 'explicit'
});
