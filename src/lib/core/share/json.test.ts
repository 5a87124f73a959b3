import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './json';

test('JSON within the depth is parsed', () => {
	fc.assert(
		fc.property(fc.json({ maxDepth: 4 }), (text) => {
			expect(parseJson(text, 10)).toEqual(JSON.parse(text));
		})
	);
});

test.each([
	['[[1]]', 1, undefined],
	['[[1]]', 2, [[1]]],
	['{"a":{"b":[]}}', 2, undefined],
	['[[],[],[]]', 2, [[], [], []]],
	['"[[[["', 0, '[[[['],
	['"\\"[["', 0, '"[['],
	['["\\\\",[]]', 2, ['\\', []]],
	['', 5, undefined],
	['nul', 5, undefined]
])('%j at most %i deep gives %j', (text, depth, expected) => {
	expect(parseJson(text, depth)).toEqual(expected);
});
