import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { offices } from '../gazetteer/offices';
import { NO_DECISIONS } from './decisions';
import { mergeClaims } from './merge';
import { claim, country, number, office, on, person, words } from './test-claims';
import type { Fact } from './types';
import { asOf, hasLeft, isVolatile, seatOf } from './validity';

interface Holder {
	readonly state?: string;
	readonly title?: string;
	readonly polity?: string | null;
	readonly more?: Partial<Claim>;
}

const holder = (name: string, day: string | null, options: Holder = {}): Claim => {
	const { state = 'current', title = 'president', polity = 'PE', more = {} } = options;
	return claim(
		'holds-office',
		{
			person: person(name),
			office: office(title),
			...(polity === null ? {} : { polity: country(polity) }),
			state: words(state)
		},
		{ asOf: day, ...more }
	);
};
const merge = (...claims: Claim[]) => mergeClaims(claims, NO_DECISIONS);
const factOf = (facts: readonly Fact[], name: string): Fact => {
	const found = facts.find((fact) => fact.slots.person?.text === name);
	if (!found) throw new Error(`no fact of ${name}`);
	return found;
};
/** Who follows whom, by name; null where nobody does. */
const next = (facts: readonly Fact[], name: string) => {
	const id = factOf(facts, name).validity.supersededBy;
	return facts.find((fact) => fact.id === id)?.slots.person?.text ?? null;
};

test('as of is the newest day of the sources, and unknown where none is dated', () => {
	expect(asOf([])).toBeNull();
	expect(asOf([holder('A', null)])).toBeNull();
	expect(asOf([holder('A', '2024-10-02'), holder('A', null), holder('A', '2024-09-30')])).toBe(
		'2024-10-02'
	);
});

test('a plan or a denial does not make what happened newer', () => {
	const [fact] = merge(
		holder('A', '2024-01-01'),
		holder('A', '2025-01-01', { more: { modality: 'denied' } }),
		holder('A', '2026-01-01', { more: { modality: 'planned' } })
	);
	expect(fact?.validity.asOf).toBe('2024-01-01');
});

test.each([
	['an office', claim('holds-office', { person: person('A') }), true],
	['a count of no date', claim('count', { number: number(5, 'ships') }), true],
	['a bare count', claim('count', { number: number(5) }), true],
	['a count of one day', claim('count', { number: number(5) }, { date: on('2024-01-01') }), false],
	['a height', claim('count', { number: number(5, 'metres') }), false],
	['a distance', claim('count', { number: number(5, 'km') }), false],
	['a visit', claim('visits', { person: person('A') }), false],
	['a first', claim('first-since', { rank: number(1) }), false],
	['a member', claim('joins', { actor: country('PE'), rank: number(5) }), false]
])('%s can change in the world: %#', (_what, one, volatile) => {
	expect(isVolatile(one)).toBe(volatile);
});

test('three holders in turn form a chain', () => {
	const facts = merge(
		holder('C', '2024-01-01'),
		holder('A', '2020-01-01'),
		holder('B', '2022-01-01'),
		holder('A', '2021-06-01'),
		holder('B', '2023-06-01')
	);
	expect(['A', 'B', 'C'].map((name) => next(facts, name))).toEqual(['B', 'C', null]);
	expect(facts.every((fact) => fact.status === 'agreed')).toBe(true);
});

test('a holder named before and after another is a dispute of both', () => {
	const facts = merge(
		holder('A', '2020-01-01'),
		holder('B', '2021-01-01'),
		holder('A', '2022-01-01')
	);
	for (const name of ['A', 'B']) {
		const fact = factOf(facts, name);
		expect(fact.status).toBe('disputed');
		expect(fact.disagreements).toHaveLength(1);
		expect(fact.disagreements[0]?.about).toBe('person');
		expect(fact.disagreements[0]?.sides.map((side) => side.text)).toEqual(['A', 'B']);
		expect(fact.validity.supersededBy).toBeNull();
	}
});

test('the day of a hand-over, when both are named, is a dispute; the next day is none', () => {
	const same = merge(holder('A', '2024-01-01'), holder('B', '2024-01-01'));
	expect(same.map((fact) => fact.status)).toEqual(['disputed', 'disputed']);
	const after = merge(holder('A', '2024-01-01'), holder('B', '2024-01-02'));
	expect(after.map((fact) => fact.status)).toEqual(['agreed', 'agreed']);
});

