import type { after as english } from '../en/after';
import { n, plural } from './counts';

export const after: typeof english = {
	score: (right, total) => `${n(right)} de ${n(total)} correctas`,
	shareTitle: 'Contárselo a otros',
	shareHow: 'Se dibuja en este dispositivo; no se sube nada.',
	sprintLine: (signs, time) =>
		time ? `Antes o después: ${signs} en ${time}` : `Antes o después: ${signs}`,
	card: (right, nearly, wrong) => `${n(right)} correctas, ${n(nearly)} casi, ${n(wrong)} no`,
	copyText: 'Copiar como texto',
	shareText: 'Compartir como texto',
	sharePicture: 'Compartir como imagen',
	copied: 'El resultado está copiado.',
	notCopied: 'El navegador no ha permitido copiar.',
	saved: 'La imagen está guardada.',
	impossible: 'Este navegador no puede dibujar la imagen.',
	memoryTitle: 'Lo que ha cambiado en tu memoria',
	memorySum: (fresh, firmer, looser) =>
		[
			fresh > 0 ? plural(fresh, { one: '# nuevo', other: '# nuevos' }) : '',
			firmer > 0 ? plural(firmer, { one: '# más firme', other: '# más firmes' }) : '',
			looser > 0 ? plural(looser, { one: '# más débil', other: '# más débiles' }) : ''
		]
			.filter(Boolean)
			.join(', '),
	memoryHow: 'La firmeza son los días tras los que aún lo sabrías nueve de cada diez veces.',
	firmness: 'Firmeza',
	due: 'Vuelve',
	isNew: 'nuevo',
	from: (before, now) => `${before} → ${now}`,
	fromSpoken: (before, now) => `antes ${before}, ahora ${now}`,
	showMemory: 'Mostrar cada dato',
	timeLeft: (seconds) => plural(seconds, { one: 'Queda # segundo', other: 'Quedan # segundos' }),
	clock: 'Tiempo para esta pregunta',
	moreTime: 'Más tiempo',
	extended: 'Tienes más tiempo.'
};
