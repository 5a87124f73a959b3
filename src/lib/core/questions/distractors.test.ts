import fc from 'fast-check';
import { expect, test } from 'vitest';
import { country, number, organisation } from '../facts/test-claims';
import type { Fact } from '../facts/types';
import { NO_DECISIONS } from '../facts/decisions';
import { COUNTRIES } from '../gazetteer/countries';
import { questionsOf } from './build';
import { mayBeTrue, mentions, sameName } from './distractor-truth';
import { dateCandidates } from './distractor-values';
import { numberCandidates } from './distractor-numbers';
import { certifiedDistractors } from './distractors';
import { keyOf, slotAnswer } from './keys';
import { factsOf, holds, joins, NEWS, relations, shelf, visits } from './test-news';
import { worldOf } from './world';

const named = (facts: readonly Fact[], kind: string): Fact => {
	const found = facts.find((fact) => fact.kind === kind);
	if (!found) throw new Error(`no ${kind}`);
	return found;
};

const texts = (
	facts: readonly Fact[],
	fact: Fact,
	slot: 'person' | 'other' | 'actor' | 'place'
) => {
	const key = keyOf(fact, slot);
	if (!key) throw new Error('no key');
	return certifiedDistractors(fact, slot, key, 'a stem', worldOf(facts)).map(({ text }) => text);
};

test('people distract who hold the same office elsewhere', () => {
	const facts = factsOf(...NEWS);
	const fact = facts.find((one) => one.slots.person?.text === 'Ada Brightwater') as Fact;
	expect(texts(facts, named([fact], 'holds-office'), 'person').sort()).toEqual([
		'Bela Kovashazy',
		'Carla Dominguez',
		'Dirk Vandenhout'
	]);
});

test('nobody distracts who ever held that very seat', () => {
	const facts = factsOf(
		holds('Ada Brightwater', 'foreign-minister', 'NO'),
		holds('Greta Holm', 'foreign-minister', 'NO', { asOf: '2022-01-01' }, 'former'),
		holds('Bela Kovashazy', 'foreign-minister', 'HU')
	);
	const fact = facts.find((one) => one.slots.person?.text === 'Ada Brightwater') as Fact;
	expect(texts(facts, fact, 'person')).toEqual(['Bela Kovashazy']);
});

test('another spelling of the key never distracts', () => {
	const facts = factsOf(
		holds('Asaad al-Shaibani', 'foreign-minister', 'SY'),
		holds('Ahmad al-Shaybani', 'foreign-minister', 'IQ'),
		holds('Bela Kovashazy', 'foreign-minister', 'OM')
	);
	const fact = facts.find((one) => one.slots.polity?.id === 'SY') as Fact;
	expect(texts(facts, fact, 'person')).toEqual(['Bela Kovashazy']);
});

test.each([
	['Asaad al-Shaibani', 'Ahmad al-Shaybani', true],
	['Cho Tae-yul', 'Jo Tae-yeol', false],
	['Emil Fjordgaard', 'Emil Fjordgard', true],
	['Ada Brightwater', 'Carla Dominguez', false]
])('%s and %s may be one name: %s', (a, b, same) => {
	expect(sameName(a, b)).toBe(same);
});

test('a partner of the same day is barred, one of another day may distract', () => {
	const facts = factsOf(
		relations('VC', 'RW', '2021-11-09'),
		relations('VC', 'BI', '2021-11-24'),
		relations('VC', 'KE', '2021-11', { article: 'vague' }),
		relations('VC', 'UG', '2019', { modality: 'planned' })
	);
	const fact = facts.find((one) => Object.values(one.slots).some(({ id }) => id === 'RW')) as Fact;
	const world = worldOf(facts);
	expect(mayBeTrue(fact, 'actor', country('BI'), world)).toBe(false);
	expect(mayBeTrue(fact, 'actor', country('KE'), world)).toBe(true);
});

test('country distractors come from the region of the key', () => {
	const facts = factsOf(...NEWS);
	const fact = facts.find((one) => one.slots.other?.id === 'SY') as Fact;
	const region = (name: string) => COUNTRIES.find((one) => one.name === name)?.region;
	for (const text of texts(facts, fact, 'other')) expect(region(text)).toBe('Western Asia');
});

test('what a source names in the same sentence never distracts', () => {
	const quote = 'South Korea and Syria established relations; Iraq, Lebanon and Oman looked on.';
	const facts = factsOf(relations('KR', 'SY', '2025-04-10', { quote }));
	expect(texts(facts, named(facts, 'establishes-relations'), 'other')).not.toContain('Iraq');
});

