import type { storeProblem as english } from '../en/store-problem';

export const storeProblem: typeof english = {
	unavailable: 'El almacenamiento del navegador no está disponible.',
	quota: 'El dispositivo está lleno: libera espacio e inténtalo de nuevo.',
	'newer-version': 'Hay una versión más nueva de Dateline en otra pestaña. Recarga esta página.',
	closed: 'El navegador cerró el almacenamiento. Inténtalo de nuevo.',
	aborted: 'El navegador no pudo escribir. Inténtalo de nuevo.'
};
