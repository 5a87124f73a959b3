import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';
import { remembered } from './remembered';

test('a text is worked out once and answered the same from then on', () => {
	const asked: string[] = [];
	const shout = remembered((text) => {
		asked.push(text);
		return text.toUpperCase();
	});
	expect(['lima', 'cusco', 'lima', 'lima'].map(shout)).toEqual(['LIMA', 'CUSCO', 'LIMA', 'LIMA']);
	expect(asked).toEqual(['lima', 'cusco']);
});

test('an empty answer is remembered too', () => {
	let count = 0;
	const nothing = remembered(() => {
		count++;
		return '';
	});
	expect([nothing('x'), nothing('x')]).toEqual(['', '']);
	expect(count).toBe(1);
});

test('a long text is answered and not kept', () => {
	let count = 0;
	const length = remembered((text) => {
		count++;
		return text.length;
	});
	const long = 'a'.repeat(5000);
	expect([length(long), length(long)]).toEqual([5000, 5000]);
	expect(count).toBe(2);
});

test('more texts than are kept are all answered rightly', () => {
	const same = remembered((text) => `<${text}>`);
	for (let round = 0; round < 2; round++)
		for (let i = 0; i < 9000; i++) if (same(`t${i}`) !== `<t${i}>`) expect.fail(`t${i}`);
	expect(same('t1')).toBe('<t1>');
});

test('folding says the same of a text the second time', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
			expect(fold(text)).toBe(fold(text));
			expect(fold(fold(text))).toBe(fold(text));
		})
	);
});
