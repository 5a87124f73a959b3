import type { build as english } from '../en/build';
import { minutes, n } from './counts';

export const build: typeof english = {
	about: 'Pregúntame sobre',
	abouts: {
		any: 'Todo',
		missed: 'Lo que fallo',
		due: 'Lo pendiente',
		unseen: 'Lo que nunca me han preguntado',
		new: 'Lo nuevo desde la última vez',
		week: 'Las noticias de esta semana',
		latest: 'La semana más reciente que hay'
	},
	more: 'Elegir más',
	length: 'Duración',
	lengths: { count: 'Por preguntas', minutes: 'Por minutos' },
	minutes: 'Minutos',
	minuteCount: (count) => minutes(count),
	takes: (count) => `Alrededor de ${minutes(count)}.`,
	add: (what) => `Añadir: ${what}`,
	chosen: (what) => `Elegido: ${what}`,
	remove: (what) => `Quitar ${what}`,
	person: 'Persona',
	personHow: 'Escribe un nombre y elígelo de la lista.',
	anyPerson: 'Cualquier persona',
	anyKind: 'Todos los tipos',
	anySource: 'Todas las fuentes',
	unknownPerson: 'El banco no pregunta por nadie con ese nombre.',
	kind: 'Tipo de noticia',
	source: 'Fuente',
	period: 'Cuándo ocurrió',
	from: 'Desde',
	until: 'Hasta',
	periodHow:
		'Un año, un mes o un día: 2024, 2024-02 o 2024-02-14. Si el banco no sabe el día, cuenta el de publicación.',
	badDate: 'Escribe un año, un mes o un día, como 2024-02.',
	level: 'Dificultad',
	levels: { easy: 'Fácil', medium: 'Media', hard: 'Difícil' },
	levelHow:
		'Estimada según qué se pregunta, cómo se pregunta, lo cerca que están las opciones erróneas y lo bien que lo recuerdas.',
	clock: 'Reloj',
	clocks: { off: 'Sin reloj', calm: 'Tranquilo', brisk: 'Rápido' },
	clockHow:
		'Segundos para cada pregunta, más donde hay más que hacer y más cuando los pidas. Cuando se acaban, se pasa la pregunta.',
	clockNever: 'Nunca un reloj para mí, tampoco en lo que envían otros',
	clearAll: 'Volver a lo habitual',
	link: 'Compartir esta elección',
	linkHow:
		'El primer enlace saca cada vez preguntas nuevas de esta elección. El segundo es una sola ronda, igual para quien lo abra con el mismo banco.',
	copyChoice: 'Copiar el enlace a esta elección',
	copyQuiz: 'Copiar un enlace a la misma ronda para todos',
	copied: 'El enlace está copiado.',
	notCopied: 'El navegador no ha permitido copiar.',
	sameForAll: 'Este enlace es una sola ronda, igual para quien tenga el mismo banco de preguntas.',
	none: 'Nada cumple todo esto a la vez.',
	withoutLimits: (what, count) => `Sin ${what}: ${n(count)}`,
	insteadLatest: (count) => `La semana más reciente que hay: ${n(count)}`,
	and: ' y ',
	everythingElse: 'ningún límite',
	limits: {
		subject: 'el tema',
		forms: 'las formas de preguntar',
		countries: 'el país',
		articles: 'el artículo',
		people: 'la persona',
		kinds: 'el tipo de noticia',
		sources: 'la fuente',
		levels: 'la dificultad',
		period: 'el periodo',
		memory: 'lo que recuerdas',
		news: 'la actualidad'
	},
	why: {
		week: 'Ningún artículo del banco se publicó en los últimos siete días.',
		new: 'Desde la última vez no ha llegado nada que no te hayan preguntado.',
		missed: 'Aquí no hay nada que falles.',
		due: 'Nada de esto está pendiente.',
		unseen: 'Ya te han preguntado todo esto.'
	}
};
