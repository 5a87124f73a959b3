import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../random';
import { daysInPass, examCovers, examsFirst, lastPass, LONGEST_PASS } from './exam';
import { dayShares } from './plan-days';
import type { Exam, Plan } from './plan-types';
import { isoOfStudyDay } from './iso-day';
import { about, collection, plan, TODAY } from './test-plan';

const exam = (over: Partial<Exam> = {}): Exam => ({
	id: 'e',
	title: '',
	on: isoOfStudyDay(TODAY + 30),
	about: { type: 'all' },
	...over
});
const passOf = (items: number, chosen: Plan, seconds = 12) => {
	const pass = lastPass(exam(), items, chosen, dayShares(chosen), seconds);
	if (!pass) throw new Error('no pass');
	return pass;
};

test('an exam covers what it is about, and of the unknown only one about everything does', () => {
	const item = about('kp');
	const covers = (what: Exam['about']): boolean => examCovers(exam({ about: what }), item);
	expect(covers({ type: 'all' })).toBe(true);
	expect(covers({ type: 'subjects', subjects: [item.subject] })).toBe(true);
	expect(covers({ type: 'subjects', subjects: [] })).toBe(false);
	expect(covers({ type: 'countries', countries: ['CU', 'KR'] })).toBe(true);
	expect(covers({ type: 'countries', countries: ['CU'] })).toBe(false);
	expect(covers({ type: 'set', set: 'set1' })).toBe(true);
	expect(covers({ type: 'set', set: 'set2' })).toBe(false);
	expect(examCovers(exam(), null)).toBe(true);
	expect(examCovers(exam({ about: { type: 'set', set: 'set1' } }), null)).toBe(false);
});

test('a last pass takes as many days as the minutes a day ask for, ending the day before', () => {
	const pass = passOf(120, plan({ minutesPerDay: 10 }));
	expect(pass.days.map(({ day }) => day)).toEqual([TODAY + 29, TODAY + 28, TODAY + 27]);
	expect(pass.days.map(({ room }) => room)).toEqual([50, 50, 50]);
	expect(pass.start).toBe(TODAY + 27);
	expect(passOf(1, plan()).start).toBe(TODAY + 29);
});

test('more than three weeks’ worth is spread over three weeks', () => {
	const pass = passOf(5000, plan({ minutesPerDay: 5 }));
	expect(pass.days.length).toBe(LONGEST_PASS);
	expect(pass.days.reduce((sum, { room }) => sum + room, 0)).toBeGreaterThanOrEqual(5000);
});

test('free days and breaks are left out of a last pass, as long as there are others', () => {
	const free = plan({ week: [1, 1, 1, 1, 1, 0, 0], minutesPerDay: 10 });
	for (const { day } of passOf(300, free).days) expect(dayShares(free).share(day)).toBe(1);
	const away = plan({
		breaks: [{ id: 'b', from: isoOfStudyDay(TODAY), to: isoOfStudyDay(TODAY + 60) }]
	});
	expect(passOf(10, away).days.map(({ day }) => day)).toEqual([TODAY + 29]);
});

test('what will be forgotten most is asked nearest to the exam, whatever the order of items', () => {
	const items = collection(90, seeded('pass'));
	const pass = passOf(90, plan({ minutesPerDay: 6 }));
	const days = daysInPass(pass, items);
	const byStability = [...items].sort((a, b) => a.stability - b.stability);
	const late = byStability.slice(0, 10).map(({ item }) => days.get(item) ?? 0);
	const early = byStability.slice(-10).map(({ item }) => days.get(item) ?? 0);
	expect(Math.min(...late)).toBeGreaterThan(Math.max(...early));
	fc.assert(
		fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (mixed) => {
			expect(daysInPass(pass, mixed)).toEqual(days);
		}),
		{ numRuns: 10 }
	);
});

test('no day of a last pass holds more than its room, except the first of them', () => {
	const shape = fc.record({
		items: fc.integer({ min: 1, max: 400 }),
		minutes: fc.integer({ min: 1, max: 40 })
	});
	fc.assert(
		fc.property(shape, ({ items, minutes }) => {
			const pass = passOf(items, plan({ minutesPerDay: minutes }));
			const counts = new Map<number, number>();
			const waiting = collection(items, seeded('room'));
			for (const day of daysInPass(pass, waiting).values())
				counts.set(day, (counts.get(day) ?? 0) + 1);
			for (const { day, room } of pass.days)
				expect(counts.get(day) ?? 0).toBeLessThanOrEqual(day === pass.start ? items : room);
		}),
		{ numRuns: 50 }
	);
});

test('an exam without a readable day has no pass', () => {
	expect(lastPass(exam({ on: 'soon' }), 5, plan(), dayShares(plan()))).toBeNull();
});

test('what an exam to come asks for is begun first, and nothing is left out', () => {
	const items = ['c1', 'k1', 'c2', 'k2'];
	const set1 = { type: 'set', set: 'set1' } as const;
	const first = (on: number): string[] =>
		examsFirst(
			items,
			plan({ exams: [exam({ on: isoOfStudyDay(TODAY + on), about: set1 })] }),
			about,
			TODAY
		);
	expect(first(5)).toEqual(['k1', 'k2', 'c1', 'c2']);
	expect(first(0)).toEqual(items);
	expect(examsFirst(items, plan(), about, TODAY)).toEqual(items);
	expect(examsFirst(items, plan({ exams: [exam()] }), () => null, TODAY)).toEqual(items);
});