test('what the stem names never distracts', () => {
	const facts = factsOf(...NEWS);
	const fact = facts.find((one) => one.slots.other?.id === 'SY') as Fact;
	const key = keyOf(fact, 'other');
	if (!key) throw new Error('no key');
	const stem = 'Which country other than Iraq, Lebanon or an Omani neighbour did it?';
	const found = certifiedDistractors(fact, 'other', key, stem, worldOf(facts));
	expect(found.map(({ text }) => text)).not.toContain('Iraq');
	expect(found.map(({ text }) => text)).not.toContain('Oman');
});

test('nobody of the same report distracts from who came', () => {
	const guest = { ...visits('Ada Brightwater', 'Havana', 'CU', '2016-06-23'), article: 'offices' };
	const facts = factsOf(...NEWS.slice(0, 5), guest);
	expect(texts(facts, named(facts, 'visits'), 'actor')).toEqual([]);
});

test('every distractor says why it may stand', () => {
	const facts = factsOf(...NEWS);
	const world = worldOf(facts);
	for (const fact of facts) {
		const key = keyOf(fact, 'polity') ?? keyOf(fact, 'actor');
		const slot = fact.slots.polity ? 'polity' : 'actor';
		if (!key) continue;
		for (const one of certifiedDistractors(fact, slot, key, '', world))
			expect(one.reason).toMatch(/\w{3,}.*\.$/);
	}
});

test('a country is recognised by name, people and capital, never inside another word', () => {
	const oman = slotAnswer(country('OM'), 'other');
	expect(mentions('an Omani envoy', oman)).toBe(true);
	expect(mentions('talks in Muscat', oman)).toBe(true);
	expect(mentions('a woman from Romania', oman)).toBe(false);
});

test('a body is recognised by its long name', () => {
	const nato = slotAnswer(organisation('NATO'), 'body');
	expect(mentions('the North Atlantic Treaty Organization grew', nato)).toBe(true);
});

test('dates keep the exactness of the key, differ from it and do not lie in the future', () => {
	const iso = fc
		.record({
			y: fc.integer({ min: 1950, max: 2025 }),
			m: fc.integer({ min: 1, max: 12 }),
			d: fc.integer({ min: 1, max: 28 }),
			len: fc.constantFrom(4, 7, 10)
		})
		.map(({ y, m, d, len }) =>
			`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`.slice(0, len)
		);
	fc.assert(
		fc.property(iso, fc.integer({ min: 0, max: 3 }), (key, turn) => {
			const newest = '2025-06-30';
			for (const { value } of dateCandidates(key, newest, turn)) {
				expect(value).toHaveLength(key.length);
				expect(value).not.toBe(key);
				expect(value <= newest.slice(0, key.length)).toBe(true);
			}
		})
	);
});

test('as many distractors lie before the key as its turn says', () => {
	for (const turn of [0, 1, 2, 3]) {
		const best = dateCandidates('2015-06-10', null, turn).filter(({ rank }) => rank < 3);
		expect(best.filter(({ value }) => value < '2015-06-10')).toHaveLength(turn);
	}
});

test('numbers keep bound, unit and roundness', () => {
	const found = numberCandidates(
		{
			...(number(170, 'countries', 'over') as Extract<
				ReturnType<typeof number>,
				{ type: 'number' }
			>)
		},
		'number',
		2
	);
	expect(found.length).toBeGreaterThanOrEqual(3);
	for (const one of found) expect(one.text).toMatch(/^at least \d+0$/);
});

test('numbers differ from the key and are above zero; shares stay under a hundred', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 1e9 }),
			fc.constantFrom('percent', 'votes'),
			(value, unit) => {
				const key = number(unit === 'percent' ? (value % 99) + 1 : value, unit);
				if (key.type !== 'number') throw new Error('a number');
				for (const one of numberCandidates(key, 'number', 1)) {
					expect(Number(one.value)).not.toBe(key.value);
					expect(Number(one.value)).toBeGreaterThan(0);
					if (unit === 'percent') expect(Number(one.value)).toBeLessThan(100);
				}
			}
		)
	);
});

test('ranks are ordinals near the key', () => {
	const facts = factsOf(joins());
	const key = keyOf(named(facts, 'joins'), 'rank');
	if (!key) throw new Error('no key');
	const found = certifiedDistractors(named(facts, 'joins'), 'rank', key, '', worldOf(facts));
	expect(found).toHaveLength(3);
	for (const one of found) expect(Math.abs(Number(one.value) - 31)).toBeLessThan(10);
});

test('options are within two fifths of the length of the key', () => {
	const { admitted } = questionsOf(factsOf(...NEWS), shelf(NEWS), NO_DECISIONS);
	const choices = admitted.filter(
		({ form, answerType }) => form === 'choice' && answerType !== 'date'
	);
	expect(choices.length).toBeGreaterThan(5);
	for (const { answer, options } of choices)
		for (const { text } of options)
			expect(Math.abs(text.length - answer.length), `${answer} | ${text}`).toBeLessThanOrEqual(
				Math.max(3, answer.length * 0.4)
			);
});
