import type { plan as english } from '../en/plan';
import { facts, n } from './counts';

export const plan: typeof english = {
	title: 'Tu plan',
	heading: 'Tu plan',
	lede: 'Cuánto, con qué seguridad y cuándo. Cada elección se prueba en tu propia memoria antes de valer.',
	back: 'Volver a tus tarjetas',
	empty: 'Todavía no has aprendido nada, así que los números de abajo hablan solo de datos nuevos.',
	remember: 'Con qué seguridad',
	retention: 'Preguntar cuando la probabilidad de saberlo baje a',
	retentionNote:
		'Más alto significa más repasos y menos sorpresas. El 90 % va bien a casi todo el mundo; por encima del 95 % el trabajo crece deprisa.',
	bySubject: 'Distinto para algunos temas',
	asAll: 'como los demás',
	subjects: {
		countries: 'Países',
		people: 'Personas',
		dates: 'Fechas',
		numbers: 'Números',
		events: 'Acontecimientos'
	},
	day: 'Un día',
	fresh: 'Datos nuevos al día',
	minutes: 'Minutos al día',
	minutesNote: (seconds) =>
		`Deja los minutos vacíos para no poner límite. Cada respuesta te lleva unos ${seconds}.`,
	rollover: 'El día empieza a las',
	rolloverNote:
		'Lo que respondas antes cuenta para la víspera. Vale a partir de ahora: los días ya estudiados se quedan como estaban.',
	week: 'La semana',
	weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
	shares: { usual: 'normal', easy: 'ligero', free: 'libre' },
	weekNote: 'En un día ligero toca más o menos la mitad; en uno libre, casi nada.',
	breaks: 'Descansos',
	breaksNote: 'En un descanso no toca nada: las tarjetas vienen antes o después.',
	breakFrom: 'Primer día',
	breakTo: 'Último día',
	breakAdd: 'Añadir el descanso',
	breakText: (from, to) => (from === to ? from : `del ${from} al ${to}`),
	noBreaks: 'Ningún descanso.',
	remove: 'Quitar',
	removeNamed: (name) => `Quitar: ${name}`,
	edit: 'Cambiar',
	editNamed: (name) => `Cambiar: ${name}`,
	exams: 'Exámenes',
	examsNote:
		'Todo lo que entra en un examen sale una vez más en los últimos días; lo que antes olvidarías, lo último.',
	noExams: 'Ningún examen.',
	examTitle: 'Nombre',
	examOn: 'Fecha',
	examAbout: 'Qué entra',
	abouts: {
		all: 'todo',
		subjects: 'algunos temas',
		countries: 'algunos países',
		set: 'un cuestionario'
	},
	examCountry: 'País',
	examSet: 'Cuestionario',
	chooseOne: 'elige',
	examUntitled: 'Examen',
	examAdd: 'Ponerlo en el plan',
	examChange: 'Guardar los cambios',
	examSubjects: 'Temas',
	examAsks: (count) => `Entran ${facts(count)}.`,
	examAsPlanned: (score, asked, share) =>
		`Con tu plan actual, ese día sabrías unos ${score} de ${n(asked)} (${share}).`,
	examInFull: (fresh, minutes, score, share) =>
		`Para verlo todo a tiempo: ${fresh} nuevos y ${minutes} al día hasta entonces; unos ${score} sabidos (${share}).`,
	examNothing: 'Todavía no hay nada que aprender para esto.',
	examNone: 'Elige un día futuro, de aquí a cuatro meses, para ver qué hace falta.',
	assigned: 'Cuestionarios con fecha límite',
	assignedUntil: (date) => `hasta el ${date}`,
	prepare: 'Preparar',
	prepareNamed: (name) => `Preparar: ${name}`,
	preview: 'Los próximos 30 días',
	previewNote:
		'Simulado con tu memoria y tu ritmo; lo que tienes y lo que pruebas, con la misma suerte.',
	what: 'Qué',
	now: 'Ahora',
	proposed: 'Con tus cambios',
	rows: {
		minutes: 'Minutos al día',
		busiest: 'Minutos el día más lleno',
		reviews: 'Repasos al día',
		fresh: 'Datos nuevos al día',
		known: 'Datos sabidos a los 30 días',
		waiting: 'Tarjetas en espera a los 30 días'
	},
	examRow: (title) => `Sabido ese día: ${title}`,
	examMinutesRow: (title) => `Minutos al día hasta ${title}`,
	of: (score, asked) => `${score} de ${n(asked)}`,
	chart: 'Minutos de cada uno de los próximos catorce días',
	chartSummary: (mean, day, most) =>
		`${mean} al día de media; el día más lleno es ${day}, con ${most}.`,
	dayHead: 'Día',
	minutesHead: 'Minutos',
	save: 'Guardar este plan',
	discard: 'Descartar',
	saved: 'Tu plan está guardado.',
	unsaved: 'No se ha podido guardar todo.',
	unchanged: 'Todavía no ha cambiado nada.'
};
