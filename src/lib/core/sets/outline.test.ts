import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	added,
	askedBy,
	described,
	EMPTY_OUTLINE,
	idsOf,
	joined,
	moved,
	type Outline,
	outlineOf,
	replaced,
	sectionsOf,
	splitBefore,
	without
} from './outline';

const of = (...ids: string[]): Outline => added(EMPTY_OUTLINE, ids);
const shape = (outline: Outline): string => outline.map((it) => it.questions.join('')).join('|');

test('questions are added at the end, each once', () => {
	expect(idsOf(added(of('a', 'b'), ['b', 'c', 'c']))).toEqual(['a', 'b', 'c']);
});

test('a set of one nameless section that asks everything keeps no sections', () => {
	expect(sectionsOf(of('a', 'b'))).toBeUndefined();
	const all = described(of('a', 'b'), 'first', { draw: 2 });
	expect(sectionsOf(all)).toBeUndefined();
});

test('a title, a pool or a second section is kept', () => {
	expect(sectionsOf(described(of('a', 'b'), 'first', { title: ' Asia ' }))).toEqual([
		{ title: 'Asia', count: 2 }
	]);
	expect(sectionsOf(described(of('a', 'b'), 'first', { draw: 1 }))).toEqual([
		{ title: '', count: 2, draw: 1 }
	]);
	expect(sectionsOf(splitBefore(of('a', 'b', 'c'), 'b', 'new'))).toEqual([
		{ title: '', count: 1 },
		{ title: '', count: 2 }
	]);
});

test('a section begins with the question it was split before, and nothing happens at its first', () => {
	expect(shape(splitBefore(of('a', 'b', 'c'), 'c', 'new'))).toBe('ab|c');
	expect(shape(splitBefore(of('a', 'b'), 'a', 'new'))).toBe('ab');
	expect(shape(splitBefore(of('a', 'b'), 'x', 'new'))).toBe('ab');
});

test('a question goes over the border of its section, and an empty section goes', () => {
	const two = splitBefore(of('a', 'b', 'c'), 'c', 'new');
	expect(shape(moved(two, 'b', 1))).toBe('a|bc');
	expect(shape(moved(two, 'c', -1))).toBe('abc');
	expect(shape(moved(two, 'a', -1))).toBe('ab|c');
	expect(shape(moved(two, 'c', 1))).toBe('ab|c');
	expect(shape(moved(two, 'b', -1))).toBe('ba|c');
});

test('joining keeps the title of the section before', () => {
	const two = described(splitBefore(of('a', 'b'), 'b', 'new'), 'first', { title: 'One' });
	const one = joined(two, 'new');
	expect(shape(one)).toBe('ab');
	expect(one[0]?.title).toBe('One');
	expect(joined(two, 'first')).toBe(two);
});

test('taking everything out leaves one empty section to add to', () => {
	expect(shape(without(splitBefore(of('a', 'b'), 'b', 'new'), ['a', 'b']))).toBe('');
	expect(without(of('a'), ['a'])).toHaveLength(1);
});

test('another question takes the very place of the old one', () => {
	expect(shape(replaced(splitBefore(of('a', 'b', 'c'), 'b', 'new'), 'b', 'x'))).toBe('a|xc');
});

test('as many are asked as sections draw', () => {
	expect(askedBy(undefined, 7)).toBe(7);
	const sections = [
		{ title: '', count: 4, draw: 2 },
		{ title: '', count: 3 }
	];
	expect(askedBy(sections, 7)).toBe(5);
});

const step = fc.oneof(
	fc.record({ do: fc.constant('move' as const), at: fc.nat(9), by: fc.constantFrom(-1, 1) }),
	fc.record({ do: fc.constant('split' as const), at: fc.nat(9) }),
	fc.record({ do: fc.constant('join' as const), at: fc.nat(9) })
);

test('whatever is moved, split and joined, no question is lost or doubled, and a set keeps it so', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
			const ids = [...'abcdefgh'];
			let outline = of(...ids);
			steps.forEach((one, at) => {
				const id = ids[one.at % ids.length] ?? '';
				if (one.do === 'move') outline = moved(outline, id, one.by < 0 ? -1 : 1);
				else if (one.do === 'split') outline = splitBefore(outline, id, `s${at}`);
				else outline = joined(outline, outline[one.at % outline.length]?.key ?? '');
			});
			expect([...idsOf(outline)].sort()).toEqual(ids);
			expect(outline.every(({ questions }) => questions.length > 0)).toBe(true);
			expect(new Set(outline.map(({ key }) => key)).size).toBe(outline.length);
			const sections = sectionsOf(outline);
			const set = { questionIds: idsOf(outline), ...(sections && { rules: { sections } }) };
			expect(shape(outlineOf(set))).toBe(shape(outline));
		})
	);
});
