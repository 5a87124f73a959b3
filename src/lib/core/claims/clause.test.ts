import { expect, test } from 'vitest';
import { clauseAfter, clauses, dateNear, spanOf, unitsIn, verbOf, verbPattern } from './clause';
import { readSentence, type Reading } from './reading';
import { annotated } from './test-annotations';
import type { Unit } from './units';

const VISIT = verbPattern('visited;seen;visit');

function read(marked: string): Reading {
	const [article, found] = annotated(marked);
	const [sentence] = found.sentences;
	const reading = sentence && readSentence(article, found, sentence);
	if (!reading) throw new Error(`not read: ${marked}`);
	return reading;
}

const nameOf = (unit: Unit): string =>
	unit.kind === 'person' ? unit.mention.entity : unit.kind === 'country' ? unit.code : unit.kind;

const found = (marked: string) =>
	clauses(read(marked), VISIT).map(({ subjects, modality }) => [subjects.map(nameOf), modality]);

test.each([
	['{p:Jane Roe} visited it.', ['Jane Roe']],
	['{p:Jane Roe} and {p:John Doe} visited it.', ['Jane Roe', 'John Doe']],
	['{p:Jane Roe}, {p:John Doe} and {PE:Peru} visited it.', ['Jane Roe', 'John Doe', 'PE']],
	['{p:Jane Roe} and {p:John Doe} both visited it.', ['Jane Roe', 'John Doe']],
	['{p:Jane Roe} said she would visit it.', ['Jane Roe']],
	['{p:Jane Roe} led the talks and visited it.', ['Jane Roe']],
	['On 5 May 2024 {p:Jane Roe} led the talks and then visited it.', ['Jane Roe']],
	['Rain fell, but {p:Jane Roe} visited it.', ['Jane Roe']],
	['Rain fell when {p:Jane Roe} visited it.', ['Jane Roe']],
	['Rain fell; {p:Jane Roe} visited it.', ['Jane Roe']]
])('the subject is found: %s', (marked, subjects) => {
	expect(found(marked).map(([names]) => names)).toEqual([subjects]);
});

test.each([
	['a possessive', "{p:Jane Roe}'s aunt visited it."],
	['a noun with "of"', 'The aunt of {p:Jane Roe} visited it.'],
	['another noun', '{p:Jane Roe} and the crew visited it.'],
	['an open list', 'Among them {p:Ann Poe}, {p:Jane Roe} visited it.'],
	['a pronoun', 'He visited it.'],
	['a relative clause', '{p:Jane Roe}, who led the talks and visited it, left.'],
	['somebody who is asked', '{p:John Doe} asked {p:Jane Roe} to visit it.'],
	['a preposition', 'A tour with {p:Jane Roe} visited it.']
])('%s is no subject: %s', (_, marked) => {
	expect(found(marked)).toEqual([]);
});

test.each([
	['{p:Jane Roe} has finally visited it.', 'happened'],
	['{p:Jane Roe} will soon visit it.', 'planned'],
	['{p:Jane Roe} may yet visit it.', 'possible'],
	['{p:Jane Roe} has never visited it.', 'denied'],
	['If {p:Jane Roe} visited it, rain would fall.', 'possible'],
	['The office denied that {p:Jane Roe} visited it.', 'denied']
])('the modality of "%s" is %s', (marked, modality) => {
	expect(found(marked)).toEqual([[['Jane Roe'], modality]]);
});

test.each([
	['{NO:Norway} was visited by them.', true],
	['{NO:Norway} has been officially visited by them.', true],
	['{NO:Norway} visited them.', false]
])('%s passive: %s', (marked, passive) => {
	expect(clauses(read(marked), VISIT).map((clause) => clause.passive)).toEqual([passive]);
});

test.each([
	['{p:Jane Roe} visited it on 5 May 2024.', '2024-05-05'],
	['{p:Jane Roe} visited it in 2019.', '2019'],
	['{p:Jane Roe} on 5 May 2024 visited it.', '2024-05-05'],
	['On 5 May 2024, {p:Jane Roe} visited it.', '2024-05-05'],
	['Early on 5 May 2024 rain fell and {p:Jane Roe} visited it.', null],
	['{p:Jane Roe} visited it since 2019.', null],
	['{p:Jane Roe} visited it before 5 May 2024.', null],
	['{p:Jane Roe} visited it until 5 May 2024.', null],
	['{p:Jane Roe} visited it in 2019 or 2020.', null],
	['{p:Jane Roe} visited it, and rain fell on 5 May 2024.', null],
	['{p:Jane Roe} visited it after rain fell on 5 May 2024.', null],
	['Since 5 May 2024, {p:Jane Roe} visited it.', null],
	['By 5 May 2024, {p:Jane Roe} visited it.', null],
	['{p:Jane Roe} visited it.', null],
	['{p:Jane Roe} agreed to visit it in 2026.', null]
])('the date of "%s" is %s', (marked, date) => {
	const [clause] = clauses(read(marked), VISIT);
	expect(clause?.subjects.map(nameOf) ?? []).toEqual(clause ? ['Jane Roe'] : []);
	expect(clause?.date?.value ?? null).toBe(date);
});

