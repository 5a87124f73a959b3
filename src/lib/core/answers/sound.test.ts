import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sound } from './sound';

test.each([
	['qasem', 'kassem'],
	['alqasemi', 'elkassemi'],
	['voronskyy', 'voronsky'],
	['voronskiy', 'voronskii'],
	['muhammad', 'mohammad'],
	['khalid', 'halid'],
	['seong', 'sung'],
	['yeol', 'yul'],
	['shukri', 'sukri'],
	['yousef', 'yusef'],
	['hussein', 'husseyn'],
	['philip', 'filip'],
	['tsarev', 'tzarev'],
	['levin', 'lewin']
])('%s sounds like %s', (a, b) => {
	expect(sound(a)).toBe(sound(b));
});

test.each([
	['amber', 'umber'],
	['basil', 'vasil'],
	['li', 'lu'],
	['park', 'pak']
])('%s does not sound like %s', (a, b) => {
	expect(sound(a)).not.toBe(sound(b));
});

test('doubling any letter changes nothing', () => {
	const word = fc.string({
		unit: fc.constantFrom(...'abdfklmnrstvxz'),
		minLength: 1,
		maxLength: 9
	});
	fc.assert(
		fc.property(word, fc.nat(8), (text, index) => {
			const at = index % text.length;
			expect(sound(text.slice(0, at) + (text[at] ?? '') + text.slice(at))).toBe(sound(text));
		})
	);
});
