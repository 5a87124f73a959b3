import type { setResults as english } from '../en/set-results';
import { n, plural } from './counts';

export const setResults: typeof english = {
	counts: (learners, attempts) =>
		`${plural(learners, { one: '# alumno', other: '# alumnos' })} · ${plural(attempts, { one: '# intento', other: '# intentos' })}`,
	average: (share) => `${share} de los puntos de media.`,
	newest: 'Lo último entregado',
	nameless: 'Sin nombre',
	late: 'tarde',
	attempt: (number) => `Intento ${n(number)}`,
	open: 'Abrir el libro de notas',
	cameTitle: 'Tu docente ha vuelto a calificar este cuestionario',
	cameText: 'Se anularon preguntas u otras respuestas valen ahora. Tu nota de aquí puede seguirlo.',
	take: 'Aplicarlo',
	taken: 'Tu nota está al día.',
	marks: (before, of, after, ofNow) =>
		`Antes ${before} de ${of} puntos, ahora ${after} de ${ofNow}.`,
	why: {
		drop: 'Esta pregunta no cuenta para nadie.',
		all: 'Todos reciben sus puntos.',
		answered: 'Quien la contestó recibe sus puntos.',
		right: (answer) => `«${answer}» vale como correcta.`,
		wrong: (answer) => `«${answer}» no vale como correcta.`,
		'never-lower': 'Ninguna nota bajó.'
	}
};
