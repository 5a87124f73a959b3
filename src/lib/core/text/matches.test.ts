import { expect, test } from 'vitest';
import { matches } from './matches';

test('every match is found, as matchAll finds them', () => {
	const text = 'one two  three, four';
	for (const pattern of [/\w+/g, /o/g, /\b/g, /(?<first>\w)\w*/dgu, /x/g])
		expect(matches(text, pattern)).toEqual([...text.matchAll(pattern)]);
});

test('the pattern can be used again at once, and inside a loop over its own matches', () => {
	const pattern = /a/g;
	expect(matches('banana', pattern).map(() => matches('aa', pattern).length)).toEqual([2, 2, 2]);
	expect(pattern.lastIndex).toBe(0);
});
