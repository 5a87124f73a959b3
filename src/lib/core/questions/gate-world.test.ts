import { expect, test } from 'vitest';
import type { Claim, ClaimKind, Slots } from '../claims/types';
import {
	claim,
	country,
	number,
	on,
	organisation,
	person,
	place,
	words
} from '../facts/test-claims';
import { severalInTheWorld } from './gate-world';
import { GATE_RULES } from './gate-rules';
import { draftsIn } from './test-drafts';
import { holds } from './test-news';
import type { AskedSlot } from './templates/template';
import { worldOf } from './world';

const dated = (kind: ClaimKind, slots: Slots, day: string): Claim =>
	claim(kind, slots, { date: on(day), asOf: '2025-04-11' });

const people = ['HU', 'PT', 'BE', 'DK'].map((code, at) =>
	holds(
		['Bela Kovashazy', 'Carla Dominguez', 'Dirk Vandenhout', 'Emil Fjordgaard'][at] ?? '',
		'foreign-minister',
		code,
		{ article: code }
	)
);

/** What the rule says of every question for a slot, by form. */
function verdicts(kind: ClaimKind, slots: Slots, day: string, asked: AskedSlot): boolean[] {
	const post = holds('Ada Brightwater', 'foreign-minister', 'NO', { article: 'no' });
	const drafts = draftsIn(dated(kind, slots, day), post, ...people).filter(
		(draft) => draft.asked === asked && draft.truth !== true
	);
	const world = worldOf(drafts.map(({ fact }) => fact));
	return drafts.map((draft) => severalInTheWorld(draft, world));
}

const pair = { actor: country('PE'), other: country('CU') };
const ties = { ...pair, what: words('diplomatic relations') };
const ADA = person('Ada Brightwater');

test.each<readonly [ClaimKind, Slots, AskedSlot]>([
	['cuts-relations', ties, 'actor'],
	['cuts-relations', ties, 'other'],
	['leaves', { actor: country('PE'), body: organisation('OPEC'), what: words('left') }, 'actor'],
	['joins', { actor: country('PE'), body: organisation('EU') }, 'actor'],
	['declares', { actor: country('PE'), what: words('a state of emergency') }, 'actor'],
	['founded', { ...pair, what: words('independence') }, 'actor'],
	['is-held', { what: words('general election'), place: country('PE') }, 'place'],
	['recognises', pair, 'actor'],
	['establishes-relations', pair, 'other'],
	['visits', { actor: ADA, place: place('Oslo', 'NO') }, 'place'],
	['meets', { person: ADA, other: person('Bela Kovashazy'), place: place('Oslo', 'NO') }, 'other']
])('%s %j: who did it, or with whom, has one answer by the day alone', (kind, slots, asked) => {
	const loose = verdicts(kind, slots, '2024-05', asked);
	for (const several of loose) expect(several).toBe(true);
	const exact = verdicts(kind, slots, '2024-05-03', asked);
	for (const several of exact) expect(several).toBe(false);
	expect(loose.length + exact.length).toBeGreaterThan(0);
});

test('a country that cut relations in some year is not asked for', () => {
	expect(verdicts('cuts-relations', ties, '1961', 'actor')).toContain(true);
});

test('when it was is asked all the same: the pair did it once', () => {
	for (const several of verdicts('cuts-relations', ties, '1961', 'date'))
		expect(several).toBe(false);
});

test('a true statement stays true, a false one about a common act may be true', () => {
	const drafts = draftsIn(dated('cuts-relations', ties, '1961')).filter(
		({ form }) => form === 'true-false'
	);
	expect(drafts.length).toBeGreaterThan(0);
	const world = worldOf(drafts.map(({ fact }) => fact));
	for (const draft of drafts)
		expect(severalInTheWorld(draft, world)).toBe(draft.truth === false && draft.asked !== 'date');
});

test.each<readonly [ClaimKind, Slots, AskedSlot]>([
	['joins', { actor: country('FI'), body: organisation('NATO'), rank: number(31) }, 'actor'],
	['expels', { ...pair, number: number(30, 'diplomats'), what: words('diplomats') }, 'actor'],
	[
		'is-held',
		{ rank: number(4), body: organisation('ASEAN'), what: words('summit'), place: country('PE') },
		'place'
	]
])('%s %j is told by its number, whatever the day', (kind, slots, asked) => {
	const all = verdicts(kind, slots, '2023-04', asked);
	expect(all.length).toBeGreaterThan(0);
	for (const several of all) expect(several).toBe(false);
});

test('what somebody applied to join is one body', () => {
	const applied = {
		actor: country('PE'),
		body: organisation('NATO'),
		what: { type: 'text', id: 'applied for membership of nato', text: 'membership' } as const
	};
	expect(verdicts('declares', applied, '2022', 'actor')).toContain(true);
	for (const several of verdicts('declares', applied, '2022', 'body')) expect(several).toBe(false);
});

test('it is a rule of the gate', () => {
	const rule = GATE_RULES.find(({ name }) => name === 'several-in-the-world');
	expect(rule?.says).toMatch(/which day\.$/);
});
