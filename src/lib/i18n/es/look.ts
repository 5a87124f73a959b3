import type { SlotName } from '../../core/claims/types';
import type { FactStatus } from '../../core/facts/types';
import type { look as english } from '../en/look';
import { answers, facts, n, plural, questions, results, times } from './counts';

const sources = (count: number): string => plural(count, { one: '# fuente', other: '# fuentes' });
const offices = (count: number): string => plural(count, { one: '# cargo', other: '# cargos' });

const STATUS: Readonly<Record<FactStatus, string>> = {
	agreed: 'Todos los artículos que hablan de ello coinciden.',
	refined: 'Un artículo es más exacto que otro; no se contradicen.',
	updated: 'Cambió entre dos artículos: cuenta el más reciente.',
	'different-base': 'Números que parecen una contradicción cuentan cosas distintas.',
	disputed: 'Los artículos se contradicen en esto.',
	planned: 'Anunciado, y aún no contado como hecho.'
};

const SIDES: Readonly<Partial<Record<SlotName | 'date', string>>> = {
	date: 'No coinciden en cuándo.',
	number: 'No coinciden en cuántos.',
	rank: 'No coinciden en la cuenta.',
	person: 'No coinciden en quién.',
	place: 'No coinciden en dónde.',
	state: 'No coinciden en calidad de qué.'
};

const SLOTS: Readonly<Record<SlotName | 'date', string>> = {
	date: 'cuándo',
	person: 'quién',
	office: 'qué cargo',
	polity: 'de qué',
	state: 'en calidad de qué',
	actor: 'quién actuó',
	other: 'con quién',
	place: 'dónde',
	document: 'qué documento',
	body: 'qué organismo',
	what: 'qué',
	number: 'cuántos',
	rank: 'en qué orden',
	since: 'desde cuándo',
	against: 'votos en contra',
	abstaining: 'abstenciones'
};

