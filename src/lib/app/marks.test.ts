import { expect, test } from 'vitest';
import { annotate } from '$lib/core/claims/annotate';
import { claimsOf } from '$lib/core/claims/claims';
import { readPlain } from '$lib/core/article/read-plain';
import {
	MARK_KINDS,
	marksOf,
	notesOf,
	segmentsOf,
	sentenceOf,
	shownMarks,
	titleBlock
} from './marks';

const TEXT = `Peru and Kenya established diplomatic relations on 3 March 2021.

Peruvian Foreign Minister Lucía Paredes visited Nairobi on 2 March 2021.`;

function read() {
	const article = readPlain({ id: 'own-a', text: TEXT, title: 'Peru and Kenya meet' });
	if (!article.ok) throw new Error(article.error.code);
	const annotations = annotate(article.value);
	return { article: article.value, annotations, claims: claimsOf(article.value, annotations) };
}

const { article, annotations, claims } = read();
const all = marksOf(annotations);
const shown = shownMarks(all, new Set(MARK_KINDS));
const notes = notesOf(claims);
const segments = article.blocks.map((block) =>
	segmentsOf(article, block, { marks: shown, notes, lit: null })
);

test('segments together are the paragraph, letter by letter', () => {
	article.blocks.forEach(({ start, end }, at) => {
		expect(segments[at]?.map(({ text }) => text).join('')).toBe(TEXT.slice(start, end));
	});
});

test('marks that are shown do not overlap', () => {
	shown.forEach((mark, at) => {
		expect(mark.start).toBeGreaterThanOrEqual(shown[at - 1]?.end ?? -Infinity);
	});
});

test('names, countries and dates are marked as what they are', () => {
	const told = segments.flat().flatMap(({ text, mark }) => (mark ? [`${mark.kind}: ${text}`] : []));
	expect(told).toEqual(expect.arrayContaining(['country: Peru', 'date: 3 March 2021']));
	expect(told.some((one) => one.startsWith('person: ') && one.includes('Paredes'))).toBe(true);
});

test('a kind that is switched off is not marked, and gives way to what lies within', () => {
	const without = shownMarks(all, new Set(['date'] as const));
	expect(new Set(without.map(({ kind }) => kind))).toEqual(new Set(['date']));
});

test('every claim is a note, numbered in order, and stands once in the text', () => {
	expect(notes.length).toBe(claims.length);
	const told = segments.flat().flatMap((segment) => segment.notes.map(({ number }) => number));
	expect(told).toEqual(notes.map(({ number }) => number));
	expect(segments.flat().some(({ claimed }) => claimed)).toBe(true);
});

test('the title is a block like any other', () => {
	const title = segmentsOf(article, titleBlock(article.title), { marks: shown, notes, lit: null });
	expect(title.map(({ text }) => text).join('')).toBe('Peru and Kenya meet');
});

test('the sentence looked at is lit, and nothing else', () => {
	const quote = TEXT.slice(0, TEXT.indexOf('\n'));
	const lit = sentenceOf(TEXT, { start: 9, end: 20, quote });
	expect(lit).toEqual({ start: 0, end: quote.length });
	const [first = [], second = []] = article.blocks.map((block) =>
		segmentsOf(article, block, { marks: shown, notes, lit })
	);
	expect(first.every((segment) => segment.lit)).toBe(true);
	expect(second.some((segment) => segment.lit)).toBe(false);
});

test('a sentence that is told otherwise than it stands falls back to its evidence', () => {
	const evidence = { start: 9, end: 20, quote: 'Words that stand nowhere.' };
	expect(sentenceOf(TEXT, evidence)).toBe(evidence);
});
