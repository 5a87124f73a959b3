import type { front as english } from '../en/front';
import { articles, plural, questions } from './counts';

export const front: typeof english = {
	title: 'Dateline: aprende las noticias sin conexión',
	lede: 'Preguntas hechas a partir de noticias, cada una con la frase que la demuestra. Funciona sin conexión y lo guarda todo en tu dispositivo.',
	bank: (count, from) => `${questions(count)} de ${articles(from)}`,
	dueTitle: 'Para hoy',
	due: (count) => plural(count, { one: 'tarjeta pendiente', other: 'tarjetas pendientes' }),
	dueNone:
		'No hay nada pendiente. Cada ronda de preguntas añade tarjetas; vuelven el día en que estás a punto de olvidarlas.',
	review: 'Repasar ahora',
	mixed: 'Variado',
	notStarted: 'No se ha podido empezar.',
	quizTitle: 'Unas preguntas rápidas',
	daily: 'La ronda de hoy',
	quizText: 'Diez preguntas, pocos minutos.',
	quizStart: 'Empezar',
	quizChoose: 'Elegir qué me preguntan',
	latest: 'Artículos',
	allArticles: 'Todos los artículos',
	disputesTitle: 'Las fuentes no coinciden',
	disputesMore: 'Ver qué dice cada fuente',
	streak: (count) => plural(count, { one: 'día seguido', other: 'días seguidos' }),
	known: 'datos sabidos',
	answered: 'respuestas hasta ahora'
};
