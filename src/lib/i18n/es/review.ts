import type { review as english } from '../en/review';
import { days, minutes, n, plural, times } from './counts';

export const review: typeof english = {
	title: 'Repaso',
	heading: 'Tarjetas',
	remaining: (count) => plural(count, { one: 'Queda # tarjeta', other: 'Quedan # tarjetas' }),
	show: 'Mostrar la respuesta',
	question: 'Pregunta',
	answer: 'Respuesta',
	how: '¿Qué tal lo sabías?',
	grades: { 1: 'Otra vez', 2: 'Difícil', 3: 'Bien', 4: 'Fácil' },
	soon: '10 min',
	days: (count) => days(count),
	undo: 'Deshacer',
	redo: 'Rehacer',
	nothingToUndo: 'No hay nada que deshacer.',
	nothingToRedo: 'No hay nada que rehacer.',
	doneTitle: 'Todo repasado',
	doneText: (count) =>
		`${plural(count, { one: '# tarjeta hecha', other: '# tarjetas hechas' })}. Vuelve mañana.`,
	enoughTitle: 'Suficiente por hoy',
	noneTitle: 'No hay nada pendiente',
	noneText:
		'Responde unas preguntas: cada dato se convierte en una tarjeta que vuelve a su debido tiempo.',
	next: (date, count) =>
		plural(count, {
			one: `La próxima tarjeta toca el ${date}.`,
			other: `Las próximas # tarjetas tocan el ${date}.`
		}),
	later: {
		minutes: (count, each) =>
			`${plural(count, { one: '# tarjeta puede', other: '# tarjetas pueden' })} esperar: tus ${minutes(each)} de hoy son para lo que olvidarías primero.`,
		'catch-up': (count) =>
			`Has estado fuera, y no pasa nada. ${plural(count, { one: '# tarjeta puede', other: '# tarjetas pueden' })} esperar: hoy viene lo que olvidarías primero.`
	},
	caughtUp: (count) =>
		plural(count, {
			one: 'A este ritmo estarás al día mañana.',
			other: 'A este ritmo estarás al día en # días.'
		}),
	more: 'Preguntar algunas ahora',
	begin: (count) =>
		plural(count, { one: 'Aprender un dato nuevo', other: 'Aprender # datos nuevos' }),
	fresh: 'Nuevo: nunca preguntado.',
	startQuiz: 'Empezar una ronda',
	unsaved: 'No se ha podido guardar tu nota.',
	aside: 'Apartar',
	asideDone: 'Apartada. No se pregunta hasta que la retomes en la clínica; Deshacer la recupera.',
	links: 'Más sobre el repaso',
	plan: 'Tu plan',
	clinic: (count) => (count === 0 ? 'Clínica' : `Clínica (${n(count)})`),
	clinicCall: (count) =>
		plural(count, {
			one: 'Un dato se te escapa una y otra vez.',
			other: '# datos se te escapan una y otra vez.'
		}),
	toClinic: 'Abrir la clínica',
	changed: (count) =>
		plural(count, {
			one: 'Una cosa que aprendiste ha cambiado',
			other: '# cosas que aprendiste han cambiado'
		}),
	changedText:
		'Ya no se preguntan; lo que vino después se aprende de nuevo. Una práctica corta distingue lo viejo de lo nuevo.',
	changedOn: (date) => `cambió el ${date}`,
	drill: 'Lo viejo y lo nuevo',
	drillWhich: '¿Cuál era entonces?',
	drillPosition: (at, total) => `${n(at)} de ${n(total)}`,
	drillRight: 'Correcto.',
	drillWrong: (answer) => `No: ${answer}.`,
	drillNext: 'Siguiente',
	drillDone: (right, total) => `${n(right)} de ${n(total)} distinguidas`,
	drillAgain: 'Otra ronda',
	close: 'Cerrar',
	keys: 'Teclas: Espacio muestra la respuesta, H una pista, 1 a 4 ponen nota, U deshace, Mayús+U rehace.',
	why: {
		title: 'Por qué esta tarjeta, por qué ahora',
		recall: (now, wished, own) =>
			`Probabilidad de que hoy lo sepas: ${now}. Se pregunta cuando baja a ${wished}${own ? ', como elegiste para este tema' : ''}.`,
		since: (since, date) => `Última respuesta hace ${since}, el ${date}.`,
		today: 'Última respuesta hoy mismo.',
		history: (reps, lapses) =>
			`Respondida ${times(reps)}; ${lapses === 0 ? 'nunca olvidada' : `olvidada ${times(lapses)}`} después de saberla.`,
		stability: (stable, wished, interval) =>
			`Se mantiene por encima del 90 % durante ${stable}, y por encima del ${wished} durante ${days(interval)}.`,
		chosen: (from, to, planned) =>
			from === to
				? `Por eso tocaba a los ${days(planned)}.`
				: `Cualquier día entre ${n(from)} y ${n(to)} después valía igual; se tomó uno de los más vacíos, a los ${days(planned)}.`,
		overdue: (count) => `Lleva ${days(count)} de retraso.`,
		reasons: {
			step: 'La última vez no la sabías, así que tenía que volver el mismo día.',
			cap: 'Hasta ahora solo la has reconocido entre opciones, así que vuelve pronto hasta que la recuerdes.',
			exam: 'Está en el último repaso antes de un examen.',
			moved: 'Sus días estaban libres o llenos en tu plan, así que se le dio otro.',
			interval: ''
		},
		exam: (title, date) => `Está en el último repaso antes de ${title || 'tu examen'}, el ${date}.`,
		fresh: 'Nunca la has respondido. Es uno de los datos nuevos de hoy.',
		outcomes: 'Últimas respuestas',
		none: 'Ninguna respuesta todavía.',
		outcome: { right: 'correcta', nearly: 'casi', wrong: 'incorrecta' },
		form: {
			card: 'tarjeta',
			choice: 'opciones',
			'true-false': 'verdadero o falso',
			typed: 'escrita',
			cloze: 'hueco',
			order: 'ordenar',
			match: 'parejas',
			map: 'mapa',
			sprint: 'antes o después',
			sources: 'fuentes comparadas'
		},
		buttons: 'Qué hace cada botón',
		button: (grade, due, stable) => `${grade}: vuelve en ${due}; después aguanta ${stable}.`
	}
};
