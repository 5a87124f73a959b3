import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, ClaimKind, Modality, SlotValue } from '../claims/types';
import { aliasKey, type Decisions, NO_DECISIONS } from './decisions';
import { mergeClaims, mergeFacts } from './merge';
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

const KINDS: ClaimKind[] = [
	'holds-office',
	'establishes-relations',
	'visits',
	'meets',
	'signs',
	'joins',
	'count',
	'first-since'
];

/** Claims of few people and places, so that they meet, agree and quarrel often. */
const any: fc.Arbitrary<Claim> = fc
	.record({
		kind: fc.constantFrom(...KINDS),
		who: fc.constantFrom('Ana Souza', 'Jo Bell', 'Anna Souza'),
		a: fc.constantFrom('PE', 'FJ'),
		b: fc.constantFrom('PE', 'GH'),
		date: fc.constantFrom(null, '2023', '2024', '2024-02', '2024-02-14', '2024-W07'),
		asOf: fc.constantFrom(null, '2024-02-15', '2024-06-02'),
		modality: fc.constantFrom<Modality>('happened', 'happened', 'planned', 'denied'),
		state: fc.constantFrom('current', 'interim', 'former'),
		value: fc.constantFrom(191, 193, 194),
		what: fc.constantFrom('member states with relations', 'relations with member states now'),
		article: fc.constantFrom('one', 'two', 'three')
	})
	.map((p) => {
		const sides = { actor: country(p.a), other: country(p.b) };
		const slots = {
			'holds-office': {
				person: person(p.who),
				office: office('president'),
				polity: country(p.a),
				state: words(p.state)
			},
			'establishes-relations': sides,
			visits: { person: person(p.who), place: place('Lima', 'PE') },
			meets: { person: person(p.who), other: person('Jo Bell') },
			signs: { ...sides, document: words('pact') },
			joins: { actor: country(p.a), body: organisation('UN'), rank: number(p.value) },
			count: { actor: country(p.a), what: words(p.what), number: number(p.value, 'states') },
			'first-since': { actor: country(p.a), what: words('visit'), since: words(p.state) }
		}[p.kind as 'count'];
		const { asOf, modality, article } = p;
		return claim(p.kind, slots, { date: on(p.date), asOf, modality, article });
	});
const claims = fc.array(any, { maxLength: 10 });
const bytes = (value: unknown) => JSON.stringify(value);
const RUNS = { numRuns: 60 };

const DECISIONS: Decisions = {
	...NO_DECISIONS,
	aliases: new Map([[aliasKey('person', 'Anna Souza'), 'Ana Souza']])
};

test('however claims are dealt into parts, the parts merge to the same facts', () => {
	const dealt = fc.array(fc.record({ one: any, part: fc.nat({ max: 3 }) }), { maxLength: 10 });
	fc.assert(
		fc.property(dealt, (hands) => {
			const parts = [0, 1, 2, 3].map((part) =>
				mergeClaims(
					hands.filter((hand) => hand.part === part).map((hand) => hand.one),
					DECISIONS
				)
			);
			const joined = parts.reduce((a, b) => mergeFacts(a, b, DECISIONS), []);
			const whole = mergeClaims(
				hands.map((hand) => hand.one),
				DECISIONS
			);
			expect(bytes(joined)).toBe(bytes(whole));
		}),
		RUNS
	);
});

test('every claim lies in exactly one fact, once', () => {
	fc.assert(
		fc.property(claims, (list) => {
			const kept = mergeClaims([...list, ...list], NO_DECISIONS).flatMap((fact) =>
				fact.claims.map(({ id }) => id)
			);
			expect(kept).toHaveLength(new Set(list.map(({ id }) => id)).size);
			expect(new Set(kept).size).toBe(kept.length);
		}),
		RUNS
	);
});

test('facts are sorted by an id each has alone, their claims too, all of one kind', () => {
	fc.assert(
		fc.property(claims, (list) => {
			const facts = mergeClaims(list, NO_DECISIONS);
			const ids = facts.map((fact) => fact.id);
			expect(ids).toEqual([...new Set(ids)].sort());
			for (const fact of facts) {
				const own = fact.claims.map(({ id }) => id);
				expect(own).toEqual([...own].sort());
				expect(new Set(fact.claims.map(({ kind }) => kind))).toEqual(new Set([fact.kind]));
			}
		}),
		RUNS
	);
});

test('a fact is disputed exactly when one of its quarrels is open', () => {
	fc.assert(
		fc.property(claims, (list) => {
			for (const fact of mergeClaims(list, NO_DECISIONS)) {
				const open = fact.disagreements.some(({ settled }) => settled === null);
				expect(fact.status === 'disputed').toBe(open);
			}
		}),
		RUNS
	);
});

