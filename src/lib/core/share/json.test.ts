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

test('any JSON is as deep as it says, whatever its strings hold', () => {
	const deep = (value: unknown): number =>
		typeof value === 'object' && value !== null
			? 1 + Math.max(0, ...Object.values(value).map(deep))
			: 0;
	const tricky = fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', '{', '}', 'a') });
	const { tree } = fc.letrec((tie) => ({
		tree: fc.oneof(
			{ depthSize: 'small' },
			tricky,
			fc.array(tie('tree'), { maxLength: 3 }),
			fc.dictionary(tricky, tie('tree'), { maxKeys: 3 })
		)
	}));
	fc.assert(
		fc.property(tree, (value) => {
			const text = JSON.stringify(value);
			expect(parseJson(text, deep(value))).toEqual(JSON.parse(text));
			if (deep(value) > 0) expect(parseJson(text, deep(value) - 1)).toBeUndefined();
		})
	);
});
