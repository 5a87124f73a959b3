import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIRECTIONS, queryOf, SIZES, THEMES, viewOf } from './views';

const view = fc.record({
	theme: fc.constantFrom(...THEMES),
	direction: fc.constantFrom(...DIRECTIONS),
	size: fc.constantFrom(...SIZES)
});

test('a view comes back from its address', () => {
	fc.assert(
		fc.property(view, (wanted) => {
			expect(viewOf(new URLSearchParams(queryOf(wanted)))).toEqual(wanted);
		})
	);
});

test('an address nobody made asks for the usual', () => {
	fc.assert(
		fc.property(fc.string(), (noise) => {
			expect(viewOf(new URLSearchParams({ theme: `x${noise}`, size: `${noise}0` }))).toEqual({
				theme: 'system',
				direction: 'ltr',
				size: '1'
			});
		})
	);
});
