import { expect, test } from 'vitest';
import { held } from './test-found';

const told = (text: string) => held(text).join('; ').replaceAll(' | current', '');

test.each([
	['Peruvian Finance Minister Ana Torres resigned on Monday.', ' | former'],
	['Ana Torres, Peru’s finance minister, has stepped down.', ' | former'],
	['Peruvian Finance Minister Ana Torres quit the Liberal Party.', ''],
	['Peruvian Finance Minister Ana Torres resigned as chair of a club.', ''],
	['Ana Torres, once Peru’s finance minister, spoke.', ' | former'],
	['Ana Torres, until last month Peru’s finance minister, spoke.', ' | former'],
	['Ana Torres, until now Peru’s finance minister, spoke.', ' | former'],
	['Ana Torres, who had been Peru’s finance minister under Luis Roe, spoke.', ' | former']
])('who left is in office no more: %s', (text, state) => {
	expect(told(text)).toBe(`Ana Torres | finance-minister | PE${state}`);
});

test.each([
	['Ana Torres, who led NATO from 2009 to 2014, spoke.', 'Ana Torres | leader | NATO | former'],
	['Ana Torres, who once headed NATO, spoke.', 'Ana Torres | head | NATO | former'],
	['Ana Torres, who led NATO, spoke.', ''],
	['Ana Torres, who runs the Andes Fund, spoke.', 'Ana Torres | head | Andes Fund'],
	['Ana Torres, who heads the UN peacekeeping mission, spoke.', ''],
	['Ana Torres, head of the Red Cross delegation, spoke.', '']
])('heads by a verb, and of what: %s', (text, expected) => {
	expect(told(text)).toBe(expected);
});

test.each([
	['Peru’s former presidents Ana Torres and Luis Roe spoke.', 'president | PE | former'],
	['Peruvian deputy ministers Ana Torres and Luis Roe spoke.', 'vice-minister | PE'],
	['Ana Torres and Luis Roe, former presidents of Peru, spoke.', 'president | PE | former']
])('several hold an office of one state: %s', (text, office) => {
	expect(told(text)).toBe(`Ana Torres | ${office}; Luis Roe | ${office}`);
});

test('two presidents of now are not of one state', () => {
	expect(told('Presidents Ana Torres and Luis Roe met in Peru.')).toBe('');
});

test('a predecessor is that of the one named before', () => {
	const text = 'Peruvian President Ana Torres spoke. Tom Lee met his predecessor, Luis Roe.';
	expect(told(text)).toBe('Ana Torres | president | PE');
});

test('whoever replaces somebody has the office', () => {
	expect(told('Peruvian President Ana Torres was ousted and replaced by Luis Roe.')).toBe(
		'Ana Torres | president | PE | former; Luis Roe | president | PE'
	);
});

test.each([
	['Health Minister Luis Roe of the Green Party spoke in Peru.', 'Luis Roe | health-minister | PE'],
	[
		'Scottish Conservative leader Luis Roe spoke.',
		'Luis Roe | leader | Scottish Conservative Party'
	],
	['Judge Luis Roe of Peru spoke.', ''],
	['Russia’s Security Council chairman, Luis Roe, spoke.', 'Luis Roe | chairperson | RU'],
	['U.S. House Speaker Emerita Ana Torres spoke.', 'Ana Torres | speaker | US | former'],
	['Luis Roe, a Republican commissioner, spoke.', '']
])('whose an office is: %s', (text, expected) => {
	expect(told(text)).toBe(expected);
});
