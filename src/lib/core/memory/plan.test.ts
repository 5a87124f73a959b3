import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	planOf,
	settingForBreak,
	settingForExam,
	settingForMinutes,
	settingForNew,
	settingForRetention,
	settingForRollover,
	settingForWeek,
	settingWithout,
	type SUBJECTS,
	type PlanSetting
} from './plan';
import { DEFAULT_PLAN } from './plan-default';
import { dayShares, studyDayOf } from './plan-days';
import { isoOfStudyDay } from './iso-day';
import { anyPlan } from './test-plan';
import type { Plan } from './plan-types';

const settings = (...list: readonly PlanSetting[]): ReadonlyMap<string, string> =>
	new Map(list.map(({ key, value }) => [key, value]));

test('nothing chosen is the usual plan', () => {
	expect(planOf(new Map())).toEqual(DEFAULT_PLAN);
});

test('every choice is read back as it was written', () => {
	const rounded = (value: number): number => Math.round(value * 1000) / 1000;
	fc.assert(
		fc.property(anyPlan, fc.integer({ min: 0, max: 200 }), fc.nat(23), (some, fresh, hour) => {
			const week = some.week.some((share) => share > 0) ? some.week : DEFAULT_PLAN.week;
			const own = Object.entries(some.bySubject) as [(typeof SUBJECTS)[number], number][];
			const expected: Plan = {
				...some,
				week,
				retention: rounded(some.retention),
				bySubject: Object.fromEntries(own.map(([subject, value]) => [subject, rounded(value)])),
				newPerDay: fresh,
				rolloverHour: hour
			};
			const read = planOf(
				settings(
					settingForRetention(some.retention),
					...own.map(([subject, value]) => settingForRetention(value, subject)),
					settingForNew(fresh),
					settingForMinutes(some.minutesPerDay),
					settingForWeek(week),
					settingForRollover(hour),
					...some.breaks.map(settingForBreak),
					...some.exams.map(settingForExam)
				)
			);
			const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
			const sorted = (plan: Plan): Plan => ({
				...plan,
				breaks: [...plan.breaks].sort(byId),
				exams: [...plan.exams].sort(byId)
			});
			expect(sorted(read)).toEqual(sorted(expected));
		})
	);
});

test('a value out of range is brought into it', () => {
	const read = planOf(
		new Map([
			['plan.retention', '0.999'],
			['plan.retention:people', '0.1'],
			['plan.new-per-day', '99999'],
			['plan.minutes', '0'],
			['plan.week', '1,1,7,0.5,0,0,0'],
			['plan.rollover', '99']
		])
	);
	expect(read).toMatchObject({
		retention: 0.97,
		bySubject: { people: 0.7 },
		newPerDay: 200,
		minutesPerDay: 1,
		week: [1, 1, 1, 0.5, 0, 0, 0],
		rolloverHour: 23
	});
});

test('whatever stands in the settings, a plan comes out', () => {
	const key = fc.oneof(
		fc.constantFrom(
			'plan.retention',
			'plan.retention:people',
			'plan.new-per-day',
			'plan.minutes',
			'plan.week',
			'plan.rollover',
			'plan.exam:a',
			'plan.break:a',
			'plan.exam:',
			'plan.break:__proto__'
		),
		fc.string()
	);
	const value = fc.oneof(
		fc.string(),
		fc.json(),
		fc.constantFrom(
			'NaN',
			'Infinity',
			'-1',
			'1e9',
			'0,0,0,0,0,0,0',
			'2024-02-30/2024-03-01',
			'null'
		)
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(key, value), { maxLength: 12 }), (entries) => {
			const read = planOf(new Map(entries));
			expect(read.retention).toBeGreaterThanOrEqual(0.7);
			expect(read.retention).toBeLessThanOrEqual(0.97);
			expect(Number.isInteger(read.newPerDay)).toBe(true);
			expect(read.week.length).toBe(7);
			expect(read.week.some((share) => share > 0)).toBe(true);
			expect(Number.isInteger(read.rolloverHour)).toBe(true);
			for (const { on } of read.exams) expect(studyDayOf(on)).not.toBeNull();
		})
	);
});

