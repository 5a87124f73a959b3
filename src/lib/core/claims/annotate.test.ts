import { expect, test } from 'vitest';
import type { Article } from '../article/types';
import { annotate } from './annotate';

const articleOf = (text: string): Article => ({
	id: 'x',
	title: '',
	text,
	blocks: [{ start: 0, end: text.length }],
	published: { value: '2024-05-06', how: 'given' },
	publisher: null,
	url: null,
	countries: [],
	subjects: []
});

test('everything found lies inside the article', () => {
	const text =
		'Peruvian Foreign Minister Ana Torres met NATO Secretary-General Jan Novak on May 5. “It went well,” she said.';
	const found = annotate(articleOf(text));
	const evidence = found.offices.flatMap((office) => office.evidence);
	const spans = [
		...found.sentences,
		...found.names,
		...found.countries,
		...found.dates,
		...evidence
	];
	expect(spans.length).toBeGreaterThan(8);
	for (const span of spans) {
		expect(span.start).toBeGreaterThanOrEqual(0);
		expect(span.end).toBeLessThanOrEqual(text.length);
		expect(span.end).toBeGreaterThan(span.start);
	}
});

test('an article with nothing in it gives nothing', () => {
	const found = annotate(articleOf(''));
	expect([found.names, found.countries, found.offices, found.sentences]).toEqual([[], [], [], []]);
});

test.each([
	['one endless name', 'Anna '],
	['one endless title', 'President '],
	['offices with no end', 'Syrian President Ana Torres, '],
	['counterparts', 'his Syrian counterpart, Ana Torres, '],
	['countries', 'Peru, '],
	['hyphens', 'Peru-'],
	['of and of', 'Ministry of '],
	['open quotes', '“Peru ']
])('%s are read in time that grows with the length alone', (_, unit) => {
	const text = unit.repeat(Math.floor(60_000 / unit.length));
	expect(annotate(articleOf(text)).sentences.length).toBeGreaterThan(0);
});

test('thousands of different persons are gathered', () => {
	const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
	const names = letters.flatMap((a) => letters.flatMap((b) => `Mr. Vaq${a}o Luq${b}e${a} spoke.`));
	const found = annotate(articleOf(names.join(' ')));
	expect(new Set(found.names.map((name) => name.entity)).size).toBe(26 * 26);
});
