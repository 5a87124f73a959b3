/** What every chart says. */
export const charts = {
	figures: 'Figures and downloads',
	picture: 'Save as picture',
	csv: 'Save as CSV',
	read: (title: string) => `${title}: read the values`,
	shorten: '…'
} as const;
