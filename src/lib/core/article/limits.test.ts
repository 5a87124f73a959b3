import { expect, test } from 'vitest';
import { looksEnglish, looksLikeCode } from './language';
import { checkInput, checkWords, MAX_LENGTH, problem } from './limits';
import { readPlain } from './read-plain';
import { textAt } from './text-at';

const code = (result: ReturnType<typeof checkInput>) => (result.ok ? 'ok' : result.error.code);

test.each([
	['ok', 'a'],
	['ok', 'x'.repeat(MAX_LENGTH)],
	['too-long', 'x'.repeat(MAX_LENGTH + 1)],
	['empty', ''],
	['empty', ' \r\n\t\u00a0\ufeff'],
	['not-text', 'text\0'],
	['not-text', '\u0001\u0002\u0003abc'],
	['not-text', '\ufffd\ufffdPNG\ufffd'],
	['ok', `${'Peru signed. '.repeat(20)}\ufffd`],
	['ok', 'a\tb\r\nc\fd']
])('an input is %s (case %#)', (expected, text) => {
	expect(code(checkInput(text))).toBe(expected);
});

test('what is too long says how long it may be', () => {
	const result = checkInput('x'.repeat(MAX_LENGTH + 1));
	expect(result.ok ? '' : result.error.detail).toContain(String(MAX_LENGTH));
});

test.each([
	['empty', '...'],
	['empty', ''],
	['ok', '5'],
	['ok', 'Peru'],
	['not-english', '国務大臣は東京で会談した。']
])('words are %s: "%s"', (expected, text) => {
	expect(code(checkWords(text))).toBe(expected);
});

test('a problem has a line only where there is one', () => {
	expect(problem('empty', 'x')).toEqual({
		ok: false,
		error: { code: 'empty', detail: 'x', line: null }
	});
	expect(problem('empty', 'x', 3).error.line).toBe(3);
});

test.each([
	'The envoys of Peru and Fiji met in the port on Monday and said that they would meet again in May.',
	'Mr. Ōta of Japan met Ms. Żak of Poland in São Tomé and they said that it was the first of such talks.',
	'THE TALKS IN LIMA WERE OVER BY NOON, AND THE TWO SIDES SAID THAT THEY HAD AGREED ON ALL OF IT.',
	'Peru, Fiji sign ocean accord',
	'Fiji',
	''
])('"%s" is English, or too short to say', (text) => {
	expect(looksEnglish(text)).toBe(true);
});

test.each([
	'Los enviados de Perú y Fiyi se reunieron el lunes en el puerto y dijeron que volverían a reunirse en mayo.',
	'Les envoyés du Pérou et des Fidji se sont rencontrés lundi au port et se reverront au mois de mai prochain.',
	'Os enviados do Peru e das Fiji reuniram-se na segunda-feira no porto e vão reunir-se de novo em maio.',
	'Utusan Peru dan Fiji bertemu di pelabuhan pada hari Senin dan mengatakan akan bertemu lagi bulan Mei nanti.',
	'Посланники встретились в порту',
	'اجتمع المبعوثون في الميناء',
	'使节们星期一在港口会面',
	'사절들이 월요일 항구에서 만났다'
])('"%s" is not', (text) => {
	expect(looksEnglish(text)).toBe(false);
});

test('foreign names and one foreign quotation do not make an article foreign', () => {
	expect(
		looksEnglish(
			'The envoy said “hasta luego” to the crowd in the port of Callao, and the crowd of some 400 people in ' +
				'the square said it back to him. The paper 人民日报 had it on the front page.'
		)
	).toBe(true);
});

test('only the beginning of a long text is weighed', () => {
	const english = 'The envoys met in the port and it was the first of the talks. '.repeat(120);
	expect(looksEnglish(english + 'слово '.repeat(100_000))).toBe(true);
});

const ARTICLE = { title: 'Peru votes', text: 'It did. Polls closed.' };

test.each([
	[-11, -7, 'Peru'],
	[-6, -1, 'votes'],
	[-11, -1, 'Peru votes'],
	[0, 2, 'It'],
	[8, 21, 'Polls closed.'],
	[8, 99, 'Polls closed.'],
	[3, 3, '']
])('[%i, %i) of an article is "%s"', (start, end, words) => {
	expect(textAt(ARTICLE, { start, end })).toBe(words);
});

test.each([
	'<div class="nav"><a href="/">Home</a></div><div id="app"></div><script src="a.js"></script>',
	'{"a": [1, 2, {"b": null}], "c": {"d": [3]}, "e": {"f": {}}}',
	'function f(a) { return a[0] >= 1; }\nconst x = [f([2])];\nif (x === y) { z = {}; }'
])('a program, data and markup are no prose: %s', (text) => {
	expect(looksLikeCode(text)).toBe(true);
	expect(readPlain({ id: 'x', text })).toMatchObject({ ok: false, error: { code: 'no-article' } });
});

test.each([
	'Peru [and Chile] signed it on Monday [1].',
	'<p>Peru voted on Monday, and the ministry said that it was a good day for all.</p>',
	'Goals | assists | saves are in the table.',
	''
])('a few such marks do not make a program: %s', (text) => {
	expect(looksLikeCode(text)).toBe(false);
});
