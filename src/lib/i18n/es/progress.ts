import type { Window } from '../../core/memory/insights/retention';
import type { progress as english } from '../en/progress';
import { claimKinds } from './claim-kinds';
import { answers, cards, days, facts, times } from './counts';

const WINDOWS: Readonly<Record<Window, string>> = {
	today: 'Hoy',
	week: 'Últimos 7 días',
	month: 'Últimos 30 días',
	year: 'Últimos 365 días',
	all: 'Desde siempre'
};

export const progress: typeof english = {
	title: 'Progreso',
	heading: 'Lo que sabes',
	none: 'Todavía no hay nada que mostrar',
	noneText:
		'Responde unas preguntas: aquí verás lo que sabes, lo que toca y los días que llevas seguidos.',
	tracing: 'Repasando tu historial',
	failed: 'No se ha podido leer tu historial.',
	source: (date) => `Dateline · ${date}`,
	pictureFailed: 'Este navegador no puede dibujar la imagen.',

	leadBefore: 'Si te preguntaran mañana, recordarías',
	leadAfter: (of, seen) => `de los ${facts(seen, of)} que has visto.`,
	leadNote: 'La suma de las probabilidades de que conserves cada uno después de dormir.',
	leadFirst: 'Tu primer día. A partir de mañana, una línea mostrará aquí cómo crece lo que sabes.',
	leadTitle: 'En un número',
	review: (due) => `Repasar ${due}`,

	numbers: 'Tus números',
	due: 'pendientes ahora',
	dueNone: 'nada más por ahora',
	dueTime: (time) => `unos ${time}`,
	known: 'bien sabidos',
	knownNote: 'los recordarás una semana o más',
	learning: 'aprendiéndose',
	learningNote: 'aún no recordados sin ayuda',
	streak: 'días seguidos',
	longest: (count) => `máximo: ${count}`,
	today: 'respuestas hoy',
	todayNote: (right, time) => `${right} correctas, ${time}`,
	todayNone: 'todavía no',
	retentionStat: 'recordado',
	wanted: (share) => `${share} deseado`,
	against: {
		'too-few': (wanted) => `en 30 días; ${wanted} deseado, pronto para saberlo`,
		below: (wanted) => `en 30 días: menos del ${wanted} deseado`,
		'as-wanted': (wanted) => `en 30 días: lo deseado (${wanted})`,
		above: (wanted) => `en 30 días: más del ${wanted} deseado`
	},

	tabs: 'Qué mirar',
	tab: { memory: 'Memoria', activity: 'Actividad', groups: 'Por tema', doubts: 'Puntos débiles' },

	day: 'Día',
	days: 'Días',
	week: 'Semana',
	weekOf: (from, to) => `del ${from} al ${to}`,
	factsHead: 'Datos',
	factsOf: (count, of) => facts(of, count),
	answersHead: 'Respuestas',
	answersOf: (count, of) => answers(of, count),
	rightHead: 'Correctas',
	wrongHead: 'Incorrectas',
	shareHead: '% correctas',
	minutes: 'Minutos',

	knowledge: {
		title: 'Cómo ha crecido lo que sabes',
		known: 'Se recordarían',
		seen: 'Vistos hasta ahora',
		grew: (known, before, from) =>
			`Ahora recordarías ${known} datos, frente a ${before} el ${from}.`,
		words: (day, known, seen) => `${day}: ${known} de ${seen}`
	},
	retention: {
		title: 'Lo que recordabas al volver a preguntarte',
		window: WINDOWS,
		which: 'Qué recuerdos',
		ages: { all: 'Todos', young: 'Recientes', mature: 'Maduros' },
		ageNote: 'Los recientes aguantarían menos de tres semanas; los maduros, más.',
		period: 'Periodo',
		low: 'Como mínimo',
		high: 'Como máximo',
		expected: 'Esperado por el modelo',
		reference: (share) => `deseado ${share}`,
		row: (share, count, of) => `${share} de ${answers(of, count)}`,
		rowNone: 'aún no se ha vuelto a preguntar',
		range: 'donde está la proporción real, 19 de cada 20 veces',
		dot: 'lo contado',
		none: 'Los datos cuentan aquí desde el segundo día que se preguntan.',
		verdict: {
			'too-few': (share, wanted) =>
				`${share} en los últimos 30 días: muy pocas respuestas para compararlo con el ${wanted} que quieres.`,
			below: (share, wanted) =>
				`${share} en los últimos 30 días: menos del ${wanted} que quieres, y más de lo que explica el azar.`,
			'as-wanted': (share, wanted) =>
				`${share} en los últimos 30 días: lo que quieres (${wanted}), dentro de los límites del azar.`,
			above: (share, wanted) =>
				`${share} en los últimos 30 días: más del ${wanted} que quieres. Podrías repasar menos.`
		}
	},
	trend: {
		title: 'Recordado, semana a semana',
		summary: (low, high, count, of) =>
			of === 1
				? `Una semana con datos repetidos hasta ahora, al ${high}.`
				: `Entre ${low} y ${high} en ${count} semanas; la banda gris es tan ancha como la hace el azar.`,
		none: 'Todavía no se ha preguntado nada por segunda vez.',
		band: 'límites del azar',
		words: (from, share, count, of) => `Semana del ${from}: ${share} de ${answers(of, count)}`,
		wordsNone: (from) => `Semana del ${from}: no se volvió a preguntar nada`
	},
	forecast: {
		title: 'Lo que viene',
		due: 'toca ese día',
		overdue: 'pendiente de antes',
		overdueHead: 'Pendientes',
		free: 'libre según tu plan',
		easy: 'ligero según tu plan',
		planHead: 'Plan',
		usual: 'normal',
		summary: (week, of, busiest, most) =>
			`${cards(of, week)} en los próximos siete días; el día más lleno es el ${busiest}, con ${most}.`,
		none: 'No toca nada en los próximos treinta días.',
		words: (day, count, of) => `${day}: ${cards(of, count)}`,
		later: (count, of) => `${cards(of, count)} más adelante.`,
		head: 'Tarjetas'
	},
	stability: {
		title: 'Con qué firmeza los tienes',
		summary: (median) =>
			`La mitad de tus datos se mantiene por encima de nueve de cada diez durante ${median} o más.`,
		bin: (from, to) => `de ${from} a ${to}`,
		first: 'menos de un día',
		last: (from) => `más de ${from}`,
		spans: {
			1: '1 día',
			3: '3 días',
			7: '1 semana',
			21: '3 semanas',
			90: '3 meses',
			365: '1 año'
		},
		ticks: {
			0: '<1 d',
			1: '1 d',
			3: '3 d',
			7: '1 sem',
			21: '3 sem',
			90: '3 m',
			365: '1 a'
		},
		head: 'Días hasta que el recuerdo baja a nueve de cada diez',
		words: (bin, count, of) => `${bin}: ${facts(of, count)}`
	},
	calibration: 'Cuánto te conoce el modelo',
	plan: 'Cambiar cuánto quieres recordar',

	heat: {
		title: 'Tu año',
		summary: (count, of, longest, long) =>
			`${days(of, count)} de estudio en el último año; la racha más larga: ${days(long, longest)}. Los días sin nada pendiente no rompen la racha.`,
		words: (day, count, of) => `${day}: ${answers(of, count)}`,
		free: (day) => `${day}: no tocaba nada`,
		missed: (day) => `${day}: sin estudiar`,
		before: (day) => `${day}: antes de tu primera respuesta`,
		signs: {
			less: 'menos',
			more: 'más respuestas',
			free: 'nada pendiente',
			missed: 'sin estudiar'
		},
		weekFrom: 'Semana del'
	},
	span: 'Mostrar',
	spans: { days: 'Últimos 30 días', weeks: 'Últimas 26 semanas' },
	done: {
		title: 'Respuestas dadas',
		summary: (count, of, share) => `${answers(of, count)}, ${share} correctas.`,
		none: 'Ninguna respuesta en este tiempo.',
		right: 'correctas',
		wrong: 'incorrectas',
		words: (when, count, of, right) => `${when}: ${answers(of, count)}, ${right} correctas`
	},
	time: {
		title: 'Tiempo dedicado',
		summary: (all, each) => `${all} en total, ${each} en un día de estudio normal.`,
		none: 'Todavía nada.',
		words: (when, time) => `${when}: ${time}`
	},
	hours: {
		title: 'Cuándo estudias',
		summary: (hour, share) => `Sobre todo a partir de las ${hour}: ${share} de tu tiempo.`,
		hour: 'Hora',
		words: (hour, time, count, of) => `${hour}: ${time}, ${answers(of, count)}`
	},
	forms: {
		title: 'Cómo te han preguntado',
		names: {
			choice: 'Opción múltiple',
			'true-false': 'Verdadero o falso',
			typed: 'Escrita',
			cloze: 'Hueco',
			order: 'Ordenar',
			match: 'Parejas',
			map: 'En el mapa',
			sprint: 'Antes o después',
			sources: 'Fuentes comparadas',
			card: 'Tarjeta'
		},
		form: 'Forma',
		median: 'Tiempo habitual',
		summary: (form, share, count) => `Lo más frecuente: ${form} (${count}), ${share} correctas.`,
		row: (share, count, time) => `${share} de ${count} · ${time}`
	},

	groups: {
		by: 'Agrupar por',
		names: {
			subject: { label: 'Tema' },
			country: { label: 'País' },
			person: { label: 'Persona' },
			kind: { label: 'Tipo de dato' }
		},
		kind: (kind) => claimKinds[kind],
		recall: {
			title: 'Lo que recordarías mañana',
			full: 'se recordarían',
			of: 'preguntados hasta ahora',
			summary: (best, known, seen) =>
				`Sobre todo de ${best}: ${known} de los ${seen} datos preguntados hasta ahora.`,
			row: (known, seen) => `${known} de ${seen}`
		},
		right: {
			title: 'Recordado al volver a preguntar',
			summary: (weakest, share) => `Lo que menos, ${weakest}: ${share}.`,
			none: 'Los datos cuentan aquí desde el segundo día que se preguntan.',
			row: (share, count) => `${share} de ${count}`
		},
		recallHead: 'Se recordarían',
		seenHead: 'Preguntados',
		totalHead: 'En el banco',
		none: 'Nada de lo preguntado hasta ahora pertenece a un grupo así.',
		all: (count) => `Mostrar los ${count}`,
		fewer: 'Mostrar menos'
	},

	weakest: 'Lo que quizá estés a punto de olvidar',
	weakestNote: 'Probabilidad de que lo recuerdes hoy',
	noWeakest: 'Nada: todo lo que has visto está fresco.',
	missed: {
		title: 'Lo más fallado',
		none: 'No has fallado nada dos veces.',
		row: (wrong, of, day) => `fallado ${wrong} de ${of} veces, la última el ${day}`,
		since: (count) =>
			count === 0 ? 'sin acertar desde entonces' : `acertado ${times(count)} desde entonces`
	},
	stale: {
		title: 'Pasado de fecha',
		lede: 'El mundo se mueve: lo que aprendiste aquí era cierto en su día.',
		none: 'Nada de lo que has aprendido ha cambiado ni caducado.',
		changed: 'Ha cambiado desde entonces',
		changedOn: (date) => `cambió, según se publicó el ${date}`,
		expired: 'Más allá de su fecha de consumo',
		expiredOn: (date) => `dudoso desde el ${date}`,
		expiredNote: (count, of) =>
			`Sabes ${facts(of, count)} de un día ya lejano: entonces era cierto, ahora quizá no.`,
		disputes: 'Lo que ha cambiado, lado a lado'
	},
	readArticle: 'Leer el artículo',

	sittings: 'Rondas hechas',
	noSittings: 'Ninguna todavía.',
	sitting: 'Ronda',
	score: 'Aciertos',
	when: 'Cuándo',
	resume: 'seguir'
};
