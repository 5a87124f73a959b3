import { expect, test } from 'vitest';
import { named } from './test-found';

test.each([
	['Nordwind CEO Ana Torres spoke.', 'Nordwind'],
	['U.S. Rail chief executive Ana Torres spoke.', 'U.S. Rail'],
	['QPR interim leader Ana Torres spoke.', 'QPR'],
	['Zamora Bank Governor Ana Torres spoke.', 'Zamora Bank'],
	[
		'Ana Torres, president of the opposition Bread and Justice Party, spoke.',
		'Bread and Justice Party'
	],
	[
		'Ana Torres, head of the State Committee for Land Reform, spoke.',
		'State Committee for Land Reform'
	],
	['They joined the Alliance for Renewal.', 'Alliance for Renewal'],
	['They met the Commission on Elections.', 'Commission on Elections'],
	['Ana Torres chairs the Farmers’ Council.', 'Farmers’ Council'],
	['They backed the Socialist Party of Peru.', 'Socialist Party of Peru'],
	['She left the U.N. Assistance Mission in Peru.', 'U.N. Assistance Mission in Peru']
])('bodies by their words: %s', (text, body) => {
	expect(named(text, 'organisation')).toEqual([body]);
});

test('capitals before a governor and a name are a place', () => {
	expect(named('They met Zamora Governor Ana Torres.', 'place')).toEqual(['Zamora']);
	expect(named('They met Former Governor Ana Torres.', 'place')).toEqual([]);
});

test('a name ends before "and" and the next body', () => {
	const text = 'Its director-general Ana Torres and Forest Agency head Luis Roe met.';
	expect(named(text, 'person')).toEqual(['Ana Torres', 'Luis Roe']);
});
