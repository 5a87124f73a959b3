import { expect, test } from 'vitest';
import { mayHave } from './constitutions';
import { COUNTRIES } from './countries';
import { officeById } from './offices';

const may = (id: string, code: string): boolean => {
	const office = officeById(id);
	return office !== null && mayHave(office, code);
};

test.each([
	['president', 'CA', false],
	['president', 'US', true],
	['prime-minister', 'US', false],
	['prime-minister', 'DE', false],
	['prime-minister', 'PE', true],
	['chancellor', 'AT', true],
	['chancellor', 'FR', false],
	['king', 'NO', true],
	['king', 'FR', false],
	['foreign-minister', 'CA', true]
] as const)('%s of %s: %s', (id, code, expected) => {
	expect(may(id, code)).toBe(expected);
});

test('every state has a president or a monarch', () => {
	for (const { code } of COUNTRIES) expect(may('president', code) || may('king', code)).toBe(true);
});

test('a body may have any office', () => {
	expect(may('president', 'European Commission')).toBe(true);
});
