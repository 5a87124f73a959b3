/** What has been put together and not yet answered: a reload keeps it. */
export interface Draft {
	readonly text: string;
	/** Part ids as they stand now; empty while they stand as shown first. */
	readonly order: readonly string[];
	readonly pairs: readonly (readonly [left: string, right: string])[];
	/** A part of the answer was shown. */
	readonly hinted?: boolean;
	/** The option that the hint struck out. */
	readonly struck?: string | null;
}

export const EMPTY_DRAFT: Draft = { text: '', order: [], pairs: [] };
