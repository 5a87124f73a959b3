import type { standing as english } from '../en/standing';
import { plural } from './counts';

export const standing: typeof english = {
	sessionOnly:
		'Este navegador no deja que Dateline guarde nada (modo privado, o almacenamiento bloqueado). Puedes usarlo todo, pero tu progreso se perderá al cerrar esta página.',
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
