/** How well a country is known, in steps that a map can show without colour. */
export type Level = 'nothing' | 'new' | 'some' | 'half' | 'most';

/** What is known of one country. */
export interface CountryKnowledge {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	/** Facts of the bank, each by each thing asked of it. */
	readonly total: number;
	/** Of these, ever asked. */
	readonly seen: number;
	/** How many would be recalled if all were asked: the sum of the chances. */
	readonly known: number;
	readonly level: Level;
}

const THIRD = 1 / 3;

/** The step a country stands on. */
export function levelOf({
	total,
	seen,
	known
}: Pick<CountryKnowledge, 'total' | 'seen' | 'known'>): Level {
	if (total === 0) return 'nothing';
	if (seen === 0) return 'new';
	const share = known / total;
	return share < THIRD ? 'some' : share < 2 * THIRD ? 'half' : 'most';
}
