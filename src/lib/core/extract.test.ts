import { expect, test } from 'vitest';
import type { ExtractAnswer } from './extract';
import { extract, extractLine } from './extract';
import { claimsOfLine } from './facts/read-claims';

const TEXT = `Norway and Fiji established diplomatic relations on 3 May 2022 in New York.

Norwegian Foreign Minister Ada Brightwater visited Suva on 3 May 2022. The small island country welcomed the step and said that the two governments would work together on fisheries and on the climate.`;

const request = {
	id: 'one',
	title: 'Norway and Fiji open relations',
	text: TEXT,
	published: '2022-05-04',
	source: 'https://example.org/a'
};

const answerOf = (line: string): ExtractAnswer => JSON.parse(extractLine(line)) as ExtractAnswer;

test('an article gives countries, dates, offices, claims and questions', () => {
	const answer = answerOf(JSON.stringify(request));
	expect(answer.id).toBe('one');
	expect(answer.published).toEqual({ value: '2022-05-04', how: 'given' });
	expect(answer.countries.map(({ code }) => code).sort()).toEqual(['FJ', 'NO']);
	expect(answer.dates.map(({ value }) => value)).toContain('2022-05-03');
	expect(answer.offices[0]).toMatchObject({
		person: 'Ada Brightwater',
		polity: 'NO',
		state: 'current'
	});
	expect(answer.claims.map(({ kind }) => kind)).toContain('establishes-relations');
	expect(answer.questions.length).toBeGreaterThan(3);
});

test('offsets cut the very words out of the text', () => {
	const answer = answerOf(JSON.stringify(request));
	for (const { start, end, text } of [...answer.names, ...answer.dates].filter(
		(one) => one.start >= 0
	))
		expect(TEXT.slice(start, end)).toBe(text);
});

test('without a publication date a weekday and a month keep their values open', () => {
	const text = 'Ada Brightwater visited Suva on Thursday. The talks in Norway began in December.';
	const { published, dates } = answerOf(JSON.stringify({ ...request, text, published: null }));
	expect(published.value).toBeNull();
	expect(dates.map(({ text: words, value }) => [words, value])).toEqual([
		['Thursday', null],
		['December', null]
	]);
});

test('options are texts, evidence pairs, flaws none', () => {
	const { questions } = answerOf(JSON.stringify(request));
	for (const one of questions) {
		expect(one.flaws).toEqual([]);
		expect(one.evidence.every((pair) => pair.length === 2)).toBe(true);
		if (one.form === 'choice') expect(one.options).toContain(one.answer);
	}
});

test('the same line gives the same bytes', () => {
	const line = JSON.stringify(request);
	expect(extractLine(line)).toBe(extractLine(line));
});

test('an answer can be merged', () => {
	const read = claimsOfLine(extractLine(JSON.stringify(request)));
	expect(read.ok && read.value.length).toBeGreaterThan(1);
});

test('title, day and source may be missing; a number is an id', () => {
	const answer = answerOf(JSON.stringify({ id: 7, text: TEXT }));
	expect(answer.id).toBe('7');
	expect(answer.claims.length).toBeGreaterThan(0);
});

test.each([
	['not json at all', null],
	['[]', null],
	['{"id":"x"}', 'x'],
	['{"id":"x","text":7}', 'x'],
	['{"id":"x","text":""}', 'x']
])('%s gives an error line with what id there is', (line, id) => {
	const answer = JSON.parse(extractLine(line)) as { id: string | null; error: string };
	expect(answer.id).toBe(id);
	expect(answer.error).not.toBe('');
	expect(extractLine(line)).not.toContain('\n');
});

test('what is no English article is an error value, not a throw', () => {
	const read = extract({ ...request, text: 'x'.repeat(1_000_001) });
	expect(read.ok).toBe(false);
});
