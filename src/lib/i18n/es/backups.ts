import type { backups as english } from '../en/backups';
import { answers, days, entries, plural } from './counts';

export const backups: typeof english = {
	title: 'Copias de seguridad',
	heading: 'Copias de seguridad',
	lede: 'Tu historial vive solo en este navegador. Una copia fuera de él es lo único que sobrevive si pierdes el teléfono o se borran los datos del sitio.',
	back: 'Ajustes y datos',
	reminder:
		'Es hora de hacer una copia: hay muchas respuestas solo en este dispositivo. Está en Ajustes, Copias de seguridad.',

	elsewhere: 'Una copia fuera de este navegador',
	never: 'Todavía no ha salido ninguna copia de este navegador.',
	last: (ago, fresh) =>
		`Última copia: ${ago}. ${fresh === 0 ? 'No has respondido nada desde entonces.' : `${answers(fresh)} desde entonces.`}`,
	save: 'Guardar una copia',
	share: 'Compartir una copia',
	shareNow: 'La copia está lista: compártela ahora',
	saved: (count) => `Tienes una copia con ${entries(count)} entre tus descargas.`,
	shared: 'La copia se ha entregado.',
	notShared: 'El navegador no ha querido compartirla. Guárdala como archivo.',
	notWritten:
		'No se ha podido leer el historial, así que no hay copia. Inténtalo de nuevo o abre Rescate.',

	folder: 'Copias automáticas en una carpeta',
	folderText:
		'Una vez al día mientras usas Dateline, en la carpeta que elijas; se conservan diez. Mejor una que se sincronice o tenga respaldo.',
	folderPick: 'Elegir una carpeta',
	folderOn: (name) => `Activado: en «${name}».`,
	folderAsk: (name) =>
		`El navegador ha olvidado el permiso para escribir en «${name}», como suele hacer al reiniciarse.`,
	folderAllow: 'Permitirlo otra vez',
	folderDenied: (name) => `El navegador ya no deja que Dateline escriba en «${name}».`,
	folderOff: 'Desactivar',
	folderNone:
		'A este navegador no se le puede dar una carpeta (Chromium en un ordenador sí puede).',

	restore: 'Recuperar una copia',
	restoreText:
		'Añadir una copia une dos historiales: no se pierde nada, y añadirla dos veces no cambia nada. Antes verás qué cambiaría.',
	choose: 'Elegir una copia',
	working: 'Trabajando',
	failed: {
		'too-long': 'Este archivo es demasiado grande para ser una copia.',
		'not-ours': 'Este archivo no es una copia de Dateline.',
		damaged: 'Esta copia está dañada; no se ha cambiado nada.',
		'newer-version': 'Esta copia es de una versión más nueva. Actualiza primero.',
		'bad-content': 'Esta copia tiene entradas sin sentido; no se ha cambiado nada.',
		disk: 'No se ha podido leer el historial de este dispositivo; no se ha cambiado nada.'
	},
	salvage: 'Aprovechar lo que esté entero',
	gone: 'Esta copia ya no está aquí.',

	previewOf: (name) => `Qué cambiaría «${name}»`,
	doneTitle: 'Lo que ha entrado',
	nothingNew: 'Nada: todo lo que hay en esta copia ya está aquí.',
	fresh: (count) => plural(count, { one: '# entrada nueva', other: '# entradas nuevas' }),
	onlyHere: (count) =>
		plural(count, {
			one: '# entrada de aquí no está en la copia: se queda.',
			other: '# entradas de aquí no están en la copia: se quedan.'
		}),
	damagedPart: 'La copia está dañada. Esto es lo que sigue entero.',
	refused: (count) =>
		plural(count, {
			one: '# entrada no tenía sentido y se deja fuera.',
			other: '# entradas no tenían sentido y se dejan fuera.'
		}),
	altered: (count) =>
		plural(count, {
			one: '# entrada de aquí no está como en esta copia. Las entradas nunca cambian una vez escritas: se alteró o se dañó, aquí o en la copia.',
			other:
				'# entradas de aquí no están como en esta copia. Las entradas nunca cambian una vez escritas: se alteraron o se dañaron, aquí o en la copia.'
		}),
	mend: 'Arreglarlas con la copia',
	mended: (count) =>
		plural(count, { one: '# entrada arreglada.', other: '# entradas arregladas.' }),
	answers: 'Respuestas nuevas',
	day: 'Día',
	device: 'Dispositivo',
	count: 'Respuestas',
	deviceName: (id) => `Dispositivo ${id.slice(0, 4)}`,
	moreDays: (count) => `y ${days(count)} más`,
	undos: (count) => plural(count, { one: '# paso deshecho', other: '# pasos deshechos' }),
	sets: 'Cuestionarios',
	articles: 'Artículos',
	removed: (count) =>
		plural(count, {
			one: '# artículo o cuestionario quitado',
			other: '# artículos o cuestionarios quitados'
		}),
	results: (count) =>
		plural(count, { one: '# resultado entregado', other: '# resultados entregados' }),
	weights: 'Cambian los pesos del modelo de memoria.',
	settings: 'Ajustes',
	setting: (key, from, to) => `${key}: de ${from} a ${to}`,
	unset: 'sin definir',
	learned: (count) =>
		plural(count, { one: '# dato pasa a ser conocido', other: '# datos pasan a ser conocidos' }),
	forgotten: (count) =>
		plural(count, {
			one: '# dato deja de ser conocido, porque se deshizo un paso',
			other: '# datos dejan de ser conocidos, porque se deshicieron pasos'
		}),
	items: 'Lo que más cambia en tu memoria',
	item: (question, from, to) => `${question} De ${from} a ${to}.`,
	days: (text) => `${text} días`,
	clocks: 'Relojes que iban mal',
	clock: {
		ahead: (device, count) => `${device}: adelantado, ${entries(count)}`,
		behind: (device, count) => `${device}: atrasado, ${entries(count)}`,
		impossible: (device, count) => `${device}: imposible, ${entries(count)}`
	},
	merge: 'Añadirla',
	merged: (count) =>
		count === 0
			? 'Todo lo de esta copia ya estaba aquí.'
			: plural(count, { one: '# entrada añadida.', other: '# entradas añadidas.' }),
	cancel: 'Dejarlo',
	close: 'Cerrar',
	goBack: 'Volver exactamente a este estado',
	goBackText: (count) =>
		`Volver atrás deshace ${entries(count)} posteriores, una a una, con entradas propias. No se borra nada, y puedes arrepentirte con la copia que se hace antes.`,
	goBackTitle: '¿Volver exactamente a este estado?',
	wentBack: (count) =>
		plural(count, { one: 'Hecho: # entrada deshecha.', other: 'Hecho: # entradas deshechas.' }),

	snapshots: 'Copias guardadas aquí',
	snapshotsText:
		'Se hacen mientras estudias, como mucho cada media hora, y se van espaciando: el último día por horas, la última semana por días y dos meses por semanas. Ayudan contra errores, no contra un navegador vaciado.',
	noSnapshots: 'Ninguna todavía: la primera llega poco después de tus primeras respuestas.',
	take: 'Hacer una ahora',
	taken: 'Hecha.',
	notTaken: 'No se ha podido guardar la copia: quizá el dispositivo esté lleno.',
	reasons: {
		regular: 'mientras estudiabas',
		import: 'antes de añadir una copia',
		restore: 'antes de volver atrás',
		erase: 'antes de borrar',
		migration: 'antes de que una actualización cambiara el formato',
		asked: 'a petición tuya'
	},
	entries: (count) => entries(count),
	look: 'Mirar dentro',
	lookAt: (when) => `Mirar dentro de la copia de ${when}`,
	clear: 'Borrar las copias guardadas aquí',
	clearTitle: '¿Borrar las copias guardadas aquí?',
	clearText: 'Tu historial se queda. Lo que solo estuviera en estas copias desaparecerá.',
	cleared: 'Están borradas.',

	keeping: 'Lo que promete el navegador',
	persisted: 'El navegador ha prometido conservar tus datos.',
	notPersisted:
		'El navegador puede borrar tus datos si al dispositivo le falta espacio. Decide según cuánto uses Dateline; instalarla ayuda.',
	askPersist: 'Pedirle que los conserve',
	refusedPersist: 'Esta vez el navegador no lo ha prometido.',
	ios: 'En un iPhone o iPad, instala Dateline antes de estudiar: Safari borra los datos de los sitios que no se abren en una semana, y la pestaña y la aplicación instalada no los comparten. Para mudarte: guarda una copia en la pestaña y añádela en la aplicación.',
	rescue: 'Si alguna vez Dateline no se abre, la página de rescate sigue llegando a tus datos:',
	rescueLink: 'Rescate'
};
