import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, SlotValue } from '../claims/types';
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
} from '../facts/test-claims';
import { COUNTRIES } from '../gazetteer/countries';
import { acceptedOf, dateAnswer, keyOf, slotAnswer, subjectOf } from './keys';
import { factOf } from './test-drafts';
import { holds, joins, relations } from './test-news';
import type { AskedSlot } from './templates/template';
import type { AnswerType, Subject } from './types';

test.each<readonly [string, SlotValue, AskedSlot, string, string]>([
	['a country', country('PH'), 'actor', 'Philippines', 'PH'],
	['a person', person('Ada Brightwater'), 'person', 'Ada Brightwater', 'ada brightwater'],
	['a place', place('São Tomé', 'ST'), 'place', 'São Tomé', 'sao tome'],
	[
		'an office',
		office('foreign-minister', 'Top Diplomat'),
		'office',
		'foreign minister',
		'foreign-minister'
	],
	[
		'an office of no class',
		office('lagoon keeper', 'Lagoon Keeper'),
		'office',
		'lagoon keeper',
		'lagoon keeper'
	],
	['a body by its initials', organisation('NATO'), 'body', 'NATO', 'nato'],
	['a body better known by name', organisation('UN'), 'body', 'United Nations', 'un'],
	['a number', number(1340, 'votes'), 'number', '1,340', '1340'],
	['a bounded number', number(170, null, 'over'), 'number', 'at least 170', '170'],
	['a rank', number(22), 'rank', '22nd', '22'],
	['a document', words('joint statement'), 'document', 'joint statement', 'joint statement']
])('%s is shown as people write it and compared by its value', (_, slot, asked, text, value) => {
	expect(slotAnswer(slot, asked)).toEqual({ type: slot.type, text, value, slot });
});

test('a country is shown by its usual name, whatever a source called it', () => {
	const said: SlotValue = { type: 'country', id: 'KR', text: 'Seoul' };
	expect(slotAnswer(said, 'actor').text).toBe('South Korea');
});

test('a country of no table is shown as written', () => {
	const said: SlotValue = { type: 'country', id: 'ZZ', text: 'Lagoonia' };
	expect(slotAnswer(said, 'actor').text).toBe('Lagoonia');
});

test.each([
	['interim', 'interim president'],
	['acting', 'acting president'],
	['elect', 'president-elect'],
	['current', 'president'],
	['former', 'president']
])('as the key of an office held as %s stands "%s"', (state, text) => {
	expect(slotAnswer(office('president'), 'office', state).text).toBe(text);
});

test.each([
	['2025-04-10', '10 April 2025'],
	['2025-04', 'April 2025'],
	['2025', '2025']
])('%s as a key reads %s', (iso, text) => {
	expect(dateAnswer(iso)).toEqual({ type: 'date', text, value: iso, slot: null });
});

test.each(['2025-W15', 'XXXX-04-10', 'PRESENT_REF', '2025-02-30', ''])('%j is no key', (iso) => {
	expect(dateAnswer(iso)).toBeNull();
});

test('a fact has no key where it has no such slot, or no date', () => {
	expect(keyOf(factOf(relations('KR', 'SY', '2025-04-10')), 'place')).toBeNull();
	const undated = claim('recognises', { actor: country('IE'), other: country('PS') });
	expect(keyOf(factOf(undated), 'date')).toBeNull();
	const vague = { ...undated, date: on(null) };
	expect(keyOf(factOf(vague), 'date')).toBeNull();
});

test.each<readonly [AnswerType, Subject]>([
	['person', 'people'],
	['office', 'people'],
	['country', 'countries'],
	['date', 'dates'],
	['number', 'numbers'],
	['organisation', 'events'],
	['place', 'events'],
	['text', 'events'],
	['truth', 'events']
])('a question for a %s is filed under %s', (type, subject) => {
	expect(subjectOf(type)).toBe(subject);
});

const accepted = (asked: AskedSlot, ...claims: readonly Claim[]): string[] => {
	const fact = factOf(...claims);
	const key = keyOf(fact, asked);
	if (!key) throw new Error('no key');
	return acceptedOf(fact, asked, key);
};
const side = (asked: 'actor' | 'other', code: string) =>
	accepted(asked, relations(code, code > 'MM' ? 'AD' : 'ZW', '2025-04-10'));

