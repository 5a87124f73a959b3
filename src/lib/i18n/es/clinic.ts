import type { clinic as english } from '../en/clinic';
import { times } from './counts';

export const clinic: typeof english = {
	title: 'Clínica',
	heading: 'Lo que se te escapa una y otra vez',
	lede: 'Un dato olvidado ocho veces rara vez es difícil: casi siempre se confunde con otro. Ver los dos juntos ayuda más que otra ronda.',
	back: 'Volver a tus tarjetas',
	none: 'No se te escapa nada',
	noneText:
		'Un dato llega aquí cuando lo sabías y lo has olvidado ocho veces, y de nuevo cada cuatro veces más.',
	lapses: (count) => `olvidado ${times(count)}`,
	wanted: 'Lo que se pregunta',
	given: (count) => `Lo que respondiste, ${times(count)}`,
	alike: 'Con lo que se confunde fácilmente',
	answers: 'Responde a otra pregunta',
	nowhere: 'Ningún dato de aquí tiene esa respuesta.',
	noConfusion: 'No consta ninguna respuesta errónea: hasta ahora te has puesto nota tú.',
	drill: 'Practicar los dos',
	drillTitle: 'Clínica: dos parecidos',
	otherwise: 'Preguntarlo de otra forma',
	otherwiseTitle: 'Clínica: de otra forma',
	setAside: 'Apartarlo',
	setAsideDone: 'Apartado.',
	treated: 'Ya los distingo',
	treatedDone: 'Volverá aquí si lo olvidas cuatro veces más.',
	asideTitle: 'Apartados',
	asideText: 'Estos no se preguntan. Lo que recuerdas de ellos se conserva.',
	takeUp: 'Retomar',
	takeUpNamed: (prompt) => `Retomar: ${prompt}`,
	takenUp: 'Retomado.',
	notStarted: 'No se ha podido empezar la práctica.',
	unsaved: 'No se ha podido guardar.'
};
