import type { results as english } from '../en/results';
import { n, plural, questions } from './counts';

const learners = (count: number): string => plural(count, { one: '# alumno', other: '# alumnos' });
const attempts = (count: number): string =>
	plural(count, { one: '# intento', other: '# intentos' });
const marks = (count: number): string => plural(count, { one: '# nota', other: '# notas' });

export const results: typeof english = {
	title: 'Resultados',
	back: 'Volver al cuestionario',
	otherVersions: (count) =>
		plural(count, {
			one: '# resultado es de otra versión de este cuestionario:',
			other: '# resultados son de otras versiones de este cuestionario:'
		}),
	versionCount: (number, count) =>
		plural(count, {
			one: `Versión ${number}, # resultado`,
			other: `Versión ${number}, # resultados`
		}),
	counts: (who, tries) => `${learners(who)} · ${attempts(tries)}`,
	none: 'Todavía no hay resultados',
	noneText: 'Abre lo que te devuelvan: códigos, enlaces, archivos o papel.',
	missing: (count) =>
		`${questions(count)} de este cuestionario no están en esta versión del banco y no cuentan en ninguna nota.`,
	views: 'Vistas de los resultados',
	tabs: {
		marks: 'Libro de notas',
		questions: 'Preguntas',
		typed: 'Respuestas escritas',
		regrade: 'Volver a calificar',
		report: 'Informe de la clase',
		save: 'Guardar y compartir'
	},
	search: 'Buscar a alguien',
	found: (count, of) => (count === of ? learners(count) : `${n(count)} de ${learners(of)}`),
	attempts: 'La nota es',
	choices: {
		first: 'el primer intento',
		last: 'el último intento',
		best: 'el mejor intento',
		mean: 'la media de todos'
	},
	hideNames: 'Mostrar códigos en vez de nombres',
	quiet:
		'Sin nombres, las cifras se dan solo a partir de cinco alumnos: con menos se sabría quién es quién.',
	learner: 'Alumno',
	nameless: 'Sin nombre',
	mark: 'Nota',
	tries: 'Intentos',
	handedIn: 'Entregado',
	sortBy: (what) => `Ordenar por: ${what}`,
	question: (number) => `Pregunta ${n(number)}`,
	attempt: (number) => `Intento ${n(number)}`,
	of: (points, total) => `${points} / ${total}`,
	flags: {
		late: 'tarde',
		beyond: 'pasa del límite, no cuenta',
		otherDraw: 'otras preguntas que las sorteadas',
		accommodated: 'con más tiempo',
		paper: 'en papel'
	},
	outcomes: {
		right: 'correcta',
		nearly: 'casi correcta',
		wrong: 'incorrecta',
		skipped: 'pasada',
		unanswered: 'sin respuesta',
		'not-asked': 'no se preguntó'
	},
	settled: {
		teacher: 'lo decidiste tú',
		'full-credit': 'todos los puntos',
		'never-lower': 'se mantiene, ninguna nota baja',
		dropped: 'anulada'
	},
	saidRight: 'dice que era correcta',
	order: 'Orden',
	orders: {
		set: 'como en el cuestionario',
		hard: 'primero las más difíciles',
		doubtful: 'primero las que conviene mirar'
	},
	rightShare: (share) => `${share} de los puntos`,
	dropped: 'anulada',
	credited: { all: 'todos los puntos para todos', answered: 'todos los puntos si se respondió' },
	chips: {
		miskey: 'quizá la clave está mal',
		weak: 'no distingue entre alumnos',
		negative: 'los mejores la hicieron peor',
		outdated: 'ya no es actual'
	},
	figures: {
		title: 'Cifras',
		facility: 'Índice de facilidad',
		facilityText: (share, low, high, count) =>
			`${attempts(count)} consiguieron aquí ${share} de los puntos. Con tan pocos, lo que la clase sabe de verdad puede estar entre ${low} y ${high} (95 %).`,
		deviation: 'Desviación típica',
		deviationText: (spread) =>
			`Las notas aquí se apartan de su media alrededor de ${spread} de la nota completa.`,
		intended: 'Peso previsto',
		intendedText: (share) => `Puede dar ${share} de todos los puntos.`,
		effective: 'Peso efectivo',
		effectiveText: (share) => `A ella se debe ${share} de lo que una nota se diferencia de otra.`,
		negativeText:
			'No tiene: quien hizo bien lo demás hizo esta peor. Quizá falle la clave o el enunciado.',
		discrimination: 'Índice de discriminación',
		discriminationText: {
			strong: 'Quien sabe esta suele saber las demás: distingue bien.',
			fair: 'Distingue un poco entre alumnos.',
			weak: 'Apenas distingue a quien sabe las demás de quien no.',
			against: 'Quien sabe las demás falla más aquí: mira la clave y el enunciado.'
		},
		between: (low, high) => `Puede estar entre ${low} y ${high} (95 %).`,
		efficiency: 'Eficiencia discriminativa',
		efficiencyText: (share) =>
			`Es ${share} de lo que podría como mucho una pregunta con estas mismas notas.`,
		unknown: 'no se sabe',
		unknownText: 'Hacen falta al menos dos alumnos con notas distintas.'
	},
	options: {
		title: 'Quién eligió qué',
		answer: 'Respuesta',
		key: 'clave',
		count: 'Elegida',
		best: 'Mejor 27 %',
		weakest: 'Peor 27 %',
		discrimination: 'Con el resto',
		text: (share, low, high) =>
			`La eligió ${share}; en una clase así puede ser de ${low} a ${high} (95 %).`,
		rest: (share) => `Quien la eligió tuvo ${share} de los demás puntos.`,
		note: 'Mejor y peor se miden por todas las demás preguntas. «Con el resto» va de −1 a 1: por encima de 0, quien la eligió sabe más del resto.',
		none: (count) => plural(count, { one: '# no dio respuesta.', other: '# no dieron respuesta.' }),
		few: 'Con menos de diez intentos no se llama defectuosa a ninguna.',
		flags: {
			unused: 'casi nadie la elige',
			'attracts-able': 'atrae a quien sabe las demás',
			'weak-key': 'no la elige quien sabe las demás'
		}
	},
	miskey: (option) =>
		`Entre los mejores, más eligieron «${option}» que la clave. ¿Es correcta la clave?`,
	decide: {
		title: 'Decidir',
		drop: 'Anularla',
		undrop: 'Volver a contarla',
		all: 'Todos los puntos para todos',
		answered: 'Todos los puntos a quien respondió',
		none: 'Los puntos que salgan',
		accept: 'Dar por correcta',
		refuse: 'Dar por incorrecta',
		judge: 'Como lo juzgó el programa'
	},
	proposal: {
		title: '¿Volver a calificar?',
		changes: (count) => (count === 0 ? 'No cambia ninguna nota.' : `${marks(count)} cambiarían:`),
		apply: 'Volver a calificar',
		cancel: 'Dejarlo así',
		done: 'Calificado de nuevo.'
	},
	typed: {
		lede: 'Las respuestas iguales están juntas, sin contar mayúsculas, acentos ni espacios. Decide una vez y vale para todos los que la dieron.',
		none: 'En este cuestionario no se responde nada escribiendo.',
		noAnswers: 'Nadie ha respondido a esto todavía.',
		given: (count) => plural(count, { one: '# vez', other: '# veces' }),
		also: (spellings) => `también: ${spellings}`,
		mixed: 'juzgada en parte',
		says: (count) =>
			plural(count, {
				one: '# alumno dice que era correcta',
				other: '# alumnos dicen que era correcta'
			}),
		onlyOpen: 'Solo lo que nadie decidió y el programa no aceptó'
	},
	outdated: {
		title: 'Ya no es actual',
		since: (date) => `Ya no es actual desde ${date}`,
		doubtful: (date) => `Dudosa desde ${date}: valía hasta entonces.`,
		now: (answer) => `Ahora es: ${answer}`,
		source: 'Quién lo dice',
		regrade: 'Todos los puntos para todos',
		regradeNow: 'Aceptar también la respuesta nueva'
	},
	regrade: {
		neverLower: 'Ninguna nota baja de lo que era antes de cualquier decisión',
		standing: 'Lo que está decidido',
		nothing: 'No se ha decidido nada: todas las notas son las del programa.',
		changedTitle: 'Qué notas cambiaron',
		changed: (count) =>
			count === 0
				? 'Ninguna nota es distinta de la que da el programa solo.'
				: `${marks(count)} distintas de lo que da el programa solo:`,
		before: 'Antes',
		after: 'Después',
		undo: 'Deshacer la última decisión',
		noteTitle: 'Decírselo a los alumnos',
		noteText:
			'Un texto para todos: qué se decidió y por qué cambiaron notas, sin nombres. La nota de cada cual está en su informe.',
		linkTitle: 'Enlace que lo lleva a sus dispositivos',
		linkText:
			'Quien lo abra ve su propia nota como está ahora, junto a las respuestas. Lleva el código de las respuestas, si el cuestionario lo tiene.',
		linkQr: 'Código QR de la nueva calificación',
		copyLink: 'Copiar el enlace',
		noteHead: (title) => `Sobre «${title}»:`,
		notes: {
			drop: (number, prompt) =>
				`La pregunta ${n(number)} (${prompt}) se anuló: no cuenta para nadie.`,
			all: (number, prompt) =>
				`La pregunta ${n(number)} (${prompt}) da todos los puntos a todo el mundo.`,
			answered: (number, prompt) =>
				`La pregunta ${n(number)} (${prompt}) da todos los puntos a quien respondió.`,
			right: (number, prompt, answer) =>
				`Pregunta ${n(number)} (${prompt}): «${answer}» vale como correcta.`,
			wrong: (number, prompt, answer) =>
				`Pregunta ${n(number)} (${prompt}): «${answer}» no vale como correcta.`,
			neverLower: 'A nadie le ha bajado la nota.'
		},
		noteCapsule: (code) => `Código que abre las respuestas y explicaciones: ${code}`,
		copy: 'Copiar el texto',
		share: 'Compartir el texto',
		copied: 'El texto está copiado.',
		notCopied: 'Aquí no se permite copiar: selecciona el texto y cópialo a mano.'
	}
};