export const look: typeof english = {
	rooms: 'Echar un vistazo',
	room: {
		articles: 'Artículos',
		facts: 'Datos',
		who: 'Quién es quién',
		timeline: 'Cronología',
		map: 'Mapa',
		changes: 'Cambios',
		disputes: 'Discrepancias'
	},
	failed: 'No se ha podido leer. Recarga para intentarlo de nuevo.',
	facts: (count) => facts(count),
	sources,
	questions: (count) => questions(count),
	toFact: 'Todo sobre este dato',
	showAll: (count) => `Mostrar los ${n(count)}`,
	showMore: 'Mostrar más',
	showFewer: 'Mostrar menos',

	search: {
		label: 'Buscar en la biblioteca',
		hint: 'Artículos, datos, personas, países',
		preparing: 'Preparando el índice',
		found: (count) => (count === 0 ? 'No se ha encontrado nada' : results(count)),
		partial: 'Nada tiene todas estas palabras. Lo más cercano:',
		noneText: 'Prueba con menos palabras o con otra ortografía.',
		kinds: {
			country: 'Países',
			person: 'Personas',
			fact: 'Datos',
			article: 'Artículos'
		},
		clear: 'Vaciar la búsqueda'
	},

	fact: {
		title: 'Dato',
		listTitle: 'Datos',
		listLede:
			'Todo lo que dicen los artículos, cada cosa con sus fuentes, sus preguntas y lo que recuerdas de ella.',
		kind: 'Tipo',
		anyKind: 'Todos',
		found: (count) => facts(count),
		none: 'Ningún dato encaja',
		noneText: 'Elige otro tipo o país.',
		missing: 'Este dato no está aquí',
		missingText: 'Quizá sea de un artículo que se quitó o de otra versión del banco.',
		toAll: 'Todos los datos',
		status: {
			agreed: 'Coinciden',
			refined: 'Precisado',
			updated: 'Actualizado',
			'different-base': 'Contado de otro modo',
			disputed: 'En disputa',
			planned: 'Previsto'
		},
		statusText: (status, count) =>
			count === 1 && (status === 'agreed' || status === 'refined')
				? 'Lo dice un artículo; nada lo contradice.'
				: STATUS[status],
		when: 'Cuándo',
		asOfTitle: 'Vigencia',
		asOf: (date) => `A fecha de ${date}: ningún artículo más reciente habla de ello.`,
		volatile: 'Puede cambiar en cualquier momento.',
		lasting: 'Ocurrió: solo lo cambiaría una rectificación.',
		undated: 'Ninguna de sus fuentes tiene fecha.',
		next: 'Lo que vino después',
		before: 'A lo que sustituyó',
		sides: 'Lo que dicen las fuentes',
		sideOf: (about) => SIDES[about] ?? 'No coinciden en un detalle.',
		settled: 'Resuelto por revisión',
		open: 'Abierto: nunca se pregunta por puntos.',
		says: (count) => plural(count, { one: '# artículo lo dice', other: '# artículos lo dicen' }),
		sourcesTitle: 'Fuentes',
		saidBy: (who) => `según ${who}`,
		modality: {
			happened: '',
			planned: 'Un plan, aún sin hacer',
			possible: 'Posible, no seguro',
			denied: 'Desmentido'
		},
		about: 'Sobre',
		questionsTitle: 'Preguntas sobre ello',
		noQuestions: 'No se pregunta nada sobre ello.',
		ask: 'Pregúntame esto',
		notStarted: 'La ronda no se ha podido guardar en este dispositivo, así que no ha empezado.',
		memoryTitle: 'Lo que recuerdas',
		memoryNone: 'Todavía no te han preguntado por esto.',
		recall: (percent) => `${percent} de probabilidad de recordarlo hoy`,
		due: (day) => `próxima vez el ${day}`,
		dueNow: 'pendiente ahora',
		answered: (count, lapses) => `${answers(count)}${lapses ? `, olvidado ${times(lapses)}` : ''}`,
		last: (day) => `la última el ${day}`,
		aside: 'apartado por ti',
		retired: 'Ya no se pregunta: el mundo siguió su curso.',
		slot: (slot) => SLOTS[slot]
	},

	who: {
		title: 'Quién es quién',
		lede: 'Quién ocupa qué cargo, según los artículos publicados hasta un día. Donde callan, se dice.',
		day: 'A fecha de',
		earlier: 'Antes',
		later: 'Después',
		today: 'Hoy',
		places: 'País u organización',
		allPlaces: 'Todos',
		seats: offices,
		known: (holders, seats, day) =>
			`${day}: se sabe quién ocupa ${n(holders)} de ${offices(seats)}.`,
		standing: {
			current: '',
			acting: 'en funciones',
			interim: 'interino',
			former: 'anterior',
			elect: 'electo',
			incoming: 'entrante'
		},
		said: (day, ago) => `nombrado el ${day}${ago ? `, ${ago} antes` : ''}`,
		left: (names) => `Nadie en el cargo; mencionados como anteriores: ${names}.`,
		unknown: 'Nadie nombrado todavía',
		unknownUntil: (day) => `El primer artículo que nombra a alguien es del ${day}.`,
		next: (name, day) => `Después ${name}, nombrado el ${day}.`,
		nextLeft: (name, day) => `${name} ya no estaba el ${day}.`,
		coming: (name) => `Por venir: ${name}`,
		undated: (names) => `También nombrados, en artículos sin fecha: ${names}`,
		overTime: 'A lo largo del tiempo',
		overTimeOf: (office) => `${office} a lo largo del tiempo`,
		term: (from, to) => (from === to ? from : `del ${from} al ${to}`),
		times: (count) => `nombrado ${times(count)}`,
		gap: (span) => `${span} sin noticias`,
		none: 'Aquí no se nombra ningún cargo',
		noneText: 'Elige otra vez todos los países.',
		person: 'Persona',
		personMissing: 'Nadie con este nombre',
		personMissingText: 'Los artículos de aquí no lo nombran.',
		offices: 'Cargos',
		noOffices: 'Ningún artículo da un cargo.',
		country: 'País',
		countryMissing: 'Nada sobre este país',
		countryMissingText: 'Ningún artículo de aquí habla de él.',
		toWho: 'Todos los cargos',
		quiz: (name) => `Pregúntame sobre ${name}`,
		recall: (known, total) =>
			`Si te preguntaran ahora, sabrías unas ${n(known)} de ${answers(total)}.`
	},

	timeline: {
		title: 'Cronología',
		lede: 'Todos los datos con fecha. Un anillo es uno del que solo se sabe el mes o el año.',
		label: (from, to, count) => `De ${from} a ${to}: ${facts(count)}`,
		how: 'Las flechas izquierda y derecha se mueven en el tiempo, más y menos acercan y alejan, 0 lo muestra todo. La lista de abajo contiene los mismos datos.',
		keys: 'Teclas: ← → mueven, + − acercan y alejan, 0 lo muestra todo.',
		zoomIn: 'Acercar',
		zoomOut: 'Alejar',
		earlier: 'Antes',
		later: 'Después',
		whole: 'Mostrar todo',
		column: (when, count) => `${when}: ${facts(count)}`,
		list: 'En este tramo',
		none: 'Ningún dato con fecha aquí',
		noneText: 'Aleja la vista, o elige otro país o tipo.',
		vague: 'día desconocido'
	},

	map: {
		title: 'Mapa',
		lede: 'Cuanto más densa la trama de un país, más recordarías hoy de él.',
		label: 'Mapa del mundo de lo que sabes',
		how: 'Las flechas mueven el mapa, más y menos acercan y alejan, 0 muestra el mundo entero. La tabla de abajo contiene lo mismo y abre cada país.',
		zoomIn: 'Acercar',
		zoomOut: 'Alejar',
		reset: 'Mostrar el mundo entero',
		legend: 'Cuánto sabes de un país',
		level: {
			nothing: 'Nada que aprender todavía',
			new: 'Aún sin preguntar',
			some: 'Menos de un tercio',
			half: 'Hasta dos tercios',
			most: 'Dos tercios o más'
		},
		table: 'Como tabla',
		country: 'País',
		recall: 'Recordarías',
		asked: 'Preguntado',
		ofTotal: (known, total) => `${n(known)} de ${n(total)}`,
		pick: 'Pulsa un país para abrir sus datos.',
		open: (name) => `Abrir ${name}`,
		none: 'Todavía nada sobre este país'
	},

	changes: {
		title: 'Lo que ha cambiado',
		lede: 'No son contradicciones: el mundo se movió entre dos noticias. Lo viejo está junto a lo nuevo, cada cosa con su fuente.',
		was: 'Antes',
		is: 'Ahora',
		none: 'No ha cambiado nada',
		noneText: 'Nada de lo que se cuenta dos veces ha cambiado hasta ahora.',
		cards: 'Tus tarjetas',
		noCard: 'No tienes ninguna tarjeta de lo anterior.',
		retired: (count) =>
			`${plural(count, { one: '# tarjeta tuya no se preguntará más', other: '# tarjetas tuyas no se preguntarán más' })}; lo que sabías se queda en tu historial.`,
		mended: (count) =>
			plural(count, {
				one: '# tarjeta tuya pregunta ahora por lo que hoy es así.',
				other: '# tarjetas tuyas preguntan ahora por lo que hoy es así.'
			}),
		fresh: (count) =>
			count === 0
				? 'Todavía no se pregunta nada sobre lo nuevo.'
				: plural(count, {
						one: 'Hay # pregunta lista sobre lo nuevo.',
						other: 'Hay # preguntas listas sobre lo nuevo.'
					})
	}
};
