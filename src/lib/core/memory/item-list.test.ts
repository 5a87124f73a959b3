import { expect, test } from 'vitest';
import { ItemList } from './item-list';
import { memory } from './test-history';

const list = ['b', 'a', 'c'].map((item) => memory({ item }));
const map = new Map(list.map((each) => [each.item, each]));

test('it is looked through in its order, as a map of the same would be', () => {
	const items = new ItemList(list);
	expect(items.size).toBe(3);
	expect([...items]).toEqual([...map]);
	expect([...items.entries()]).toEqual([...map.entries()]);
	expect([...items.keys()]).toEqual([...map.keys()]);
	expect([...items.values()]).toEqual([...map.values()]);
	const seen: unknown[] = [];
	items.forEach((each, item, all) => seen.push([item, each, all === items]));
	expect(seen).toEqual(list.map((each) => [each.item, each, true]));
	expect(new Map(items)).toEqual(map);
});

test('each item is found, and no other', () => {
	const items = new ItemList(list);
	for (const each of list) expect(items.get(each.item)).toBe(each);
	expect(list.map(({ item }) => items.has(item))).toEqual([true, true, true]);
	expect([items.get('d'), items.has('d'), new ItemList([]).has('a')]).toEqual([
		undefined,
		false,
		false
	]);
});
