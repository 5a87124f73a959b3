import type { calibration as english } from '../en/calibration';
import { answers } from './counts';

export const calibration: typeof english = {
	title: 'Cuánto te conoce el modelo',
	lede: 'Antes de cada respuesta, Dateline calcula la probabilidad de que la sepas; de eso depende cuándo vuelve una tarjeta. Aquí ves cuántas veces acertó contigo.',
	back: 'Progreso',
	reading: 'Repasando tus respuestas',
	failed: 'No se han podido repasar tus respuestas.',
	none: 'Todavía no se ha predicho nada',
	noneText:
		'Una respuesta cuenta aquí cuando un dato se vuelve a preguntar otro día. Vuelve cuando hayas repasado algunas.',
	few: (count, of) =>
		`Hasta ahora se han podido predecir ${answers(of, count)}. Con menos de cien, lo que ves es sobre todo azar.`,
	leftOut: (count, of) =>
		`Aquí no se cuentan ${answers(of, count)}, porque el reloj del dispositivo iba mal en esos momentos. Siguen contando para lo que sabes.`,

	curve: {
		title: 'Predicho y cumplido',
		summary: (predicted, right, count, of) =>
			`De ${answers(of, count)}, se predijo que ${predicted} serían correctas, y lo fueron ${right}.`,
		verdict: {
			within:
				'Todos los grupos, o casi todos, están en la línea dentro de lo que permite el azar: puedes creer lo que el modelo dice de ti.',
			high: 'Se cumplió más de lo predicho: recuerdas más tiempo de lo que cree el modelo y te pregunta un poco de más.',
			low: 'Se cumplió menos de lo predicho: olvidas antes de lo que cree el modelo y te pregunta un poco de menos.',
			mixed:
				'Unos grupos están por encima de la línea y otros por debajo: el modelo se equivoca, pero sin una dirección clara.'
		},
		across: 'predicho',
		up: 'cumplido',
		perfect: 'predicho igual que cumplido',
		range: 'donde está la proporción real, 19 de cada 20 veces',
		predictedHead: 'Predicho',
		rightHead: 'Cumplido',
		countHead: 'Respuestas',
		lowHead: 'Como mínimo',
		highHead: 'Como máximo',
		words: (predicted, right, count, of) =>
			`Predicho ${predicted}, cumplido ${right} de ${answers(of, count)}`
	},

	compared: {
		title: 'Frente a predicciones más simples',
		lede: 'La pérdida logarítmica es la sorpresa media de cada respuesta: cuanto menor, mejor. Es 0 para quien siempre acierta y 0,69 para quien lanza una moneda.',
		method: 'Predicho por',
		logLoss: 'Pérdida log.',
		rmse: 'Desvío',
		rmseNote:
			'«Desvío» es cuánto se alejaron de lo predicho los grupos de respuestas parecidas. «Distingue» es con qué frecuencia, entre una respuesta correcta y una incorrecta, la correcta se había dado por más probable; la mitad es azar.',
		auc: 'Distingue',
		names: {
			own: 'Dateline, tal como era entonces',
			usual: 'FSRS-6 con sus pesos de fábrica',
			average: 'Siempre tu media, sabida a posteriori',
			sm2: 'SM-2, como en programas antiguos'
		},
		beats: {
			both: 'Dateline predijo tus respuestas mejor que los dos.',
			sm2: 'Dateline predijo tus respuestas mejor que SM-2, pero no mejor que decir siempre tu media. Con más respuestas, o con pesos propios, puede cambiar.',
			average:
				'Dateline predijo tus respuestas mejor que decir siempre tu media, pero no mejor que SM-2.',
			none: 'Hasta ahora Dateline no ha predicho tus respuestas mejor que estos. Con más respuestas, o con pesos propios, puede cambiar.'
		},
		unknown: 'no se sabe'
	},

	own: {
		title: 'Pesos propios',
		lede: 'Cada persona olvida a su ritmo. Con tus respuestas, Dateline puede ajustar a ti los números de su modelo. Usa las primeras cuatro quintas partes y pregunta a la última si son mejores.',
		default:
			'En uso ahora: los pesos de fábrica de FSRS-6, sacados de cientos de millones de repasos de mucha gente.',
		inUse: {
			'first-intervals': (date) =>
				`En uso ahora: tus propios primeros intervalos, ajustados el ${date}; lo demás, de fábrica.`,
			full: (date) => `En uso ahora: tus propios pesos, ajustados el ${date}.`
		},
		short: (count, needed) =>
			`Hacen falta ${needed} respuestas; tienes ${count}. Hasta entonces los pesos de fábrica son la mejor apuesta.`,
		first:
			'Con lo que tienes se puede ajustar el primer intervalo después de cada nota. Todos los pesos, a partir de 1000 respuestas, 300 de ellas recordadas otro día sin opciones entre las que elegir.',
		all: 'Tienes respuestas suficientes para los 21 pesos. El optimizador ocupa medio megabyte y funciona solo en este dispositivo; puede tardar un minuto.',
		fit: { 'first-intervals': 'Ajustar mis primeros intervalos', full: 'Ajustar todos mis pesos' },
		stage: {
			loading: 'Cargando el optimizador',
			training: (done, of) => `Ajustando: ${done} de ${of} pasadas`,
			judging: 'Preguntando a tus últimas respuestas'
		},
		progress: 'Ajustando',
		cancel: 'Parar',
		fitFailed:
			'No ha funcionado; no se ha cambiado nada. Quizá no se haya podido cargar el optimizador.',
		result: 'Puesto a prueba',
		sure: (count, of) =>
			`En tus últimas ${answers(of, count)} los pesos nuevos predijeron mejor, más de lo que explica el azar.`,
		better: (count, of) =>
			`En tus últimas ${answers(of, count)} los pesos nuevos predijeron un poco mejor, aunque podría ser solo azar.`,
		notBetter: (count, of) =>
			`En tus últimas ${answers(of, count)} los pesos nuevos no fueron mejores que los que usas, así que se quedan estos. Prueba otra vez con más respuestas.`,
		tooFew:
			'Hay muy pocas respuestas recientes para saber si los pesos nuevos son mejores. Se quedan como están.',
		measure: 'Medida',
		before: 'Ahora',
		after: 'Nuevos',
		loss: 'Pérdida log. en tus últimas respuestas',
		luck: (luck) => `La diferencia puede variar ${luck} arriba o abajo por azar.`,
		interval: {
			1: 'Primer intervalo tras «Otra vez»',
			2: 'Primer intervalo tras «Difícil»',
			3: 'Primer intervalo tras «Bien»',
			4: 'Primer intervalo tras «Fácil»'
		},
		accept: 'Usar los pesos nuevos',
		acceptNote:
			'Todas las fechas se calculan de nuevo a partir de tus respuestas. Puedes deshacerlo cuando quieras.',
		discard: 'Dejarlo',
		close: 'Cerrar',
		undo: 'Deshacer estos pesos',
		redo: 'Usarlos otra vez'
	}
};
