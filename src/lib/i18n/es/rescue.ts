import type { rescue as english } from '../en/rescue';
import { entries, n } from './counts';

export const rescue: typeof english = {
	page: {
		heading: 'Rescate',
		lede: 'Esta página no necesita nada de la aplicación. Úsala cuando Dateline no se abra, o antes de probar algo atrevido: lee lo que hay en este dispositivo y nunca borra una respuesta.',
		here: 'Lo que hay en este dispositivo',
		looking: 'Leyendo…',
		out: 'Llévatelo contigo',
		outText:
			'La copia es lo que Dateline guarda y lee. La copia en bruto contiene cada registro de cada base de datos, legible a simple vista, lo haya escrito la versión que sea. En caso de duda, llévate las dos.',
		saveCopy: 'Guardar una copia (.dateline)',
		saveRaw: 'Guardarlo todo en bruto (.json)',
		back: 'Recuperar una copia',
		backText:
			'Añade lo que todavía no esté aquí, desde una copia o una copia en bruto. No se sustituye nada, y hacerlo dos veces no cambia nada.',
		choose: 'Elegir una copia',
		mend: 'Si Dateline no se abre',
		mendText:
			'Ninguno de los dos pasos toca tu historial. El primero vacía lo que se calcula a partir de él y se puede volver a calcular; el segundo quita los archivos guardados de la aplicación y los carga de nuevo, para lo que hace falta conexión.',
		clear: 'Vaciar lo que se puede recalcular',
		anew: 'Cargar la aplicación de nuevo'
	},
	nothing:
		'Aquí no hay nada guardado: Dateline nunca se ha usado en este navegador, o sus datos ya no están.',
	what: {
		dateline: 'Tu historial, tus ajustes, artículos y cuestionarios',
		'dateline-snapshots': 'Copias anteriores que Dateline hizo por su cuenta',
		'dateline-folder': 'La carpeta de las copias automáticas'
	},
	other: 'Guardado por otra parte de este sitio',
	store: (name, count) => (count < 0 ? `${name}: no se puede leer` : `${name}: ${n(count)}`),
	version: (version) => `versión ${version}`,
	cannotOpen: (reason) => `No se puede abrir (${reason}).`,
	reading: (records) => `${n(records)} registros leídos…`,
	savedRaw: (records) => `Tienes una copia en bruto con ${n(records)} registros en tus descargas.`,
	savedCopy: (events) => `Tienes una copia con ${entries(events)} en tus descargas.`,
	noHistory: 'Aquí no hay ningún historial que se pueda leer.',
	failed: (reason) => `No ha funcionado: ${reason}. No se ha cambiado nada.`,
	readFailed: {
		'not-ours': 'Este archivo no es una copia de Dateline. No se ha cambiado nada.',
		'too-long': 'Este archivo es demasiado grande para ser una copia. No se ha cambiado nada.',
		damaged: 'En este archivo no hay nada entero. No se ha cambiado nada.',
		'newer-version': 'Esta copia es de una versión más nueva. No se ha cambiado nada.',
		'bad-content': 'Nada de esta copia tiene sentido para esta versión. No se ha cambiado nada.'
	},
	noDatabase:
		'Todavía no hay base de datos donde ponerla. Abre Dateline una vez y vuelve. No se ha cambiado nada.',
	unknownLayout:
		'La base de datos es de una versión que esta página no conoce. Haz una copia en bruto y actualiza. No se ha cambiado nada.',
	putBack: (read, added) =>
		`${entries(read)} leídas; ${n(added)} eran nuevas y ya están guardadas.`,
	damagedCopy: 'La copia está dañada; se ha leído lo que seguía entero.',
	refused: (count) => `Sin sentido y dejadas fuera: ${entries(count)}.`,
	cleared: 'Vaciado. Dateline lo calculará de nuevo con tu historial cuando se abra.',
	nothingToClear: 'No había nada que vaciar.',
	fetching: 'La aplicación guardada se ha quitado; Dateline se carga de nuevo…'
};
