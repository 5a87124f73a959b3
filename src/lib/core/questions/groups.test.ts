import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { claim, country, on, words } from '../facts/test-claims';
import { groupQuestion } from './groups';
import { matchesOf } from './match';
import { daysBetween, ordersOf } from './order';
import { draftsIn } from './test-drafts';
import { partStem } from './templates/groups';
import { factsOf, holds, relations, shelf } from './test-news';
import type { Question } from './types';
import { worldOf } from './world';

const TIES: readonly (readonly [string, string, string])[] = [
	['PE', 'TD', '2001-03-04'],
	['PE', 'FJ', '2008-05'],
	['PE', 'NO', '2014'],
	['PE', 'OM', '2020-11-30']
];
const ties = (more: readonly (readonly [string, string, string])[] = []): Claim[] =>
	[...TIES, ...more].map(([a, b, day]) => relations(a, b, day, { article: `${a}-${b}` }));
const orders = (claims: readonly Claim[]): Question[] =>
	ordersOf(factsOf(...claims)).map((group) => groupQuestion(group, shelf(claims)));
const matches = (claims: readonly Claim[]): Question[] => {
	const facts = factsOf(...claims);
	return matchesOf(facts, worldOf(facts)).map((group) => groupQuestion(group, shelf(claims)));
};
const CODES = 'TD FJ NO OM KR SY CU JP FI SE CL MX CA GB FR DE IT ES PT HU'.split(' ');
const HOLDERS: readonly Claim[] = [
	holds('Ada Brightwater', 'foreign-minister', 'NO', { article: 'a' }),
	holds('Bela Kovashazy', 'foreign-minister', 'HU', { article: 'b' }),
	holds('Carla Dominguez', 'foreign-minister', 'PT', { article: 'c' })
];

test('four events of one country make an order, the earliest first, told without their dates', () => {
	const [one, ...more] = orders(ties());
	expect(more).toEqual([]);
	expect(one?.prompt).toBe('Put these events involving Peru in order, the earliest first.');
	expect(one?.parts?.map(({ value }) => value)).toEqual([
		'2001-03-04',
		'2008-05',
		'2014',
		'2020-11-30'
	]);
	for (const { left } of one?.parts ?? []) expect(left).not.toMatch(/\d{4}/);
	expect(one?.parts?.[0]?.right).toBe('4 March 2001');
	expect(one?.flaws).toEqual([]);
});

test('an order keeps memory of each event: the items are those of the facts', () => {
	const [one] = orders(ties());
	expect(one?.item).toBe(`${one?.fact}.order`);
	for (const { item, fact } of one?.parts ?? []) expect(item).toBe(`${fact}.date`);
});

test('three events are no order, nor four of which two may be one moment', () => {
	expect(orders(ties().slice(1))).toEqual([]);
	expect(orders([...ties().slice(1), relations('PE', 'KR', '2014-06-01')])).toEqual([]);
});

test('days between coarse dates are counted from the end of the one to the start of the other', () => {
	expect(daysBetween('2014', '2015-01-01')).toBe(1);
	expect(daysBetween('2014-12', '2014-12-31')).toBeLessThan(1);
	expect(daysBetween('2014-02', '2014-03-02')).toBe(2);
});

test('planned and disputed events are never put in order', () => {
	const planned = relations('PE', 'OM', '2020-11-30', { modality: 'planned' });
	expect(orders([...ties().slice(0, 3), planned])).toEqual([]);
	const denied = relations('PE', 'OM', '2019-01-02', { article: 'x' });
	expect(orders([...ties(), denied])).toEqual([]);
});

test('what only somebody says is not put in order', () => {
	const hearsay = relations('PE', 'OM', '2020-11-30', { attribution: 'a diplomat' });
	expect(orders([...ties().slice(0, 3), hearsay])).toEqual([]);
});

