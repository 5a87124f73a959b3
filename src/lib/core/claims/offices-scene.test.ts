import { expect, test } from 'vitest';
import { held } from './test-found';

const told = (text: string) => held(text).join('; ').replaceAll(' | current', '');
const ABOUT = 'Peru voted. Peru’s parliament met in Peru. Peruvian President Ana Torres spoke.';
const PRESIDENT = 'Ana Torres | president | PE';

test('where a paragraph opens with says whose the bare offices in it are', () => {
	const text = `${ABOUT}\n\nIn Chile, voters waited. Finance Minister Luis Roe agreed.`;
	expect(told(text)).toBe(`${PRESIDENT}; Luis Roe | finance-minister | CL`);
});

test.each([
	['In Chile, voters waited. Kenya did not. Finance Minister Luis Roe agreed.'],
	['Chile’s foreign minister, Tom Lee, came. Finance Minister Luis Roe agreed.'],
	['Kenya and Chile signed. Finance Minister Luis Roe agreed.'],
	['In Zanzibar, First Vice President Luis Roe lost.']
])('a paragraph about others says nothing of a bare office: %s', (paragraph) => {
	expect(told(`${ABOUT}\n\n${paragraph}`)).not.toContain('Luis Roe');
});

test('an embassy’s host is not whose the minister is', () => {
	const text = 'Peru’s foreign minister, Ana Torres, and Interior Minister Luis Roe met in Kenya.';
	expect(told(text)).toBe('Ana Torres | foreign-minister | PE; Luis Roe | interior-minister | PE');
});

test.each([
	['Kerala Chief Minister Ana Torres spoke in India. Finance Minister Luis Roe agreed.'],
	['Andes Province waited in Peru. Speaker Luis Roe agreed.'],
	['Australia voted. Premier Ana Torres met others in Australia. Health Minister Luis Roe agreed.']
])('ministers of a part of a state are not the state’s: %s', (text) => {
	expect(told(text)).not.toContain('Luis Roe');
});

test('no minister is American, and few states have secretaries', () => {
	expect(told('The United States voted. Finance Minister Luis Roe agreed.')).toBe('');
	expect(told('Chile voted. Finance Secretary Luis Roe agreed.')).toBe('');
	expect(told('The United States voted. Treasury Secretary Luis Roe agreed.')).toBe(
		'Luis Roe | finance-minister | US'
	);
});

test.each([
	['In Wales, First Minister Luis Roe spoke.', 'Luis Roe | first-minister | Wales'],
	[
		'In Northern Ireland, First Minister Ana Torres and Deputy First Minister Luis Roe spoke.',
		'Ana Torres | first-minister | Northern Ireland; Luis Roe | deputy-first-minister | Northern Ireland'
	],
	['Zamora Governor Luis Roe spoke.', 'Luis Roe | governor | Zamora'],
	['Senator Luis Roe of Ohio spoke.', 'Luis Roe | senator | US'],
	['State Senator Luis Roe of Ohio spoke.', ''],
	['Lima regional president Luis Roe spoke in Peru.', 'Luis Roe | president | Lima']
])('offices of a part of a state: %s', (text, expected) => {
	expect(told(text)).toBe(expected);
});

test.each([
	[
		'Nordwind Holdings grew. Chief Executive Ana Torres agreed.',
		'Ana Torres | chief-executive | Nordwind Holdings'
	],
	[
		'The Andes Mining Company grew. Luis Roe, the company’s chairman, agreed.',
		'Luis Roe | chairperson | Andes Mining Company'
	],
	[
		'The International Court of Justice ruled. The court’s president, Ana Torres, read it.',
		'Ana Torres | president | ICJ'
	],
	['Nordwind Holdings bought Andes Mining Company. Chief Executive Ana Torres agreed.', ''],
	['The Andes Mining Company grew. The court’s president, Ana Torres, left.', '']
])('an office alone is of the one body just spoken of: %s', (text, expected) => {
	expect(told(text)).toBe(expected);
});