test('two verbs are two clauses, each with its own subject and date', () => {
	const reading = read(
		'{p:Jane Roe} visited it in 2019, while {p:John Doe} visited it on 5 May 2024.'
	);
	expect(
		clauses(reading, VISIT).map(({ subjects, date }) => [subjects.map(nameOf), date?.value])
	).toEqual([
		[['Jane Roe'], '2019'],
		[['John Doe'], '2024-05-05']
	]);
});

test.each([
	[' the port and left', ' the port '],
	[' the port; rain fell', ' the port'],
	[' the port. Rain fell', ' the port'],
	[' the port, the city said', ' the port'],
	[' the port before rain fell', ' the port '],
	[' the port which lay open', ' the port '],
	[' the port (a ruin)', ' the port '],
	[' the port “by night”', ' the port '],
	[' more than a port', ' more than a port'],
	[' fewer than ten ports', ' fewer than ten ports'],
	[' a larger port than ours', ' a larger port '],
	[' the 3.5 ports', ' the 3.5 ports'],
	['', '']
])('of "%s" the clause is "%s"', (text, clause) => {
	expect(clauseAfter(text)).toBe(clause);
});

test.each([
	['The book “{p:Jane Roe} visited it” sold well.', 0],
	['A song, "{p:Jane Roe} visited it", was sung.', 0],
	['The label read "{p:Jane Roe} visited it".', 0],
	['“{p:Jane Roe} visited it,” he said.', 1],
	['He said: “{p:Jane Roe} visited it.”', 1],
	['The guide said, "{p:Jane Roe} visited it."', 1]
])('a title says nothing and a saying does: %s', (marked, count) => {
	expect(found(marked)).toHaveLength(count);
});

test('a verb is found in each of its forms and in no other word', () => {
	const forms = (text: string) => [...text.matchAll(VISIT)].map((match) => match[0]);
	expect(forms('visited visit seen visitor revisited unseen')).toEqual([
		'visited',
		'visit',
		'seen'
	]);
});

test('a verb without a participle of its own never matches the empty word', () => {
	const pattern = verbPattern('signed;sign');
	expect([...'they signed, and sign'.matchAll(pattern)].map((match) => match[0])).toEqual([
		'signed',
		'sign'
	]);
});

test('the verb of a clause is its own last word', () => {
	const [clause] = clauses(read('{p:Jane Roe} has formally visited it.'), VISIT);
	expect(clause && verbOf(clause)).toBe('visited');
});

test('a stretch of the folded sentence gives back the words of the article', () => {
	const marked = 'Rain fell. The new {~PE:Peruvian} president, {p:Jane Roe}, visited {NO:Norway}.';
	const [article, annotations] = annotated(marked);
	const sentence = annotations.sentences[1];
	const reading = sentence && readSentence(article, annotations, sentence);
	const whole = reading && spanOf(reading, 0, reading.text.length);
	expect(article.text.slice(whole?.start, whole?.end)).toBe('Jane Roe, visited Norway.');
	expect(reading && unitsIn(reading, reading.text).map(nameOf)).toEqual(['Jane Roe', 'NO']);
});

test('a stretch outside the sentence is empty and stands at its start', () => {
	const reading = read('{p:Jane Roe} left.');
	expect(spanOf(reading, 900, 950)).toEqual({ start: 0, end: 0 });
});

test.each([
	['{p:Jane Roe} came on 5 May 2024.', '2024-05-05'],
	['{p:Jane Roe} came after 5 May 2024.', undefined],
	['{p:Jane Roe} came.', undefined]
])('the date next to a noun: %s', (marked, date) => {
	const reading = read(marked);
	expect(dateNear(reading, reading.text.slice(reading.text.indexOf(' came') + 5))?.value).toBe(
		date
	);
});
