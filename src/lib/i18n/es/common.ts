import type { common as english } from '../en/common';
import { n } from './counts';

export const common: typeof english = {
	name: 'Dateline',
	tagline: 'Las noticias, a preguntas',
	skip: 'Saltar al contenido',
	sections: 'Secciones',
	nav: {
		front: 'Portada',
		quiz: 'Preguntas',
		review: 'Repaso',
		library: 'Artículos',
		progress: 'Progreso',
		sets: 'Cuestionarios',
		add: 'Añadir un artículo',
		settings: 'Ajustes y datos'
	},
	loading: 'Cargando',
	blank: 'hueco',
	dismiss: 'Cerrar',
	cancel: 'Cancelar',
	unknownDate: 'sin fecha',
	unknownPublisher: 'medio desconocido',
	bankFailed: 'No se ha podido leer el banco de preguntas.',
	tryAgain: 'Reintentar',
	broken: 'Algo ha ido mal',
	resumeTitle: 'Sigue donde lo dejaste',
	resumeText: (done, total) => `${n(done)} de ${n(total)} respondidas`,
	resume: 'Seguir'
};
