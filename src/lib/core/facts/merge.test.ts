import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { aliasKey, NO_DECISIONS } from './decisions';
import { mergeClaims, mergeFacts } from './merge';
import { claim, country, number, office, on, person, place, words } from './test-claims';

const relations = (date: string | null, more: Partial<Claim> = {}): Claim =>
	claim(
		'establishes-relations',
		{ actor: country('KR'), other: country('CU') },
		{ date: on(date), ...more }
	);

const holder = (name: string, asOf: string | null, state = 'current'): Claim =>
	claim(
		'holds-office',
		{
			person: person(name),
			office: office('president'),
			polity: country('SY'),
			state: words(state)
		},
		{ asOf }
	);

const merge = (...claims: Claim[]) => mergeClaims(claims, NO_DECISIONS);

test('the same event in two articles is one fact with two claims', () => {
	const [fact, ...rest] = merge(relations('2024-02-14'), relations('2024-02-14'));
	expect(rest).toEqual([]);
	expect(fact?.status).toBe('agreed');
	expect(fact?.claims).toHaveLength(2);
});

test('a relation has no direction', () => {
	const other = claim(
		'establishes-relations',
		{ actor: country('CU'), other: country('KR') },
		{ date: on('2024-02-14') }
	);
	expect(merge(relations('2024-02-14'), other)).toHaveLength(1);
});

test('a month refines to a day within it', () => {
	const [fact] = merge(relations('2024-02'), relations('2024-02-14'));
	expect(fact?.status).toBe('refined');
	expect(fact?.date?.value).toBe('2024-02-14');
	expect(fact?.disagreements).toEqual([]);
});

test('two years for one establishment are a dispute with both sides, and no date', () => {
	const early = relations('2023');
	const late = relations('2024-02');
	const [fact] = merge(early, late, relations('2024-02-14'));
	expect(fact?.status).toBe('disputed');
	expect(fact?.date).toBeNull();
	expect(fact?.disagreements[0]?.sides.map((side) => side.text)).toEqual(['2024-02-14', '2023']);
	expect(fact?.disagreements[0]?.sides[1]?.claims).toEqual([early.id]);
});

test('a settled dispute has the settled date and keeps both sides', () => {
	const claims = [relations('2023'), relations('2024-02-14')];
	const id = merge(...claims)[0]?.id ?? '';
	const settled = [{ fact: id, about: 'date' as const, text: '2024-02-14', why: 'the communique' }];
	const [fact] = mergeClaims(claims, { ...NO_DECISIONS, settled });
	expect(fact?.date?.value).toBe('2024-02-14');
	expect(fact?.status).toBe('agreed');
	expect(fact?.disagreements[0]?.settled?.why).toBe('the communique');
});

test('an unresolved date contradicts nothing', () => {
	const [fact] = merge(relations('2024-02-14'), relations(null));
	expect(fact?.status).toBe('agreed');
	expect(fact?.date?.value).toBe('2024-02-14');
});

test('an interim president who becomes president is updated, not disputed', () => {
	const [fact] = merge(holder('A B', '2025-02-11', 'interim'), holder('A B', '2025-04-11'));
	expect(fact?.status).toBe('updated');
	expect(fact?.slots.state?.text).toBe('current');
	expect(fact?.validity).toEqual({ asOf: '2025-04-11', volatile: true, supersededBy: null });
});

test('a later holder supersedes an earlier one', () => {
	const facts = merge(holder('A B', '2024-02-11'), holder('C D', '2025-04-11'));
	const old = facts.find((fact) => fact.slots.person?.text === 'A B');
	const now = facts.find((fact) => fact.slots.person?.text === 'C D');
	expect(old?.validity.supersededBy).toBe(now?.id);
	expect(now?.validity.supersededBy).toBeNull();
});