test.each([
	['US', 'USA'],
	['US', 'United States of America'],
	['GB', 'UK'],
	['NL', 'Holland'],
	['TR', 'Türkiye'],
	['SY', 'Syrian Arab Republic']
])('for %s "%s" is accepted', (code, spelling) => {
	expect([...side('actor', code), ...side('other', code)]).toContain(spelling);
});

test.each([
	['2025-04-10', ['2025-04-10', 'April 10, 2025', '10 Apr 2025', 'Apr 10, 2025']],
	['2025-04', ['2025-04', 'Apr 2025']],
	['2025', []]
])('for the date %s other ways to write it are accepted', (day, spellings) => {
	expect(accepted('date', relations('KR', 'SY', day))).toEqual(spellings);
});

test('for an ordinal the plain number is accepted', () => {
	expect(accepted('rank', joins())).toContain('31');
});

test('for a big number digits without commas are accepted', () => {
	const big = claim('count', {
		actor: country('FJ'),
		what: words('inhabitants of Fiji'),
		number: number(1.3e6, 'inhabitants', 'about', '1,3 million')
	});
	expect(accepted('number', big)).toEqual([
		'1300000',
		'1.3 million',
		'1,3 million',
		'1300000 inhabitants',
		'1.3 million inhabitants',
		'1,3 million inhabitants'
	]);
});

test('for a body its full name is accepted', () => {
	expect(accepted('body', joins())).toContain('North Atlantic Treaty Organization');
});

test('for an office its other titles are accepted', () => {
	expect(accepted('office', holds('Ada Brightwater', 'foreign-minister', 'NO'))).toContain(
		'minister of foreign affairs'
	);
});

test('for a person every spelling of the sources is accepted, each once', () => {
	const said = (text: string, article: string) => ({
		...holds('Ada Brightwater', 'king', 'NO', { article }),
		id: article,
		slots: {
			person: { type: 'person', id: 'ada brightwater', text } as const,
			office: office('king'),
			polity: country('NO')
		}
	});
	const found = accepted(
		'person',
		said('Ada Brightwater', 'a'),
		said('Ada Brightwater', 'b'),
		said('Áda Brightwater', 'c')
	);
	expect(found).toEqual(['Áda Brightwater']);
});

test('who met whom: the one asked by is no spelling of the one asked for', () => {
	const meeting = (a: string, b: string, article: string) =>
		claim('meets', { actor: person(a), other: person(b) }, { date: on('2025-03-02'), article });
	const both = [
		meeting('Ada Brightwater', 'Bela Kovashazy', 'a'),
		meeting('Bela Kovashazy', 'Ada Brightwater', 'b')
	];
	for (const asked of ['actor', 'other'] as const) expect(accepted(asked, ...both)).toEqual([]);
});

test('for no country is a name accepted that is another one', () => {
	const names = new Map(COUNTRIES.map(({ name, code }) => [name, code]));
	for (const { code } of COUNTRIES)
		for (const text of [...side('actor', code), ...side('other', code)])
			expect(names.get(text) ?? code, text).toSatisfy((one) =>
				[code, code > 'MM' ? 'AD' : 'ZW'].includes(one as string)
			);
});

test('accepted spellings are few, distinct, never empty and never the key itself', () => {
	const codes = fc.constantFrom(...COUNTRIES.map(({ code }) => code));
	fc.assert(
		fc.property(codes, codes, (a, b) => {
			fc.pre(a !== b);
			const fact = factOf(relations(a, b, '2025-04-10'));
			for (const asked of ['actor', 'other', 'date'] as const) {
				const key = keyOf(fact, asked);
				if (!key) throw new Error('no key');
				const all = acceptedOf(fact, asked, key);
				expect(all).not.toContain(key.text);
				expect(all).not.toContain('');
				expect(new Set(all).size).toBe(all.length);
				expect(all.length).toBeLessThanOrEqual(12);
			}
		}),
		{ numRuns: 60 }
	);
});
