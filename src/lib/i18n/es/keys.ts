import type { keys as english } from '../en/keys';

export const keys: typeof english = {
	title: 'Tus claves',
	lede: 'Con una clave, las respuestas a tus cuestionarios se sellan en el dispositivo de quien las da. Quien las transmite no puede leerlas ni cambiarlas: se abren aquí, con tu frase de paso.',
	lossTitle: 'Antes de crear una: cómo se pierde una clave',
	loss: [
		'No hay cuentas, así que nadie puede restablecer una frase de paso. Lo sellado para una clave cuya frase se olvidó queda cerrado para siempre.',
		'La clave está en este navegador. Si se borran sus datos y no hay copia en otro sitio, se pierde, por bien que recuerdes la frase.',
		'Así que hay que guardar dos cosas: la frase de paso y una copia del archivo de la clave en otro dispositivo o disco.'
	],
	passphrase: 'Frase de paso',
	passphraseNote: (least) =>
		`Al menos ${least} caracteres. Varias palabras que no tengan que ver entre sí van bien.`,
	repeat: 'La misma otra vez',
	suggest: 'Proponer una para apuntar',
	suggested: 'Apúntala antes de seguir:',
	tooShort: (least) => `Usa al menos ${least} caracteres.`,
	differ: 'Las dos no son iguales.',
	understood: 'Entiendo que nadie puede abrir respuestas selladas sin esta frase de paso.',
	needUnderstood: 'Marca antes que lo entiendes.',
	make: 'Crear mi clave',
	making: 'Creando la clave…',
	made: 'Tu clave está creada. Los cuestionarios nuevos pueden volver a ella.',
	saveTitle: 'Ahora guarda una copia en otro sitio',
	saveText:
		'El archivo contiene tus claves, cerradas aún por la frase de paso, y tus cuestionarios, resultados y decisiones. Ponlo en otro dispositivo o disco.',
	saveFile: 'Guardar el archivo',
	saveDone: 'Lo he puesto en lugar seguro',
	saveLater: 'Seguir sin copia',
	laterTitle: '¿Seguir sin copia?',
	laterText:
		'Mientras no haya copia en otro sitio, borrar este navegador, perder este dispositivo o una avería cierra para siempre todas las respuestas selladas. Se te recordará.',
	laterGo: 'Seguir sin ella',
	back: 'Volver',
	unsaved:
		'Tu clave está solo en este dispositivo. Si se pierde, las respuestas selladas quedan cerradas.',
	unsavedGo: 'Guardar una copia',
	saved: 'Hay una copia en otro sitio.',
	savedAgain:
		'Guarda un archivo nuevo de vez en cuando: los resultados posteriores solo están en archivos posteriores.',
	states: { locked: 'Bloqueada', unlocked: 'Desbloqueada en este dispositivo' },
	unlockedText:
		'Los resultados sellados se abren sin preguntar hasta que la bloquees, también tras cerrar el navegador. Bloquéala donde otras personas usen este dispositivo.',
	lockedText: 'Los resultados sellados para ella se abren cuando des la frase de paso.',
	unlock: 'Desbloquear',
	unlocking: 'Desbloqueando…',
	lock: 'Bloquear',
	locked: 'Bloqueada.',
	wrong: 'Esa frase de paso no abre ninguna de tus claves.',
	broken: 'Esta clave está dañada. Abre una copia desde su archivo.',
	name: 'Nombre de la clave',
	nameNote:
		'Los dispositivos sellan las respuestas para la clave de este nombre; dilo en clase si quieren estar seguros.',
	madeOn: (day) => `creada el ${day}`,
	older: 'Claves anteriores',
	olderText:
		'Los cuestionarios hechos con ellas se siguen abriendo; los nuevos vuelven a la más reciente.',
	another: 'Crear otra clave',
	anotherText:
		'Para cuando alguien más pueda saber la frase. Los cuestionarios ya repartidos siguen volviendo a la anterior.',
	moveTitle: 'Desde otro dispositivo',
	moveText:
		'Abre el archivo guardado allí: claves, cuestionarios, resultados y decisiones se añaden a los de aquí. Nada se sustituye, y abrirlo dos veces no cambia nada.',
	openFile: 'Abrir un archivo',
	opened: (count) =>
		count === 0
			? 'Todo lo que contiene ya está aquí.'
			: count === 1
				? 'Se añadió 1 entrada.'
				: `Se añadieron ${count} entradas.`,
	notOurs: 'No es un archivo entero de claves, cuestionarios y resultados.',
	insecure:
		'Esta página se abrió sin https, y así los navegadores no ofrecen criptografía. Ábrela con su dirección https.',
	dated:
		'Este navegador es antiguo (sin X25519). Las claves hechas aquí funcionan, y se sella para ellas del modo anterior (P-256).'
};
