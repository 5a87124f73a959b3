import { expect, test } from 'vitest';
import { memory } from '../test-history';
import { todaySums } from './today';

const tally = (answers: number, ms: number) => ({ answers, right: answers - 1, ms });

test('today is what was done today, with what is left and how long it takes at this pace', () => {
	const days = new Map([
		[20_000, tally(4, 20_000)],
		[19_990, tally(6, 80_000)]
	]);
	const items = [
		memory({ dueDay: 20_000 }),
		memory({ dueDay: 19_000 }),
		memory({ dueDay: 20_001 })
	];
	expect(todaySums(days, items, 20_000, 0)).toEqual({
		answers: 4,
		right: 3,
		ms: 20_000,
		dueLeft: 2,
		msLeft: 20_000
	});
});

test('before the first answer there is no pace', () => {
	expect(todaySums(new Map(), [memory({ dueDay: 0 })], 20_000, 0)).toEqual({
		answers: 0,
		right: 0,
		ms: 0,
		dueLeft: 1,
		msLeft: null
	});
});

test('a pace of years ago does not count', () => {
	const recent = Array.from({ length: 14 }, (_, back) => [19_999 - back, tally(1, 1000)] as const);
	const days = new Map([...recent, [10_000, tally(1, 60_000)]]);
	expect(todaySums(days, [memory({ dueDay: 0 })], 20_000, 0).msLeft).toBe(1000);
});
