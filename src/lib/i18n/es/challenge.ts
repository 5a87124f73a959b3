import type { challenge as english } from '../en/challenge';
import { n, plural, questions } from './counts';

export const challenge: typeof english = {
	title: 'Un reto',
	invite: 'Te han retado',
	items: (count) => questions(count),
	clocks: { off: 'sin reloj', calm: 'con reloj tranquilo', brisk: 'con reloj rápido' },
	theirScore: (right, total) => `A superar: ${n(right)} de ${n(total)}`,
	text: 'Te hacen exactamente las mismas preguntas, con las respuestas en el mismo orden. No se envía nada a ningún sitio: os comparáis con un enlace que devuelves tú.',
	begin: 'Aceptar el reto',
	again: 'Jugarlo otra vez',
	missing: (count, of) =>
		`Tu banco no tiene ${n(count)} de las ${n(of)} preguntas. Te hacen las demás, y se compara lo que se preguntó a los dos.`,
	otherBank:
		'Tu banco de preguntas es de otra versión. Las preguntas son las mismas; quizá se hayan corregido explicaciones.',
	noneLeft:
		'Tu banco no tiene ninguna de estas preguntas. Actualizad la aplicación en los dos dispositivos y pide otro enlace.',
	broken: 'Este enlace no contiene ningún reto',
	problems: {
		empty: 'No hay nada en este enlace.',
		'too-long': 'Es demasiado largo para ser un reto.',
		'not-ours': 'No es un reto de Dateline.',
		damaged: 'Está dañado: falta una parte o ha cambiado. Pídelo otra vez.',
		'too-big-inside': 'Lo que lleva dentro es demasiado grande para ser un reto.',
		'wrong-kind': 'Es un cuestionario o un resultado: ábrelo en Cuestionarios.',
		'newer-version': 'Se hizo con una versión más nueva de Dateline. Actualiza y ábrelo de nuevo.',
		'bad-content': 'Su contenido no es el de un reto.'
	},
	nothingStored: 'No se ha guardado nada.',
	openQuiz: 'Elegir tus propias preguntas',
	compared: 'Comparación',
	comparedOn: (count) =>
		plural(count, {
			one: 'Con la única pregunta que se hizo a todos.',
			other: 'Con las # preguntas que se hicieron a todos.'
		}),
	you: 'Tú',
	friend: 'Tu amigo',
	friendNumber: (number) => `Jugador ${n(number)}`,
	youLead: 'Tienes más aciertos.',
	theyLead: 'Tienes menos aciertos.',
	level: 'Los mismos aciertos.',
	question: 'Pregunta',
	right: 'correcta',
	notRight: 'incorrecta',
	notAsked: 'no preguntada',
	sendBack: 'Devolver tu resultado',
	sendBackText: 'El enlace lleva las preguntas y quién acertó cuáles, sin ningún nombre.',
	challenge: 'Retar a un amigo',
	challengeText: 'El enlace lleva esta misma ronda. Tu amigo la juega y te devuelve otro enlace.',
	withScore: 'Decir mis aciertos, pregunta a pregunta',
	left: (count) =>
		plural(count, {
			one: 'Una pregunta sale de tus artículos y se queda aquí.',
			other: '# preguntas salen de tus artículos y se quedan aquí.'
		}),
	cannot: 'Todas estas preguntas salen de tus artículos: nadie más las tiene.',
	link: 'Enlace al reto',
	qr: 'Código QR del reto',
	copy: 'Copiar el enlace',
	share: 'Compartir el enlace',
	copied: 'El enlace está copiado.',
	notCopied: 'El navegador no ha permitido copiar.',
	qrTooLong: 'Demasiado largo para un código QR: envía el enlace.'
};
