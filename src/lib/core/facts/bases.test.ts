import { expect, test } from 'vitest';
import type { Claim, Slots } from '../claims/types';
import { differentBases } from './bases';
import { NO_DECISIONS } from './decisions';
import { mergeClaims } from './merge';
import { claim, country, number, on, organisation, words } from './test-claims';

const counted = (value: number, what: string, more: Slots = {}, rest: Partial<Claim> = {}) =>
	claim(
		'count',
		{ actor: country('FJ'), what: words(what), number: number(value, 'states'), ...more },
		rest
	);
const statuses = (...claims: Claim[]) =>
	mergeClaims(claims, NO_DECISIONS)
		.map((fact) => fact.status)
		.sort();

const MEMBERS = 'member states with diplomatic relations';
const PARTNERS = 'diplomatic relations with member states and observers';

test('two counts that differ by what they count reconcile, each shown with the other', () => {
	const facts = mergeClaims([counted(191, MEMBERS), counted(194, PARTNERS)], NO_DECISIONS);
	expect(facts.map((fact) => fact.status)).toEqual(['different-base', 'different-base']);
	for (const fact of facts) {
		const [one, ...more] = fact.disagreements;
		expect(more).toEqual([]);
		expect(one?.about).toBe('number');
		expect(one?.sides.map((side) => side.text)).toEqual([`191 ${MEMBERS}`, `194 ${PARTNERS}`]);
		expect(one?.settled?.why).toBe('They count different things.');
		expect(one?.settled?.text).toContain(fact.slots.number?.text ?? 'no number');
	}
});

test.each([
	['far apart', counted(191, MEMBERS), counted(120, PARTNERS)],
	['just over a tenth', counted(100, MEMBERS), counted(112, PARTNERS)],
	['equal', counted(191, MEMBERS), counted(191, PARTNERS)],
	['of unlike things', counted(191, MEMBERS), counted(194, 'fishing boats')],
	[
		'sharing one word',
		counted(191, MEMBERS),
		counted(194, 'diplomatic cars', { number: number(194, 'cars') })
	],
	['only planned', counted(191, MEMBERS), counted(194, PARTNERS, {}, { modality: 'planned' })]
])('counts %s are left alone', (_what, a, b) => {
	expect(statuses(a, b)).not.toContain('different-base');
});

test('counts a tenth apart reconcile', () => {
	expect(statuses(counted(180, MEMBERS), counted(200, PARTNERS))).toEqual([
		'different-base',
		'different-base'
	]);
});

test.each([
	[127, 128],
	[255, 256],
	[511, 512],
	[1023, 1025]
])('%i and %i are near one another although a power of two lies between', (a, b) => {
	expect(statuses(counted(a, MEMBERS), counted(b, PARTNERS))).toEqual([
		'different-base',
		'different-base'
	]);
});

test('a rank of a count is compared like a number', () => {
	const ranked = claim('count', {
		actor: country('KR'),
		what: words('diplomatic relations member states'),
		rank: number(193, 'states')
	});
	const facts = mergeClaims([ranked, counted(191, MEMBERS)], NO_DECISIONS);
	expect(facts.map((fact) => fact.status)).toEqual(['different-base', 'different-base']);
	expect(facts.flatMap((fact) => fact.disagreements.map((one) => one.about)).sort()).toEqual([
		'number',
		'rank'
	]);
});

test('three bases are shown together', () => {
	const facts = mergeClaims(
		[
			counted(191, MEMBERS),
			counted(193, 'member states diplomatic'),
			counted(194, PARTNERS, { body: organisation('United Nations') })
		],
		NO_DECISIONS
	);
	expect(facts.map((fact) => fact.disagreements[0]?.sides.length)).toEqual([3, 3, 3]);
});

test('a true dispute and a true update stay what they are', () => {
	const day = { asOf: '2024-01-01' };
	const quarrel = [counted(180, MEMBERS, {}, day), counted(170, MEMBERS, {}, day)];
	const facts = mergeClaims([...quarrel, counted(175, PARTNERS, {}, day)], NO_DECISIONS);
	expect(facts.map((fact) => fact.status).sort()).toEqual(['different-base', 'disputed']);
	const change = [
		counted(180, MEMBERS, {}, { asOf: '2020-01-01' }),
		counted(190, MEMBERS, {}, day)
	];
	const later = mergeClaims([...change, counted(191, PARTNERS, {}, day)], NO_DECISIONS);
	expect(later.map((fact) => fact.status).sort()).toEqual(['different-base', 'updated']);
});

test('facts that are no counts pass through untouched, in their order', () => {
	const facts = mergeClaims(
		[
			claim('recognises', { actor: country('FJ'), other: country('PE') }),
			claim('joins', { actor: country('FJ'), rank: number(191) }, { date: on('1970') }),
			claim('joins', { actor: country('PE'), rank: number(193) })
		],
		NO_DECISIONS
	);
	expect(differentBases(facts)).toEqual(facts);
	expect(differentBases([])).toEqual([]);
});

test('whatever the order, the same facts are set against one another', () => {
	const claims = [counted(191, MEMBERS), counted(194, PARTNERS), counted(500, 'boats')];
	const there = mergeClaims(claims, NO_DECISIONS);
	expect(differentBases([...there].reverse())).toEqual([...there].reverse());
	expect(mergeClaims([...claims].reverse(), NO_DECISIONS)).toEqual(there);
});

test.each([0, -5, 0.5, Number.MAX_SAFE_INTEGER])(
	'a count of %d is compared without fault',
	(value) => {
		expect(statuses(counted(value, MEMBERS), counted(191, PARTNERS))).toEqual(['agreed', 'agreed']);
	}
);
