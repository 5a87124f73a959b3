import { expect, test } from 'vitest';
import type { Claim, SlotName, SlotValue } from '../claims/types';
import { aliasKey, canonicalSlot, NO_DECISIONS } from './decisions';
import { file } from './identity';
import { dateSides, disagreement, slotSides } from './sides';
import {
	claim,
	country,
	number,
	office,
	on,
	organisation,
	person,
	place,
	words
} from './test-claims';

const filed = (claims: readonly Claim[]) => claims.map((one) => file(one, NO_DECISIONS));
const dated = (value: string | null, article: string) =>
	claim('joins', { actor: country('FJ') }, { date: on(value), article });
const sidesOf = (name: SlotName, ...values: (SlotValue | [SlotValue, string])[]) =>
	slotSides(
		filed(
			values.map((value, index) => {
				const [slot, article] = Array.isArray(value) ? value : [value, `paper ${index}`];
				return claim('joins', { actor: country('FJ'), [name]: slot }, { article });
			})
		),
		name
	).map((side) => [side.text, side.filed.length]);

test('the date most articles give leads, of equals the earlier', () => {
	const claims = [dated('2023', 'a'), dated('2024-02-14', 'b'), dated('2024', 'c')];
	expect(dateSides(filed(claims)).map((side) => side.text)).toEqual(['2024-02-14', '2023']);
	const even = [dated('2024', 'a'), dated('2023', 'b')];
	expect(dateSides(filed(even)).map((side) => side.text)).toEqual(['2023', '2024']);
});

test('one article saying a thing three times is one voice', () => {
	const loud = [dated('2024', 'a'), dated('2024', 'a'), dated('2024', 'a')];
	const claims = [...loud, dated('2023', 'b'), dated('2023', 'c')];
	expect(dateSides(filed(claims))[0]?.text).toBe('2023');
});

test.each([[null], ['2024-W05'], ['XXXX-02'], ['PRESENT_REF'], ['2024-SU']])(
	'a date of no calendar (%s) takes no side',
	(value) => {
		expect(dateSides(filed([dated(value, 'a'), dated('2024', 'b')]))).toHaveLength(1);
		expect(dateSides(filed([dated(value, 'a')]))).toEqual([]);
	}
);

test('a city and its country are one side, named by the city', () => {
	expect(sidesOf('place', country('FJ'), place('Suva', 'FJ'))).toEqual([['Suva', 2]]);
	expect(sidesOf('place', place('Suva', 'FJ'), country('FJ'))).toEqual([['Suva', 2]]);
});

test('a city of another country, or of none known, is another side', () => {
	expect(sidesOf('place', country('PE'), place('Suva', 'FJ'))).toHaveLength(2);
	expect(sidesOf('place', country('FJ'), place('Suva', null))).toHaveLength(2);
	expect(sidesOf('place', place('Lima', 'PE'), place('Cusco', 'PE'))).toHaveLength(2);
});

test('an exact number leads its side, whichever is read first', () => {
	const [over, exact] = [number(170, 'states', 'over'), number(174, 'states')];
	expect(sidesOf('number', over, exact)).toEqual([['174', 2]]);
	expect(sidesOf('number', exact, over)).toEqual([['174', 2]]);
});

test('a bounded number that two exact ones fit goes with one of them', () => {
	const sides = sidesOf('number', number(174), number(180), number(170, null, 'over'));
	expect(sides.map(([, claims]) => claims).sort()).toEqual([1, 2]);
});

test.each([
	['current', 'interim', 1],
	['acting', 'interim', 1],
	['current', 'acting', 1],
	['current', 'former', 2],
	['former', 'interim', 2],
	['elect', 'current', 2],
	['incoming', 'elect', 2]
])('the states "%s" and "%s" of one day are %i side(s)', (a, b, count) => {
	expect(sidesOf('state', words(a), words(b))).toHaveLength(count);
});

test('the same id in other words is one side', () => {
	const shout: SlotValue = { ...person('Ana Souza'), text: 'ANA SOUZA' };
	expect(sidesOf('person', person('Ana Souza'), shout)).toHaveLength(1);
});

test('a slot nobody fills has no sides', () => {
	expect(slotSides(filed([dated('2024', 'a')]), 'rank')).toEqual([]);
	expect(slotSides([], 'rank')).toEqual([]);
});

test('the order of reading does not show in the sides', () => {
	const values: [SlotValue, string][] = [
		[number(170, null, 'about'), 'a'],
		[number(174), 'b'],
		[number(300), 'c'],
		[number(180), 'd']
	];
	expect(sidesOf('number', ...[...values].reverse())).toEqual(sidesOf('number', ...values));
});

test('a disagreement names each claim once, in order', () => {
	const one = dated('2024', 'a');
	const [side] = dateSides(filed([one, one]));
	if (!side) throw new Error('one date is one side');
	const settled = { text: '2024', why: 'the communique' };
	expect(disagreement('date', [side], settled)).toEqual({
		about: 'date',
		sides: [{ text: '2024', claims: [one.id] }],
		settled
	});
});

const aliases = (type: string, from: string, to: string) => ({
	...NO_DECISIONS,
	aliases: new Map([[aliasKey(type, from), to]])
});

test.each([
	['person', person('Ahmad Diallo'), 'Ahmed Diallo'],
	['organisation', organisation('Party of Work'), 'Workers’ Party'],
	['place', place('Kishinau', 'MD'), 'Chisinau'],
	['office', office('premier'), 'prime minister'],
	['text', words('the old treaty'), 'the treaty of 1990']
] as [string, SlotValue, string][])('an alias renames a %s', (type, slot, to) => {
	expect(canonicalSlot(slot, aliases(type, slot.text, to))).toMatchObject({ type, text: to });
});

test('an alias is found under any accent, case or apostrophe', () => {
	const decisions = aliases('person', 'AHMAD N’DIAYE', 'Ahmed Ndiaye');
	expect(canonicalSlot(person("Ahmad N'Diaye"), decisions).text).toBe('Ahmed Ndiaye');
});

test('an alias of one type leaves another type alone', () => {
	const decisions = aliases('place', 'Georgia', 'Georgia (US state)');
	expect(canonicalSlot(country('GE'), decisions)).toEqual(country('GE'));
	expect(canonicalSlot(person('Georgia'), decisions)).toEqual(person('Georgia'));
	expect(canonicalSlot(number(5), aliases('number', '5', '6'))).toEqual(number(5));
});

test('a renamed place keeps its country', () => {
	expect(canonicalSlot(place('Kishinau', 'MD'), aliases('place', 'Kishinau', 'Chisinau'))).toEqual(
		place('Chisinau', 'MD')
	);
});

test('with nothing decided every value stays as it is', () => {
	for (const slot of [person('A B'), country('FJ'), number(5), words('x'), place('Suva', 'FJ')])
		expect(canonicalSlot(slot, NO_DECISIONS)).toEqual(slot);
});
