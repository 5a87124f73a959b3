import type { RelationReason } from '../../core/questions/disagreements';
import type { disputes as english } from '../en/disputes';
import { n } from './counts';

const named = (a: string, b: string): string => (a && b ? ` Una dice ${a}; la otra, ${b}.` : '');

const REASONS: Readonly<Record<RelationReason, (a: string, b: string) => string>> = {
	'other-date': (a, b) => `Ocurrió una sola vez, y los dos días no pueden ser.${named(a, b)}`,
	'other-number': (a, b) => `Los dos números no pueden ser.${named(a, b)}`,
	'other-person': (a, b) => `Un puesto, un día, dos personas.${named(a, b)}`,
	'other-place': (a, b) => `Ocurrió en un solo lugar.${named(a, b)}`,
	denied: () => 'Una fuente dice que ocurrió; la otra, que no.',
	'over-time': (a, b) => `Cada una era cierta en su día: entre las dos hubo cambios.${named(a, b)}`,
	successor: (a, b) =>
		a && b ? `${b} llegó después de ${a}: cada cual ocupó el puesto en su día.` : '',
	'other-base': (a, b) => `Cuentan cosas distintas.${named(a, b)}`,
	'finer-date': (a, b) =>
		a && b
			? `${a} y ${b} encajan: una solo es más exacta.`
			: 'Solo una dice cuándo; nada la contradice.',
	'other-words': () => 'Dicen lo mismo con otras palabras.'
};

export const disputes: typeof english = {
	title: 'Las fuentes no coinciden',
	heading: 'Las fuentes no coinciden',
	lede: 'Donde los artículos se contradicen, ninguna respuesta puntúa. Esto es lo que dice cada uno.',
	settled: 'Resuelto por revisión',
	open: 'Abierto: nunca se pregunta por puntos',
	none: 'Ninguna discrepancia',
	noneText: 'Todas las fuentes del banco coinciden entre sí.',
	sideOf: (at, total) => `Versión ${n(at)} de ${n(total)}`,
	contents: 'En esta página',
	openTitle: 'Discrepancias',
	changedTitle: 'Lo que ha cambiado',
	changedLede: 'No son contradicciones: el mundo se movió entre dos noticias.',
	changedAll: 'Cada cambio con sus fuentes y lo que supone para tus tarjetas',
	changedNone: 'Nada de lo que el banco cuenta dos veces ha cambiado.',
	was: 'Antes',
	is: 'Después',
	fewer: 'Mostrar menos',
	all: (count) => `Mostrar las ${n(count)}`,
	drillTitle: 'Encuentra la discrepancia',
	drillLede:
		'Dos afirmaciones sobre una misma cosa. ¿Se contradicen o solo lo parece? Aquí nada puntúa.',
	drillStart: 'Empezar la práctica',
	drillNone: 'Todavía no hay bastantes afirmaciones que comparar.',
	drillPosition: (at, total) => `Pareja ${n(at)} de ${n(total)}`,
	statement: (at) => `Afirmación ${n(at)}`,
	ask: '¿Qué son estas dos?',
	choices: {
		conflict: 'Una contradicción',
		differ: 'Otro momento u otra cuenta',
		agree: 'Coinciden'
	},
	verdict: {
		conflict: 'Se contradicen.',
		differ: 'No hay contradicción: otro momento u otra cuenta.',
		agree: 'Coinciden.'
	},
	right: 'Correcto.',
	wrong: 'Esta vez no.',
	yours: 'tu respuesta',
	theKey: 'respuesta correcta',
	reason: (reason, a, b) => REASONS[reason](a, b),
	next: 'Siguiente pareja',
	finish: 'Terminar',
	done: (right, total) => `${n(right)} de ${n(total)} distinguidas`,
	doneText: 'Tus tarjetas siguen igual: esta práctica es para el ojo, no para la memoria.',
	again: 'Otra ronda',
	stop: 'Dejar la práctica',
	keys: 'Teclas: 1 a 3 o A a C eligen, Intro continúa.'
};
