import { expect, test } from 'vitest';
import { COUNTRIES } from './countries';
import { isInRegion, REGION_NAMES } from './regions';

test.each([
	['KR', 'East Asia', true],
	['KR', 'West Asia', false],
	['KR', 'Asia', true],
	['KR', 'Middle East', false],
	['SY', 'West Asia', true],
	['SY', 'middle east', true],
	['CU', 'Caribbean', true],
	['CU', 'Latin America', true],
	['MX', 'North America', true],
	['TR', 'Europe', true],
	['TR', 'Asia', true],
	['EG', 'Africa', true],
	['VN', 'South-East Asia', true],
	['TL', 'Southeast Asia', true],
	['FJ', 'Oceania', true],
	['FJ', 'Africa', false],
	['RW', 'Horn of Africa', false],
	['KR', 'Atlantis', null],
	['XX', 'Asia', null]
])('%s in %s: %s', (code, region, expected) => {
	expect(isInRegion(code, region)).toBe(expected);
});

test('every country lies in a region, and every region has a country', () => {
	for (const { code } of COUNTRIES)
		expect(
			REGION_NAMES.some((name) => isInRegion(code, name)),
			code
		).toBe(true);
	for (const name of REGION_NAMES)
		expect(
			COUNTRIES.some(({ code }) => isInRegion(code, name)),
			name
		).toBe(true);
});
