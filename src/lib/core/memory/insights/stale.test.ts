import { expect, test } from 'vitest';
import { question } from '../../quiz/test-questions';
import { memory } from '../test-history';
import { staleFacts } from './stale';

const items = new Map(
	['f1.person', 'f2.person', 'f3.person'].map((item) => [item, memory({ item })])
);
const none = new Map<string, string>();

test('what expired before today is stale; what expires today or never is not', () => {
	const rows = staleFacts(
		items,
		[
			question({ id: 'q1', fact: 'f1', expires: '2026-05-01' }),
			question({ id: 'q2', fact: 'f2', expires: '2026-05-02' }),
			question({ id: 'q3', fact: 'f3' })
		],
		'2026-05-02',
		none
	);
	expect(rows.map(({ item, why, since }) => [item, why, since])).toEqual([
		['f1.person', 'expired', '2026-05-01']
	]);
});

test('a fact never asked about cannot have gone stale for this learner', () => {
	const unseen = question({ fact: 'f9', expires: '2020-01-01' });
	expect(staleFacts(items, [unseen], '2026-01-01', none)).toEqual([]);
});

test('a fact that some question still holds for is fresh', () => {
	const rows = staleFacts(
		items,
		[
			question({ id: 'q1', fact: 'f1', expires: '2020-01-01' }),
			question({ id: 'q2', fact: 'f1', expires: '2030-01-01' })
		],
		'2026-01-01',
		none
	);
	expect(rows).toEqual([]);
});

test('changed facts come before expired ones, the newest first', () => {
	const rows = staleFacts(
		items,
		[
			question({ id: 'q1', fact: 'f1', expires: '2025-01-01' }),
			question({ id: 'q2', fact: 'f2', asOf: '2024-01-01', expires: '2025-01-01' }),
			question({ id: 'q3', fact: 'f3', asOf: '2024-01-01' })
		],
		'2026-01-01',
		new Map([
			['f2', '2024-03-01'],
			['f3', '2025-03-01']
		])
	);
	expect(rows.map(({ item, why, since }) => [item, why, since])).toEqual([
		['f3.person', 'changed', '2025-03-01'],
		['f2.person', 'changed', '2024-03-01'],
		['f1.person', 'expired', '2025-01-01']
	]);
});

test('a question about the day of the change, or after, asks for the new state: it is fresh', () => {
	const asked = (asOf: string | null) =>
		staleFacts(
			items,
			[question({ fact: 'f1', asOf })],
			'2026-01-01',
			new Map([['f1', '2025-03-01']])
		);
	expect(asked('2025-03-01')).toEqual([]);
	expect(asked('2025-06-01')).toEqual([]);
	expect(asked(null)).toEqual([]);
	expect(asked('2025-02-28')).toHaveLength(1);
});