test('an empty value takes a choice back, an exam and a break too', () => {
	const exam = { id: 'e1', title: 'T', on: '2025-01-31', about: { type: 'all' } } as const;
	const away = { id: 'b1', from: '2025-01-01', to: '2025-01-02' };
	const all = settings(settingForExam(exam), settingForBreak(away), settingForMinutes(10));
	expect(planOf(all)).toMatchObject({ exams: [exam], breaks: [away], minutesPerDay: 10 });
	const without = [settingWithout('exam', 'e1'), settingWithout('break', 'b1')];
	const gone = new Map([...all, ...settings(...without, settingForMinutes(null))]);
	expect(planOf(gone)).toEqual(DEFAULT_PLAN);
	expect(settingForRetention(null, 'people')).toEqual({ key: 'plan.retention:people', value: '' });
});

test('exams and breaks come in order of their days, whichever was chosen first', () => {
	const exam = (id: string, on: string) => ({ id, title: '', on, about: { type: 'all' } }) as const;
	const [late, early] = [exam('a', '2025-05-01'), exam('b', '2025-04-01')];
	const read = (...order: (typeof late)[]): string[] =>
		planOf(settings(...order.map(settingForExam))).exams.map(({ id }) => id);
	expect(read(late, early)).toEqual(['b', 'a']);
	expect(read(early, late)).toEqual(['b', 'a']);
});

test.each([
	['no day', '{"title":"x","on":"2025-02-30","about":{"type":"all"}}'],
	[
		'no subject known',
		'{"title":"x","on":"2025-02-01","about":{"type":"subjects","subjects":["x"]}}'
	],
	['no country', '{"title":"x","on":"2025-02-01","about":{"type":"countries","countries":["kr"]}}'],
	['no set', '{"title":"x","on":"2025-02-01","about":{"type":"set","set":"../x"}}'],
	['a list', '[]'],
	['no JSON', '{'],
	['an unknown kind', '{"title":"x","on":"2025-02-01","about":{"type":"moon"}}']
])('an exam with %s is none', (_, value) => {
	expect(planOf(new Map([['plan.exam:e', value]])).exams).toEqual([]);
});

test('a break that ends before it begins, or lasts for years, is none', () => {
	const read = (value: string): number => planOf(new Map([['plan.break:b', value]])).breaks.length;
	expect(['2025-01-02/2025-01-01', '2025-01-01/2027-01-01', '2025-01-01', 'x/y'].map(read)).toEqual(
		[0, 0, 0, 0]
	);
	expect(read('2025-01-01/2025-01-01')).toBe(1);
});

test('a date and its study day are one, leap days included', () => {
	expect(studyDayOf('1970-01-01')).toBe(0);
	expect(studyDayOf('2024-02-29')).toBe(19_782);
	expect(['2023-02-29', '2024-13-01', '2024-1-1', null, 7].map(studyDayOf)).toEqual(
		Array(5).fill(null)
	);
	fc.assert(
		fc.property(fc.integer({ min: -100_000, max: 1_000_000 }), (day) => {
			expect(studyDayOf(isoOfStudyDay(day))).toBe(day);
		})
	);
});

test('a day’s share is that of its weekday, nothing in a break, and a week is never empty', () => {
	const plan = {
		week: [1, 1, 1, 1, 1, 0.5, 0],
		breaks: [{ id: 'b', from: '2024-10-08', to: '2024-10-09' }]
	};
	const { share, inBreak } = dayShares(plan);
	const week = [4, 5, 6, 7, 8, 9, 10].map((day) =>
		share(studyDayOf(`2024-10-${String(day).padStart(2, '0')}`) ?? 0)
	);
	expect(week).toEqual([1, 0.5, 0, 1, 0, 0, 1]);
	expect(inBreak(studyDayOf('2024-10-09') ?? 0)).toBe(true);
	expect(dayShares({ week: [0, 0, 0, 0, 0, 0, 0], breaks: [] }).share(3)).toBe(1);
});
