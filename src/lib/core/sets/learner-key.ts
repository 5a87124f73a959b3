/** What two spellings of a learner's name are compared by. */
export const learnerKey = (name: string): string =>
	name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
