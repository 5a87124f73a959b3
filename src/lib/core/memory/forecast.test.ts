import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecast } from './forecast';
import { memory } from './test-history';

const TODAY = 20_000;

test('fourteen days from today are shown', () => {
	const days = forecast([], TODAY);
	expect(days).toHaveLength(14);
	expect([days[0], days[13]]).toEqual([
		{ day: TODAY, due: 0 },
		{ day: TODAY + 13, due: 0 }
	]);
});

test('overdue items wait today, far ones are not shown', () => {
	const list = [-30, 0, 1, 13, 14].map((ahead) => memory({ dueDay: TODAY + ahead }));
	const due = forecast(list, TODAY).map((entry) => entry.due);
	expect([due[0], due[1], due[13]]).toEqual([2, 1, 1]);
	expect(due.reduce((sum, count) => sum + count, 0)).toBe(4);
});

test('every item due within the days shown is counted once', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -100, max: 100 })), fc.nat(30), (aheads, length) => {
			const list = aheads.map((ahead) => memory({ dueDay: TODAY + ahead }));
			const shown = forecast(list, TODAY, length).reduce((sum, { due }) => sum + due, 0);
			expect(shown).toBe(length === 0 ? 0 : aheads.filter((ahead) => ahead < length).length);
		})
	);
});
