import { expect, test } from 'vitest';
import { held } from './test-found';

const told = (text: string): string => held(text).sort().join('; ').replaceAll(' | current', '');

test.each([
	[
		'Ana Torres was sworn in as president of Peru. Torres succeeds Luis Paz.',
		'Ana Torres | president | PE; Luis Paz | president | PE | former'
	],
	[
		'Peruvian President Ana Torres spoke. Her predecessor, Luis Paz, did not.',
		'Ana Torres | president | PE; Luis Paz | president | PE | former'
	],
	[
		'Ana Torres became president of Peru, replacing the conservative Luis Paz.',
		'Ana Torres | president | PE; Luis Paz | president | PE | former'
	],
	[
		'Peru votes. His predecessor as president, Luis Paz, stayed away.',
		'Luis Paz | president | PE | former'
	]
])('who held it before has the office of whoever holds it: %s', (text, offices) => {
	expect(told(text)).toBe(offices);
});

test('"X named the minister to replace Y" does not make Y a former X', () => {
	expect(told('Peruvian President Ana Torres named a minister to replace Luis Paz.')).toBe(
		'Ana Torres | president | PE'
	);
});

test('of somebody with two offices none is passed on', () => {
	expect(
		told(
			'Ana Torres, president of Peru and secretary-general of the Andean Community, spoke. Her predecessor, Luis Paz, did not.'
		)
	).not.toContain('Luis Paz');
});

test.each([
	[
		'Ana Torres, who chairs the Tarma Commission, agreed.',
		'Ana Torres | chairperson | Tarma Commission'
	],
	[
		'Ana Torres, 61, a former judge who leads the Andean Party, agreed.',
		'Ana Torres | leader | Andean Party'
	],
	[
		'The Tarma Commission, chaired by Justice Ana Torres, agreed.',
		'Ana Torres | chairperson | Tarma Commission'
	],
	['The Tarma Bank, headed by Ana Torres, agreed.', 'Ana Torres | head | Tarma Bank']
])('a verb tells who leads a body: %s', (text, offices) => {
	expect(told(text)).toBe(offices);
});

test('"Its chair" is the chair of the one body of the sentence before', () => {
	expect(told('The Tarma Commission met on Monday. Its chairman, Luis Paz, spoke.')).toBe(
		'Luis Paz | chairperson | Tarma Commission'
	);
	expect(told('The Tarma Commission met the Andean Party. Its chairman, Luis Paz, spoke.')).toBe(
		''
	);
});

test('"his prime minister" is of the one state the sentence names', () => {
	expect(told('Chadian President Ali Saleh sent his prime minister, Omar Issa.')).toBe(
		'Ali Saleh | president | TD; Omar Issa | prime-minister | TD'
	);
});
