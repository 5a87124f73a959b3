import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Visits } from './visits';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

const pass = (ms: number): unknown => vi.advanceTimersByTime(ms);

test('time on a question adds up over all visits, and counts once', () => {
	const visits = new Visits();
	pass(1000);
	visits.note('a');
	pass(300);
	visits.note('b');
	pass(500);
	visits.note('a');
	expect([visits.of('a'), visits.of('b'), visits.of('c')]).toEqual([1500, 300, 0]);
	visits.told('a', 1500);
	pass(200);
	visits.note('a');
	expect(visits.of('a')).toBe(200);
});

test('time before the first question, and hours at one, count for none', () => {
	const visits = new Visits();
	pass(5000);
	visits.note(undefined);
	pass(7_200_000);
	visits.note('a');
	expect(visits.of('a')).toBe(600_000);
});
