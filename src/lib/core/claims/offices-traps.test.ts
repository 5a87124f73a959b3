import { expect, test } from 'vitest';
import { held } from './test-found';

test.each([
	'Peruvian Foreign Minister and Ana Torres left.',
	'The Peruvian president and Ana Torres left.',
	'The president of Peru and Ana Torres left.',
	'Ana Torres and the president of Peru left.',
	'Ana Torres, Luis Peña and the president of Peru met.',
	'The foreign ministers of Peru and Cuba met Ana Torres.'
])('an "and" parts an office from a name: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test.each([
	'The Peruvian president met Ana Torres.',
	'The Peruvian president told Ana Torres to go.',
	'Peru’s president thanked Ana Torres.',
	'Ana Torres met the president of Peru.',
	'Ana Torres met Peru’s president.',
	'Ana Torres, who met Peru’s president, left.',
	'Ana Torres, the daughter of the president of Peru, left.',
	'Ana Torres, wife of the Peruvian president, left.',
	'Ana Torres, an adviser to the Peruvian president, left.',
	'The Peruvian president, Ana Torres said, must go.',
	'The Prime Minister’s Office said Ana Torres left Peru.',
	'Ana Torres asked why the Peruvian president left.'
])('an office in the same sentence is somebody else’s: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test.each([
	'President of the festival Ana Torres left Peru.',
	'The president of the festival, Ana Torres, left Peru.',
	'Ana Torres, president of the film festival, left Peru.',
	'Peruvian festival president Ana Torres left.',
	'Ana Torres, president of the club, left Peru.',
	'Ana Torres, president of Andes Mining, left Peru.',
	'The president of Microtech, Ana Torres, left Peru.',
	'Microtech’s president, Ana Torres, left Peru.',
	'The company’s president, Ana Torres, left Peru.',
	'The club’s new president, Ana Torres, left Peru.',
	'Company president Ana Torres left Peru.',
	'Company President Ana Torres left Peru.',
	'Peru voted. Club president Ana Torres agreed.',
	'Peru voted. The Microtech President Ana Torres agreed.',
	'Ana Torres, president of Peru’s largest bank, left.',
	'Ana Torres, president of the Peruvian bank, left.',
	'Ana Torres, vice president of the Peruvian bank, left.',
	'The company named Ana Torres president, it said in Peru.',
	'Peru voted. The board named Ana Torres president of Chile’s largest bank.',
	'Peru voted, and President Ana Torres of the rowing club agreed.'
])('the president of a body no gazetteer knows is of no country: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test.each([
	'Ana Torres, not the president of Peru, decides.',
	'Ana Torres was not elected president of Peru.',
	'Ana Torres was never president of Peru.',
	'Ana Torres wants to be president of Peru.',
	'Ana Torres hopes to be elected president of Peru.',
	'Ana Torres could become president of Peru.',
	'Ana Torres could be named foreign minister of Peru.',
	'Ana Torres would be named foreign minister of Peru.',
	'Ana Torres may be appointed foreign minister of Peru.',
	'Ana Torres was nearly elected president of Peru.',
	'Ana Torres refused to serve as foreign minister of Peru.',
	'If Ana Torres is elected president of Peru, taxes will fall.',
	'Peru did not elect Ana Torres president.',
	'Peru has never named Ana Torres as foreign minister.',
	'Peru would have named Ana Torres as foreign minister.',
	'Ana Torres has served as foreign minister of Peru.'
])('what is denied, wished, possible or unclear is held by nobody: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test.each([
	'The presidential election in Peru was won by Ana Torres.',
	'General Motors met Ana Torres in Peru.',
	'The Peruvian Premier League met Ana Torres.',
	'The Peruvian General Assembly met Ana Torres.',
	'It was 9 PM. Ana Torres left Peru.',
	'Mary Rose King left Peru.',
	'The Peruvian general strike, Ana Torres said, was over.',
	'The judge, Ana Torres, left Peru.',
	'The general told Ana Torres to leave Peru.'
])('words that look like an office are none: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test.each([
	'Ana Torres, mayor of Peru, left.',
	'Peruvian Mayor Ana Torres left.',
	'Commander Ana Torres left.',
	'Director Ana Torres left Peru.'
])('a local or common office is no state’s: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test('an office in the headline alone is not read', () => {
	expect(held('It rained.', 'Peruvian President Ana Torres Leaves')).toEqual([]);
});

test('an office and a name in two sentences do not meet', () => {
	expect(held('They met Peru’s president. Ana Torres, 52, left.')).toEqual([]);
});

test('an office and a name in two paragraphs do not meet', () => {
	expect(held('The Peruvian president,\n\nAna Torres, left.')).toEqual([]);
});
