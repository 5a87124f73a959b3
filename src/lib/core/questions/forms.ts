/** Every way of asking, in the order it is listed. */
export const FORMS = [
	'choice',
	'true-false',
	'typed',
	'cloze',
	'order',
	'match',
	'map',
	'sprint',
	'sources'
] as const;
