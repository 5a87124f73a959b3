import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Slots } from '../claims/types';
import type { NumberSlot } from '../facts/numbers';
import { claim, country, number, on, organisation, words } from '../facts/test-claims';
import { numberCandidates, wholeOf } from './distractor-numbers';
import { slotAnswer } from './keys';
import type { AskedSlot } from './templates/template';
import { factOf } from './test-drafts';

type Whole = ReturnType<typeof wholeOf>;
const slotOf = (...args: Parameters<typeof number>): NumberSlot => number(...args) as NumberSlot;
const TURNS = [0, 1, 2, 3] as const;

/** The three a choice would take, with the key among them, in order. */
function lineUp(key: NumberSlot, asked: AskedSlot, turn: number, whole?: Whole): number[] {
	const best = numberCandidates(key, asked, turn, whole)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, 3)
		.map(({ value }) => Number(value));
	return [...best, key.value].sort((a, b) => a - b);
}

const gaps = (list: readonly number[]): number[] =>
	list.slice(1).map((value, at) => value / (list[at] ?? 1));

test.each([170, 191, 728, 1340, 14000, 104000, 9953659, 1.3e6, 21e6])(
	'around %d the options span about four times, each clearly apart from the next',
	(value) => {
		for (const turn of TURNS) {
			const list = lineUp(slotOf(value), 'number', turn);
			expect(list).toHaveLength(4);
			const span = (list[3] ?? 0) / (list[0] ?? 1);
			expect(span).toBeGreaterThan(2);
			expect(span).toBeLessThan(5);
			for (const gap of gaps(list)) expect(gap).toBeGreaterThan(1.2);
		}
	}
);

test.each([100, 1000, 1e6, 1e9])(
	'even so round a number as %d has company on each side',
	(value) => {
		for (const turn of TURNS) expect(lineUp(slotOf(value), 'number', turn)).toHaveLength(4);
		expect(lineUp(slotOf(value), 'number', 1)[0]).toBeLessThan(value);
	}
);

test('any number above twelve has at least three distractors', () => {
	fc.assert(
		fc.property(fc.integer({ min: 13, max: 2e9 }), fc.constantFrom(...TURNS), (value, turn) => {
			expect(lineUp(slotOf(value), 'number', turn)).toHaveLength(4);
		})
	);
});

test('the value of the turn is how many smaller ones are put forward first', () => {
	for (const turn of TURNS) expect(lineUp(slotOf(170), 'number', turn).indexOf(170)).toBe(turn);
	expect(lineUp(slotOf(31), 'rank', 0).indexOf(31)).toBe(0);
	expect(lineUp(slotOf(31), 'rank', 3).indexOf(31)).toBe(3);
});

test.each([
	[170, /0$/],
	[14000, /000$/],
	[250000, /0000$/],
	[21e6, /000000$/]
])('beside %d stand numbers as round', (value, end) => {
	for (const one of numberCandidates(slotOf(value), 'number', 1)) expect(one.value).toMatch(end);
});

test.each([
	[65.8, 1],
	[2.25, 2],
	[33.333, 3]
])('beside %d stand numbers with no more places', (value, places) => {
	for (const one of numberCandidates(slotOf(value, 'percent'), 'number', 1))
		expect((one.value.split('.')[1] ?? '').length).toBeLessThanOrEqual(places);
});

test.each([1, 2, 3, 7, 12])('around %d stand whole numbers near it, none of them zero', (value) => {
	const all = numberCandidates(slotOf(value), 'number', 1).map((one) => Number(one.value));
	expect(all.length).toBeGreaterThanOrEqual(3);
	for (const one of all) {
		expect(Number.isInteger(one)).toBe(true);
		expect(one).toBeGreaterThan(0);
		expect(Math.abs(one - value)).toBeLessThanOrEqual(4);
	}
});

test.each([1, 3, 99.5])('a share of %d percent is set beside possible shares', (value) => {
	const all = numberCandidates(slotOf(value, 'percent'), 'number', 2);
	expect(all.length).toBeGreaterThan(0);
	for (const one of all) {
		expect(Number(one.value)).toBeGreaterThan(0);
		expect(Number(one.value)).toBeLessThan(100);
	}
});

test.each([
	['exactly', /^\d/],
	['about', /^about \d/],
	['over', /^at least \d/],
	['under', /^at most \d/]
] as const)('what is told %s is set beside the like', (bound, start) => {
	const key = slotOf(170, 'countries', bound);
	for (const one of numberCandidates(key, 'number', 1)) {
		expect(one.text).toMatch(start);
		expect(one.slot).toMatchObject({ type: 'number', unit: 'countries', bound });
	}
});

test('a rank is set beside ranks, as ordinals, and none before the first', () => {
	for (const value of [1, 2, 5, 11, 22, 193]) {
		const all = numberCandidates(slotOf(value), 'rank', 1);
		expect(all.length).toBeGreaterThanOrEqual(3);
		for (const one of all) expect(one.text).toMatch(/^[1-9][\d,]*(?:st|nd|rd|th)$/);
	}
});

