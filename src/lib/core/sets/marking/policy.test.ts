import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capsuleFragment, readCapsule } from '../sealed-pack';
import type { Decision } from '../types';
import { decidedQuestions, decisionsOf, NO_POLICY, policyOf, stepsBetween } from './policy';

const question = fc.constantFrom('qa', 'qb', 'qc');
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
	fc.record({ kind: fc.constant('drop' as const), question, on: fc.boolean() }),
	fc.record({
		kind: fc.constant('full-credit' as const),
		question,
		whom: fc.constantFrom('all' as const, 'answered' as const, 'none' as const)
	}),
	fc.record({
		kind: fc.constant('judged' as const),
		question,
		answer: fc.constantFrom('a', 'b', 'harbour'),
		right: fc.constantFrom(true, false, null)
	}),
	fc.record({ kind: fc.constant('never-lower' as const), on: fc.boolean() })
);
const anyPolicy = fc.array(anyDecision, { maxLength: 12 }).map(policyOf);

/** A policy as it counts, whatever order its decisions came in. */
const told = (policy: ReturnType<typeof policyOf>): string[] =>
	decisionsOf(policy)
		.map((each) => JSON.stringify(each))
		.sort();

test('nothing decided is no policy', () => {
	expect(policyOf([])).toEqual(NO_POLICY);
	expect(decidedQuestions(NO_POLICY).size).toBe(0);
});

test('the last decision about one thing counts, and no other is touched', () => {
	const policy = policyOf([
		{ kind: 'drop', question: 'qa', on: true },
		{ kind: 'judged', question: 'qb', answer: 'x', right: true },
		{ kind: 'judged', question: 'qb', answer: 'y', right: true },
		{ kind: 'judged', question: 'qb', answer: 'x', right: false },
		{ kind: 'drop', question: 'qa', on: false }
	]);
	expect([...policy.dropped]).toEqual([]);
	expect([...(policy.judged.get('qb') ?? [])]).toEqual([
		['x', false],
		['y', true]
	]);
	expect([...decidedQuestions(policy)]).toEqual(['qb']);
});

test('a policy told as decisions is the same policy', () => {
	fc.assert(
		fc.property(anyPolicy, (policy) => {
			expect(told(policyOf(decisionsOf(policy)))).toEqual(told(policy));
		})
	);
});

test('steps lead from any policy to any other, and none are taken between equal ones', () => {
	fc.assert(
		fc.property(anyPolicy, anyPolicy, (from, to) => {
			const there = policyOf([...decisionsOf(from), ...stepsBetween(from, to)]);
			expect(told(there)).toEqual(told(to));
			expect(stepsBetween(there, to)).toEqual([]);
		})
	);
});

test('a policy travels to learners in a link, with the code or without', () => {
	fc.assert(
		fc.property(anyPolicy, fc.constantFrom('', 'abcdefghjkmn'), (policy, code) => {
			const decisions = decisionsOf(policy);
			const read = readCapsule(capsuleFragment('set0000000', code, decisions));
			if (decisions.length === 0 && code === '') expect(read.ok).toBe(false);
			else expect(read).toEqual({ ok: true, value: { set: 'set0000000', code, decisions } });
		})
	);
});

test('a link with a decision of no known kind is refused', () => {
	const odd = [{ kind: 'erase', question: 'qa' }] as unknown as Decision[];
	expect(readCapsule(capsuleFragment('set0000000', '', odd))).toEqual({
		ok: false,
		error: 'bad-content'
	});
});
