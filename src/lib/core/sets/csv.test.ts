import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvField, questionsCsv, resultsCsv } from './csv';
import { gradebook } from './gradebook';
import { anyLine, someQuestion, someSet, someSubmission } from './test-sets';
import type { Submission } from './types';

/** Reads a table as RFC 4180 has it: what a spreadsheet makes of it. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain = '', end] of text
		.slice(1)
		.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

describe('a field that a spreadsheet would run is shown as text', () => {
	test.each([
		['=1+1', "'=1+1"],
		['==1', "'==1"],
		['= 1', "'= 1"],
		['+1', "'+1"],
		['-1', "'-1"],
		['-', "'-"],
		['@now', "'@now"],
		['\u00a0=1', "'\u00a0=1"],
		['   @x', "'   @x"],
		['\u2003=1', "'\u2003=1"],
		['\u3000=1', "'\u3000=1"],
		['\ufeff=1', "'\ufeff=1"],
		['＋1', "'＋1"],
		['－1', "'－1"],
		['＠x', "'＠x"],
		['\n=1', '"\'\n=1"'],
		['\r\n=1', '"\'\r\n=1"'],
		['\tname', "'\tname"],
		['=SUM(A1,B1)', '"\'=SUM(A1,B1)"'],
		['=A1&"x"', '"\'=A1&""x"""'],
		["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
		['-2+3+cmd|x', "'-2+3+cmd|x"],
		['=IMPORTXML("//x";"//a")', '"\'=IMPORTXML(""//x"";""//a"")"']
	])('%j', (value, written) => {
		expect(csvField(value)).toBe(written);
	});
});

describe('a harmless field stays as it is', () => {
	test.each([
		'Ana',
		'Ana-Maria',
		'a=b',
		'1+1',
		'ana@example.org',
		"'quoted'",
		"O'Dwyer",
		'three; four',
		' led by a blank',
		'日本',
		'50 %',
		'#REF!',
		'10:30'
	])('%j', (value) => {
		expect(csvField(value)).toBe(value);
	});
});

describe('quotes, commas and breaks are quoted', () => {
	test.each([
		['Ruiz, Ana', '"Ruiz, Ana"'],
		[',', '","'],
		['"', '""""'],
		['""', '""""""'],
		['a"b', '"a""b"'],
		['a\nb', '"a\nb"'],
		['a\r\nb', '"a\r\nb"'],
		['a\rb', '"a\rb"'],
		['"a", "b"', '"""a"", ""b"""']
	])('%j is written %s', (value, written) => {
		expect(csvField(value)).toBe(written);
	});
});

test('a number is a number, below zero too', () => {
	expect([0, 12, 1.5, -3].map(csvField)).toEqual(['0', '12', '1.5', '-3']);
});

test('whatever fields hold, a spreadsheet reads them back, with the apostrophe at most', () => {
	const field = fc.oneof(
		fc.string({ maxLength: 30 }),
		fc.string({ unit: fc.constantFrom(...'",\r\n=+-@\t a'), maxLength: 12 })
	);
	fc.assert(
		fc.property(fc.array(field, { minLength: 1, maxLength: 5 }), (fields) => {
			const [read] = readCsv(`\uFEFF${fields.map(csvField).join(',')}\r\n`);
			expect(read?.map((text, index) => text === fields[index] || text.slice(1))).toEqual(
				read?.map((text, index) => (text === fields[index] ? true : fields[index]))
			);
		})
	);
});

const set = someSet(2);
const questions = [someQuestion(0, { prompt: 'Who said "=1", and why?' }), someQuestion(1)];

const results = (submissions: readonly Submission[]): string[][] =>
	readCsv(
		resultsCsv(gradebook(set, questions, submissions, () => ({ outcome: 'wrong', reason: 'key' })))
	);

test('a name or an answer cannot add a column, a line or a formula', () => {
	fc.assert(
		fc.property(anyLine(30), fc.string({ maxLength: 40 }), (learner, text) => {
			const submission = someSubmission(set, learner, {
				answers: [{ question: set.questionIds[0] ?? '', response: { form: 'typed', text }, ms: 1 }]
			});
			const rows = results([submission]);
			expect(rows.map((row) => row.length)).toEqual([11, 11]);
			expect(rows[1]?.[0]?.replace(/^'/, '')).toBe(learner.replace(/^'/, ''));
			for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^\s*[=+@]/);
		})
	);
});

test.each([
	[0, '1970-01-01 00:00'],
	[59_999, '1970-01-01 00:00'],
	[60_000, '1970-01-01 00:01'],
	[86_399_999, '1970-01-01 23:59'],
	[951_782_400_000, '2000-02-29 00:00'],
	[1_709_210_096_000, '2024-02-29 12:34'],
	[1_735_689_599_999, '2024-12-31 23:59']
])('%i ms is %s', (started, shown) => {
	const submission = someSubmission(set, 'Ana', { started, finished: started });
	expect(results([submission])[1]?.[4]).toBe(shown);
});

test.each([
	[0, '0'],
	[2_999, '0'],
	[3_000, '0.1'],
	[60_000, '1'],
	[90_000, '1.5'],
	[3_600_000, '60']
])('%i ms of work are %s minutes', (spent, shown) => {
	const started = 1_742_896_800_000;
	const submission = someSubmission(set, 'Ana', { started, finished: started + spent });
	expect(results([submission])[1]?.[5]).toBe(shown);
});

test('tables begin with the mark spreadsheets need, and end with a whole line', () => {
	const book = gradebook(set, questions, [], () => ({ outcome: 'wrong', reason: 'key' }));
	for (const text of [resultsCsv(book), questionsCsv(book)]) {
		expect(text).toMatch(/^\uFEFF[A-Z]/);
		expect(text).toMatch(/[^\n]\r\n$/);
	}
	expect(readCsv(questionsCsv(book))[1]?.[1]).toBe('Who said "=1", and why?');
});
