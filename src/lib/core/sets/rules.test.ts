import * as v from 'valibot';
import { expect, test } from 'vitest';
import { canBeKeyless } from './bare';
import { makeSet } from './make';
import { added, described, EMPTY_OUTLINE, outlineOf, splitBefore } from './outline';
import {
	allPoints,
	asPractice,
	asTest,
	PLAIN_RULES,
	rulesOf,
	rulesProblems,
	type RulesWish,
	wishOf
} from './rules';
import { setSchema } from './schema';
import { someQuestion, someQuestions, someSet } from './test-sets';

const questions = someQuestions(4);
const ids = questions.map(({ id }) => id);
const outline = added(EMPTY_OUTLINE, ids);

const FULL: RulesWish = {
	mode: 'test',
	opens: 1_742_900_000_000,
	closes: 1_742_990_000_000,
	minutes: 25,
	attempts: 2,
	feedback: 'released',
	pass: 0.6,
	points: new Map([[ids[1] ?? '', 2.5]]),
	partial: true,
	shuffleOptions: false
};

const pooled = described(splitBefore(outline, ids[2] ?? '', 'pool'), 'pool', { draw: 1 });

test('a set without limits has no rules, so that its link stays as short as ever', () => {
	expect(rulesOf(PLAIN_RULES, outline)).toBeUndefined();
});

test('everything that is set comes back as it was set', () => {
	const rules = rulesOf(FULL, pooled, [{ factor: 2, check: '0123456789' }]);
	const set = { questionIds: ids, ...(rules && { rules }) };
	expect(wishOf(set)).toEqual(FULL);
	expect(outlineOf(set).map(({ draw, questions: own }) => [draw, own.length])).toEqual([
		[null, 2],
		[1, 2]
	]);
	expect(allPoints(set)).toBe(5.5);
});

test('a set with every rule passes the reader of sets', () => {
	const rules = rulesOf(FULL, pooled, [{ factor: 1.5, check: 'abcdefghjk' }]);
	const set = makeSet({ ...someSet(4), questions, rules, was: 'older' }, new Set(ids));
	expect(v.parse(setSchema, set)).toEqual(set);
	expect(set.id).not.toBe(someSet(4).id);
});

test('codes for more time are told only where time is limited', () => {
	const codes = [{ factor: 2, check: '0123456789' }];
	expect(rulesOf({ ...PLAIN_RULES, attempts: 1 }, outline, codes)).toEqual({ attempts: 1 });
	expect(rulesOf({ ...PLAIN_RULES, minutes: 5 }, outline, codes)?.extensions).toEqual(codes);
	expect(rulesOf({ ...PLAIN_RULES, closes: 5 }, outline, codes)?.extensions).toEqual(codes);
});

test('a test is released by its code, whatever feedback was chosen before', () => {
	expect(rulesOf({ ...PLAIN_RULES, mode: 'test', feedback: 'end' }, outline)).toEqual({
		mode: 'test',
		feedback: 'released'
	});
});

test('choosing a test gives one attempt, going back to practice takes that away', () => {
	expect(asTest(PLAIN_RULES)).toMatchObject({ mode: 'test', attempts: 1, feedback: 'released' });
	expect(asTest({ ...PLAIN_RULES, attempts: 3 }).attempts).toBe(3);
	expect(asPractice(asTest(PLAIN_RULES))).toEqual(PLAIN_RULES);
});

test('forms that show what is right by their own parts are none for a test', () => {
	const forms = ['order', 'match', 'sprint', 'sources'] as const;
	for (const form of forms) expect(canBeKeyless({ form })).toBe(false);
	for (const form of ['choice', 'true-false', 'typed', 'cloze', 'map'] as const)
		expect(canBeKeyless({ form })).toBe(true);
	const one = someQuestion(9, { form: 'match' });
	const found = rulesProblems(
		asTest(PLAIN_RULES),
		added(outline, [one.id]),
		[...questions, one],
		0
	);
	expect(found).toEqual([{ kind: 'tells-itself', questions: [one.id] }]);
	expect(rulesProblems(PLAIN_RULES, outline, [one], 0)).toEqual([]);
});

test('a set that closes before it opens, or has closed, is told', () => {
	const when = (opens: number | null, closes: number | null, now = 0) =>
		rulesProblems({ ...PLAIN_RULES, opens, closes }, outline, questions, now).map((it) => it.kind);
	expect(when(10, 5)).toEqual(['closes-first']);
	expect(when(10, 10)).toEqual(['closes-first']);
	expect(when(null, 5, 6)).toEqual(['closed-already']);
	expect(when(5, 10, 6)).toEqual([]);
	expect(when(10, null, 99)).toEqual([]);
});

test('a pool whose questions count differently is told, one that asks all of them is not', () => {
	const points = new Map([[ids[3] ?? '', 3]]);
	const kinds = (draw: number | null) =>
		rulesProblems(
			{ ...PLAIN_RULES, points },
			described(pooled, 'pool', { draw }),
			questions,
			0
		).map((it) => it.kind);
	expect(kinds(1)).toEqual(['uneven-pool']);
	expect(kinds(2)).toEqual([]);
	expect(kinds(null)).toEqual([]);
});

test('a set in which nothing counts is told', () => {
	const points = new Map(ids.map((id) => [id, 0]));
	const found = rulesProblems({ ...PLAIN_RULES, points }, outline, questions, 0);
	expect(found).toEqual([{ kind: 'no-points' }]);
});