test.each<[string, Holder, Holder]>([
	['two countries', { polity: 'PE' }, { polity: 'FJ' }],
	['two offices', { title: 'president' }, { title: 'prime-minister' }],
	['an office many hold', { title: 'ambassador' }, { title: 'ambassador' }],
	['a deputy', { title: 'deputy-foreign-minister' }, { title: 'deputy-foreign-minister' }],
	['an office of no known country', { polity: null }, { polity: null }],
	['an office not in the lexicon', { title: 'keeper-of-seals' }, { title: 'keeper-of-seals' }]
])('%s: nobody follows or rivals the other', (_what, a, b) => {
	for (const day of ['2020-01-01', '2024-01-01']) {
		const facts = merge(holder('A', '2020-01-01', a), holder('B', day, b));
		expect(facts.map((fact) => [fact.status, fact.validity.supersededBy])).toEqual([
			['agreed', null],
			['agreed', null]
		]);
	}
});

test('a former holder named later is no rival', () => {
	const facts = merge(
		holder('A', '2020-01-01'),
		holder('B', '2022-01-01'),
		holder('A', '2023-01-01', { state: 'former' })
	);
	expect(factOf(facts, 'A').status).toBe('updated');
	expect(next(facts, 'A')).toBe('B');
	expect(facts.map(hasLeft).filter(Boolean)).toHaveLength(1);
	expect(hasLeft(factOf(facts, 'A'))).toBe(true);
});

test.each(['acting', 'interim', 'current'])('somebody %s in office fills the seat', (state) => {
	const facts = merge(holder('A', '2020-01-01'), holder('B', '2022-01-01', { state }));
	expect(next(facts, 'A')).toBe('B');
});

test.each(['elect', 'incoming', 'former'])('somebody "%s" does not fill it', (state) => {
	const facts = merge(holder('A', '2020-01-01'), holder('B', '2020-01-01', { state }));
	expect(facts.map((fact) => fact.status)).toEqual(['agreed', 'agreed']);
	expect(next(facts, 'A')).toBeNull();
});

test('a holder only planned or denied follows nobody', () => {
	for (const modality of ['planned', 'possible', 'denied'] as const) {
		const facts = merge(
			holder('A', '2020-01-01'),
			holder('B', '2022-01-01', { more: { modality } })
		);
		expect(next(facts, 'A')).toBeNull();
		expect(factOf(facts, 'B').status).toBe('planned');
	}
});

test('a source without a day puts nobody before or after', () => {
	const facts = merge(holder('A', null), holder('B', '2022-01-01'));
	expect(facts.map((fact) => fact.validity.supersededBy)).toEqual([null, null]);
	expect(facts.map((fact) => fact.status)).toEqual(['agreed', 'agreed']);
});

test('of two that followed on one day the same one is named on every machine', () => {
	const claims = [holder('A', '2020-01-01'), holder('B', '2022-01-01'), holder('C', '2022-01-01')];
	expect(merge(...[...claims].reverse())).toEqual(merge(...claims));
	expect(['B', 'C']).toContain(next(merge(...claims), 'A'));
});

test('the office a person left is not the one he holds elsewhere', () => {
	const facts = merge(
		holder('A', '2020-01-01', { title: 'foreign-minister' }),
		holder('A', '2022-01-01', { title: 'prime-minister' }),
		holder('B', '2022-01-01', { title: 'foreign-minister' })
	);
	const first = facts.find((fact) => fact.slots.office?.id === 'foreign-minister');
	expect(facts).toHaveLength(3);
	expect(first?.status).toBe('agreed');
	expect(facts.filter((fact) => fact.validity.supersededBy !== null)).toHaveLength(1);
});

test('a seat exists for every office of one holder and for no other', () => {
	for (const { id, unique } of offices()) {
		const [fact] = merge(holder('A', '2020-01-01', { title: id }));
		if (!fact) throw new Error('one claim is one fact');
		expect(seatOf(fact) !== null, id).toBe(unique);
	}
});

test('a seat is told by office and country', () => {
	const seat = (options: Holder) => merge(holder('A', '2020-01-01', options)).map(seatOf)[0];
	const seats = [{ polity: 'PE' }, { polity: 'FJ' }, { title: 'prime-minister' }].map(seat);
	expect(new Set(seats).size).toBe(3);
	expect(seat({ polity: 'PE' })).toBe(seats[0]);
	expect(seat({ more: { modality: 'planned' } })).toBeNull();
});
