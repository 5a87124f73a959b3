import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../random';
import { MOST_LOSS } from './due-day';
import { dayShares, studyDayOf } from './plan-days';
import { planned, previewPlanned } from './planned';
import { nextMemory, retrievability } from './scheduler';
import { isoOfStudyDay } from './iso-day';
import { about, anyItems, anyPlan, collection, plan, TODAY } from './test-plan';
import { memory } from './test-history';
import type { Grade, ItemMemory } from './types';
import { isPlannable } from './window';

const byItem = (items: readonly ItemMemory[]): ReadonlyMap<string, ItemMemory> =>
	new Map(items.map((each) => [each.item, each]));
const GRADES: readonly Grade[] = [1, 2, 3, 4];

test('a button shows exactly what its grade then does, whatever the plan', () => {
	fc.assert(
		fc.property(
			anyItems(),
			anyPlan,
			fc.constantFrom(0, 2, 4),
			fc.nat(),
			(items, chosen, options, pick) => {
				const held = byItem(items);
				const item = items[pick % Math.max(1, items.length)]?.item ?? 'fresh';
				const shown = previewPlanned(held, { item, options }, chosen, about, TODAY);
				for (const grade of GRADES) {
					const answer = { item, question: 'q', grade, day: TODAY, at: 0, options };
					const next = nextMemory(held.get(item) ?? null, answer);
					const after = planned(
						[...items.filter((each) => each.item !== item), next],
						chosen,
						about,
						TODAY
					).get(item);
					expect(shown[grade].days).toBe((after?.dueDay ?? NaN) - TODAY);
				}
			}
		)
	);
});

test('the order of the items does not matter, and planning twice is planning once', () => {
	const list = anyItems().chain((all) =>
		fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
	);
	fc.assert(
		fc.property(list, anyPlan, ([items, mixed], chosen) => {
			const once = planned(items, chosen, about, TODAY);
			const sorted = (map: ReadonlyMap<string, ItemMemory>): ItemMemory[] =>
				[...map.values()].sort((a, b) => (a.item < b.item ? -1 : 1));
			expect(sorted(planned(mixed, chosen, about, TODAY))).toEqual(sorted(once));
			expect(sorted(planned(once.values(), chosen, about, TODAY))).toEqual(sorted(once));
		})
	);
});

test('nothing but the due day moves, and a step within the day stays', () => {
	fc.assert(
		fc.property(anyItems(), anyPlan, (items, chosen) => {
			const after = planned(items, chosen, about, TODAY);
			expect(after.size).toBe(items.length);
			for (const each of items) {
				const { dueDay, ...rest } = after.get(each.item) as ItemMemory;
				expect({ ...rest, dueDay: each.dueDay }).toEqual(each);
				if (!isPlannable(each)) expect(dueDay).toBe(each.dueDay);
				else expect(dueDay).toBeGreaterThan(each.lastDay);
			}
		})
	);
});

test('an item answered today leaves the days of items answered today and tomorrow alone', () => {
	fc.assert(
		fc.property(anyItems(), anyPlan, (items, chosen) => {
			const quiet = plan({ ...chosen, exams: [] });
			const fresh = nextMemory(null, {
				item: 'never seen before',
				question: 'q',
				grade: 4,
				day: TODAY,
				at: 0,
				options: 0
			});
			const before = planned(items, quiet, about, TODAY);
			const after = planned([...items, fresh], quiet, about, TODAY);
			for (const { item } of items) expect(after.get(item)).toEqual(before.get(item));
		})
	);
});

test('nothing falls due in a break, unless an exam leaves no other day', () => {
	fc.assert(
		fc.property(anyItems(), anyPlan, (items, chosen) => {
			const quiet = plan({ ...chosen, exams: [] });
			const { inBreak } = dayShares(quiet);
			for (const each of planned(items, quiet, about, TODAY).values())
				if (isPlannable(each)) expect(inBreak(each.dueDay)).toBe(false);
		})
	);
});

