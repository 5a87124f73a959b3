import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';
import { isPossessive, tokens } from './tokens';
import { sentences } from './sentences';

const cut = (text: string) => tokens(text, { start: 0, end: text.length }).map((t) => t.text);
const split = (text: string) =>
	sentences(text, [{ start: 0, end: text.length }]).map((s) => text.slice(s.start, s.end));

test.each([
	['Tae-yul', 'tae yul'],
	['Côte d’Ivoire', 'cote divoire'],
	["Cote d'Ivoire", 'cote divoire'],
	['  U.S.  ', 'u s'],
	['Søren Łukasz Đilas', 'soren lukasz dilas'],
	['São Tomé & Príncipe', 'sao tome principe'],
	['İstanbul', 'istanbul'],
	['—', ''],
	['COVID-19', 'covid 19']
])('"%s" folds to "%s"', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test('folding twice is folding once', () => {
	fc.assert(fc.property(fc.string(), (text) => fold(fold(text)) === fold(text)));
	expect(fold(fold('Ünïted Arab-Emirates'))).toBe('united arab emirates');
});

test.each([
	['Park Tae-il met Omar al-Hadi', ['Park', 'Tae-il', 'met', 'Omar', 'al-Hadi']],
	['The U.N. in Feb. 5', ['The', 'U.N.', 'in', 'Feb.', '5']],
	['S. Korea’s ministry', ['S.', 'Korea', '’s', 'ministry']],
	["Fiji's 1,340 at $40 or 65.88%", ['Fiji', "'s", '1,340', 'at', '$40', 'or', '65.88%']],
	["Mr. O'Brien-Smith", ['Mr.', "O'Brien-Smith"]],
	['the 11th, in the 1960s', ['the', '11th', ',', 'in', 'the', '1960s']],
	['U.S.-led talks', ['U.S.', '-', 'led', 'talks']],
	['South Korea-Syria ties', ['South', 'Korea-Syria', 'ties']],
	['He left at 5 p.m. today', ['He', 'left', 'at', '5', 'p.m.', 'today']]
])('"%s" is cut into its words', (text, words) => {
	expect(cut(text)).toEqual(words);
});

test('a possessive is told from an opening quotation mark of words', () => {
	const words = tokens("Chad's", { start: 0, end: 6 });
	expect(words.map(isPossessive)).toEqual([false, true]);
	expect(isPossessive(undefined)).toBe(false);
});

test('tokens lie in the text in order and cover all but white space', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), (text) => {
			const found = tokens(text, { start: 0, end: text.length });
			let at = 0;
			for (const token of found) {
				expect(token.start).toBeGreaterThanOrEqual(at);
				expect(text.slice(at, token.start).trim()).toBe('');
				expect(text.slice(token.start, token.end)).toBe(token.text);
				at = token.end;
			}
			expect(text.slice(at).trim()).toBe('');
		})
	);
});

test('offsets count from the start of the text, not of the span', () => {
	const text = 'One. Two words.';
	expect(tokens(text, { start: 5, end: 14 })[1]).toMatchObject({
		text: 'words',
		start: 9,
		end: 14
	});
});

test.each([
	['He met Gen. Ito. They spoke.', ['He met Gen. Ito.', 'They spoke.']],
	['It opened on Feb. 5. Talks followed.', ['It opened on Feb. 5.', 'Talks followed.']],
	['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
	['They moved to the U.S. The move was quick.', ['They moved to the U.S.', 'The move was quick.']],
	['“It is over.” She left.', ['“It is over.”', 'She left.']],
	['"Will he go?" she asked. No.', ['"Will he go?" she asked.', 'No.']],
	[
		'It rose by 3.5 percent to 1.2 million. Good.',
		['It rose by 3.5 percent to 1.2 million.', 'Good.']
	],
	['J. K. Ade and S. Korea agreed. Fine.', ['J. K. Ade and S. Korea agreed.', 'Fine.']],
	['LIMA, Feb. 14 (ABC) -- Peru signed.', ['LIMA, Feb. 14 (ABC) -- Peru signed.']],
	['The vote is at 5 p.m. Friday is free.', ['The vote is at 5 p.m.', 'Friday is free.']],
	['No. 7 won. No. It lost.', ['No. 7 won.', 'No.', 'It lost.']],
	[
		'Really?! Yes... maybe. “So (they say).” End',
		['Really?!', 'Yes... maybe.', '“So (they say).”', 'End']
	]
])('%s', (text, expected) => {
	expect(split(text)).toEqual(expected);
});

test('no sentence crosses a block', () => {
	const text = 'A heading\n\nThe first line. And more';
	const blocks = [
		{ start: 0, end: 9 },
		{ start: 11, end: text.length }
	];
	expect(sentences(text, blocks).map((s) => text.slice(s.start, s.end))).toEqual([
		'A heading',
		'The first line.',
		'And more'
	]);
});

test('sentences of any text lie in order and lose only white space', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300 }), (text) => {
			let at = 0;
			for (const span of sentences(text, [{ start: 0, end: text.length }])) {
				expect(text.slice(at, span.start).trim()).toBe('');
				expect(span.end).toBeGreaterThan(span.start);
				at = span.end;
			}
			expect(text.slice(at).trim()).toBe('');
		})
	);
});

test.each(['a.', '. ', '.(“', "a-'", '!?', 'Mr. ', '1,'])('a megabyte of "%s" is read', (unit) => {
	const text = unit.repeat(200_000);
	const span = { start: 0, end: text.length };
	expect(sentences(text, [span]).at(-1)?.end).toBe(text.trimEnd().length);
	expect(tokens(text, span).at(-1)?.end).toBe(text.trimEnd().length);
});
