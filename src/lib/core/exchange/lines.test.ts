import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { Lines } from './lines';

test('however a text is cut into pieces, its lines are the same', () => {
	const text = fc.array(fc.stringMatching(/^[a-c]{0,4}$/), { maxLength: 8 });
	fc.assert(
		fc.property(text, fc.array(fc.nat(40), { maxLength: 6 }), (lines, cuts) => {
			const bytes = strToU8(lines.map((line) => `${line}\n`).join(''));
			const found: string[] = [];
			const cutter = new Lines(100, (line) => void found.push(strFromU8(line)));
			const ends = [0, ...cuts.sort((a, b) => a - b), bytes.length];
			for (const [at, end] of ends.entries()) cutter.push(bytes.subarray(ends[at - 1] ?? 0, end));
			expect(found).toEqual(lines);
			expect(cutter.end()).toBe(true);
		})
	);
});

test('a line that never ends is noticed once it is longer than allowed', () => {
	const cutter = new Lines(5, () => undefined);
	expect(cutter.push(strToU8('ab\ncd'))).toBe(true);
	expect(cutter.push(strToU8('efg'))).toBe(true);
	expect(cutter.push(strToU8('h'))).toBe(false);
	expect(cutter.end()).toBe(false);
});
