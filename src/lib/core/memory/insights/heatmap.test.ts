import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studyDay } from '../study-day';
import { heatmap, weekdayOf } from './heatmap';

const tally = (answers: number) => ({ answers, right: 0, ms: answers * 1000 });
const never = () => false;

test('weekdays are those of the calendar', () => {
	// 2024-10-04, study day 20 000, was a Friday; 1970-01-01 a Thursday.
	expect(weekdayOf(20_000)).toBe(4);
	expect(weekdayOf(0)).toBe(3);
	expect(weekdayOf(-4)).toBe(6);
});

test('weeks begin on Monday, the last one holds today and its later days are still to come', () => {
	const weeks = heatmap(new Map(), 20_000, 3, never);
	expect(weeks).toHaveLength(3);
	expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0]?.day ?? 0) === 0)).toBe(true);
	expect(weeks[2]?.map(({ state }) => state)).toEqual([
		...Array.from({ length: 5 }, () => 'missed'),
		'coming',
		'coming'
	]);
});

test('a day without answers is free where nothing was due', () => {
	const week = heatmap(new Map(), 20_000, 1, (day) => day === 19_999)[0];
	expect(week?.find(({ day }) => day === 19_999)?.state).toBe('free');
	expect(week?.find(({ day }) => day === 20_000)?.state).toBe('missed');
});

test('levels are quarters of a full day of this learner, so that few answers show differences too', () => {
	const levels = (counts: readonly number[]): number[] => {
		const days = new Map(counts.map((count, at) => [19_980 + at, tally(count)]));
		return heatmap(days, 20_000, 5, never)
			.flat()
			.flatMap(({ level }) => (level > 0 ? [level] : []));
	};
	expect(levels([1, 2, 3, 4, 4])).toEqual([1, 2, 3, 4, 4]);
	expect(levels([100, 200, 300, 400, 400])).toEqual([1, 2, 3, 4, 4]);
	expect(levels([7])).toEqual([4]);
	// One marathon does not turn every other day pale.
	expect(levels([...Array.from({ length: 11 }, () => 20), 2000])).toEqual(
		Array.from({ length: 12 }, () => 4)
	);
});

test('more answers never have a lower level, and some have at least the first', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(300), { minLength: 1, maxLength: 60 }), (counts) => {
			const days = new Map(counts.map((count, back) => [20_000 - back, tally(count)]));
			const shown = heatmap(days, 20_000, 10, never)
				.flat()
				.sort((a, b) => a.answers - b.answers);
			const wrong = shown.filter(
				({ answers, level }, at) =>
					level < (shown[at - 1]?.level ?? 0) || level > 4 || level > 0 !== answers > 0
			);
			expect(wrong).toEqual([]);
		})
	);
});

test('an answer at half past two, on a night the clocks change, stands on the evening before', () => {
	const halfPastTwo = Date.UTC(2026, 9, 25, 0, 30);
	const day = studyDay(halfPastTwo, 120);
	const shown = heatmap(new Map([[day, tally(3)]]), day + 1, 2, never).flat();
	expect(shown.find(({ answers }) => answers > 0)?.day).toBe(
		studyDay(Date.UTC(2026, 9, 24, 12), 120)
	);
});
