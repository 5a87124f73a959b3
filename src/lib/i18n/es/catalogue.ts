import type { catalogue as english } from '../en/catalogue';

export const catalogue: typeof english = {
	title: 'Catálogo',
	lede: 'Todo lo que compone las páginas de Dateline, en cada estado posible.',
	view: 'Cómo se muestra',
	theme: 'Colores',
	themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
	direction: 'Dirección',
	directions: { ltr: 'De izquierda a derecha', rtl: 'De derecha a izquierda' },
	size: 'Letra',
	sizes: { '1': 'Normal', '1.5': 'Grande', '2': 'El doble de grande' },
	colours: 'Colores',
	letters: 'Letra',
	space: 'Espacio y movimiento',
	icons: 'Iconos',
	controls: 'Controles',
	answers: 'Formas de responder',
	tellings: 'Lo que dice la aplicación',
	charts: 'Gráficos'
};
