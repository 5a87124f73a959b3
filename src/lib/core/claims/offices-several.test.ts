import { expect, test } from 'vitest';
import { held } from './test-found';

const told = (text: string) => held(text).join('; ').replaceAll(' | current', '');
const BOTH = 'Ana Torres | foreign-minister | PE; Luis Peña | foreign-minister | CL';

test.each([
	['The foreign ministers of Peru and Chile, Ana Torres and Luis Peña, met.'],
	['They met the foreign ministers of Peru and Chile, Ana Torres and Luis Peña.'],
	['The Peruvian and Chilean foreign ministers, Ana Torres and Luis Peña, met.'],
	['Peruvian and Chilean foreign ministers Ana Torres and Luis Peña met.'],
	['The ministers of foreign affairs of Peru and Chile, Ana Torres and Luis Peña, met.'],
	['He met foreign ministers Ana Torres of Peru and Luis Peña of Chile.']
])('several states and as many people, in one order: %s', (text) => {
	expect(told(text)).toBe(BOTH);
});

test('three and more, with every comma', () => {
	const text =
		'The presidents of Peru, Chile, and Kenya, Ana Torres, Luis Peña, and Mary Okello, met.';
	expect(told(text)).toBe(
		'Ana Torres | president | PE; Luis Peña | president | CL; Mary Okello | president | KE'
	);
});

test('counterparts have the office of the one before', () => {
	const text = 'Cuban Foreign Minister Jan Novak met his Peruvian and Chilean counterparts, ';
	expect(told(`${text}Ana Torres and Luis Peña.`)).toBe(
		`Jan Novak | foreign-minister | CU; ${BOTH}`
	);
});

test.each([
	['The foreign ministers of Peru and Chile met Ana Torres and Luis Peña.'],
	['The foreign ministers of Peru, Chile and Kenya, Ana Torres and Luis Peña, met.'],
	['The foreign ministers of Peru and Chile, Ana Torres said, had met.'],
	['The foreign ministers of Peru and Chile and Ana Torres met.'],
	['The ministers of Peru’s provinces, Ana Torres and Luis Peña, met.'],
	['Peruvian ministers Ana Torres and Luis Peña met.'],
	['The counterparts of Peru and Chile, Ana Torres and Luis Peña, met.']
])('otherwise nothing is said: %s', (text) => {
	expect(held(text)).toEqual([]);
});