test('two holders of one seat on one day are a dispute until an alias says they are one', () => {
	const claims = [holder('Abu Sharaa', '2025-04-11'), holder('Ahmed al-Sharaa', '2025-04-11')];
	expect(merge(...claims).map((fact) => fact.status)).toEqual(['disputed', 'disputed']);
	const aliases = new Map([[aliasKey('person', 'Abu Sharaa'), 'Ahmed al-Sharaa']]);
	const facts = mergeClaims(claims, { ...NO_DECISIONS, aliases });
	expect(facts).toHaveLength(1);
	expect(facts[0]?.slots.person?.text).toBe('Ahmed al-Sharaa');
	expect(facts[0]?.status).toBe('agreed');
});

test('an office without a polity joins the one holder of it that has one', () => {
	const bare = claim('holds-office', { person: person('A B'), office: office('president') });
	expect(merge(bare, holder('A B', '2025-04-11'))).toHaveLength(1);
});

test('an office without a polity joins nobody where there are two', () => {
	const bare = claim('holds-office', { person: person('A B'), office: office('president') });
	const elsewhere = claim('holds-office', {
		person: person('A B'),
		office: office('president'),
		polity: country('FR')
	});
	expect(merge(bare, holder('A B', '2025-04-11'), elsewhere)).toHaveLength(3);
});

test('what is only planned is a planned fact', () => {
	const [fact] = merge(relations('2025-07-20', { modality: 'planned' }));
	expect(fact?.status).toBe('planned');
});

test('possible and denied claims never make a fact that happened', () => {
	expect(merge(relations('2025', { modality: 'possible' }))[0]?.status).toBe('planned');
	expect(merge(relations('2025', { modality: 'denied' }))[0]?.status).toBe('planned');
});

test('a plan does not date what happened', () => {
	const [fact] = merge(
		relations('2024-02-14'),
		relations('2024-03-01', { modality: 'planned', asOf: '2024-01-01' })
	);
	expect(fact?.date?.value).toBe('2024-02-14');
	expect(fact?.status).toBe('agreed');
});

test('said by one and denied by another is a dispute', () => {
	const [fact] = merge(relations('2024-02-14'), relations(null, { modality: 'denied' }));
	expect(fact?.status).toBe('disputed');
	expect(fact?.disagreements.map((one) => one.about)).toEqual(['what']);
});

test('visits of one month are one, of two months two', () => {
	const visit = (date: string): Claim =>
		claim('visits', { person: person('A B'), place: place('Damascus', 'SY') }, { date: on(date) });
	expect(merge(visit('2025-04-10'), visit('2025-04'))).toHaveLength(1);
	expect(merge(visit('2025-04-10'), visit('2025-02-05'))).toHaveLength(2);
	expect(merge(visit('2025-04-10'), visit('2025'))).toHaveLength(1);
});

test('a number of another day is an update, of the same day a dispute', () => {
	const counted = (value: number, asOf: string): Claim =>
		claim(
			'count',
			{
				actor: country('FJ'),
				what: words('countries with relations'),
				number: number(value, 'countries')
			},
			{ asOf }
		);
	const [updated] = merge(counted(170, '2015-06-24'), counted(182, '2023-01-01'));
	expect(updated?.status).toBe('updated');
	expect(updated?.slots.number?.text).toBe('182');
	const [disputed] = merge(counted(170, '2015-06-24'), counted(182, '2015-06-24'));
	expect(disputed?.status).toBe('disputed');
});

test('over 170 and 174 agree, the exact number wins', () => {
	const counted = (slot: ReturnType<typeof number>): Claim =>
		claim('count', { actor: country('FJ'), what: words('partners'), number: slot });
	const [fact] = merge(
		counted(number(170, 'countries', 'over')),
		counted(number(174, 'countries'))
	);
	expect(fact?.status).toBe('refined');
});

test('191, 193 and 194 count different things and reconcile', () => {
	const counted = (code: string, what: string, value: number): Claim =>
		claim('count', {
			actor: country(code),
			what: words(what),
			number: number(value, 'states')
		});
	const facts = merge(
		counted('KR', 'United Nations member states with relations', 191),
		counted('KR', 'diplomatic partners, United Nations members or not', 194)
	);
	expect(facts.map((fact) => fact.status)).toEqual(['different-base', 'different-base']);
	expect(facts[0]?.disagreements[0]?.sides).toHaveLength(2);
});

