import { expect, test } from 'vitest';
import { planned } from './planned';
import { isoOfStudyDay } from './iso-day';
import { about, plan, TODAY } from './test-plan';
import { memory } from './test-history';
import type { Plan } from './plan-types';
import type { ItemMemory } from './types';
import { whyNow } from './why';

const told = (of: ItemMemory, chosen: Plan = plan(), today = TODAY) => {
	const due = planned([of], chosen, about, TODAY).get(of.item) ?? of;
	return whyNow(due, chosen, about, today);
};
const known = memory({ item: 'k', stability: 30, span: 30, elapsed: 10 });

test('an interval is told with its fuzz and what it was computed from', () => {
	const why = told(known);
	expect(why).toMatchObject({ reason: 'interval', interval: 30, wished: 0.9, cap: null });
	expect(why.planned).toBeGreaterThanOrEqual(why.from);
	expect(why.planned).toBeLessThanOrEqual(why.to);
	expect(why.recall).toBe(1);
	expect(told(known, plan(), TODAY + 30).recall).toBeCloseTo(0.9, 3);
});

test('a step within the day is told as such', () => {
	expect(told(memory({ span: 0, dueDay: TODAY, dueAt: 1 })).reason).toBe('step');
});

test('what was only recognised is back soon, and that is why', () => {
	const why = told(memory({ ...known, phase: 'learning', cap: 3 }));
	expect(why).toMatchObject({ reason: 'cap', cap: 3, interval: 3 });
});

test('a break is told as a day moved', () => {
	const away = { id: 'b', from: isoOfStudyDay(TODAY + 20), to: isoOfStudyDay(TODAY + 45) };
	const why = told(known, plan({ breaks: [away] }));
	expect(why.reason).toBe('moved');
	expect(why.planned < 20 || why.planned > 45).toBe(true);
});

test('an exam is told with its name, and only where it is the reason', () => {
	const exam = {
		id: 'e',
		title: 'Finals',
		on: isoOfStudyDay(TODAY + 10),
		about: { type: 'all' }
	} as const;
	expect(told(known, plan({ exams: [exam] }))).toMatchObject({ reason: 'exam', exam });
	const soon = memory({ ...known, stability: 2, span: 2 });
	expect(told(soon, plan({ exams: [exam] }))).toMatchObject({ reason: 'interval', exam: null });
});

test('a subject’s own wish is named', () => {
	const why = told(known, plan({ bySubject: { [about('k').subject]: 0.95 } }));
	expect([why.wished, why.ownWish]).toEqual([0.95, true]);
	expect(told(known).ownWish).toBe(false);
});

test('days beyond its day are counted', () => {
	const why = told(known, plan(), TODAY + 60);
	expect(why.overdue).toBe(60 - why.planned);
	expect(why.since).toBe(60);
});
