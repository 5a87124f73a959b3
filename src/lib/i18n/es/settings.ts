import type { settings as english } from '../en/settings';
import { entries } from './counts';

export const settings: typeof english = {
	title: 'Ajustes y datos',
	heading: 'Ajustes y datos',
	look: 'Aspecto',
	theme: 'Tema',
	themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
	language: 'Idioma',
	languageSystem: 'Como el dispositivo',
	languageNote: 'Los artículos y las preguntas siguen en inglés, la lengua de sus fuentes.',
	keys: 'Usar teclas como 1 a 4 y U al responder',
	data: 'Tus datos',
	where: 'Todo se guarda en este navegador, en este dispositivo. No se envía nada a ningún sitio.',
	persisted: 'El navegador ha prometido conservarlo.',
	notPersisted:
		'El navegador puede borrarlo si al dispositivo le falta espacio. Instala la aplicación o guarda una copia de vez en cuando.',
	askPersist: 'Pedirle que lo conserve',
	events: (count) => `${entries(count)} en tu historial`,
	used: (text) => `${text} ocupados`,
	backups: 'Copias de seguridad',
	rescue: 'Si alguna vez Dateline no se abre, esta página sigue llegando a tus datos:',
	rescueLink: 'Rescate',
	erase: 'Borrar el historial',
	eraseTitle: '¿Borrar el historial de este dispositivo?',
	eraseText:
		'Tus respuestas, artículos, cuestionarios y ajustes desaparecerán de la aplicación. Antes se guarda una copia junto a las anteriores; para librarte también de ellas, bórralas en «Copias de seguridad».',
	install: 'Instalar',
	installText:
		'Instalada, Dateline se abre como cualquier aplicación y el navegador conserva sus datos más tiempo.',
	installButton: 'Instalar Dateline',
	installIos:
		'En un iPhone o iPad: Compartir y luego «Añadir a pantalla de inicio». Hazlo antes de empezar: la aplicación instalada guarda sus propios datos.',
	installed: 'Dateline está instalada.',
	installOther: 'El menú de tu navegador puede instalar esta página o guardarla en marcadores.',
	about: 'Acerca de',
	aboutText:
		'Software libre con licencia MIT; los resúmenes son CC BY 4.0. Sin cuentas, sin servidor, sin rastreadores, sin peticiones a ninguna otra dirección.',
	version: (app, bank) => `Aplicación ${app}, banco de preguntas ${bank}`
};
