import type { classReport as english } from '../en/class-report';
import { n, plural } from './counts';

export const classReport: typeof english = {
	report: {
		lede: (share, low, high) =>
			`La clase tiene de media ${share} de los puntos; la mayoría de clases así tendría de ${low} a ${high} (95 %).`,
		ledeOne: (share) => `${share} de los puntos.`,
		passed: (count, of, share) =>
			`${n(count)} de ${n(of)} tienen ${share}, lo que hace falta para aprobar.`,
		spread: 'Cómo se reparten las notas',
		band: (low, high) => `de ${low} a ${high}`,
		whole: 'El cuestionario en conjunto',
		mean: 'Media',
		meanText: 'Todas las notas sumadas y divididas por su número.',
		median: 'Mediana',
		medianText: 'La mitad de las notas está por debajo y la otra mitad por encima.',
		deviation: 'Desviación típica',
		deviationText: (points) => `Las notas se apartan de su media unos ${points} puntos.`,
		skewness: 'Asimetría',
		skewnessText: {
			low: 'Unas pocas notas quedan muy por debajo de las demás.',
			even: 'Las notas se reparten por igual a ambos lados de su media.',
			high: 'Unas pocas notas quedan muy por encima de las demás.'
		},
		kurtosis: 'Curtosis',
		kurtosisText: {
			flat: 'Las notas se reparten planas, sin agruparse en el centro.',
			even: 'Las notas se agrupan en el centro más o menos como en la curva normal.',
			peaked: 'La mayoría de notas están juntas y unas pocas muy lejos.'
		},
		consistency: 'Consistencia interna (alfa de Cronbach)',
		consistencyText: {
			good: 'Otro cuestionario así ordenaría a los alumnos casi igual.',
			fair: 'Otro cuestionario así ordenaría a los alumnos de forma parecida.',
			poor: 'Otro cuestionario así podría ordenarlos de otra manera: no te fíes de diferencias pequeñas.'
		},
		errorRatio: 'Proporción de error',
		errorRatioText: (share) => `${share} de lo que varían las notas es azar.`,
		standardError: 'Error típico',
		standardErrorText: (points) =>
			`Solo por azar una nota puede estar ${points} puntos por encima o por debajo.`,
		unknownText: 'Hacen falta más alumnos con notas distintas.',
		teach: 'Volver a explicar',
		teachText: (share) =>
			`Preguntas que dieron menos de ${share} de sus puntos, por el artículo que dice la respuesta.`,
		teachNone: 'Ninguna pregunta dio menos: no hace falta volver a explicar nada.',
		noArticle: 'Sin artículo',
		answer: (text) => `Respuesta: ${text}`,
		list: 'Alumnos',
		print: 'Imprimir este informe',
		printAll: 'Informes de todos los alumnos'
	},
	own: {
		title: 'Informe',
		back: 'Todos los alumnos',
		print: 'Imprimir',
		printAll: 'Imprimir todos',
		given: (text) => `Respondió: ${text}`,
		nothing: 'Sin respuesta',
		answer: (text) => `Correcta: ${text}`,
		passed: 'Aprobado',
		notPassed: 'No aprobado',
		finished: (date) => `Entregado ${date}`,
		minutes: (count) => (count === '1' ? '1 minuto' : `${count} minutos`)
	},
	save: {
		csv: 'Resultados en CSV',
		csvText:
			'Una línea por intento, para hojas de cálculo. Las columnas llevan el identificador de la pregunta, para poder juntar tablas de cuestionarios mezclados; nada se ejecuta como fórmula.',
		questions: 'Preguntas en CSV',
		questionsText: 'Qué significan los identificadores.',
		analysis: 'Análisis de preguntas en CSV',
		analysisText: 'Las cifras de cada pregunta, con los nombres que les da Moodle.',
		json: 'Todo en JSON',
		jsonText:
			'Respuestas tal cual, notas, decisiones y cifras; el formato está descrito en docs/FORMATS.md.',
		anonymous: 'Sin nombres',
		anonymousText:
			'Los alumnos son códigos; no van horas, identificadores ni palabras propias. No para menos de cinco alumnos.',
		tooFew: 'Sin nombres tiene que haber cinco alumnos o más.',
		merge: 'Con otro docente',
		mergeText:
			'El archivo lleva el cuestionario con sus respuestas y códigos, todos los resultados y decisiones: solo para docentes. Al abrirlo se juntan los dos libros; nada se pierde ni cuenta dos veces.',
		mergeSave: 'Guardar para otro docente',
		mergeOpen: 'Abrir el archivo de otro docente',
		merged: (count) =>
			count === 0
				? 'No había nada nuevo.'
				: plural(count, { one: '# registro era nuevo.', other: '# registros eran nuevos.' }),
		problems: {
			unreadable: 'Este archivo no se puede leer como libro de notas.',
			foreign: 'Este archivo no tiene nada de este cuestionario.',
			'not-kept': 'No se pudo guardar. No ha cambiado nada.'
		}
	}
};
