export interface Candidate {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	readonly name: string;
}

/** What a map says and is called by. */
export interface MapWords {
	readonly label: string;
	readonly how: string;
	readonly candidates: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly reset: string;
	readonly right: string;
	readonly taken: string;
	readonly candidate: (letter: string, name: string) => string;
	readonly away: (from: string, to: string, km: string) => string;
}

/** The letter of a candidate, by its place. */
export const letterAt = (at: number): string => 'ABCD'.charAt(at);