test('a whole sentence joins an order without its date', () => {
	const text = 'On 5 June 2017 Peru handed Chad 30 boats.';
	const told = claim(
		'states',
		{ what: words(text), actor: country('PE'), other: country('TD') },
		{ date: on('2017-06-05'), article: 'PE-TD', quote: text }
	);
	const same = ties().map((one) => ({ ...one, article: 'one', quote: one.id }));
	const all = orders([...same.slice(1), { ...told, article: 'one' }]);
	expect(all[0]?.parts?.map(({ left }) => left)).toContain('Peru handed Chad 30 boats');
});

test('questions over several facts are the same, whatever order the claims came in', () => {
	const claims = [...ties(), ...HOLDERS];
	expect(orders([...claims].reverse())).toEqual(orders(claims));
	expect(matches([...claims].reverse())).toEqual(matches(claims));
});

test('three holders of one rank and period make a match', () => {
	const [one] = matches(HOLDERS);
	expect(one?.prompt).toBe('Match each person with the office they held at the time given.');
	expect(one?.parts?.map(({ left, right }) => `${left}: ${right}`)).toEqual([
		'Ada Brightwater: foreign minister of Norway, April 2025',
		'Bela Kovashazy: foreign minister of Hungary, April 2025',
		'Carla Dominguez: foreign minister of Portugal, April 2025'
	]);
	expect(one?.flaws).toEqual([]);
	for (const { item, fact } of one?.parts ?? []) expect(item).toBe(`${fact}.person`);
});

test('countries are matched with those who held one office of theirs', () => {
	const leaders = [
		holds('Dana Eastfield', 'president', 'FI', { article: 'd' }),
		holds('Emil Farrow', 'president', 'CL', { article: 'e' }),
		holds('Flora Greenhill', 'president', 'MX', { article: 'f' }),
		holds('Goran Hale', 'prime-minister', 'JP', { article: 'g' })
	];
	const found = matches(leaders).filter(({ prompt }) => prompt.startsWith('Match each country'));
	expect(found).toHaveLength(1);
	expect(found[0]?.parts?.map(({ left, right }) => `${left}: ${right}`)).toEqual([
		'Chile, president in April 2025: Emil Farrow',
		'Finland, president in April 2025: Dana Eastfield',
		'Mexico, president in April 2025: Flora Greenhill'
	]);
	const [part] = found[0]?.parts ?? [];
	expect(part && partStem('match', part)).toBe('Who was this: Chile, president in April 2025?');
	expect(found[0]?.flaws).toEqual([]);
});

test('nobody stands in a match who may hold another office in it', () => {
	const again = holds('Ada Brightwater', 'foreign-minister', 'HU', { asOf: '2020-01-01' });
	expect(matches([...HOLDERS, again]).flatMap(({ parts }) => parts ?? [])).toEqual([]);
});

test('two spellings of one name never stand in one match', () => {
	const [a, b] = HOLDERS as [Claim, Claim];
	const alike = holds('Ada Brightwatter', 'foreign-minister', 'PT', { article: 'c' });
	expect(matches([a, b, alike])).toEqual([]);
});

test('a former holder, and holders of different times, make no match', () => {
	const [a, b] = HOLDERS as [Claim, Claim];
	const former = holds('Carla Dominguez', 'foreign-minister', 'PT', { article: 'c' }, 'former');
	expect(matches([a, b, former])).toEqual([]);
	const old = holds('Carla Dominguez', 'foreign-minister', 'PT', {
		article: 'c',
		asOf: '2009-01-01'
	});
	expect(matches([a, b, old])).toEqual([]);
});

test('every side of a match is there once', () => {
	for (const { parts } of [...matches([...HOLDERS, ...ties()])]) {
		const list = parts ?? [];
		expect(new Set(list.map(({ left }) => left)).size).toBe(list.length);
		expect(new Set(list.map(({ value }) => value)).size).toBe(list.length);
		expect(list.length).toBeGreaterThan(2);
		expect(list.length).toBeLessThan(6);
	}
	expect(matches([...HOLDERS, ...ties()]).length).toBeGreaterThan(0);
});

