import type { lost as english } from '../en/lost';

export const lost: typeof english = {
	notFound: 'Esta página no existe',
	notFoundText: 'Quizá la dirección esté mal escrita o el artículo ya no esté aquí.',
	brokenText: 'Tus respuestas están a salvo en este dispositivo. Recargar suele ayudar.',
	toFront: 'Ir a la portada'
};
