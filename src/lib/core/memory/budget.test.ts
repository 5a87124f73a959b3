import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart, begunToday, dayList, type DayInput } from './budget';
import type { DayTally } from './fold';
import { about, anyItems, plan, TODAY } from './test-plan';
import { memory, NOON } from './test-history';
import { isDue } from './queue';
import type { ItemMemory } from './types';

const due = (count: number, over: Partial<ItemMemory> = {}): ItemMemory[] =>
	Array.from({ length: count }, (_, at) =>
		memory({ item: `f${String(at)}.person`, dueDay: TODAY, lastDay: TODAY - 10, ...over })
	);
const done = (answers: number, ms: number): DayTally => ({ answers, right: answers, ms });
const input = (over: Partial<DayInput>): DayInput => ({
	items: [],
	plan: plan(),
	about,
	days: new Map(),
	today: TODAY,
	nowMs: NOON,
	...over
});

test('without limits everything due today is on the list', () => {
	const list = dayList(input({ items: due(60) }));
	expect([list.queue.length, list.later, list.why, list.caughtUpIn]).toEqual([60, 0, null, 0]);
	expect(list.minutes).toBe(12);
});

test('minutes a day hold the list down, and what was done today counts', () => {
	const limited = plan({ minutesPerDay: 5 });
	expect(dayList(input({ items: due(60), plan: limited })).queue.length).toBe(25);
	const days = new Map([[TODAY, done(10, 3 * 60_000)]]);
	const later = dayList(input({ items: due(60), plan: limited, days }));
	expect([later.queue.length, later.later, later.why]).toEqual([10, 50, 'minutes']);
	const over = dayList(
		input({ items: due(60), plan: limited, days: new Map([[TODAY, done(9, 9e6)]]) })
	);
	expect([over.queue.length, over.later]).toEqual([0, 60]);
});

test('after an absence a backlog is spread over days, the worst first, with an end in sight', () => {
	const backlog = due(300, { dueDay: TODAY - 5 }).map((each, at) => ({
		...each,
		stability: 1 + at
	}));
	const list = dayList(input({ items: backlog }));
	expect([list.queue.length, list.later, list.why]).toEqual([40, 260, 'catch-up']);
	expect(list.caughtUpIn).toBe(7);
	const stabilities = list.queue.map(({ stability }) => stability);
	expect(Math.max(...stabilities)).toBe(40);
});

test('who is used to more catches up faster, and whoever asks for more gets it', () => {
	const days = new Map([[TODAY - 9, done(100, 600_000)]]);
	const items = due(300, { dueDay: TODAY - 5 });
	expect(dayList(input({ items, days })).queue.length).toBe(150);
	expect(dayList(input({ items, days, more: 20 })).queue.length).toBe(170);
});

test('a step begun today is brought to its end, whatever the minutes', () => {
	const step = memory({ item: 'step.x', dueDay: TODAY, dueAt: NOON - 1, lastDay: TODAY });
	const list = dayList(
		input({
			items: [step, ...due(5)],
			plan: plan({ minutesPerDay: 1 }),
			days: new Map([[TODAY, done(5, 120_000)]])
		})
	);
	expect(list.queue.map(({ item }) => item)).toEqual(['step.x']);
	expect(list.later).toBe(5);
});

test('with nothing else due a step that ends soon is asked early', () => {
	const soon = memory({ item: 's.x', dueDay: TODAY, dueAt: NOON + 300_000, lastDay: TODAY });
	expect(dayList(input({ items: [soon] })).queue).toEqual([soon]);
	expect(dayList(input({ items: [soon, ...due(1)] })).queue.length).toBe(1);
});

test('the subject with the higher wish comes first, and an exam that is near before all', () => {
	const [a, b] = ['ka', 'lb'].map((item) => memory({ item: `${item}`, dueDay: TODAY }));
	if (!a || !b) throw new Error('two items');
	const same = { ...a, item: 'k.x1' };
	const other = { ...b, item: 'l.x0' };
	const order = (chosen: DayInput['plan']): string[] =>
		dayList(input({ items: [same, other], plan: chosen })).queue.map(({ item }) => item);
	expect(order(plan())).toEqual(['k.x1', 'l.x0']);
	expect(order(plan({ bySubject: { [about('l.x0').subject]: 0.95 } }))).toEqual(['l.x0', 'k.x1']);
	const exam = {
		id: 'e',
		title: '',
		on: '2024-10-10',
		about: { type: 'countries', countries: ['CU'] }
	} as const;
	expect(order(plan({ exams: [exam] }))).toEqual(['l.x0', 'k.x1']);
});

test('siblings do not stand side by side where anything can come between', () => {
	const items = ['a.person', 'a.date', 'b.person', 'a.place', 'c.person'].map((item) =>
		memory({ item })
	);
	const order = (last: string | null): string[] => apart(items, last).map(({ item }) => item);
	expect(order(null)).toEqual(['a.person', 'b.person', 'a.date', 'c.person', 'a.place']);
	expect(order('a.number')[0]).toBe('b.person');
});

test('keeping siblings apart loses nothing and adds nothing', () => {
	const facts = fc.array(fc.constantFrom('a.x', 'a.y', 'b.x', 'b.y', 'c.x'), { maxLength: 20 });
	fc.assert(
		fc.property(facts, (names) => {
			const items = names.map((item) => memory({ item }));
			const sorted = (list: readonly ItemMemory[]): string[] => list.map(({ item }) => item).sort();
			expect(sorted(apart(items))).toEqual(sorted(items));
		})
	);
});

test('new items begun today count against the day’s new ones', () => {
	const items = [
		memory({ item: 'once', reps: 1, lastDay: TODAY, elapsed: 0 }),
		memory({ item: 'twice', reps: 2, lastDay: TODAY, elapsed: 0 }),
		memory({ item: 'old', reps: 2, lastDay: TODAY, elapsed: 9 }),
		memory({ item: 'lapsed', reps: 3, lapses: 1, lastDay: TODAY, elapsed: 0 }),
		memory({ item: 'yesterday', reps: 1, lastDay: TODAY - 1, elapsed: 0 })
	];
	expect(begunToday(items, TODAY)).toBe(2);
	expect(dayList(input({ items, plan: plan({ newPerDay: 5 }) })).newLeft).toBe(3);
	expect(dayList(input({ items, plan: plan({ newPerDay: 1 }) })).newLeft).toBe(0);
});

test('a list holds only what is due, each once, and list and rest are all of it', () => {
	const limits = fc.record({
		minutes: fc.option(fc.integer({ min: 1, max: 30 })),
		spent: fc.nat(2_000_000)
	});
	fc.assert(
		fc.property(anyItems(), limits, (items, { minutes, spent }) => {
			const days = new Map([[TODAY, done(3, spent)]]);
			const chosen = plan({ minutesPerDay: minutes });
			const list = dayList(input({ items, days, plan: chosen }));
			const all = items.filter((each) => isDue(each, TODAY, NOON));
			if (all.length > 0) expect(list.queue.length + list.later).toBe(all.length);
			expect(new Set(list.queue.map(({ item }) => item)).size).toBe(list.queue.length);
			expect(list.queue.every((each) => items.includes(each))).toBe(true);
			expect(list.why === null).toBe(list.later === 0);
		})
	);
});
