import { expect, test } from 'vitest';
import { byForm } from './forms';
import { answers } from './test-answers';

test('each form with its share and the time half of its answers took at most', () => {
	const rows = byForm(
		answers([
			{ form: 'choice', ms: 1000 },
			{ form: 'choice', ms: 9000, right: false },
			{ form: 'choice', ms: 2000 },
			{ form: 'typed', ms: 20_000 }
		])
	);
	expect(
		rows.map(({ form, right, medianMs }) => [form, right.right, right.answers, medianMs])
	).toEqual([
		['choice', 2, 3, 2000],
		['typed', 1, 1, 20_000]
	]);
});

test('of nothing there are no rows', () => {
	expect(byForm([])).toEqual([]);
});
