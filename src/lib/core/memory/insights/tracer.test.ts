import { expect, test } from 'vitest';
import { replay } from '../replay';
import { DEFAULT_WEIGHTS, retrievability } from '../scheduler';
import type { Answer } from './answers';
import { answers, DAY_ONE } from './test-answers';
import { sampleDays, Tracer, type Trace } from './tracer';

const trace = (list: readonly Answer[], today: number, counts = (_: string) => true): Trace => {
	const tracer = new Tracer({ today, weights: DEFAULT_WEIGHTS, counts });
	tracer.take(list);
	return tracer.done();
};

test('only the first answer of an item a day is noted, and a new item as new', () => {
	const { firsts } = trace(
		answers([
			{ right: false },
			{ right: true },
			{ after: 3, right: true },
			{ after: 3, right: false }
		]),
		DAY_ONE + 3
	);
	expect(firsts.map(({ day, right }) => [day - DAY_ONE, right])).toEqual([
		[0, false],
		[3, true]
	]);
	expect(firsts[0]?.expected).toBeNull();
	expect(firsts[1]?.expected).toBeGreaterThan(0);
	expect(firsts[1]?.expected).toBeLessThan(1);
	expect(firsts[1]?.stability).toBeGreaterThan(0);
});

test('each part of an order is a first answer of its own item', () => {
	const parts = [
		{ item: 'a', right: true },
		{ item: 'b', right: false }
	];
	const { firsts } = trace(answers([{ form: 'order', parts }]), DAY_ONE);
	expect(firsts.map(({ item, right }) => [item, right])).toEqual([
		['a', true],
		['b', false]
	]);
});

test('knowledge ends where the memories of today stand tomorrow', () => {
	const list = answers([
		{ item: 'a' },
		{ item: 'b', right: false },
		{ item: 'a', after: 5 },
		{ item: 'c', after: 9 }
	]);
	const today = DAY_ONE + 40;
	const { knowledge } = trace(list, today);
	const items = [...replay(list).items.values()];
	const known = items.reduce((sum, memory) => sum + retrievability(memory, today + 1), 0);
	expect(knowledge.at(-1)).toEqual({ day: today, known, seen: 3 });
	expect(knowledge[0]).toMatchObject({ day: DAY_ONE, seen: 2 });
	expect(knowledge).toHaveLength(41);
});

test('knowledge falls while nothing is studied and rises with new items', () => {
	const { knowledge } = trace(answers([{ item: 'a' }, { item: 'b', after: 20 }]), DAY_ONE + 30);
	const at = (after: number): number =>
		knowledge.find(({ day }) => day === DAY_ONE + after)?.known ?? NaN;
	expect(at(19)).toBeLessThan(at(1));
	expect(at(20)).toBeGreaterThan(at(19) + 0.8);
});

test('a year of study is drawn with sixty points, the last of them today', () => {
	const { knowledge } = trace(answers([{}]), DAY_ONE + 400);
	expect(knowledge).toHaveLength(60);
	expect(knowledge.at(-1)?.day).toBe(DAY_ONE + 400);
});

test('sample days are spread evenly and never repeated', () => {
	expect(sampleDays(10, 10, 60)).toEqual([10]);
	expect(sampleDays(10, 13, 60)).toEqual([10, 11, 12, 13]);
	expect(sampleDays(0, 100, 3)).toEqual([0, 50, 100]);
	expect(new Set(sampleDays(0, 777, 60)).size).toBe(60);
});

test('answers to questions of a removed article are passed over', () => {
	const list = answers([{ item: 'kept' }, { item: 'gone' }]);
	const { firsts, knowledge } = trace(list, DAY_ONE, (item) => item === 'kept');
	expect(firsts).toHaveLength(1);
	expect(knowledge.at(-1)?.seen).toBe(1);
});

test('an answer given while the clock ran years ahead adds no days', () => {
	const { knowledge, firsts } = trace(answers([{}, { item: 'b', after: 5000 }]), DAY_ONE + 2);
	expect(knowledge.map(({ day }) => day - DAY_ONE)).toEqual([0, 1, 2]);
	expect(firsts.at(-1)?.day).toBe(DAY_ONE + 2);
});

test('slices give the same as the whole', () => {
	const list = answers([
		{ item: 'a' },
		{ item: 'b' },
		{ item: 'a', after: 4 },
		{ item: 'b', after: 9 }
	]);
	const tracer = new Tracer({ today: DAY_ONE + 9, weights: DEFAULT_WEIGHTS, counts: () => true });
	for (const answer of list) tracer.take([answer]);
	const [whole, sliced] = [trace(list, DAY_ONE + 9), tracer.done()];
	expect(sliced.firsts).toEqual(whole.firsts);
	expect(sliced.knowledge).toEqual(whole.knowledge);
});