test('counts of unlike things of like size stay agreed', () => {
	const facts = merge(
		claim('count', { actor: country('FI'), what: words('border'), number: number(1340, 'km') }),
		claim('count', { actor: country('PE'), what: words('prisoners'), number: number(1300) })
	);
	expect(facts.map((fact) => fact.status)).toEqual(['agreed', 'agreed']);
});

const pool: fc.Arbitrary<Claim> = fc
	.record({
		kind: fc.constantFrom('establishes-relations', 'holds-office', 'count', 'visits'),
		a: fc.constantFrom('KR', 'CU', 'SY'),
		b: fc.constantFrom('KR', 'CU', 'SY'),
		who: fc.constantFrom('A B', 'C D', 'A. B.'),
		date: fc.constantFrom(null, '2023', '2024', '2024-02', '2024-02-14', '2024-03-01'),
		asOf: fc.constantFrom(null, '2024-02-15', '2024-03-02'),
		modality: fc.constantFrom('happened', 'planned', 'denied', 'possible'),
		polity: fc.boolean(),
		value: fc.constantFrom(170, 174, 191),
		article: fc.constantFrom('one', 'two', 'three')
	})
	.map(({ kind, a, b, who, date, asOf, modality, polity, value, article }) => {
		const slots = {
			'establishes-relations': { actor: country(a), other: country(b) },
			'holds-office': {
				person: person(who),
				office: office('president'),
				...(polity ? { polity: country(a) } : {})
			},
			count: { actor: country(a), what: words('partners'), number: number(value, 'countries') },
			visits: { person: person(who), place: country(b) }
		}[kind as 'count'];
		const more = { date: on(date), asOf, modality: modality as 'happened', article };
		return claim(kind, slots, more);
	});
const bytes = (value: unknown): string => JSON.stringify(value);
const claims = fc.array(pool, { maxLength: 12 });

test('order and repetition of claims do not show in a byte', () => {
	fc.assert(
		fc.property(claims, fc.infiniteStream(fc.nat()), (list, keys) => {
			const mixed = [...list, ...list]
				.map((one) => ({ one, key: keys.next().value as number }))
				.sort((x, y) => x.key - y.key)
				.map(({ one }) => one);
			expect(bytes(mergeClaims(mixed, NO_DECISIONS))).toBe(bytes(mergeClaims(list, NO_DECISIONS)));
		})
	);
});

test(
	'merging facts is associative, commutative and idempotent, and the same as merging at once',
	{ timeout: 30_000 },
	() => {
		fc.assert(
			fc.property(claims, claims, claims, (x, y, z) => {
				const [a, b, c] = [x, y, z].map((list) => mergeClaims(list, NO_DECISIONS));
				if (!a || !b || !c) throw new Error('three lists give three');
				const join = (p: typeof a, q: typeof a) => mergeFacts(p, q, NO_DECISIONS);
				expect(bytes(join(join(a, b), c))).toBe(bytes(join(a, join(b, c))));
				expect(bytes(join(a, b))).toBe(bytes(join(b, a)));
				expect(bytes(join(a, a))).toBe(bytes(a));
				expect(bytes(join(a, b))).toBe(bytes(mergeClaims([...x, ...y], NO_DECISIONS)));
			}),
			{ numRuns: 60 }
		);
	}
);

test('no claim is lost', () => {
	fc.assert(
		fc.property(claims, (list) => {
			const kept = mergeClaims(list, NO_DECISIONS).flatMap((fact) => fact.claims);
			expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(list.map(({ id }) => id)));
		})
	);
});

test('a fact that happened rests on a claim that says so', () => {
	fc.assert(
		fc.property(claims, (list) => {
			for (const fact of mergeClaims(list, NO_DECISIONS))
				expect(fact.status === 'planned').toBe(
					!fact.claims.some(({ modality }) => modality === 'happened')
				);
		})
	);
});
