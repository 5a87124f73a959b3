import { expect, test } from 'vitest';
import { fold } from '../text/fold';
import { COUNTRIES, countryByCode, countryName, findCountryName } from './countries';

/** The member states with their capitals, as the United Nations and their governments give them. */
const MEMBERS = `
AF Kabul; AL Tirana; DZ Algiers; AD Andorra la Vella; AO Luanda; AG St. John's; AR Buenos Aires;
AM Yerevan; AU Canberra; AT Vienna; AZ Baku; BS Nassau; BH Manama; BD Dhaka; BB Bridgetown; BY Minsk;
BE Brussels; BZ Belmopan; BJ Porto-Novo; BT Thimphu; BO Sucre; BA Sarajevo; BW Gaborone; BR Brasilia;
BN Bandar Seri Begawan; BG Sofia; BF Ouagadougou; BI Gitega; CV Praia; KH Phnom Penh; CM Yaounde;
CA Ottawa; CF Bangui; TD N'Djamena; CL Santiago; CN Beijing; CO Bogota; KM Moroni; CG Brazzaville;
CD Kinshasa; CR San Jose; CI Yamoussoukro; HR Zagreb; CU Havana; CY Nicosia; CZ Prague; DK Copenhagen;
DJ Djibouti City; DM Roseau; DO Santo Domingo; EC Quito; EG Cairo; SV San Salvador; GQ Malabo;
ER Asmara; EE Tallinn; SZ Mbabane; ET Addis Ababa; FJ Suva; FI Helsinki; FR Paris; GA Libreville;
GM Banjul; GE Tbilisi; DE Berlin; GH Accra; GR Athens; GD St. George's; GT Guatemala City; GN Conakry;
GW Bissau; GY Georgetown; HT Port-au-Prince; HN Tegucigalpa; HU Budapest; IS Reykjavik; IN New Delhi;
ID Jakarta; IR Tehran; IQ Baghdad; IE Dublin; IL Jerusalem; IT Rome; JM Kingston; JP Tokyo; JO Amman;
KZ Astana; KE Nairobi; KI South Tarawa; KP Pyongyang; KR Seoul; KW Kuwait City; KG Bishkek;
LA Vientiane; LV Riga; LB Beirut; LS Maseru; LR Monrovia; LY Tripoli; LI Vaduz; LT Vilnius;
LU Luxembourg City; MG Antananarivo; MW Lilongwe; MY Kuala Lumpur; MV Male; ML Bamako; MT Valletta;
MH Majuro; MR Nouakchott; MU Port Louis; MX Mexico City; FM Palikir; MD Chisinau; MC Monaco;
MN Ulaanbaatar; ME Podgorica; MA Rabat; MZ Maputo; MM Naypyidaw; NA Windhoek; NR Yaren; NP Kathmandu;
NL Amsterdam; NZ Wellington; NI Managua; NE Niamey; NG Abuja; MK Skopje; NO Oslo; OM Muscat;
PK Islamabad; PW Ngerulmud; PA Panama City; PG Port Moresby; PY Asuncion; PE Lima; PH Manila;
PL Warsaw; PT Lisbon; QA Doha; RO Bucharest; RU Moscow; RW Kigali; KN Basseterre; LC Castries;
VC Kingstown; WS Apia; SM City of San Marino; ST Sao Tome; SA Riyadh; SN Dakar; RS Belgrade;
SC Victoria; SL Freetown; SG Singapore; SK Bratislava; SI Ljubljana; SB Honiara; SO Mogadishu;
ZA Pretoria; SS Juba; ES Madrid; LK Sri Jayawardenepura Kotte; SD Khartoum; SR Paramaribo;
SE Stockholm; CH Bern; SY Damascus; TJ Dushanbe; TZ Dodoma; TH Bangkok; TL Dili; TG Lome;
TO Nuku'alofa; TT Port of Spain; TN Tunis; TR Ankara; TM Ashgabat; TV Funafuti; UG Kampala; UA Kyiv;
AE Abu Dhabi; GB London; US Washington; UY Montevideo; UZ Tashkent; VU Port Vila; VE Caracas;
VN Hanoi; YE Sanaa; ZM Lusaka; ZW Harare
`
	.split(';')
	.map((entry) => entry.trim())
	.map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3).replace(/\s+/g, ' ')]);

test('the members are the 193 and nobody else', () => {
	const listed = COUNTRIES.filter((country) => country.unMember).map((country) => country.code);
	expect(listed).toEqual(MEMBERS.map(([code]) => code).sort());
});

