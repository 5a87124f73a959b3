import { expect, test } from 'vitest';
import { foundIn, mentions } from './test-found';

const hows = (text: string) => foundIn(text).countries.map((m) => `${m.code} ${m.how}`);

test.each([
	['Peru agreed.', 'PE name'],
	['The Republic of Korea agreed.', 'KR name'],
	['The Peruvian envoy agreed.', 'PE demonym'],
	['Two Peruvians agreed.', 'PE demonym'],
	['A Swede, a Dane and a Finn agreed.', 'SE demonym'],
	['The U.S. agreed.', 'US code'],
	['The UK agreed.', 'GB code'],
	['The DPRK agreed.', 'KP code'],
	['Lisbon agreed.', 'PT capital'],
	['New Delhi agreed.', 'IN capital']
])('what kind of wording it is: %s', (text, expected) => {
	expect(hows(text)[0]).toBe(expected);
});

test.each([
	['Ivory Coast', 'CI'],
	['Côte d’Ivoire', 'CI'],
	["Cote d'Ivoire", 'CI'],
	['Cabo Verde', 'CV'],
	['Cape Verde', 'CV'],
	['East Timor', 'TL'],
	['Timor-Leste', 'TL'],
	['Burma', 'MM'],
	['Myanmar', 'MM'],
	['Swaziland', 'SZ'],
	['Eswatini', 'SZ'],
	['Czechia', 'CZ'],
	['the Czech Republic', 'CZ'],
	['Türkiye', 'TR'],
	['Turkey', 'TR'],
	['Holland', 'NL'],
	['the Netherlands', 'NL'],
	['Great Britain', 'GB'],
	['the United Kingdom', 'GB'],
	['the United States', 'US'],
	['the United States of America', 'US'],
	['the USA', 'US'],
	['the UAE', 'AE'],
	['the U.A.E.', 'AE'],
	['North Macedonia', 'MK'],
	['São Tomé and Príncipe', 'ST'],
	['Sao Tome and Principe', 'ST'],
	['Saint Kitts and Nevis', 'KN'],
	['St. Kitts and Nevis', 'KN'],
	['St. Lucia', 'LC'],
	['Saint Vincent and the Grenadines', 'VC'],
	['Trinidad and Tobago', 'TT'],
	['Antigua & Barbuda', 'AG'],
	['Bosnia and Herzegovina', 'BA'],
	['the Federated States of Micronesia', 'FM'],
	['the Marshall Islands', 'MH'],
	['the Solomon Islands', 'SB'],
	['the Cook Islands', 'CK'],
	['the Holy See', 'VA'],
	['the Vatican', 'VA'],
	['Palestine', 'PS'],
	['Kosovo', 'XK'],
	['Taiwan', 'TW'],
	['the People’s Republic of China', 'CN'],
	["the Lao People's Democratic Republic", 'LA'],
	['the People’s Republic of Bangladesh', 'BD']
])('%s is one mention of %s', (name, code) => {
	const found = foundIn(`They thanked ${name} for it.`).countries;
	expect(found.map((m) => m.code)).toEqual([code]);
});

test.each([
	['Brits and Swedes', ['GB', 'SE']],
	['Poles and Turks', ['PL', 'TR']],
	['Spaniards and Filipinos', ['ES', 'PH']],
	['Iraqi and Afghan envoys', ['IQ', 'AF']],
	['Nigerien and Nigerian envoys', ['NE', 'NG']],
	['Sudanese and South Sudanese envoys', ['SD', 'SS']],
	['Guinean and Bissau-Guinean envoys', ['GN', 'GW']],
	['Equatorial Guinean and Papua New Guinean envoys', ['GQ', 'PG']],
	['French and Dutch envoys', ['FR', 'NL']],
	['American and Indian envoys', ['US', 'IN']]
])('people and adjectives: %s', (text, expected) => {
	expect(foundIn(`The ${text} met.`).countries.map((m) => m.code)).toEqual(expected);
});

test.each([
	['Peru–Cuba ties', ['Peru=PE', 'Cuba=CU']],
	['Peru-Cuba ties', ['Peru=PE', 'Cuba=CU']],
	['Peru/Cuba ties', ['Peru=PE', 'Cuba=CU']],
	['Peru—Cuba ties', ['Peru=PE', 'Cuba=CU']],
	['Franco-German ties', ['German=DE']],
	['Chinese-made goods', ['Chinese=CN']],
	['pro-Russian rebels', ['Russian=RU']],
	['a Kenya-born runner', ['Kenya=KE']],
	['the U.S.-led force', ['U.S.=US']],
	["Peru’s and Cuba's envoys", ['Peru=PE', 'Cuba=CU']],
	['“Peru” (and ‘Cuba’)', ['Peru=PE', 'Cuba=CU']]
])('hyphens, slashes, quotes and possessives part words: %s', (text, expected) => {
	expect(mentions(`They named ${text}.`)).toEqual(expected);
});

test.each([
	'They told us that it was for us.',
	'Fine china and a turkey lay on the table.',
	'The chad on the ballot hung.',
	'The man from mali spoke.',
	'He had a swede and a danish.',
	'The usa wrote it small.',
	'Perusal and Malice are words.',
	'They oman and iraned.'
])('small letters and longer words name no country: %s', (text) => {
	expect(mentions(text)).toEqual([]);
});

test.each([
	'New Mexico and New England voted.',
	'The Gulf of Guinea and the Gulf of Oman are seas.',
	'The South China Sea and the Sea of Japan are seas.',
	'The Indian Ocean and the English Channel are seas.',
	'The Niger Delta, the Niger River and Lake Chad shrank.',
	'The Jordan River runs by the Jordan Valley.',
	'Latin America and South America met Central America.',
	'North American, Latin American and Native American groups met.',
	'It cost two million U.S. dollars.',
	'The Vienna Convention and the Paris Agreement hold.',
	'The Geneva Conventions and the Rome Statute hold.',
	'The Panama Canal and the Panama Papers were named.',
	'British Columbia and Northern Ireland voted.',
	'French Polynesia and French Guiana voted.',
	'American Samoa voted.',
	'The British Virgin Islands and the U.S. Virgin Islands voted.',
	'The French Open and the Australian Open began.',
	'Spanish flu and German shepherds were named.',
	'The Washington Post and the Times of India wrote it.',
	'The Jakarta Post and the Japan Times wrote it.',
	'The China Daily and the Peru Tribune wrote it.',
	'Western Sahara waited.'
])('a longer name that holds a country’s is none: %s', (text) => {
	expect(mentions(text)).toEqual([]);
});

test.each([
	'He spoke in French.',
	'She speaks Russian.',
	'They answered in Spanish, then left.',
	'The book was put into Portuguese.',
	'They went into Finnish, of all tongues.'
])('a language is no country: %s', (text) => {
	expect(mentions(text)).toEqual([]);
});

test('a language word that goes on to name people is a country', () => {
	expect(mentions('He lived in French territory.')).toEqual(['French=FR']);
});

test('every mention counts, in reading order', () => {
	expect(mentions('Peru met Cuba. Cuba met Fiji. Peru left.')).toEqual([
		'Peru=PE',
		'Cuba=CU',
		'Cuba=CU',
		'Fiji=FJ',
		'Peru=PE'
	]);
});

test('the headline’s mentions come first and lie before the text', () => {
	const found = foundIn('Fiji agreed.', 'Peru Meets Cuba').countries;
	expect(found.map((m) => [m.code, m.start < 0, m.end <= 0])).toEqual([
		['PE', true, true],
		['CU', true, true],
		['FJ', false, false]
	]);
});