test('every number says why it may stand', () => {
	for (const one of numberCandidates(slotOf(170), 'number', 0))
		expect(one.reason).toMatch(/^A number of like size.*\.$/);
});

/** The whole a fact sets to its number. */
function within(
	kind: 'count' | 'votes' | 'wins' | 'joins',
	slots: Slots,
	asked: 'number' | 'rank' = 'number'
): Whole {
	const fact = factOf(claim(kind, slots, { date: on('2025-03-02'), asOf: '2025-04-11' }));
	return wholeOf(fact, asked, fact.slots[asked] as NumberSlot);
}

const counted = (value: number, unit: string, what = `${unit} counted by Fiji`): Slots => ({
	actor: country('FJ'),
	what: words(what),
	number: number(value, unit)
});

test.each([
	['member states', 191, 195],
	['countries', 170, 195],
	['percent', 92, 99.9],
	['percent', 65.8, 99.9]
])('of %s beside %d none is more than the world has', (unit, value, most) => {
	const whole = within('count', counted(value, unit));
	for (const turn of TURNS) {
		const list = lineUp(slotOf(value, unit), 'number', turn, whole);
		expect(list).toHaveLength(4);
		expect(list.at(-1)).toBeLessThanOrEqual(most);
		expect(list[0]).toBeGreaterThan(value / 3);
	}
});

test('beside 191 member states stand numbers that a reader could take for it', () => {
	const whole = within('count', counted(191, 'member states'));
	for (const turn of TURNS) {
		const list = lineUp(slotOf(191, 'member states'), 'number', turn, whole);
		expect(Math.min(...list)).toBeGreaterThanOrEqual(175);
		expect(Math.max(...list)).toBeLessThanOrEqual(195);
	}
	expect(lineUp(slotOf(191, 'member states'), 'number', 1, whole).at(-1)).toBe(195);
});

test('a count beyond the bound shows that the bound is none', () => {
	expect(within('count', counted(206, 'countries'))).toEqual({ most: Infinity });
	expect(within('count', counted(140, 'percent')).most).toBe(Infinity);
	const list = lineUp(slotOf(140, 'percent'), 'number', 1, { most: Infinity });
	expect(list.at(-1)).toBeGreaterThan(140);
});

test('about 170 countries: nothing within a tenth of it stands beside it', () => {
	const key = slotOf(170, 'countries', 'about');
	for (const turn of TURNS)
		for (const value of lineUp(key, 'number', turn, { most: 195 }).filter((one) => one !== 170))
			expect(Math.abs(value - 170)).toBeGreaterThan(17);
});

test.each([
	['the General Assembly', organisation('UN'), 193],
	['a parliament', organisation('Parliament of Peru'), Infinity]
])('votes of %s stay near one another and possible', (_, body, most) => {
	const slots = { body, what: words('passed a bill'), number: number(141, 'votes') };
	const whole = within('votes', slots);
	expect(whole).toEqual({ most, parts: true });
	const list = lineUp(slotOf(141, 'votes'), 'number', 1, whole);
	expect(list).toHaveLength(4);
	expect(list.at(-1)).toBeLessThanOrEqual(Math.min(most, 141 * 1.5));
});

test('seats of a chamber are set beside seats it may have', () => {
	const slots = {
		body: organisation('Party'),
		what: words('the vote'),
		number: number(411, 'seats')
	};
	const whole = within('wins', slots);
	for (const turn of TURNS) {
		const list = lineUp(slotOf(411, 'seats'), 'number', turn, whole);
		expect(list).toHaveLength(4);
		expect((list[3] ?? 0) / (list[0] ?? 1)).toBeLessThanOrEqual(2);
	}
});

test('no mountain is set beside the highest that would tower over it', () => {
	const whole = within('count', counted(8849, 'metres', 'the height of Mount Snow'));
	const list = lineUp(slotOf(8849, 'metres'), 'number', 0, whole);
	expect(list).toHaveLength(4);
	expect(list.at(-1)).toBe(8849);
});

test('the 194th partner of a country has no 197th beside it', () => {
	const slots = {
		actor: country('KR'),
		other: country('SY'),
		what: words('diplomatic partners of South Korea'),
		rank: number(194)
	};
	const list = lineUp(slotOf(194), 'rank', 0, within('count', slots, 'rank'));
	expect(list).toHaveLength(4);
	expect(list.at(-1)).toBe(194);
});

test('no two numbers beside a key are one, in whatever words', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 2e9 }),
			fc.constantFrom('percent', 'countries', 'seats', 'people', null),
			fc.constantFrom(...TURNS),
			(value, unit, turn) => {
				const key = slotOf(value, unit);
				const most = unit === 'percent' ? 100 : unit === 'countries' ? 195 : Infinity;
				const all = numberCandidates(key, 'number', turn, {
					most: value <= most ? most : Infinity,
					...(unit === 'seats' && { parts: true as const })
				});
				const texts = all.map(({ text }) => text);
				expect(new Set(texts).size).toBe(texts.length);
				expect(new Set(all.map((one) => one.value)).size).toBe(all.length);
				expect(texts).not.toContain(slotAnswer(key, 'number').text);
			}
		)
	);
});
