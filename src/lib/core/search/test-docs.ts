import type { SearchDoc, SearchKind } from './types';

/** A thing to be found, for tests: its name, its text, its countries. */
export const doc = (
	id: string,
	name: string,
	text = '',
	countries: readonly string[] = [],
	kind: SearchKind = 'article'
): SearchDoc => ({
	id,
	kind,
	fields: [
		[7, name],
		[1, text]
	],
	countries
});
