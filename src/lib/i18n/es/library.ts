import type { PublishedHow } from '../../core/article/types';
import type { library as english } from '../en/library';
import { articles, n, questions } from './counts';

const HOW: Readonly<Record<PublishedHow | 'shipped', string>> = {
	shipped: 'según la fuente',
	given: 'según indicaste',
	meta: 'según la propia página',
	byline: 'según la firma',
	dateline: 'según la data',
	unknown: 'no se sabe'
};

export const library: typeof english = {
	title: 'Artículos',
	heading: 'Artículos',
	lede: 'Resúmenes con nuestras propias palabras; cada uno nombra la fuente de sus datos. Tus artículos están junto a ellos.',
	search: 'Buscar en los artículos',
	country: 'País',
	anyCountry: 'Todos',
	whose: 'De quién',
	whoseAll: 'Todos',
	whoseShipped: 'De Dateline',
	whoseOwn: 'Tuyos',
	found: (count) => articles(count),
	none: 'No se ha encontrado nada',
	noneText: 'Prueba con otra palabra o con todos los países.',
	noneOwn: 'Todavía no has añadido ningún artículo',
	noneOwnText:
		'Pega uno, o abre un banco que alguien te haya dado: sus preguntas se suman a las tuyas.',
	clear: 'Vaciar la búsqueda',
	own: 'Tu artículo',
	missing: 'Este artículo no está aquí',
	missingText: 'Quizá se haya quitado, o el enlace sea de otra versión del banco.',
	toLibrary: 'Todos los artículos',
	source: 'Fuente',
	original: 'Leer el original',
	questions: (count) => questions(count),
	quizMe: 'Pregúntame sobre este artículo',
	questionsTitle: 'Preguntas de este artículo',
	noQuestions: 'Nada de aquí era lo bastante seguro como para preguntarlo.',
	evidenceText: 'Las frases marcadas llevan preguntas; el número va a ellas y vuelve.',
	toSentence: (number) => `A la frase ${n(number)} del texto`,
	toQuestions: (number, count) => `Frase ${n(number)}: ${questions(count)}`,
	elsewhere: 'Demostrado por otro artículo',
	edited: 'Editada',
	dateHow: (how) => HOW[how],
	dateOpen: 'La fuente no dice cuándo se publicó: sus días de la semana quedan sin precisar.',
	changedTitle: 'Lo que ha cambiado',
	changedText: 'Este artículo es una de las dos fuentes de un cambio.',
	remove: 'Quitar este artículo',
	removeTitle: '¿Quitar este artículo?',
	removeText: 'Sus preguntas dejan de salir. Lo que aprendiste con él se queda en tu historial.',
	disputes: 'Otras fuentes no coinciden en un dato de este artículo.',
	disputesTitle: 'Discrepancias',
	seeDisputes: 'Ver qué dice cada una',
	bank: 'Tu banco',
	bankText: (count, asked) =>
		count === 0
			? 'Los artículos que añades forman tu propio banco. Se puede guardar en un archivo y darlo a otros.'
			: `${articles(count)} con ${questions(asked)}, en este dispositivo.`,
	bankSave: 'Guardar como archivo',
	bankOpen: 'Abrir un archivo de banco',
	bankFileName: 'mi.dateline-bank',
	previewTitle: 'Este archivo contiene',
	previewNew: (count, asked) => `Nuevo aquí: ${articles(count)} y ${questions(asked)}.`,
	previewNothing: 'Ya lo tienes todo. No cambiaría nada.',
	previewMark: { new: 'nuevo', more: 'más preguntas', known: 'conocido' },
	previewMore: (count) => `y ${articles(count)} más`,
	previewAdd: (count) => `Añadir ${articles(count)}`,
	previewAdded: 'Añadido a tu banco.',
	bankFailed: {
		'not-ours': 'No es un archivo de Dateline.',
		'wrong-kind': 'Es otro archivo de Dateline, no un banco de artículos.',
		'too-long': 'Este archivo es demasiado grande para ser un banco.',
		damaged: 'Este archivo se dañó o se cortó por el camino. Pídelo otra vez.',
		'newer-version': 'Este archivo es de una versión más nueva de Dateline. Actualiza primero.',
		'bad-content': 'Algo en este archivo no es como debería, así que no se ha tomado nada de él.',
		empty: 'No hay nada en este archivo.',
		'not-text': 'Este archivo no se ha podido leer como texto.'
	}
};
