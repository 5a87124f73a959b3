import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotated } from './test-annotations';
import {
	blockOf,
	MOST_UNITS,
	standInUnits,
	unitChar,
	unitClass,
	unitsOf,
	type Block
} from './units';

const BLOCKS: readonly Block[] = ['P', 'C', 'G', 'K', 'L', 'O', 'D', 'T', 'N'];

/** The mentions of the first sentence: `P Jane Roe`. */
function units(marked: string, published: string | null = '2025-04-11'): string[] {
	const [article, annotations] = annotated(marked, published);
	const sentence = annotations.sentences[0] ?? { start: 0, end: 0 };
	return unitsOf(article, annotations, sentence).map(
		(unit) => `${blockOf(unit)} ${article.text.slice(unit.start, unit.end)}`
	);
}

test.each([
	['{p:Jane Roe} came.', ['P Jane Roe']],
	['{PE:Peru} came.', ['C Peru']],
	['The {~PE:Peruvian} side came.', ['G Peruvian']],
	['{^PE:Lima} came.', ['K Lima']],
	['{l:New York} came.', ['L New York']],
	['{o:Red Star} came.', ['O Red Star']],
	['They came on 4 July 1999.', ['D 4 July 1999']],
	['They came at 18:00 on Monday.', ['D 18:00 on Monday']],
	['They stayed for three weeks.', ['T three weeks']],
	['They meet every year.', ['T every year']],
	['They sent 12 envoys.', ['N 12']],
	['It was the 31st visit.', ['N 31st']]
])('each sort of mention has its block: %s', (marked, expected) => {
	expect(units(marked)).toEqual(expected);
});

test('mentions stand in reading order', () => {
	expect(
		units('On 4 July 1999 {p:Jane Roe} of {PE:Peru} led 12 envoys to {^NO:Oslo} for two days.')
	).toEqual(['D 4 July 1999', 'P Jane Roe', 'C Peru', 'N 12', 'K Oslo', 'T two days']);
});

test.each([
	['They met on 5 May 2024 with 3 envoys.', ['D 5 May 2024', 'N 3']],
	['It lasted 13 years.', ['T 13 years']],
	['It earns 14 million a year.', ['N 14 million', 'T a year']]
])('the number of a date is no amount: %s', (marked, expected) => {
	expect(units(marked)).toEqual(expected);
});

test.each(['It is now open.', 'It recently opened.', 'It will soon open.'])(
	'a vague word of time is no mention: %s',
	(marked) => {
		expect(units(marked)).toEqual([]);
	}
);

test.each(['Red Government', 'Red Authorities', 'the Red regime', 'the Red side'])(
	'"%s" only says which state acts and is no organisation',
	(name) => {
		expect(units(`{o:${name}} came.`)).toEqual([]);
	}
);

test('mentions of another sentence are left out', () => {
	expect(units('{p:Jane Roe} came. {p:John Doe} left {PE:Peru} on 4 July 1999 with 3.')).toEqual([
		'P Jane Roe'
	]);
});

test('where two mentions overlap the longer one stays', () => {
	const [article, annotations] = annotated('{o:Bank of Peru} lent 5 dollars.');
	const country = { start: 8, end: 12, code: 'PE', how: 'name' } as const;
	const sentence = annotations.sentences[0] ?? { start: 0, end: 0 };
	const found = unitsOf(article, { ...annotations, countries: [country] }, sentence);
	expect(found.map(({ kind }) => kind)).toEqual(['organisation', 'number']);
});

test('a place the gazetteer knows lies in its country, another in none', () => {
	const place = (marked: string) => {
		const [article, annotations] = annotated(marked);
		return unitsOf(article, annotations, annotations.sentences[0] ?? { start: 0, end: 0 });
	};
	expect(place('{l:New York} came.')).toMatchObject([{ kind: 'place', country: 'US' }]);
	expect(place('{l:Nowhereville} came.')).toMatchObject([{ kind: 'place', country: null }]);
});

test('numbers keep their offsets into the article', () => {
	const [article, annotations] = annotated('They came. They sent 12 envoys.');
	const [unit] = unitsOf(article, annotations, annotations.sentences[1] ?? { start: 0, end: 0 });
	expect(article.text.slice(unit?.start, unit?.end)).toBe('12');
});

test('the characters of the blocks are private, single and never shared', () => {
	const seen = new Set<string>();
	for (const block of BLOCKS)
		for (const serial of [0, 1, MOST_UNITS - 1]) {
			const char = unitChar(block, serial);
			expect(char).toMatch(/^[\uE000-\uF8FF]$/);
			seen.add(char);
		}
	expect(seen.size).toBe(BLOCKS.length * 3);
});

test('a class matches the mentions of its blocks and no others', () => {
	const chosen = fc.subarray([...BLOCKS], { minLength: 1 });
	fc.assert(
		fc.property(
			chosen,
			fc.constantFrom(...BLOCKS),
			fc.integer({ min: 0, max: MOST_UNITS - 1 }),
			(blocks, block, serial) => {
				const matches = new RegExp(`^${unitClass(blocks.join(''))}$`).test(unitChar(block, serial));
				expect(matches).toBe(blocks.includes(block));
			}
		)
	);
});

test('a stand-in becomes its countries and its person, in its own place', () => {
	const name = { start: 0, end: 8, text: 'Jane Roe', type: 'person', entity: 'Jane Roe' } as const;
	const found = standInUnits([
		{ start: 20, end: 33, countries: ['PE', 'TD'], name: null },
		{ start: 40, end: 43, countries: [], name }
	]);
	expect(found).toMatchObject([
		{ kind: 'country', code: 'PE', start: 20, end: 33 },
		{ kind: 'country', code: 'TD', start: 20, end: 33 },
		{ kind: 'person', start: 40, end: 43, mention: name }
	]);
	expect(standInUnits([])).toEqual([]);
});
