import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairText } from './repair';

/** What a reader who takes UTF-8 for Windows-1252 sees. */
const misread = (text: string): string =>
	new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test.each([
	['donâ€™t', 'don’t'],
	['â€œNoâ€\u009d, he said â€” twice', '“No”, he said — twice'],
	['SÃ£o TomÃ© and PrÃ­ncipe', 'São Tomé and Príncipe'],
	['Â£5 and â‚¬7', '£5 and €7'],
	['it\u0092s \u0093here\u0094', 'it’s “here”'],
	['Tae\u00adyul\u200b\ufeff', 'Taeyul'],
	['\ufeffPeru', 'Peru']
])('%j is read as %j', (text, meant) => {
	expect(repairText(text)).toBe(meant);
});

test.each(['São Tomé', '“Curly” — it’s', 'Ångström', 'Â', 'ÃO', 'Zürich', '日本', '🗓️', ''])(
	'what was read well stays: %s',
	(text) => {
		expect(repairText(text)).toBe(text);
	}
);

test('every misread text of Latin letters and marks comes back', () => {
	const letters = fc.constantFrom(...'aZ éßñüÖçøłšžțğ“”‘’–—…€£');
	fc.assert(
		fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
			const text = parts.join('');
			expect(repairText(misread(text))).toBe(text);
		})
	);
});

test('any text at all is taken, and twice is once', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			expect(typeof repairText(text)).toBe('string');
		})
	);
	const text = repairText('donâ€™t');
	expect(repairText(text)).toBe(text);
});

test('a megabyte of marks is repaired in time', () => {
	expect(repairText('â€™'.repeat(333_000))).toHaveLength(333_000);
	expect(repairText('Ã'.repeat(999_000))).toHaveLength(999_000);
});
