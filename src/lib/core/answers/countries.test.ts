import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../gazetteer/countries';
import { judgedAgainst } from './test-keys';

const NAMES = new Map(COUNTRIES.map(({ code, name }) => [code, name]));

/** Judges what was typed for the country of a code. */
const judgedFor = (code: string, typed: string): string =>
	judgedAgainst({ answerType: 'country', answer: NAMES.get(code) ?? '', answerValue: code }, typed);

describe('every country of the gazetteer', () => {
	test.each(COUNTRIES.map((country) => [country.name, country] as const))(
		'%s goes by its names, in any case and without marks, and by its code',
		(_, country) => {
			const { code, name, official, aliases } = country;
			for (const each of [name, official ?? name, ...aliases])
				for (const typed of [each, each.toUpperCase(), ` ${each} `, `the ${each}`])
					expect([typed, judgedFor(code, typed).split(' ')[0]]).toEqual([typed, 'right']);
			expect(judgedFor(code, code)).toBe('right alias');
			expect(judgedFor(code, name.normalize('NFD').replace(/\p{M}/gu, ''))).toMatch(/^right/);
		}
	);

	test('no name or code of one is right for another', () => {
		for (const [index, country] of COUNTRIES.entries()) {
			const other = COUNTRIES[(index + 1) % COUNTRIES.length];
			for (const typed of [country.name, country.official ?? country.name, ...country.aliases])
				expect(judgedFor(other?.code ?? '', typed)).toBe('wrong other-entity');
			expect(judgedFor(other?.code ?? '', country.code)).toBe('wrong other-entity');
		}
	});

	test('the name of its people is nearly right', () => {
		for (const { code, name, demonyms } of COUNTRIES)
			for (const people of demonyms) {
				if (people.toLowerCase() === name.toLowerCase()) continue;
				expect([people, judgedFor(code, people)]).toEqual([people, 'nearly demonym']);
			}
	});
});

describe('countries taken for each other', () => {
	test.each([
		['NE', 'Nigeria'],
		['NG', 'Niger'],
		['NE', 'Nigerian'],
		['NG', 'Nigerien'],
		['NE', 'NG'],
		['KR', 'North Korea'],
		['KR', 'DPRK'],
		['KR', 'KP'],
		['KP', 'South Korea'],
		['KP', 'Republic of Korea'],
		['KP', 'ROK'],
		['CD', 'Republic of the Congo'],
		['CD', 'Congo-Brazzaville'],
		['CG', 'Democratic Republic of the Congo'],
		['CG', 'DR Congo'],
		['CG', 'DRC'],
		['CG', 'Congo-Kinshasa'],
		['SK', 'Slovenia'],
		['SI', 'Slovakia'],
		['SI', 'Slovak'],
		['AT', 'Australia'],
		['AU', 'Austria'],
		['AU', 'AT'],
		['IR', 'Iraq'],
		['IQ', 'Iran'],
		['GN', 'Guinea-Bissau'],
		['GN', 'Equatorial Guinea'],
		['GN', 'Papua New Guinea'],
		['GW', 'Guinea'],
		['DM', 'Dominican Republic'],
		['DO', 'Dominica'],
		['SD', 'South Sudan'],
		['SS', 'Sudan'],
		['SS', 'Sudanese'],
		['IE', 'Iceland'],
		['IS', 'Ireland'],
		['LV', 'Lithuania'],
		['LT', 'Latvia'],
		['LR', 'Libya'],
		['LY', 'Liberia'],
		['ML', 'Malawi'],
		['MV', 'Malta'],
		['MR', 'Mauritius'],
		['MU', 'Mauritania'],
		['PY', 'Uruguay'],
		['UY', 'Paraguay'],
		['ZM', 'Gambia'],
		['GM', 'Zambia'],
		['SZ', 'Switzerland'],
		['CH', 'Eswatini'],
		['CH', 'China'],
		['CN', 'CH'],
		['CN', 'Taiwan'],
		['CN', 'Republic of China, Taiwan'],
		['TW', "People's Republic of China"],
		['US', 'United Kingdom'],
		['US', 'Mexico'],
		['GB', 'USA'],
		['GB', 'Ireland'],
		['MK', 'Montenegro'],
		['WS', 'American Samoa'],
		['TL', 'Tonga']
	])('%s is not %j', (code, typed) => {
		expect(judgedFor(code, typed)).toMatch(/^wrong/);
	});
});

