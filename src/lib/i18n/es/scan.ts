import type { scan as english } from '../en/scan';
import { n, plural } from './counts';

export const scan: typeof english = {
	title: 'Escanear o abrir',
	heading: 'Escanear o abrir',
	lede: 'Cuestionarios, resultados, códigos y hojas de respuestas de Dateline, con la cámara, una imagen, un texto o un archivo. No se sube nada.',
	open: 'Escanear un código',
	camera: 'Cámara',
	cameraNote: 'La imagen se queda en este dispositivo y no se guarda.',
	start: 'Encender la cámara',
	stop: 'Apagar la cámara',
	starting: 'Esperando la cámara. Quizá tu navegador pregunte si se puede usar.',
	aim: 'Mantén un código a la vista. Los resultados de tus cuestionarios se guardan uno tras otro.',
	view: 'Lo que ve la cámara',
	otherCamera: 'Otra cámara',
	light: 'Encender la luz',
	dark: 'Apagar la luz',
	again: 'Probar otra vez',
	states: {
		none: 'Aquí no hay ninguna cámara que se pueda usar.',
		denied:
			'La cámara no está permitida. Permítela para este sitio en los ajustes del navegador y prueba otra vez.',
		busy: 'Otro programa está usando la cámara. Ciérralo y prueba otra vez.',
		unsupported: 'Este navegador no deja que ninguna página use la cámara.'
	},
	otherWays: 'Todo lo demás, más abajo, funciona sin ella.',
	without: 'Sin la cámara',
	picture: 'Elegir una imagen de un código',
	file: 'Elegir archivos',
	paste: 'Enlace, código o un chat entero',
	pasteNote:
		'Si hay varios resultados en un texto, se leen todos. También se puede pegar una imagen copiada de un código.',
	take: 'Abrir',
	drop: 'Suéltalo para abrirlo',
	looking: 'Buscando códigos en la imagen…',
	parts: (have, count) => `${n(have)} de ${n(count)} códigos`,
	partsNote:
		'Es uno de varios códigos: mantén la cámara en la imagen que cambia, o escanea el siguiente de la hoja.',
	partsMissing: (numbers) => `Faltan: ${numbers}`,
	told: 'Lo que ha llegado',
	keptCount: (count) =>
		plural(count, { one: '# resultado guardado', other: '# resultados guardados' }),
	kept: (learner) => `${learner}: guardado`,
	repeated: (learner) => `${learner}: ya estaba`,
	notTaken: (learner) => `${learner}: no aceptado`,
	resultNotTaken: 'Un resultado no se ha aceptado',
	problem: 'No se ha podido leer',
	notKept: 'No se ha podido guardar',
	noCode: 'No hay ningún código en la imagen',
	noCodeNote: 'Prueba con una más nítida, con el código entero y algo de blanco alrededor.',
	pictureTooLarge: 'Esta imagen es demasiado grande.',
	pictureUnreadable: 'Este archivo no es una imagen que se pueda leer aquí.',
	byReference: (count) =>
		`Por referencia: el enlace nombra ${count}, que cada cual tiene en su copia del banco.`,
	byValue: (count) => `Por valor: ${count} viajan en el enlace con todo lo necesario.`,
	size: (characters) => `${n(characters)} caracteres; no se sube nada.`,
	longLink:
		'Algunas aplicaciones de mensajes cortan enlaces tan largos: si llega dañado, envía el archivo o muestra los códigos.',
	copyText: 'Copiar con una nota',
	textOf: (title, link) => `${title}\n\nÁbrelo en Dateline, también sin conexión:\n${link}`,
	codeSize: (version) => `Un código de tamaño ${n(version)} de 40.`,
	oneOrSeveral: 'Como códigos',
	one: 'Un código denso',
	several: (count) => `${n(count)} códigos fáciles por turnos`,
	severalNote:
		'Cambian solos. El otro dispositivo abre «Escanear o abrir» y se queda quieto hasta tenerlos todos; no hace falta captarlos en orden.',
	codeNumber: (number, count) => `Código ${n(number)} de ${n(count)}`,
	codeMixed: (number) => `Código ${n(number)}: suple a cualquiera que haya faltado`,
	play: 'Cambiar solo',
	pause: 'Pausa',
	previous: 'Código anterior',
	next: 'Código siguiente',
	large: 'Mostrar en grande',
	close: 'Cerrar',
	printCodes: 'Imprimir',
	sheetTitle: 'Códigos para imprimir',
	sheetOne: 'Escanea este código con Dateline o con cualquier cámara.',
	sheetSeveral: (count) =>
		`Abre «Escanear o abrir» en Dateline y escanea los ${n(count)} códigos, en cualquier orden.`
};
