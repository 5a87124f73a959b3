import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, markedText } from './marks';
import { SearchIndex } from './search-index';
import { doc } from './test-docs';

/** The query as an index understood it that holds the text. */
const asked = (query: string, text: string) => {
	const index = new SearchIndex();
	index.add([doc('a', text)]);
	return index.search(query, 1);
};

const shown = (query: string, text: string): string =>
	markedText(text, asked(query, text))
		.map((part) => (part.hit ? `[${part.text}]` : part.text))
		.join('');

test.each([
	['brasilia', 'In Brasília, today.', 'In [Brasília], today.'],
	['brasília', 'In BRASILIA, today.', 'In [BRASILIA], today.'],
	['al sharif', 'President al-Sharif spoke.', 'President [al-Sharif] spoke.'],
	['alsharif', 'President al-Sharif spoke.', 'President al-[Sharif] spoke.'],
	['ahmad', 'Then Ahmed said so.', 'Then [Ahmed] said so.'],
	['minis', 'The ministers met.', 'The [ministers] met.'],
	['minsiter', 'The minister left.', 'The [minister] left.'],
	['a', 'A day apart', '[A] day apart'],
	['Seoul', 'South Korea said.', '[South Korea] said.'],
	['south korea', 'South of Korea lies Jeju.', '[South] of [Korea] lies Jeju.'],
	['xyz', 'Nothing here.', 'Nothing here.']
])('"%s" in "%s" is marked where it stands', (query, text, marked) => {
	expect(shown(query, text)).toBe(marked);
});

test('marking changes no letter of the text', () => {
	const text = fc.string({ unit: fc.constantFrom(...'aáb -’.K韓\n'), maxLength: 60 });
	fc.assert(
		fc.property(text, text, (one, query) => {
			const parts = markedText(one, asked(query, one));
			expect(parts.map((part) => part.text).join('')).toBe(one);
		})
	);
});

const LONG = `${'Filler words stand here. '.repeat(20)}The armistice was signed at dawn. ${'More of it follows. '.repeat(20)}`;

test('an excerpt shows what was found, cut between words, with dots where it was cut', () => {
	const found = excerptOf(['Nothing.', LONG], asked('armistice', LONG), 120);
	const text = found?.parts.map((part) => part.text).join('') ?? '';
	expect(found?.at).toBe(1);
	expect(text).toContain('armistice was signed at dawn');
	expect(text).toMatch(/^…\S.*\S…$/);
	expect(text.length).toBeLessThan(180);
	expect(found?.parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['armistice']);
});

test('the text with the most of the query is the one shown', () => {
	const texts = ['Envoys came.', 'Envoys of Peru came by sea.', 'The sea.'];
	expect(excerptOf(texts, asked('envoys sea', texts.join(' ')), 80)?.at).toBe(1);
});

test('a short text is shown whole, one without a hit not at all', () => {
	const found = excerptOf(['A short one.'], asked('short', 'A short one.'), 80);
	expect(found?.parts.map((part) => part.text).join('')).toBe('A short one.');
	expect(excerptOf(['Other.'], asked('short', 'A short one.'), 80)).toBeNull();
	expect(excerptOf([], asked('short', 'A short one.'), 80)).toBeNull();
});
