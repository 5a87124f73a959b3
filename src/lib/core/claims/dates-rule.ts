import type { Context, Reading } from './dates-context';

/** One pattern of time expression. The pattern is global; `read` answers null where it is none. */
export interface Rule {
	readonly name: string;
	readonly pattern: RegExp;
	readonly read: (match: RegExpExecArray, context: Context) => Reading | null;
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
