import type { paper as english } from '../en/paper';
import { minutes, plural, questions } from './counts';

export const paper: typeof english = {
	title: 'En papel',
	lede: 'Se imprime desde el navegador, también sin red. Las hojas que vuelven se fotografían o se escriben y se corrigen con las demás.',
	versions: 'Versiones',
	versionsHow:
		'Cada versión tiene preguntas y opciones en otro orden. La versión A tiene las preguntas en el tuyo.',
	size: 'Papel',
	sizes: { a4: 'A4', letter: 'Carta' },
	parts: 'Qué imprimir',
	part: {
		test: 'Hojas de preguntas',
		answers: 'Hojas de respuestas',
		key: 'Clave',
		evidence: 'Fuentes'
	},
	names: 'Nombres, uno por línea (opcional)',
	namesHow:
		'Cada nombre recibe su propia hoja de respuestas, con las versiones por turno. Sin nombres hay una por versión, para copiar.',
	nameCount: (count) => plural(count, { one: '# nombre', other: '# nombres' }),
	noNames: 'sin nombres',
	print: 'Imprimir',
	typeIn: 'Escribir hojas recibidas',
	left: (count) =>
		`Necesitan una pantalla y se omiten: ${questions(count)} de antes o después, una llamada tras otra.`,
	nothing: 'Ninguna pregunta de este cuestionario puede hacerse en papel.',
	choosePart: 'Elige qué imprimir.',
	version: (letter) => `Versión ${letter}`,
	name: 'Nombre',
	of: (count, points) => `${questions(count)}, ${points}`,
	points: (count, text) => plural(count, { one: '# punto', other: '# puntos' }, text),
	minutes: (count) => minutes(count),
	cues: {
		choice: 'Elige una.',
		'true-false': '¿Verdadero o falso?',
		typed: 'Escribe la respuesta.',
		cloze: 'Escribe lo que falta.',
		order: 'Escribe las letras en orden, lo más antiguo primero.',
		match: 'Escribe una letra junto a cada una.',
		map: '¿Qué país? Elige uno.',
		sources: 'Elige una.',
		sprint: ''
	},
	oneSays: 'Una fuente',
	otherSays: 'Otra fuente',
	truths: { T: 'Verdadero', F: 'Falso' },
	answerSheet: 'Hoja de respuestas',
	sheetHow: 'Marca con una cruz una casilla en cada línea, o escribe.',
	pageOf: (page, pages) => `página ${page} de ${pages}`,
	code: (version, learner) =>
		learner ? `Código de la versión ${version} para ${learner}` : `Código de la versión ${version}`,
	keyTitle: 'Clave',
	keyHow: 'Para quien corrige.',
	number: 'N.º',
	evidenceTitle: 'Dónde se puede leer',
	places: (all) => `Pregunta ${all}`,
	answer: 'Respuesta',
	unknownDate: 'sin fecha',
	entryTitle: 'Escribir hojas recibidas',
	entryLede:
		'Una letra para cada elección, T (verdadero) o F (falso) para una afirmación, letras en orden para un orden o unas parejas. Vacío donde no se marcó nada. El campo siguiente viene solo.',
	learner: 'Nombre en la hoja',
	whichVersion: 'Versión en la hoja',
	scanHow: 'El código de una hoja te trae aquí con su versión y su nombre.',
	photos: 'De fotos',
	photosHow:
		'Fotografía cada hoja entera, con sus cuadrados negros, plana y desde arriba. Lo que no se lee con seguridad queda abierto para ti, y nada cuenta antes de que lo añadas.',
	choosePhotos: 'Elegir fotos de hojas',
	looking: (count) => plural(count, { one: 'Mirando # foto…', other: 'Mirando # fotos…' }),
	waiting: (count) => plural(count, { one: 'Espera # hoja más.', other: 'Esperan # hojas más.' }),
	fromPhoto: 'Leída de una foto: mira cada línea y luego añade la hoja.',
	notRead:
		'No se pudieron leer las casillas de esta hoja en la foto. Haz otra en la que se vean todos los cuadrados negros, o escribe las marcas.',
	noSheet: 'En la imagen no hay ninguna hoja de respuestas de este cuestionario.',
	otherSet: 'La hoja de la imagen es de otro cuestionario.',
	leaveOut: 'Omitir esta hoja',
	nameSeen: 'El nombre tal como está escrito',
	lineSeen: (number) => `Pregunta ${number} en la foto`,
	seen: {
		marked: 'Se leyó de la foto.',
		empty: 'Nada marcado.',
		unsure: 'No es seguro: escribe lo que ves, o - si no hay nada.',
		words: 'Escribe lo que pone, o - si no hay nada.'
	},
	openLines: (count) =>
		plural(count, {
			one: 'Queda # pregunta abierta: escribe lo que ves, o - si no hay nada.',
			other: 'Quedan # preguntas abiertas: escribe lo que ves, o - si no hay nada.'
		}),
	mark: (number) => `Pregunta ${number}`,
	unread: 'No corresponde a nada en esta hoja.',
	save: 'Añadir a los resultados',
	needName: 'Escribe primero el nombre.',
	mend: (count) =>
		plural(count, {
			one: '# marca no corresponde a nada en esta hoja.',
			other: '# marcas no corresponden a nada en esta hoja.'
		}),
	saved: (learner) => `${learner} está en los resultados.`,
	again: (learner) => `${learner} ya está en los resultados: contará como otro intento.`,
	justNow: 'Recién escritas',
	takeBack: 'Deshacer la última',
	takenBack: (learner) => `Deshecha: ${learner}.`,
	results: 'Resultados',
	unknown: 'Esta hoja es de un cuestionario que no está en este dispositivo.'
};