test('every member has its capital, or lists it as a seat', () => {
	for (const [code, capital] of MEMBERS) {
		const country = countryByCode(code);
		const cities = [country?.capital ?? '', ...(country?.seats ?? [])].map(fold);
		expect(cities, code).toContain(fold(capital));
	}
});

test('members are of five continents in their numbers', () => {
	const counted: Record<string, number> = {};
	for (const { continent, unMember } of COUNTRIES)
		if (unMember) counted[continent] = (counted[continent] ?? 0) + 1;
	expect(counted).toEqual({ Africa: 54, Americas: 35, Asia: 47, Europe: 43, Oceania: 14 });
});

/** How many members each subregion of UN M49 has; they add up to 193. */
test.each([
	['Northern Africa', 6],
	['Western Africa', 16],
	['Middle Africa', 9],
	['Eastern Africa', 18],
	['Southern Africa', 5],
	['Caribbean', 13],
	['Central America', 8],
	['South America', 12],
	['Northern America', 2],
	['Eastern Asia', 5],
	['South-eastern Asia', 11],
	['Southern Asia', 9],
	['Central Asia', 5],
	['Western Asia', 17],
	['Eastern Europe', 10],
	['Northern Europe', 10],
	['Southern Europe', 14],
	['Western Europe', 9],
	['Australia and New Zealand', 2],
	['Melanesia', 4],
	['Micronesia', 5],
	['Polynesia', 3]
])('%s has %i members', (region, members) => {
	expect(COUNTRIES.filter((c) => c.unMember && c.region === region)).toHaveLength(members);
});

test('every name of every country leads back to it, with "the" and without', () => {
	for (const { code, name, official, aliases } of COUNTRIES)
		for (const one of [name, official ?? name, ...aliases]) {
			expect(findCountryName(fold(one)), one).toBe(code);
			expect(findCountryName(fold(`the ${one}`)), one).toBe(code);
		}
});

test.each([
	['Republic of the Congo', 'CG'],
	['Democratic Republic of the Congo', 'CD'],
	['Republic of Korea', 'KR'],
	["Democratic People's Republic of Korea", 'KP'],
	['Guinea', 'GN'],
	['Guinea-Bissau', 'GW'],
	['Equatorial Guinea', 'GQ'],
	['Papua New Guinea', 'PG'],
	['Niger', 'NE'],
	['Nigeria', 'NG'],
	['Sudan', 'SD'],
	['South Sudan', 'SS'],
	['Dominica', 'DM'],
	['Dominican Republic', 'DO'],
	['Samoa', 'WS'],
	['Ireland', 'IE'],
	['China', 'CN'],
	["People's Republic of China", 'CN'],
	['Macedonia', 'MK'],
	['Swaziland', 'SZ'],
	['Burma', 'MM'],
	['Cabo Verde', 'CV'],
	['East Timor', 'TL'],
	['Viet Nam', 'VN'],
	['Türkiye', 'TR'],
	['Great Britain', 'GB'],
	['U.S.A.', 'US'],
	['UAE', 'AE'],
	['Czechia', 'CZ'],
	['Holland', 'NL']
])('"%s" is not taken for its neighbour in the dictionary: %s', (name, code) => {
	expect(findCountryName(fold(name))).toBe(code);
});

test.each([
	'Congo',
	'Korea',
	'Africa',
	'Jersey',
	'England',
	'Soviet Union',
	'Yugoslavia',
	'republic',
	'south',
	'the',
	'Virgin Islands',
	'Mother Russia'
])('"%s" alone is no country', (name) => {
	expect(findCountryName(fold(name))).toBeNull();
});

test('names that need "the" inside a sentence have it, and it is no part of the name', () => {
	const withArticle = COUNTRIES.filter((country) => country.article).map((c) => c.code);
	expect(withArticle.join(' ')).toBe('AE BS CF CG CK CZ DO GB GM KM MH MV NL PH US');
	expect(COUNTRIES.filter((country) => /^the /i.test(country.name))).toEqual([]);
});

test('names that are a plural or a group take "the"', () => {
	for (const { name, article } of COUNTRIES)
		if (/(?:States|Emirates|Kingdom|Netherlands|Philippines|Maldives|Republic)$/.test(name))
			expect(article, name).toBe('the');
});

test('codes are looked up as written: the command and the bank give capitals', () => {
	expect([countryByCode('kr'), countryByCode(''), countryByCode('KOR')]).toEqual([
		null,
		null,
		null
	]);
	expect(countryName('')).toBe('');
	for (const { code, name } of COUNTRIES) expect(countryName(code)).toBe(name);
});

test('an object’s own properties are no countries', () => {
	for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
		expect(findCountryName(word)).toBeNull();
		expect(countryByCode(word)).toBeNull();
	}
});
