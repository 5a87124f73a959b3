import type { add as english } from '../en/add';
import { n } from './counts';

export const add: typeof english = {
	title: 'Añadir un artículo',
	heading: 'Convierte un artículo en preguntas',
	lede: 'Pega una noticia en inglés o abre un archivo. Se lee en este dispositivo; nada se sube a ningún sitio.',
	headline: 'Titular (opcional)',
	text: 'Texto del artículo',
	placeholder: 'Pega aquí el artículo',
	textNote: 'Pégalo tal cual: los títulos y la fecha de una página web se conservan con el texto.',
	withMarkup: 'Los títulos y la fecha de la página han llegado con el texto.',
	file: 'Abrir un archivo .txt, .md o .html',
	dropHint: 'o suelta un archivo o un trozo de página en cualquier parte',
	drop: 'Suéltalo para leerlo',
	published: 'Publicado el',
	publishedNote:
		'Hace falta para saber qué día es «jueves». Déjalo vacío si no lo sabes: esos días quedarán sin precisar.',
	publisher: 'Medio (opcional)',
	read: 'Buscar preguntas',
	reading: 'Leyendo el artículo',
	stages: {
		reading: 'Leyendo el texto',
		names: 'Buscando nombres, países y fechas',
		claims: 'Averiguando qué afirma',
		questions: 'Escribiendo y revisando preguntas'
	},
	stageOf: (at, total) => `Paso ${n(at)} de ${n(total)}`,
	long: 'Es tan largo como un libro y tarda un rato. Puedes seguir usando la página, o parar.',
	large: (count) =>
		`Aquí hay ${count} caracteres: son demasiados para mostrarlos en un campo de texto.`,
	clear: 'Vaciar',
	stop: 'Dejar de leer',
	stopped: 'Detenido. El texto sigue aquí.',
	fromShare: 'Recibido de otra aplicación.',
	problemTitle: 'No se ha podido leer',
	atLine: (line) => `Línea ${n(line)} del archivo.`,
	problems: {
		empty: 'No hay texto que leer.',
		'too-long': 'Tiene más de un millón de caracteres. Pega los artículos de uno en uno.',
		'not-text': 'Este archivo no es texto en UTF-8.',
		'no-article':
			'En esta página no hay ningún artículo, solo menús, enlaces o código. Abre el artículo, selecciona sus palabras y pégalas.',
		'front-matter-missing': 'El bloque al principio del archivo está incompleto.',
		'front-matter-field': 'Una línea al principio del archivo no es como debería.',
		'not-english':
			'No parece una noticia en inglés. Dateline solo lee inglés; en otro idioma tendría que adivinar.',
		crashed:
			'El lector se ha detenido. Tus demás datos están intactos; prueba con un texto más corto.',
		'too-large': 'Este archivo ocupa más de cuatro megabytes.',
		'only-address':
			'Esto es solo la dirección de una página. Dateline nunca se conecta por ti: abre la página, selecciona sus palabras y pégalas aquí.',
		'bank-file': 'Esto es un banco de artículos guardado. Ábrelo en Artículos.'
	},
	problemOther: 'Dateline no puede leer este texto.',
	toArticles: 'Ir a Artículos'
};
