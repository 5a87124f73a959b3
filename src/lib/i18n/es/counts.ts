import { counting } from '../counting';

export const { n, plural } = counting<'one'>('es');

type Count = (count: number, written?: string) => string;

export const questions: Count = (count, written) =>
	plural(count, { one: '# pregunta', other: '# preguntas' }, written);
export const articles: Count = (count, written) =>
	plural(count, { one: '# artículo', other: '# artículos' }, written);
export const facts: Count = (count, written) =>
	plural(count, { one: '# dato', other: '# datos' }, written);
export const cards: Count = (count, written) =>
	plural(count, { one: '# tarjeta', other: '# tarjetas' }, written);
export const answers: Count = (count, written) =>
	plural(count, { one: '# respuesta', other: '# respuestas' }, written);
export const days: Count = (count, written) =>
	plural(count, { one: '# día', other: '# días' }, written);
export const minutes: Count = (count, written) =>
	plural(count, { one: '# minuto', other: '# minutos' }, written);
export const times: Count = (count, written) =>
	plural(count, { one: '# vez', other: '# veces' }, written);
export const entries: Count = (count, written) =>
	plural(count, { one: '# entrada', other: '# entradas' }, written);
export const results: Count = (count, written) =>
	plural(count, { one: '# resultado', other: '# resultados' }, written);
