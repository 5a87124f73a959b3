import type { opening as english } from '../en/opening';

export const opening: typeof english = {
	title: 'Resultados entregados',
	opening: 'Abriendo…',
	noneText: 'Pega enlaces, elige archivos o escanea los códigos que te muestren.',
	count: (fresh, of) =>
		of === 1 ? (fresh === 1 ? '1 resultado nuevo' : 'Nada nuevo') : `${fresh} nuevos de ${of}`,
	keep: (count) => (count === 1 ? 'Añadir a los resultados' : `Añadir ${count} resultados`),
	kept: (count) =>
		count === 1 ? 'Añadido a los resultados.' : `Se añadieron ${count} resultados.`,
	see: 'Ver los resultados',
	more: 'Abrir más',
	paste: 'Enlaces o códigos, también un chat entero',
	take: 'Abrir',
	files: 'Elegir archivos',
	scan: 'Escanear códigos',
	forSet: (title) => `de «${title}»`,
	nobody: 'Sin nombre',
	kinds: { new: 'Nuevo', duplicate: 'Ya está en la tabla', problem: 'No aceptado' },
	sealedBy: (device) => `Sellado; firmado por el dispositivo ${device}`,
	open: 'Viajó abierto',
	notes: {
		late: 'entregado tarde',
		accommodated: 'con adaptaciones',
		'other-device': 'desde otro dispositivo que antes',
		'shared-device': 'desde este dispositivo se entregó también con otro nombre'
	},
	unlockTitle: 'Tu clave está bloqueada',
	unlockText: 'Algunos de estos resultados están sellados. Da tu frase de paso para abrirlos.',
	problems: {
		empty: 'No contiene nada.',
		'too-long': 'Es demasiado largo para ser un resultado.',
		'not-ours': 'No es un resultado de Dateline.',
		damaged: 'Está dañado: algo cambió por el camino. Pídelo otra vez.',
		cut: 'Se cortó por el camino. Pídelo entero.',
		'too-big-inside': 'Lo que contiene es demasiado grande para ser un resultado.',
		'wrong-kind': 'Es otra cosa, no un resultado.',
		'newer-version': 'Se hizo con una versión más nueva de Dateline. Actualiza y ábrelo de nuevo.',
		'bad-content': 'Se abre, pero su contenido no es el de un resultado.',
		'unknown-set': 'Responde a un cuestionario que no está en este dispositivo.',
		foreign:
			'Responde a un cuestionario que no se hizo en este dispositivo. Ábrelo donde se hizo el cuestionario.',
		locked: 'Está sellado. Desbloquea tu clave para abrirlo.',
		'wrong-key':
			'Está sellado para una clave que no está en este dispositivo. Ábrelo donde esté la clave.',
		forged:
			'No encaja con su sello: alguien lo cambió o lo inventó. Pídelo otra vez a quien lo hizo.',
		'old-browser': 'Este navegador es demasiado antiguo para el sello. Ábrelo en uno más nuevo.',
		unsealed:
			'Este cuestionario pide respuestas selladas, y esto llegó abierto: pudo escribirlo cualquiera. Pídelo otra vez desde la aplicación.',
		replayed: 'Este intento ya se entregó con otras respuestas. En la tabla quedan las primeras.',
		'not-text': 'Este archivo no es texto.'
	}
};