test('free days cost no more than a tenth of recall beyond what the fuzz itself may', () => {
	fc.assert(
		fc.property(anyItems(), anyPlan, (items, chosen) => {
			const week = plan({ ...chosen, exams: [], breaks: [] });
			const usual = plan({ ...week, week: [1, 1, 1, 1, 1, 1, 1] });
			const base = planned(items, usual, about, TODAY);
			for (const each of planned(items, week, about, TODAY).values()) {
				if (!isPlannable(each)) continue;
				const wished = chosen.bySubject[about(each.item).subject] ?? chosen.retention;
				const least = Math.min(
					wished - MOST_LOSS,
					retrievability(each, (base.get(each.item)?.dueDay ?? 0) + 6)
				);
				expect(retrievability(each, each.dueDay)).toBeGreaterThanOrEqual(
					Math.min(0.5, least) - 1e-9
				);
			}
		})
	);
});

test('what was only recognised never gets an interval beyond its cap', () => {
	fc.assert(
		fc.property(anyItems(), anyPlan, (items, chosen) => {
			const quiet = plan({ ...chosen, breaks: [], exams: [] });
			for (const each of planned(items, quiet, about, TODAY).values())
				expect(each.dueDay - each.lastDay).toBeLessThanOrEqual(each.cap);
		})
	);
});

test('a better grade is never due sooner, on a usual plan', () => {
	fc.assert(
		fc.property(anyItems(), fc.double({ min: 0.7, max: 0.97, noNaN: true }), (items, retention) => {
			const held = byItem(items);
			for (const { item } of items.slice(0, 5)) {
				const shown = previewPlanned(held, { item }, plan({ retention }), about, TODAY);
				const [again, hard, good, easy] = GRADES.map((grade) => shown[grade].days);
				expect(again).toBe(0);
				expect(hard).toBeLessThanOrEqual(good ?? 0);
				expect(good).toBeLessThanOrEqual(easy ?? 0);
			}
		})
	);
});

test('a higher retention asks sooner: the interval at 0.95 is about 0.4 of that at 0.9', () => {
	const item = memory({ stability: 200, lastDay: TODAY, dueDay: TODAY + 200, span: 200 });
	const days = (retention: number): number =>
		(planned([item], plan({ retention }), about, TODAY).get(item.item)?.dueDay ?? 0) - TODAY;
	expect(days(0.9)).toBeGreaterThan(185);
	expect(days(0.9)).toBeLessThan(215);
	expect(days(0.95) / 200).toBeCloseTo(0.4026, 0);
	expect(days(0.95)).toBeLessThan(95);
	expect(days(0.8)).toBeGreaterThan(600);
});

test('a subject may have a retention of its own', () => {
	const own = memory({ item: 'a', stability: 100, span: 100 });
	const subject = about('a').subject;
	const due = (chosen: Parameters<typeof plan>[0]): number =>
		planned([own], plan(chosen), about, TODAY).get('a')?.dueDay ?? 0;
	expect(due({ bySubject: { [subject]: 0.95 } })).toBe(due({ retention: 0.95 }));
	expect(due({ bySubject: { [subject]: 0.95 } })).toBeLessThan(due({}));
});

/** Planned due days of a collection, counted. */
function loads(items: readonly ItemMemory[], chosen: ReturnType<typeof plan>): Map<number, number> {
	const found = new Map<number, number>();
	for (const { dueDay } of planned(items, chosen, about, TODAY).values())
		found.set(dueDay, (found.get(dueDay) ?? 0) + 1);
	return found;
}

test('an easy day carries about half, a free one nothing of what is not due tomorrow', () => {
	const items = collection(4000, seeded('easy'));
	const usual = loads(items, plan());
	// 12 October 2024 is a Saturday, the 13th a Sunday.
	const week = loads(items, plan({ week: [1, 1, 1, 1, 1, 0.5, 0] }));
	const sum = (map: Map<number, number>, first: number): number =>
		[0, 7, 14, 21].reduce((all, later) => all + (map.get(first + later) ?? 0), 0);
	expect(isoOfStudyDay(TODAY + 8)).toBe('2024-10-12');
	expect(sum(week, TODAY + 9)).toBe(0);
	const share = sum(week, TODAY + 8) / sum(usual, TODAY + 8);
	expect(share).toBeGreaterThan(0.35);
	expect(share).toBeLessThan(0.75);
});