test('a country key is asked on the map among two to four, each with its code', () => {
	const maps = draftsIn(relations('PE', 'TD', '2001-03-04')).filter(({ form }) => form === 'map');
	expect(maps.map(({ key }) => key.value).sort()).toEqual(['PE', 'TD']);
	for (const { distractors } of maps) {
		expect(distractors.length).toBeGreaterThan(1);
		for (const { value } of distractors) expect(value).toMatch(/^[A-Z]{2}$/);
	}
});

const climbs = (...texts: readonly (readonly [string, string])[]): Question[] =>
	orders(
		texts.map(([text, year]) =>
			claim(
				'states',
				{ what: words(`${text} in ${year}.`), actor: country('PE') },
				{ date: on(year), article: 'climbs', quote: `${text} in ${year}.` }
			)
		)
	);

test('numbers that count an event up tell the order, and are flawed', () => {
	const told = climbs(
		['Peru won the cup for the 2nd time', '1994'],
		['Peru won the cup for the 3rd time', '2004'],
		['Peru won the cup for the 4th time', '2010'],
		['Peru hosted the Blank Bay games', '2018']
	);
	expect(told.map(({ flaws }) => flaws)).toEqual([['counted-in-order']]);
	const plain = climbs(
		['Peru won the cup for the 2nd time', '1994'],
		['Peru left the Blank Bay league', '2004'],
		['Peru built the Blank Bay stadium', '2010'],
		['Peru hosted the Blank Bay games', '2018']
	);
	expect(plain[0]?.flaws).toEqual([]);
});

test('what something was worth is no event', () => {
	const amounts = climbs(
		['Trade between Peru and Chad was worth 21 million US dollars', '1994'],
		['Peru left the Blank Bay league', '2004'],
		['Peru built the Blank Bay stadium', '2010'],
		['Peru hosted the Blank Bay games', '2018']
	);
	expect(amounts).toEqual([]);
});

/** So many ties of one country, each a year after the other. */
const yearly = (count: number): Claim[] =>
	Array.from({ length: count }, (_, at) => ({
		...relations('PE', CODES[at] ?? 'KR', `${1990 + at}-05-04`, { article: `a${at}` }),
		id: `c${at}`,
		slots: { actor: country('PE'), other: country(CODES[at] ?? 'KR') }
	}));

test.each([
	[4, [4]],
	[5, [5]],
	[6, [6]],
	[7, [6]],
	[8, [4, 4]],
	[9, [4, 5]],
	[11, [5, 6]],
	[12, [6, 6]],
	[13, [4, 4, 5]]
])('%d events of one country make orders of four to six: %j', (count, sizes) => {
	const about = orders(yearly(count)).filter(({ prompt }) => prompt.includes('involving Peru'));
	expect(about.map(({ parts }) => parts?.length)).toEqual(sizes);
});

test('no order has fewer than four events or more than six, whatever there is', () => {
	for (let count = 0; count <= CODES.length; count++)
		for (const { parts } of orders(yearly(count))) {
			expect(parts?.length).toBeGreaterThan(3);
			expect(parts?.length).toBeLessThan(7);
		}
});

test('many events make orders that cross, no two with more than two in common', () => {
	const many = Array.from({ length: 20 }, (_, at) =>
		relations('PE', ['TD', 'FJ', 'NO', 'OM'][at % 4] ?? 'KR', `${1990 + at}-05-04`, {
			article: `a${at}`
		})
	).map((one, at) => ({
		...one,
		id: `c${at}`,
		slots: { actor: country('PE'), other: country(CODES[at] ?? 'KR') }
	}));
	const made = orders(many);
	expect(made.length).toBeGreaterThan(4);
	for (const one of made)
		for (const other of made) {
			const ids = new Set(other.parts?.map(({ fact }) => fact));
			const shared = one.parts?.filter(({ fact }) => ids.has(fact)).length ?? 0;
			if (one !== other) expect(shared).toBeLessThanOrEqual(2);
		}
});
