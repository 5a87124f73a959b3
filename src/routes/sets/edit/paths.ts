/** Outlines on a 24-unit grid, for the tools beside a question. */
export const PATHS = {
	up: 'M12 19V5M6 11l6-6 6 6',
	down: 'M12 5v14M6 13l6 6 6-6',
	words: 'M4 20l1-4.500L15.500 5l3.500 3.500L8.500 19zM13.500 7l3.500 3.500',
	out: 'M7 7l10 10M17 7L7 17'
} as const;
