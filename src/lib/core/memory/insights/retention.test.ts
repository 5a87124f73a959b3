import { expect, test } from 'vitest';
import { retentionTrend, trueRetention } from './retention';
import type { FirstAnswer } from './tracer';

const TODAY = 20_000;

const first = (over: Partial<FirstAnswer> = {}): FirstAnswer => ({
	day: TODAY,
	item: 'a',
	right: true,
	stability: 10,
	expected: 0.9,
	...over
});

test('a first encounter is no recall and counts nowhere', () => {
	const rows = trueRetention([first({ stability: null, expected: null })], TODAY);
	expect(rows.map(({ all }) => all.answers)).toEqual([0, 0, 0, 0, 0]);
	expect(rows[0]?.expected).toBeNull();
});

test('each window holds its days, today included', () => {
	const days = [0, 6, 7, 29, 30, 364, 365].map((back) => first({ day: TODAY - back }));
	const rows = trueRetention(days, TODAY);
	expect(rows.map(({ window, all }) => [window, all.answers])).toEqual([
		['today', 1],
		['week', 2],
		['month', 4],
		['year', 6],
		['all', 7]
	]);
});

test('mature begins at three weeks of stability', () => {
	const [today] = trueRetention(
		[first({ stability: 20.9 }), first({ stability: 21, right: false }), first({ stability: 300 })],
		TODAY
	);
	expect(today?.young).toMatchObject({ right: 1, answers: 1 });
	expect(today?.mature).toMatchObject({ right: 1, answers: 2 });
	expect(today?.all).toMatchObject({ right: 2, answers: 3 });
});

test('what the model expected stands beside what came', () => {
	const [today] = trueRetention([first({ expected: 0.8 }), first({ expected: 0.9 })], TODAY);
	expect(today?.expected).toBeCloseTo(0.85);
});

test('an answer given further east, already tomorrow, counts as of today', () => {
	const [today] = trueRetention([first({ day: TODAY + 1 })], TODAY);
	expect(today?.all.answers).toBe(1);
	expect(retentionTrend([first({ day: TODAY + 1 })], TODAY, 7, 5)).toHaveLength(1);
});

test('the trend has equal stretches that end today and an empty one where nothing was asked', () => {
	const trend = retentionTrend([first(), first({ day: TODAY - 15, right: false })], TODAY, 7, 12);
	expect(trend.map(({ from, to, all }) => [TODAY - from, TODAY - to, all.answers])).toEqual([
		[20, 14, 1],
		[13, 7, 0],
		[6, 0, 1]
	]);
	expect(trend[1]?.all.share).toBeNull();
});

test('the trend goes back no further than asked', () => {
	const far = Array.from({ length: 100 }, (_, back) => first({ day: TODAY - back * 7 }));
	expect(retentionTrend(far, TODAY, 7, 12)).toHaveLength(12);
});