test('a day that is full is spared by what was learned later', () => {
	const burst = Array.from({ length: 300 }, (_, at) =>
		memory({ item: `b${String(at)}`, stability: 2, span: 2, lastDay: TODAY + 8, reps: 1 })
	).map((each) => ({ ...each, lastDay: TODAY - 3, stability: 12, span: 12, cap: 12, elapsed: 11 }));
	const later = Array.from({ length: 300 }, (_, at) =>
		memory({ item: `l${String(at)}`, stability: 9, span: 9, lastDay: TODAY, elapsed: 2 })
	);
	const alone = loads(later, plan());
	const beside = loads([...burst, ...later], plan());
	const full = TODAY + 9;
	const ownThen = (beside.get(full) ?? 0) - (loads(burst, plan()).get(full) ?? 0);
	expect(loads(burst, plan()).get(full)).toBe(300);
	expect(ownThen).toBeLessThan((alone.get(full) ?? 0) / 4);
});

test('before an exam every item of it is asked in the last pass, and none falls due after it', () => {
	const exam = {
		id: 'e',
		title: '',
		on: isoOfStudyDay(TODAY + 30),
		about: { type: 'all' }
	} as const;
	fc.assert(
		fc.property(anyItems(), anyPlan, (items, chosen) => {
			const after = planned(items, plan({ ...chosen, exams: [exam] }), about, TODAY);
			for (const each of after.values()) expect(each.dueDay).toBeLessThan(TODAY + 30);
		})
	);
	expect(studyDayOf(exam.on)).toBe(TODAY + 30);
});

test('what the exam does not ask for keeps its days', () => {
	const items = ['kappa', 'lambda'].map((item) => memory({ item, stability: 90, span: 90 }));
	const exam = {
		id: 'e',
		title: '',
		on: isoOfStudyDay(TODAY + 20),
		about: { type: 'countries', countries: ['KR'] }
	} as const;
	const after = planned(items, plan({ exams: [exam] }), about, TODAY);
	expect(after.get('kappa')?.dueDay).toBe(TODAY + 19);
	expect(after.get('lambda')).toEqual(planned(items, plan(), about, TODAY).get('lambda'));
});

test('what was asked in the last pass is free to fall due after the exam', () => {
	const item = memory({ item: 'k', stability: 90, span: 90, lastDay: TODAY + 19 });
	const exam = {
		id: 'e',
		title: '',
		on: isoOfStudyDay(TODAY + 20),
		about: { type: 'all' }
	} as const;
	const after = planned([item], plan({ exams: [exam] }), about, TODAY + 19);
	expect(after.get('k')?.dueDay).toBeGreaterThan(TODAY + 80);
});

test('an exam that is over moves nothing', () => {
	const items = collection(50, seeded('over'));
	const exam = { id: 'e', title: '', on: isoOfStudyDay(TODAY), about: { type: 'all' } } as const;
	expect(planned(items, plan({ exams: [exam] }), about, TODAY)).toEqual(
		planned(items, plan(), about, TODAY)
	);
});

test('a hundred thousand items are planned in a few times what copying them takes', () => {
	const items = collection(100_000, seeded('many'));
	const took = (work: () => unknown): number => {
		const started = performance.now();
		work();
		return performance.now() - started;
	};
	const least = (work: () => unknown): number => Math.min(took(work), took(work), took(work));
	const floor = least(() => new Map(items.map((each) => [each.item, { ...each, dueDay: 0 }])));
	const chosen = plan({ week: [1, 1, 1, 1, 1, 0.5, 0] });
	expect(least(() => planned(items, chosen, about, TODAY))).toBeLessThan(6 * floor);
});
