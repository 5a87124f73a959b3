import { expect, test } from 'vitest';
import { retrievability } from '../scheduler';
import { memory } from '../test-history';
import type { About } from './about';
import { groupsOf } from './groups';

const TODAY = 20_005;
const about = (over: Partial<About> = {}): About => ({
	subject: 'people',
	kind: 'visits',
	countries: [],
	people: [],
	...over
});
const first = (item: string, right: boolean, expected: number | null = 0.9) => ({
	day: TODAY,
	item,
	right,
	stability: expected === null ? null : 10,
	expected
});

const catalogue = new Map([
	['a', about({ countries: ['KR', 'SY'], people: ['ana ruiz'] })],
	['b', about({ subject: 'dates', countries: ['KR'] })],
	['c', about({ subject: 'dates', kind: 'signs', countries: ['FI'] })]
]);
const items = new Map([
	['a', memory({ item: 'a' })],
	['b', memory({ item: 'b', stability: 3 })],
	['gone', memory({ item: 'gone' })]
]);

test('an item about two countries counts for both, and one never asked is in the total alone', () => {
	const groups = groupsOf('country', catalogue, items, [], TODAY);
	expect(groups.map(({ key, total, seen }) => [key, total, seen])).toEqual([
		['KR', 2, 2],
		['SY', 1, 1],
		['FI', 1, 0]
	]);
});

test('what is known of a group is the sum of its chances of recall', () => {
	const [korea] = groupsOf('country', catalogue, items, [], TODAY);
	const sum = [...items.values()]
		.filter(({ item }) => item !== 'gone')
		.reduce((total, each) => total + retrievability(each, TODAY), 0);
	expect(korea?.known).toBeCloseTo(sum);
});

test.each([
	['subject', ['people', 'dates']],
	['kind', ['visits', 'signs']],
	['person', ['ana ruiz']]
] as const)('groups by %s', (grouping, keys) => {
	const groups = groupsOf(grouping, catalogue, items, [], TODAY);
	expect(groups.map(({ key }) => key).sort()).toEqual([...keys].sort());
});

test('first answers count for their group, first encounters and lost items for none', () => {
	const firsts = [first('a', true), first('b', false), first('b', true, null), first('gone', true)];
	const [korea, syria] = groupsOf('country', catalogue, items, firsts, TODAY);
	expect(korea?.right).toMatchObject({ right: 1, answers: 2 });
	expect(syria?.right).toMatchObject({ right: 1, answers: 1 });
});
