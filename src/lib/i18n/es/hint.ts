import type { hint as english } from '../en/hint';
import { n } from './counts';

export const hint: typeof english = {
	ask: 'Mostrar una pista',
	cost: 'Tras una pista, una respuesta correcta cuenta como difícil.',
	label: 'Pista:',
	starts: (letter, words) =>
		words === 1 ? `empieza por ${letter}.` : `${n(words)} palabras, empieza por ${letter}.`,
	not: (option) => `no es ${option}.`,
	decade: (from) => `en la década que empieza en ${from}.`,
	year: (year) => `en ${year}.`,
	month: (month) => `en ${month}.`,
	between: (low, high) => `entre ${low} y ${high}.`,
	earliest: (event) => `el más antiguo es: ${event}`,
	pair: (left, right) => `${left} – ${right}`
};
