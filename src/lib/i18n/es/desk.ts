import type { PublishedHow } from '../../core/article/types';
import type { ClaimKind, SlotName } from '../../core/claims/types';
import type { desk as english } from '../en/desk';
import { claimKinds } from './claim-kinds';
import { n, plural, questions } from './counts';

const KINDS: Readonly<Partial<Record<ClaimKind, string>>> = {
	'holds-office': 'Ocupa un cargo',
	'establishes-relations': 'Establece relaciones',
	'cuts-relations': 'Rompe relaciones',
	'is-elected': 'Gana unas elecciones',
	'opens-embassy': 'Abre una embajada',
	'first-since': 'Primera vez desde',
	'speaks-with': 'Habla con',
	'is-held': 'Se celebra',
	states: 'Dice'
};

const SLOTS: Readonly<Record<SlotName, string>> = {
	person: 'persona',
	office: 'cargo',
	polity: 'de',
	state: 'situación',
	actor: 'quién',
	other: 'con o a',
	place: 'lugar',
	document: 'documento',
	body: 'organismo',
	what: 'qué',
	number: 'número',
	rank: 'puesto',
	since: 'desde',
	against: 'en contra',
	abstaining: 'abstenciones'
};

const HOW: Readonly<Record<PublishedHow, string>> = {
	given: 'según indicaste',
	meta: 'según la página',
	byline: 'según la firma',
	dateline: 'según la data',
	unknown: 'desconocido'
};

export const desk: typeof english = {
	heading: (count) =>
		count === 0
			? 'Ninguna pregunta es lo bastante segura'
			: plural(count, { one: '# pregunta propuesta', other: '# preguntas propuestas' }),
	lede: 'Lee cada una junto a su frase. Quédate con lo que está bien, corrige lo que no, deja fuera el resto.',
	more: (count) =>
		`Se dejan fuera ${plural(count, { one: '# pregunta más', other: '# preguntas más' })}: nadie necesita tantas.`,
	noneText:
		'El motor solo pregunta lo que es seguro: cargos, relaciones, visitas, fechas y números que el texto dice claramente. Aun así puedes guardar el artículo: se comparará con lo que venga después.',
	untitled: 'Artículo sin título',
	change: 'Cambiar el texto',
	textTitle: 'El artículo, tal como se ha leído',
	legend: 'Mostrar',
	markHint:
		'Toca una marca para ver cómo se ha leído. Con el teclado, las flechas van de marca en marca.',
	markKinds: {
		person: 'Personas',
		country: 'Países',
		place: 'Lugares',
		organisation: 'Organizaciones',
		date: 'Fechas',
		claim: 'Afirmaciones'
	},
	markSpoken: {
		person: 'persona',
		country: 'país',
		place: 'lugar',
		organisation: 'organización',
		date: 'fecha'
	},
	noteSpoken: (number) => `Afirmación ${n(number)}`,
	readAs: 'Leído como',
	claim: 'afirmación',
	closeMark: 'Cerrar',
	moreText: (count) => plural(count, { one: '# párrafo más', other: '# párrafos más' }),
	entity: (text) => `Se refiere a ${text}`,
	countryHow: {
		name: 'por su nombre',
		demonym: 'por su gentilicio',
		capital: 'por su capital',
		code: 'por su abreviatura'
	},
	dateCertainty: {
		explicit: 'El texto la dice completa.',
		resolved: 'Calculada a partir del día de publicación.',
		unresolved: 'El texto no dice cuál: no se pregunta por ella.'
	},
	timex: {
		DATE: 'Una fecha',
		TIME: 'Una hora',
		DURATION: 'Una duración',
		SET: 'Algo que se repite'
	},
	openDate: 'no se sabe',
	claimKind: (kind) => KINDS[kind] ?? claimKinds[kind],
	slot: (name) => SLOTS[name],
	when: 'cuándo',
	modality: {
		happened: 'Ocurrió.',
		planned: 'Está previsto: nunca se pregunta como hecho.',
		possible: 'Solo es posible: nunca se pregunta como hecho.',
		denied: 'Se niega: nunca se pregunta como hecho.'
	},
	state: {
		current: 'en el cargo',
		former: 'antes',
		acting: 'en funciones',
		interim: 'interino',
		elect: 'elegido, aún no en el cargo',
		incoming: 'a punto de asumir el cargo'
	},
	saidBy: (who) => `Lo dice ${who}`,
	dateKnown: (date, how) => `Publicado el ${date} (${HOW[how]}).`,
	dateAsk: '¿Cuándo se publicó?',
	dateAskText:
		'El texto no lo dice, así que «jueves» o «el mes pasado» quedan sin precisar. Con el día se convierten en fechas, y puede haber más preguntas.',
	dateField: 'Día de publicación',
	dateUse: 'Leer otra vez con este día',
	dateNone: 'No se sabe',
	dateChange: 'Cambiar el día',
	dateUnknown:
		'No se sabe el día de publicación: los días de la semana y los meses sin año quedan sin precisar.',
	disputesTitle: 'No coincide con lo que ya se sabe',
	disputesText: 'Nada de esto se pregunta por puntos. Se guardan y muestran las dos versiones.',
	thisArticle: 'Este artículo',
	questionsTitle: 'Preguntas propuestas',
	known: 'Otra fuente también lo dice',
	key: 'Respuesta',
	editedMark: 'Editada',
	decision: { open: 'Sin decidir', accepted: 'Aceptada', rejected: 'Fuera' },
	accept: 'Aceptar',
	reject: 'Dejar fuera',
	reopen: 'Deshacer',
	edit: 'Editar',
	editDone: 'Listo',
	restore: 'Como se propuso',
	showInText: 'Ver en el texto',
	backToQuestion: 'Volver a la pregunta',
	questionNumber: (at, total) => `Pregunta ${n(at)} de ${n(total)}`,
	fields: {
		prompt: 'Pregunta',
		statement: 'Enunciado',
		cloze: 'Frase con su hueco',
		answer: 'Respuesta',
		option: (at) => `Opción errónea ${n(at)}`,
		accepted: 'También correcto (uno por línea)',
		explanation: 'Lo que se dice tras responder'
	},
	truth: 'El enunciado es',
	truthTrue: 'Verdadero',
	truthFalse: 'Falso',
	flawsTitle: 'Hay que corregirlo antes de aceptarla',
	noFlaws: 'Sin defectos.',
	newKey: 'Con otra respuesta es otra pregunta: lo aprendido de la antigua se queda con ella.',
	parts: { order: 'En este orden', match: 'Van juntos', map: 'Para encontrar en el mapa' },
	progress: (done, total) => `${n(done)} de ${n(total)} decididas`,
	acceptRest: (count) =>
		plural(count, { one: 'Aceptar la que queda', other: 'Aceptar las otras #' }),
	acceptAll: (count) => `Aceptar las ${n(count)}`,
	keep: (count) => (count === 0 ? 'Guardar el artículo' : `Guardar ${questions(count)}`),
	kept: (count) =>
		count === 0 ? 'Guardado, sin preguntas.' : 'Guardado. Ya forman parte de tus preguntas.'
};
