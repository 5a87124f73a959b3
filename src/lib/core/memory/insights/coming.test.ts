import { expect, test } from 'vitest';
import { dayShares } from '../plan-days';
import { memory } from '../test-history';
import { coming } from './coming';

const TODAY = 20_000;
const due = (...days: number[]) => days.map((ahead) => memory({ dueDay: TODAY + ahead }));

test('the backlog stands apart from what falls due today', () => {
	const { days } = coming(due(-3, -1, 0, 2), TODAY, 3);
	expect(days.map(({ due, overdue }) => [due, overdue])).toEqual([
		[1, 2],
		[0, 0],
		[1, 0]
	]);
});

test('nothing is lost: what lies beyond the days shown is counted as later', () => {
	const { days, later } = coming(due(-1, 0, 6, 7, 400), TODAY, 7);
	expect(later).toBe(2);
	expect(days.reduce((sum, { due, overdue }) => sum + due + overdue, later)).toBe(5);
});

test('easy and free days carry the share their plan gives them; a break is free on any weekday', () => {
	// Study day 20 000 is Friday, 4 October 2024.
	const week = [1, 1, 1, 1, 1, 0.5, 0];
	const holiday = { id: 'b', from: '2024-10-07', to: '2024-10-08' };
	const shares = dayShares({ week, breaks: [holiday] });
	const { days } = coming([], TODAY, 6, (day) => shares.share(day));
	expect(days.map(({ share }) => share)).toEqual([1, 0.5, 0, 0, 0, 1]);
});

test('without a plan every day is usual', () => {
	expect(coming([], TODAY, 2).days.map(({ share }) => share)).toEqual([1, 1]);
});
