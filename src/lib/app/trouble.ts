/** What is wrong with the log on the disk; nothing is forgotten until the learner says so. */
export interface Trouble {
	/** `missing`: events are gone that were there · `altered`: as many, but not what was written. */
	readonly kind: 'missing' | 'altered';
	/** How many are gone; of altered ones nobody knows. */
	readonly events: number;
}
