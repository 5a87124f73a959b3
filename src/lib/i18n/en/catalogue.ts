import { said } from '../said';

/** The catalogue: what every page is made of. Names of components and tokens are their names in the code. */
export const catalogue = said('catalogue', {
	title: 'Catalogue',
	lede: 'Everything Dateline’s pages are made of, in every state it can be in.',
	view: 'How it is shown',
	theme: 'Colours',
	themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
	direction: 'Direction',
	directions: { ltr: 'Left to right', rtl: 'Right to left' },
	size: 'Letters',
	sizes: { '1': 'Usual', '1.5': 'Large', '2': 'Twice as large' },
	colours: 'Colours',
	letters: 'Letters',
	space: 'Space and motion',
	icons: 'Icons',
	controls: 'Controls',
	answers: 'Ways to answer',
	tellings: 'What the app tells',
	charts: 'Charts'
});
