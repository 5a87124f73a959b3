import { expect, test } from 'vitest';
import type { Relation, StatementPair } from '$lib/core/questions/disagreements';
import { Drill, roundOf } from './drill.svelte';

const pair = (id: string, relation: Relation, fact = id): StatementPair =>
	({ id, fact, relation }) as unknown as StatementPair;

const PAIRS = [
	...['c1', 'c2', 'c3'].map((id) => pair(id, 'conflict', 'one')),
	...['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'].map((id) => pair(id, 'differ')),
	...['a1', 'a2', 'a3', 'a4'].map((id) => pair(id, 'agree'))
];

test('a round holds eight different pairs, and every relation there is', () => {
	const round = roundOf(PAIRS, 'x');
	expect(new Set(round.map(({ id }) => id)).size).toBe(8);
	expect(new Set(round.map(({ relation }) => relation))).toEqual(
		new Set(['conflict', 'differ', 'agree'])
	);
});

test('a seed gives its round again, another seed another one', () => {
	const ids = (seed: string) => roundOf(PAIRS, seed).map(({ id }) => id);
	expect(ids('x')).toEqual(ids('x'));
	expect(ids('x')).not.toEqual(ids('y'));
});

test('few pairs are all shown', () => {
	expect(roundOf(PAIRS.slice(0, 2), 'x')).toHaveLength(2);
	expect(roundOf([], 'x')).toEqual([]);
});

test('the first answer counts, and nothing goes on before there is one', () => {
	const drill = new Drill([pair('c', 'conflict'), pair('a', 'agree')], 'x');
	const first = drill.pair;
	drill.next();
	expect(drill.pair).toBe(first);
	const wrong = first?.relation === 'agree' ? 'conflict' : 'agree';
	drill.pick(wrong);
	drill.pick(first?.relation ?? 'differ');
	expect([drill.picked, drill.right]).toEqual([wrong, 0]);
	drill.next();
	drill.pick(drill.pair?.relation ?? 'differ');
	expect(drill.right).toBe(1);
	drill.next();
	expect([drill.pair, drill.position]).toEqual([null, 2]);
});
