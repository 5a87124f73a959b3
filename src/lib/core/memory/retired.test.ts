import { expect, test } from 'vitest';
import { on, person } from '../facts/test-claims';
import { GAP } from '../questions/types';
import type { Evidence } from '../questions/types';
import { changesAmong, type StatementPair, statementPairs } from '../questions/disagreements';
import { factsOf, holds, relations, shelf } from '../questions/test-news';
import { question } from '../quiz/test-questions';
import { replay } from './replay';
import { contrastsOf, retiredBy, retirements, successorsOf } from './retired';
import { answered, log } from './test-history';

const OLD = holds('Ada Brook', 'president', 'NO', { article: 'a', asOf: '2024-01-10' });
const NEW = holds('Bea Stone', 'president', 'NO', { article: 'b', asOf: '2025-03-02' });
const claims = [OLD, NEW];
/** The shelf of the test news leaves articles undated: the day is the claim's. */
const dated = (pair: StatementPair): StatementPair => {
	const [first, second] = pair.statements;
	const at = (evidence: Evidence, published: string): Evidence => ({ ...evidence, published });
	return {
		...pair,
		statements: [
			{ ...first, evidence: at(first.evidence, '2024-01-10') },
			{ ...second, evidence: at(second.evidence, '2025-03-02') }
		]
	};
};
const pairs = statementPairs(factsOf(...claims), shelf(claims)).map(dated);
const [oldFact, newFact] = ['ada', 'bea'].map((name) =>
	factsOf(...claims).find((fact) => fact.slots.person?.id.startsWith(name))
);

test('who was succeeded is retired, with the day it changed; the successor is not', () => {
	const retired = retirements(pairs);
	expect(retiredBy(`${oldFact?.id ?? ''}.person`, retired)?.on).toBe('2025-03-02');
	expect(retiredBy(`${oldFact?.id ?? ''}.office`, retired)?.on).toBe('2025-03-02');
	expect(retiredBy(`${newFact?.id ?? ''}.person`, retired)).toBeNull();
	expect(retiredBy('no-dot', retired)).toBeNull();
});

test('what is retired keeps its history: the fold knows it as before', () => {
	const item = `${oldFact?.id ?? ''}.person`;
	const { items } = replay(log('a', [answered({ item }), answered({ item })]));
	expect(items.get(item)?.reps).toBe(2);
	expect(items.get(`${newFact?.id ?? ''}.person`)).toBeUndefined();
});

test('a corrected fact keeps its item, and so its progress', () => {
	const before = relations('KR', 'CU', '2024-02-10', { article: 'a' });
	const after = { ...before, date: on('2024-02-14') };
	const [wrong, right] = [factsOf(before), factsOf(after)];
	expect(wrong[0]?.date?.value).toBe('2024-02-10');
	expect(right[0]?.date?.value).toBe('2024-02-14');
	expect(right[0]?.id).toBe(wrong[0]?.id);
	const item = `${wrong[0]?.id ?? ''}.date`;
	const { items } = replay(log('a', [answered({ item })]));
	expect(items.has(`${right[0]?.id ?? ''}.date`)).toBe(true);
	expect(retirements(statementPairs(right, shelf([after]))).size).toBe(0);
});

test('another person in the seat is another item', () => {
	expect(newFact?.id).not.toBe(oldFact?.id);
	expect(newFact?.slots.person?.id).toBe(person('Bea Stone').id);
});

test('an interim holder who stayed is no other item and is not retired', () => {
	const stayed = [
		holds('Ada Brook', 'president', 'NO', { article: 'a', asOf: '2024-01-10' }, 'interim'),
		holds('Ada Brook', 'president', 'NO', { article: 'b', asOf: '2025-03-02' })
	];
	expect(factsOf(...stayed).length).toBe(1);
	expect(retirements(statementPairs(factsOf(...stayed), shelf(stayed)).map(dated)).size).toBe(0);
});

test('the successor is found by the sentence that tells of the change', () => {
	const [retired] = retirements(pairs).values();
	if (!retired) throw new Error('nothing retired');
	const told = retired.pair.statements[1].evidence;
	const next = question({ id: 'n', fact: 'new', evidence: [told] });
	const same = question({ id: 's', fact: retired.fact, evidence: [told] });
	const other = question({ id: 'o', fact: 'other', evidence: [{ ...told, start: 999 }] });
	expect(successorsOf(retired, [same, other, next])).toEqual([next]);
});

test('the first of several changes counts, however the pairs come', () => {
	const [pair] = pairs;
	if (!pair) throw new Error('no pair');
	const later: StatementPair = {
		...pair,
		id: 'later',
		statements: [
			pair.statements[0],
			{
				...pair.statements[1],
				evidence: { ...pair.statements[1].evidence, published: '2025-06-01' }
			}
		]
	};
	for (const list of [
		[pair, later],
		[later, pair]
	])
		expect(retirements(list).get(pair.fact)?.on).toBe('2025-03-02');
});

test('old against new: one sentence with a gap for each side', () => {
	const contrasts = contrastsOf(changesAmong(pairs));
	expect(contrasts.map(({ answer }) => answer)).toEqual(['Ada Brook', 'Bea Stone']);
	for (const { prompt, options } of contrasts) {
		expect(prompt).toContain(GAP);
		expect(prompt).not.toMatch(/Ada|Bea/);
		expect(options).toEqual(['Ada Brook', 'Bea Stone']);
	}
});

test('a change whose value does not stand in its sentence makes no contrast', () => {
	const [pair] = pairs;
	if (!pair) throw new Error('no pair');
	expect(contrastsOf([{ ...pair, values: ['interim', 'in office'] }])).toEqual([]);
	expect(contrastsOf([{ ...pair, values: ['', ''] }])).toEqual([]);
});
