import { expect, test } from 'vitest';
import { isLeech, leeches, treatedKey } from './leech';
import { memory } from './test-history';

const item = 'f1.person';
const calls = (lapses: number, treated?: string): boolean =>
	isLeech({ item, lapses }, new Map(treated === undefined ? [] : [[treatedKey(item), treated]]));

test('an item forgotten eight times calls for the clinic, one forgotten seven times does not', () => {
	expect([7, 8, 9].map((lapses) => calls(lapses))).toEqual([false, true, true]);
});

test('once looked into it calls again after four more lapses', () => {
	expect([8, 11, 12, 13].map((lapses) => calls(lapses, '8'))).toEqual([false, false, true, true]);
	expect([15, 16].map((lapses) => calls(lapses, '12'))).toEqual([false, true]);
});

test('a setting that is no number is as none', () => {
	expect([calls(8, ''), calls(8, 'x'), calls(8, '-3'), calls(8, '1.5')]).toEqual([
		true,
		true,
		true,
		true
	]);
});

test('the most lapses come first, and what was put away does not call', () => {
	const list = [8, 20, 3, 12].map((lapses) => memory({ item: `f${String(lapses)}.x`, lapses }));
	expect(leeches(list, new Map(), new Set(['f12.x'])).map(({ lapses }) => lapses)).toEqual([20, 8]);
});