describe('half a name is nearly right where it could be two', () => {
	test.each([
		['KR', 'Korea', 'nearly incomplete'],
		['KP', 'Korea', 'nearly incomplete'],
		['CD', 'Congo', 'nearly incomplete'],
		['CG', 'Congo', 'nearly incomplete'],
		['CD', 'the Congo', 'nearly incomplete'],
		['AE', 'Arab Emirates', 'nearly incomplete'],
		['TT', 'Tobago', 'nearly incomplete'],
		['VC', 'Grenadines', 'nearly incomplete'],
		['BA', 'Herzegovina', 'nearly incomplete'],
		['KN', 'Nevis', 'nearly incomplete'],
		['US', 'United', 'wrong no-match'],
		['US', 'States', 'wrong no-match'],
		['GB', 'Kingdom', 'wrong no-match'],
		['CF', 'Republic', 'wrong no-match'],
		['NZ', 'New', 'wrong no-match'],
		['ZA', 'South', 'wrong no-match']
	])('%s: %j is %s', (code, typed, verdict) => {
		expect(judgedFor(code, typed)).toBe(verdict);
	});
});

describe('other names a country goes by', () => {
	test.each([
		['MM', 'Burma'],
		['SZ', 'Swaziland'],
		['CV', 'Cabo Verde'],
		['TL', 'East Timor'],
		['TR', 'Türkiye'],
		['TR', 'Turkiye'],
		['CZ', 'Czechia'],
		['MK', 'Macedonia'],
		['NL', 'Holland'],
		['GB', 'Great Britain'],
		['GB', 'U.K.'],
		['GB', 'u k'],
		['AE', 'U.A.E.'],
		['CD', 'D.R.C.'],
		['KP', 'D.P.R.K.'],
		['ZA', 'RSA'],
		['VA', 'the Holy See'],
		['RU', 'Russian Federation'],
		['SY', 'Syrian Arab Republic'],
		['LA', 'Lao PDR'],
		['VN', 'Viet Nam'],
		['BA', 'Bosnia & Herzegovina'],
		['BA', 'Bosnia-Herzegovina'],
		['LC', 'St Lucia'],
		['LC', 'St. Lucia'],
		['GW', 'Guinea Bissau'],
		['ST', 'Sao Tome'],
		['US', 'america'],
		['US', 'the united states of america'],
		['KR', 'republic of korea'],
		['CI', 'Cote d’Ivoire'],
		['CI', 'COTE D IVOIRE']
	])('%s: %j', (code, typed) => {
		expect(judgedFor(code, typed)).toMatch(/^right/);
	});
});

describe('typing errors', () => {
	test.each([
		['KZ', 'Kazakstan', 'right one-letter'],
		['KG', 'Kyrgystan', 'right one-letter'],
		['AF', 'Afganistan', 'right own-language'],
		['AZ', 'Azerbaidjan', 'right own-language'],
		['PT', 'Portugual', 'right one-letter'],
		['MA', 'Marocco', 'right one-letter'],
		['CO', 'Columbia', 'right one-letter'],
		['BR', 'Brasil', 'right own-language'],
		['VE', 'Venezuala', 'right one-letter'],
		['NZ', 'New Zeland', 'right one-letter'],
		['NZ', 'Newzealand', 'right one-letter'],
		['SA', 'Saudia Arabia', 'right one-letter'],
		['GB', 'Untied Kingdom', 'right one-letter'],
		['LI', 'Lichtenstein', 'right one-letter'],
		['IR', 'Irn', 'right alias'],
		['TD', 'Chat', 'right one-letter'],
		['CU', 'Kuba', 'right own-language'],
		['PE', 'Per', 'right alias'],
		['AT', 'Autria', 'right one-letter'],
		['AT', 'Austrlia', 'nearly ambiguous'],
		['SK', 'Slovakai', 'right one-letter'],
		['SI', 'Slovakai', 'wrong other-entity'],
		['DM', 'Domenica', 'right one-letter'],
		['BR', 'Atlantis', 'wrong no-match'],
		['BR', 'Argentina and Brazil', 'wrong no-match']
	])('%s: %j is %s', (code, typed, verdict) => {
		expect(judgedFor(code, typed)).toBe(verdict);
	});
});

describe('a key the gazetteer does not have is judged by its words', () => {
	test.each([
		['Scotland', 'scotland', 'right key'],
		['Scotland', 'Scottland', 'right one-letter'],
		['Scotland', 'Ireland', 'wrong no-match'],
		['Scotland', 'Alba', 'right alias']
	])('%s: %j is %s', (answer, typed, verdict) => {
		const key = { answerType: 'country' as const, answer, answerValue: 'XS', accepted: ['Alba'] };
		expect(judgedAgainst(key, typed)).toBe(verdict);
	});
});