test('a quarrel has two sides at least, and each rests on claims that are there', () => {
	fc.assert(
		fc.property(claims, (list) => {
			const facts = mergeClaims(list, NO_DECISIONS);
			const known = new Set(facts.flatMap((fact) => fact.claims.map(({ id }) => id)));
			for (const { sides } of facts.flatMap((fact) => fact.disagreements)) {
				expect(sides.length).toBeGreaterThan(1);
				for (const side of sides) {
					expect(side.claims.length).toBeGreaterThan(0);
					expect(side.claims.every((id) => known.has(id))).toBe(true);
				}
			}
		}),
		RUNS
	);
});

const held: fc.Arbitrary<Claim> = fc
	.record({
		who: fc.constantFrom('Ana Souza', 'Jo Bell', 'Tala Sefo'),
		asOf: fc.constantFrom('2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'),
		polity: fc.constantFrom('PE', 'FJ')
	})
	.map(({ who, asOf, polity }) =>
		claim(
			'holds-office',
			{ person: person(who), office: office('president'), polity: country(polity) },
			{ asOf }
		)
	);

test('who follows in a seat holds that seat later: so nobody follows in a circle', () => {
	fc.assert(
		fc.property(fc.array(held, { maxLength: 10 }), (list) => {
			const facts = mergeClaims(list, NO_DECISIONS);
			const wrong = facts.filter((fact) => {
				const { asOf, supersededBy } = fact.validity;
				if (supersededBy === null) return false;
				const next = facts.find(({ id }) => id === supersededBy);
				const later = (next?.validity.asOf ?? '') > (asOf ?? '');
				return !later || next?.slots.polity?.id !== fact.slots.polity?.id;
			});
			expect(wrong).toEqual([]);
		}),
		RUNS
	);
});

test('of the holders of a seat in agreement just one is followed by nobody', () => {
	fc.assert(
		fc.property(fc.array(held, { minLength: 1, maxLength: 10 }), (list) => {
			const facts = mergeClaims(list, NO_DECISIONS);
			const [first] = facts;
			const seat = facts.filter((fact) => fact.slots.polity?.id === first?.slots.polity?.id);
			fc.pre(seat.every((fact) => fact.status !== 'disputed'));
			expect(seat.filter((fact) => fact.validity.supersededBy === null)).toHaveLength(1);
		}),
		RUNS
	);
});

/** A person's id may be that of another spelling; the text is always one that was given. */
const worded = (slot: SlotValue) => (slot.type === 'person' ? slot.text : slot);

test('the values and the date of a fact are values its claims gave', () => {
	fc.assert(
		fc.property(claims, (list) => {
			for (const fact of mergeClaims(list, NO_DECISIONS)) {
				const given = fact.claims
					.flatMap((one) => Object.values(one.slots))
					.map((slot) => bytes(worded(slot)));
				for (const slot of Object.values(fact.slots)) {
					const added = slot.type === 'text' && slot.id === 'current';
					expect(added || given.includes(bytes(worded(slot)))).toBe(true);
				}
				const dates = fact.claims.map((one) => bytes(one.date));
				expect(fact.date === null || dates.includes(bytes(fact.date))).toBe(true);
			}
		}),
		RUNS
	);
});

test('a fact’s id does not change when another article says the same', () => {
	fc.assert(
		fc.property(any, fc.constantFrom(null, '2025-01-01'), (one, asOf) => {
			const again = claim(one.kind, one.slots, { date: one.date, asOf, article: 'four' });
			const [alone] = mergeClaims([one], NO_DECISIONS);
			expect(mergeClaims([one, again], NO_DECISIONS).map(({ id }) => id)).toEqual([alone?.id]);
		}),
		RUNS
	);
});

test('an alias never makes more facts', () => {
	fc.assert(
		fc.property(claims, (list) => {
			expect(mergeClaims(list, DECISIONS).length).toBeLessThanOrEqual(
				mergeClaims(list, NO_DECISIONS).length
			);
		}),
		RUNS
	);
});

test('merging leaves what it was given untouched', () => {
	fc.assert(
		fc.property(claims, (list) => {
			const before = bytes(list);
			const facts = mergeClaims(list, DECISIONS);
			const held = bytes(facts);
			mergeFacts(facts, facts, DECISIONS);
			expect([bytes(list), bytes(facts)]).toEqual([before, held]);
		}),
		RUNS
	);
});

test('nothing merges to nothing', () => {
	expect(mergeClaims([], NO_DECISIONS)).toEqual([]);
	expect(mergeFacts([], [], NO_DECISIONS)).toEqual([]);
});

test('two claims of one id but other words: the same one is kept on every machine', () => {
	const one = claim('recognises', { actor: country('PE'), other: country('FJ') });
	const other = { ...one, quote: 'Another sentence.' };
	const [a] = mergeClaims([one, other], NO_DECISIONS);
	const [b] = mergeClaims([other, one], NO_DECISIONS);
	expect(a).toEqual(b);
	expect(a?.claims).toHaveLength(1);
});
