export const disputes = {
	title: 'Sources disagree',
	heading: 'Sources disagree',
	lede: 'Where articles contradict each other, no answer is scored. Here is what each one says.',
	says: (source: string) => `${source} says`,
	settled: 'Settled by review',
	open: 'Open: never asked for points',
	none: 'No disagreement',
	noneText: 'All sources in the bank agree with each other.',
	sideOf: (at: number, total: number) => `Version ${at} of ${total}`
} as const;
