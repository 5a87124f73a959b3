import type { quiz as english } from '../en/quiz';
import { plural } from './counts';

export const quiz: typeof english = {
	title: 'Preguntas',
	setupTitle: '¿Qué quieres que te pregunten?',
	subject: 'Tema',
	subjects: {
		mixed: 'Variado',
		countries: 'Países',
		people: 'Personas',
		dates: 'Fechas',
		numbers: 'Números',
		events: 'Acontecimientos'
	},
	count: 'Número de preguntas',
	forms: 'Formas de preguntar',
	formNames: {
		choice: 'Opción múltiple',
		'true-false': 'Verdadero o falso',
		typed: 'Escribir la respuesta',
		cloze: 'Rellenar el hueco',
		order: 'Ordenar',
		match: 'Unir parejas',
		map: 'Buscar en el mapa',
		sprint: 'Antes o después',
		sources: 'Encontrar la discrepancia'
	},
	country: 'País',
	anyCountry: 'Todos los países',
	aboutArticle: (title) => `Sobre un artículo: ${title}`,
	allArticles: 'Preguntar sobre todos los artículos',
	start: 'Empezar',
	available: (count) =>
		plural(count, { one: '# pregunta disponible', other: '# preguntas disponibles' }),
	none: 'Ninguna pregunta encaja. Elige otro tema, país o forma de preguntar.',
	noForm: 'Elige al menos una forma de preguntar.',
	notStarted: 'No se ha podido empezar.',
	climb: 'Preguntar de formas más difíciles según lo vaya sabiendo mejor',
	mixes: 'Ya preparadas',
	mixNames: {
		who: 'Quién es quién',
		time: 'Qué fue antes',
		places: 'En el mapa',
		sources: '¿Coinciden las fuentes?'
	}
};
