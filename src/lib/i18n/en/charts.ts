import { said } from '../said';

/** What every chart says. */
export const charts = said('charts', {
	figures: 'Figures and downloads',
	picture: 'Save as picture',
	csv: 'Save as CSV',
	read: (title: string) => `${title}: read the values`,
	shorten: '…'
});
