import type { standing as english } from '../en/standing';
import { plural } from './counts';

export const standing: typeof english = {
	sessionOnly:
		'Este navegador no deja que Dateline guarde nada (modo privado, o almacenamiento bloqueado). Puedes usarlo todo, pero tu progreso se perderá al cerrar esta página.',
	older:
		'No se ha podido pasar tu historial a la forma en que lo guarda esta versión. Está completo y tus respuestas se guardan como antes; al abrir de nuevo se vuelve a intentar. Una copia da seguridad.',
	saveCopy: 'Guardar una copia',
	ios: 'Antes de estudiar en un iPhone o iPad: Compartir y «Añadir a pantalla de inicio». La app instalada guarda sus propios datos, y Safari borra los de los sitios que no se abren en una semana.',
	iosRead: 'Entendido',
	mustReload:
		'Dateline se ha actualizado en otra pestaña. Recarga para seguir aquí: no se pierde ninguna respuesta.',
	reload: 'Recargar',
	updateReady: 'Hay una versión nueva.',
	updateNow: 'Actualizar ahora',
	later: 'Más tarde',
	missing: (count) =>
		plural(count, {
			one: '# entrada de tu historial estaba en este dispositivo en una visita anterior y ya no está. Quizá una copia la recupere; mientras tanto se cuenta lo que queda.',
			other:
				'# entradas de tu historial estaban en este dispositivo en una visita anterior y ya no están. Quizá una copia las recupere; mientras tanto se cuenta lo que queda.'
		}),
	altered:
		'Hay entradas de tu historial en este dispositivo que no están como se escribieron: algo las alteró o las dañó. Ves lo calculado antes; una copia puede arreglarlas.',
	toCopies: 'Buscar una copia',
	goOn: 'Seguir sin ellas',
	takeAsIs: 'Calcular con ellas tal como están',
	rebuilding: 'Tu progreso se está calculando de nuevo a partir de tus respuestas. Puedes seguir.',
	rebuildingProgress: 'Calculando tu progreso'
};
