import type { daily as english } from '../en/daily';
import { n, plural, questions } from './counts';

export const daily: typeof english = {
	title: 'La ronda de hoy',
	name: (number) => `Ronda del día ${n(number)}`,
	practiceName: (number) => `Ronda del día ${n(number)}, práctica`,
	number: (number) => `N.º ${n(number)}`,
	text: (count) =>
		`${questions(count)} sacadas de la fecha: las mismas para quien tenga el mismo banco de preguntas.`,
	once: 'Cuenta la primera vez. Después puedes repetirla como práctica.',
	begin: 'Empezar',
	goOn: 'Seguir',
	done: (right, total) => `${n(right)} de ${n(total)} correctas`,
	doneText: 'Hecha por hoy. La próxima llega mañana.',
	seeResult: 'Ver el resultado',
	practise: 'Repetir como práctica',
	played: (count) => plural(count, { one: 'Has jugado # ronda.', other: 'Has jugado # rondas.' }),
	noStreak: 'Saltarse un día no cuesta nada.',
	bank: (version) => `Banco de preguntas ${version}`,
	other: 'Otra ronda'
};
