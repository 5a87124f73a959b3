import { expect, test } from 'vitest';
import { held } from './test-found';

/** Sorted and joined; "current" is left out. */
const told = (text: string, title = ''): string =>
	held(text, title).sort().join('; ').replaceAll(' | current', '');

test.each([
	[
		'WASHINGTON — The Senate passed the bill on Tuesday. President Karl Brandt will sign it.',
		'Karl Brandt | president | US'
	],
	[
		'LIMA, May 5 (Reuters) - Prices rose again. Finance Minister Rosa Quispe spoke of relief.',
		'Rosa Quispe | finance-minister | PE'
	],
	[
		'Peru votes in June. Peru’s parties agree on that. Former Defence Minister Luis Paz does not run.',
		'Luis Paz | defence-minister | PE | former'
	],
	[
		'Peru votes in June. Peru’s parties agree on that. Chief Justice Luis Paz swore in the judges.',
		'Luis Paz | chief-justice | PE'
	]
])('a bare office is of the state the article is about: %s', (text, offices) => {
	expect(told(text)).toBe(offices);
});

test('a place where everybody meets says nothing of whose an office is', () => {
	expect(told('GENEVA — Talks went on. President Karl Brandt sent a letter.')).toBe('');
});

test('a kingdom has no president of its own', () => {
	expect(
		told(
			'Canada will answer the U.S. tariffs, Canada’s trade minister said. Canada is united. President Karl Brandt shrugged.'
		)
	).toBe('Karl Brandt | president | US');
});

test('an acting president leaves room for the one who was suspended', () => {
	expect(
		told(
			'Peru’s lawmakers removed acting President Ana Torres. Peru waits. President Luis Paz was suspended in March.'
		)
	).toBe('Ana Torres | president | PE | acting; Luis Paz | president | PE');
});

test('"Peruvian Prime Minister X met President Y": the country is X’s alone', () => {
	expect(
		told(
			'Kenya hosts the talks. Kenya is proud of that. Peruvian Prime Minister Ana Torres met President Daniel Otieno.'
		)
	).toBe('Ana Torres | prime-minister | PE; Daniel Otieno | president | KE');
});

test('of two states in the sentence neither is guessed for a third person', () => {
	expect(
		told(
			'Peruvian Trade Minister Ana Torres and her Chilean counterpart, Luis Paz, signed before President Karl Brandt.',
			'Bolivia watches'
		)
	).toBe('Ana Torres | trade-minister | PE; Luis Paz | trade-minister | CL');
});

test('where two states vie and the other was spoken of just before, none is guessed', () => {
	expect(
		told(
			'Peru shelled Chile and Chile shelled Peru. Chile’s president, Luis Paz, was abroad. Foreign Minister Ana Torres protested.',
			'Peru and Chile at war'
		)
	).toBe('Luis Paz | president | CL');
});

test('"In <town>, President X": the sentence is set there', () => {
	expect(
		told('Two votes were held. In Georgetown, President Ravi Singh claimed a second term.')
	).toBe('Ravi Singh | president | GY');
});
