import { expect, test } from 'vitest';
import { codes, mentions } from './test-found';

test.each([
	['Georgia signed the treaty.', ['GE']],
	['The Georgian president left.', ['GE']],
	['Georgia and Azerbaijan met.', ['GE', 'AZ']],
	['Talks were held in Tbilisi, Georgia.', ['GE']],
	['Georgia and Russia met. The U.S. watched.', ['GE', 'RU', 'US']],
	['Georgia voted. The U.S. watched.', ['US']],
	['Georgia voted. Atlanta was calm.', []],
	['Voters in Georgia and Florida chose a governor.', []],
	['The Georgian senate race drew Republican money.', []]
])('Georgia: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected);
});

test.each([
	['Congo agreed.', []],
	['Congolese troops moved.', []],
	['The Democratic Republic of Congo agreed. Congo voted.', ['CD']],
	['The Republic of the Congo agreed. Congo voted.', ['CG']],
	['DR Congo agreed. Congolese troops moved.', ['CD']],
	['The DRC agreed. Congolese troops moved.', ['CD']],
	['Congo-Kinshasa agreed.', ['CD']],
	['Congolese troops left Goma.', ['CD']],
	['Congolese troops left Brazzaville.', ['CG']],
	['Congolese troops left Kinshasa for Brazzaville.', []],
	['The DRC and the Republic of the Congo met.', ['CD', 'CG']]
])('Congo: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected);
});

test('a bare Congo between both of them is left out', () => {
	const text = 'The DRC and the Republic of the Congo met. Congo agreed.';
	expect(mentions(text)).toEqual(['DRC=CD', 'Republic of the Congo=CG']);
});

test.each([
	['Niger and Nigeria met.', ['NE', 'NG']],
	['A Nigerien met a Nigerian.', ['NE', 'NG']],
	['Guinea met.', ['GN']],
	['Guinea-Bissau met.', ['GW']],
	['Guinea Bissau met.', ['GW']],
	['Equatorial Guinea met.', ['GQ']],
	['Papua New Guinea met.', ['PG']],
	['They flew over New Guinea.', []],
	['Guinea, Guinea-Bissau and Equatorial Guinea met.', ['GN', 'GW', 'GQ']],
	['Mali and Malawi met Malta.', ['ML', 'MW', 'MT']],
	['Austria and Australia met.', ['AT', 'AU']],
	['Slovakia and Slovenia met.', ['SK', 'SI']],
	['Iran and Iraq met.', ['IR', 'IQ']],
	['Gambia and Zambia met.', ['GM', 'ZM']],
	['Mauritius and Mauritania met.', ['MU', 'MR']],
	['Samoa voted.', ['WS']],
	['Samoa and American Samoa voted.', ['WS']],
	['South Sudan left Sudan.', ['SS', 'SD']],
	['India and Indonesia met.', ['IN', 'ID']],
	['Northern Ireland met Ireland.', ['IE']]
])('names that hold or resemble each other: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected);
});

test.each([
	['A Dominican envoy spoke.', []],
	['The Dominican Republic agreed. Dominicans cheered.', ['DO']],
	['Dominica agreed. Dominicans cheered.', ['DM']],
	['Dominicans cheered in Roseau.', ['DM']],
	['Dominica and the Dominican Republic met. A Dominican spoke.', ['DM', 'DO']]
])('Dominican: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected);
});

test.each([
	['Korea agreed.', []],
	['Korean firms agreed.', []],
	['South Korea agreed. Korean firms cheered.', ['KR']],
	['Seoul was calm. Korean firms cheered.', ['KR']],
	['North Korea agreed. Korean firms cheered.', ['KP']],
	['S. Korea met N. Korea.', ['KR', 'KP']],
	['The ROK met the DPRK.', ['KR', 'KP']],
	['The Republic of Korea met.', ['KR']],
	['The Democratic People’s Republic of Korea met.', ['KP']],
	["The Democratic People's Republic of Korea met the Republic of Korea.", ['KP', 'KR']],
	['The two Koreas met.', []],
	['The Korean War and the Korean Peninsula were named.', []]
])('Korea: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected);
});

test.each([
	['North Korea fired. The North denied it.', ['North Korea=KP', 'North=KP']],
	['South Korea spoke. The South agreed.', ['South Korea=KR', 'South=KR']],
	['South Korea met the North’s envoy.', ['South Korea=KR', 'North=KP']],
	['South Korea spoke. The North Sea was calm.', ['South Korea=KR']],
	['South Korea spoke. The south of it was warm.', ['South Korea=KR']],
	['South Korea spoke. The South of Italy was warm.', ['South Korea=KR', 'Italy=IT']],
	['Peru spoke. The North denied it.', ['Peru=PE']],
	['Italy spoke. The rich North and the poor South voted.', ['Italy=IT']]
])('the North and the South: %s', (text, expected) => {
	expect(mentions(text)).toEqual(expected);
});

test.each([
	['Jordan and Iraq met.', ['JO', 'IQ']],
	['Jordan’s king spoke.', ['JO']],
	['Jordanian officials met.', ['JO']],
	['Jordan Foreign Minister Omar al-Hadidi left.', ['JO']],
	['Jordan Smith spoke.', []],
	['Michael Jordan spoke.', []],
	['Michael Jordan spoke. Jordan left.', []],
	['Chad and Niger met.', ['TD', 'NE']],
	['Chad Miller spoke.', []],
	['Chad Miller spoke. Chad left.', []],
	['Israel Gomez spoke.', []],
	['Kenya Moore spoke.', []],
	['India and Kenya met.', ['IN', 'KE']],
	['Ireland and Malta met.', ['IE', 'MT']],
	['Kenya Airways flew.', []],
	['Kenya Police agreed.', ['KE']],
	['Israel Defence Minister Dan Peled left.', ['IL']]
])('countries that are also names: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected);
});

test('a demonym counts although the bare name is a person', () => {
	expect(codes('Michael Jordan met Jordanian officials.')).toEqual(['JO']);
});
