import { expect, test } from 'vitest';
import { readMarkdown, readMarkdownLoose } from './read-markdown';

const BODY =
	'Peru and Fiji opened embassies in each other’s capitals on Monday, and both were pleased.';
const FIELDS = [
	'title: Peru and Fiji open embassies',
	'publisher: unknown',
	'url: https://example.org/a',
	'published: 2024-02-11',
	'countries: PE, FJ',
	'subjects: diplomacy, embassies'
];
const file = (fields: readonly string[], body = BODY) =>
	`---\n${fields.join('\n')}\n---\n\n${body}\n`;
const without = (name: string) => FIELDS.filter((line) => !line.startsWith(name));
const swapped = (name: string, line: string) =>
	FIELDS.map((field) => (field.startsWith(name) ? line : field));

test('a bank file is read with its fields', () => {
	const result = readMarkdown('a', file(FIELDS, `${BODY}\n\nA second\nparagraph is here.`));
	expect(result.ok && result.value).toMatchObject({
		id: 'a',
		title: 'Peru and Fiji open embassies',
		text: `${BODY}\n\nA second paragraph is here.`,
		published: { value: '2024-02-11', how: 'given' },
		publisher: null,
		url: 'https://example.org/a',
		countries: ['PE', 'FJ'],
		subjects: ['diplomacy', 'embassies']
	});
});

test('blocks are the paragraphs', () => {
	const result = readMarkdown('a', file(FIELDS, `${BODY}\n\nA second\nparagraph is here.`));
	if (!result.ok) throw new Error(result.error.detail);
	const { text, blocks } = result.value;
	expect(blocks.map((b) => text.slice(b.start, b.end))).toEqual([
		BODY,
		'A second paragraph is here.'
	]);
});

test('Windows line ends make no difference', () => {
	const unix = readMarkdown('a', file(FIELDS));
	expect(readMarkdown('a', file(FIELDS).replaceAll('\n', '\r\n'))).toEqual(unix);
});

test('url may be left out and published be unknown', () => {
	const result = readMarkdown(
		'a',
		file(swapped('published', 'published: unknown').filter((l) => !l.startsWith('url')))
	);
	expect(result.ok && result.value).toMatchObject({
		url: null,
		published: { value: null, how: 'unknown' }
	});
});

test.each([
	['front-matter-missing', 1, BODY],
	['front-matter-missing', 1, `---\ntitle: x\n${BODY}`],
	['front-matter-field', 7, file(without('title'))],
	['front-matter-field', 7, file(without('countries'))],
	['front-matter-field', 5, file(swapped('published', 'published: 2024-02-30'))],
	['front-matter-field', 5, file(swapped('published', 'published: last week'))],
	['front-matter-field', 6, file(swapped('countries', 'countries: PE, QQ'))],
	['front-matter-field', 6, file(swapped('countries', 'countries:'))],
	['front-matter-field', 4, file(swapped('url', 'url: example.org'))],
	['front-matter-field', 3, file(swapped('publisher', 'publishr: me'))],
	['front-matter-field', 8, file([...FIELDS, 'title: again'])],
	['empty', 8, file(FIELDS, '')],
	['not-text', 10, file(FIELDS, '# Heading\n\nText')]
])('a wrong file is refused with %s at line %i', (code, line, source) => {
	const result = readMarkdown('a', source);
	expect(result.ok).toBe(false);
	if (!result.ok) expect([result.error.code, result.error.line]).toEqual([code, line]);
});

test('the message names what is wrong', () => {
	const result = readMarkdown('a', file(swapped('countries', 'countries: PE, QQ')));
	expect(!result.ok && result.error.detail).toContain('"QQ"');
});

const loose = (text: string, more = {}) => {
	const result = readMarkdownLoose({ id: 'x', text, ...more });
	if (!result.ok) throw new Error(result.error.detail);
	const { blocks } = result.value;
	return { ...result.value, parts: blocks.map((b) => result.value.text.slice(b.start, b.end)) };
};

test('the first heading becomes the title', () => {
	const article = loose(`# Embassies opened\n\n${BODY}`);
	expect([article.title, article.parts]).toEqual(['Embassies opened', [BODY]]);
});

test('marks of Markdown are in no block and offsets stay those of the source', () => {
	const source =
		'## Talks\n\nThe **foreign minister** of [Peru](https://example.org) left `Lima` on *Monday*, and the ' +
		'visit was over.\n\n> She said that it was the first.\n\n- It was a long day for all of them.';
	const article = loose(source);
	expect(article.text).toHaveLength(source.length);
	expect(article.parts.join(' ')).not.toMatch(/[*`[\]>#]|https/);
	const at = article.text.indexOf('foreign minister');
	expect(source.slice(at, at + 16)).toBe('foreign minister');
});

test('a leading field block is read and no paragraph', () => {
	const article = loose(`---\ntitle: "Embassies"\ndate: 2024-02-11\n---\n\n${BODY}`);
	expect([article.title, article.published.value, article.parts]).toEqual([
		'Embassies',
		'2024-02-11',
		[BODY]
	]);
});

test('fenced code and pictures are no text', () => {
	const article = loose(`${BODY}\n\n\`\`\`\nlet x = 1;\n\`\`\`\n\n![A map](map.png)\n\n${BODY}`);
	expect(article.parts).toEqual([BODY, BODY]);
});

test.each(['[', '](', '**_', '<a ', '# ', '---\n', '- '])('a lot of "%s" is read', (unit) => {
	const result = readMarkdownLoose({ id: 'x', text: `${BODY}\n\n${unit.repeat(60_000)}` });
	expect(typeof result.ok).toBe('boolean');
});
