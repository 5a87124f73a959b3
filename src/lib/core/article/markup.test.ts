import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankMarkup } from './markup';

/** What is left of a Markdown text, white space squeezed. */
const left = (source: string) => blankMarkup(source).text.replace(/\s+/g, ' ').trim();

test.each([
	['# Heading', 'Heading'],
	['###### Heading', 'Heading'],
	['> Quoted', 'Quoted'],
	['- Item', 'Item'],
	['* Item', 'Item'],
	['+ Item', 'Item'],
	['1. Item', 'Item'],
	['12) Item', 'Item'],
	['  - Nested item', 'Nested item'],
	['***', ''],
	['- - -', ''],
	['___', '']
])('the mark that begins "%s" goes', (source, text) => {
	expect(left(source)).toBe(text);
});

test.each([
	['**Peru** signed', 'Peru signed'],
	['*Peru* signed', 'Peru signed'],
	['***Peru*** signed', 'Peru signed'],
	['__Peru__ signed', 'Peru signed'],
	['_Peru_ signed', 'Peru signed'],
	['~~Peru~~ Fiji signed', 'Peru Fiji signed'],
	['the `code` word', 'the code word'],
	['[Peru](https://example.org) signed', 'Peru signed'],
	['[Peru](https://example.org "A title") signed', 'Peru signed'],
	['[Peru][1] signed', 'Peru signed'],
	['**[Peru](https://example.org)** signed', 'Peru signed'],
	['![A map](map.png) Peru signed', 'Peru signed'],
	['<b>Peru</b> signed', 'Peru signed'],
	['<span class="x">Peru</span> signed', 'Peru signed'],
	['Peru signed<br/>', 'Peru signed'],
	['See <https://example.org/a> for more', 'See for more']
])('the marks inside "%s" go', (source, text) => {
	expect(left(source)).toBe(text);
});

test.each([
	'#1 in the table',
	'2024 was a good year',
	'5 < 6 and 7 > 6',
	'snake_case_name stays',
	'Peru [sic] signed',
	'-3 degrees in Lima',
	'The vote (see below) passed',
	'AT&T and R&D',
	'1.5 million people'
])('"%s" is no Markdown and stays', (source) => {
	expect(left(source)).toBe(source);
});

test('every offset is that of the source', () => {
	const source = '## The **talks** in [Lima](x)\n\n- one `two` ~~three~~\n\n> four_five _six_';
	const { text } = blankMarkup(source);
	expect(text).toHaveLength(source.length);
	for (const word of ['talks', 'Lima', 'one', 'two', 'three', 'four_five', 'six'])
		expect(text.indexOf(word), word).toBe(source.indexOf(word));
});

test('fenced code goes whole, and an unclosed fence to the end', () => {
	expect(left('One.\n```js\nlet x;\n```\nTwo.')).toBe('One. Two.');
	expect(left('One.\n~~~\nlet x;\n~~~\nTwo.')).toBe('One. Two.');
	expect(left('One.\n```\nlet x;\nTwo.')).toBe('One.');
});

test('the first heading is the title, of any level, without its marks', () => {
	expect(blankMarkup('Text.\n\n## The *talks*\n\n# Later').title).toBe('The  talks');
	expect(blankMarkup('Text only.').title).toBe('');
	expect(blankMarkup('```\n# comment\n```\n# Talks').title).toBe('Talks');
});

test('a leading block of fields is read and blanked', () => {
	const source = '---\ntitle: "A talk"\ndate: 2024-02-11\n  tag: x y\nbad line\n---\nPeru signed.';
	const { text, title, fields } = blankMarkup(source);
	expect(text).toHaveLength(source.length);
	expect(text.trim()).toBe('Peru signed.');
	expect(title).toBe('A talk');
	expect([...fields]).toEqual([
		['title', 'A talk'],
		['date', '2024-02-11'],
		['tag', 'x y']
	]);
});

test('the title of the fields comes before a heading', () => {
	expect(blankMarkup('---\ntitle: One\n---\n# Two').title).toBe('One');
});

test.each(['Text.\n---\ntitle: x\n---\n', ' ---\ntitle: x\n---\n', '---\ntitle: x\n'])(
	'%j has no leading block',
	(source) => {
		expect([...blankMarkup(source).fields]).toEqual([]);
	}
);

test('a block of fields in a file from Windows is read too', () => {
	const { fields, text } = blankMarkup('---\r\ntitle: One\r\n---\r\nPeru signed.');
	expect([fields.get('title'), text.trim()]).toEqual(['One', 'Peru signed.']);
});

test('fields named like an object’s own are only fields', () => {
	const { fields } = blankMarkup('---\nconstructor: x\n__proto__: y\n---\n');
	expect([fields.get('constructor'), fields.get('__proto__'), fields.get('toString')]).toEqual([
		'x',
		'y',
		undefined
	]);
});

test('any source keeps its length and its lines', () => {
	const unit = fc.constantFrom(...'#>-*_`~[]()<>!ab1. \n'.split(''), '---\n', '```', 'http://a');
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 80 }), (source) => {
			const { text } = blankMarkup(source);
			expect(text).toHaveLength(source.length);
			expect(text.split('\n').map((line) => line.length)).toEqual(
				source.split('\n').map((line) => line.length)
			);
		})
	);
});

test('what is blanked once has nothing more to blank among plain words', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('Peru', 'signed.', '12', '“so”'), { maxLength: 8 }),
			(w) => {
				expect(blankMarkup(w.join(' ')).text).toBe(w.join(' '));
			}
		)
	);
});

test('emphasis marks inside a paragraph of news do not part it', () => {
	expect(left('The *first* visit since **1990** was over.')).toBe(
		'The first visit since 1990 was over.'
	);
});
