import { expect, test } from 'vitest';
import { answers } from './test-answers';
import { timeByDays, timeByHour } from './time';

const tally = (count: number) => ({ answers: count, right: 1, ms: count * 1000 });

test('stretches end today and lose no day within reach', () => {
	const days = new Map([
		[20_000, tally(1)],
		[19_994, tally(2)],
		[19_993, tally(4)],
		[19_000, tally(8)]
	]);
	const weeks = timeByDays(days, 20_000, 7, 3);
	expect(weeks.map(({ from, to, answers: count }) => [20_000 - from, 20_000 - to, count])).toEqual([
		[20, 14, 0],
		[13, 7, 4],
		[6, 0, 3]
	]);
	expect(weeks[2]).toMatchObject({ right: 2, ms: 3000 });
});

test('an hour is the one on the clock where the answer was given', () => {
	const [here] = answers([{ ms: 7000 }]);
	const inSeoul = { ...here!, offsetMin: 540 };
	const inNewfoundland = { ...here!, offsetMin: -210 };
	const hours = timeByHour([here!, inSeoul, inNewfoundland]);
	expect(hours).toHaveLength(24);
	expect(hours.flatMap(({ answers: count }, hour) => (count > 0 ? [hour] : []))).toEqual([
		8, 12, 21
	]);
	expect(hours[12]).toEqual({ answers: 1, right: 1, ms: 7000 });
});

test('an hour before 1970 is an hour all the same', () => {
	const [one] = answers([{}]);
	const hours = timeByHour([{ ...one!, at: -3_600_000, offsetMin: 0 }]);
	expect(hours[23]?.answers).toBe(1);
});
