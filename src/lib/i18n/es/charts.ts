import type { charts as english } from '../en/charts';

export const charts: typeof english = {
	figures: 'Cifras y descargas',
	picture: 'Guardar como imagen',
	csv: 'Guardar como CSV',
	read: (title) => `${title}: leer los valores`,
	shorten: '…'
};
