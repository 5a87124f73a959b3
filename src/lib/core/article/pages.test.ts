import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readHtml } from './read-html';
import { readMarkdownLoose } from './read-markdown';
import { readPlain } from './read-plain';

const ONE =
	'The two governments opened embassies on Monday, and the ministers of both said that it was the first ' +
	'step of many that they would take in the years to come, among them a treaty on the fishing grounds.';
const TWO =
	'In the port of Suva a crowd of some 400 people came to see the flag go up, and the mayor told them that ' +
	'the trade between the two islands had doubled in the ten years since the first of the talks was held.';
const BODY = `<p>${ONE}</p><p>${TWO}</p><p>${ONE}</p>`;

const parse = (html: string) => parseHTML(html).document;
const page = (article: string, head = '<title>Embassies opened</title>') =>
	`<!doctype html><html lang="en"><head>${head}</head><body>` +
	'<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>' +
	`<article>${article}</article><footer><p>Contact</p></footer></body></html>`;
const read = (html: string) => {
	const result = readHtml('x', html, parse);
	if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
	const { text, blocks } = result.value;
	return { ...result.value, parts: blocks.map((b) => text.slice(b.start, b.end)) };
};

test('the paragraphs of a page are its blocks, navigation and foot left out', () => {
	expect(read(page(BODY)).parts).toEqual([ONE, TWO, ONE]);
});

test.each([
	['a script', '<script>alert("x")</script>'],
	['a style', '<style>p{}</style>'],
	['a caption', '<figure><img src="a.png"><figcaption>The envoys (AP)</figcaption></figure>'],
	['a form', '<form><label>Mail <input></label><button>Go</button></form>'],
	['a byline', '<p>By Ana Souza</p>'],
	['a share bar', '<p>Share on Facebook</p>'],
	['a comment', '<!-- the envoys -->'],
	['an empty paragraph', '<p>&nbsp;</p>'],
	['a time', '<p><time datetime="2024-01-01">1 January 2024</time></p>']
])('%s among the paragraphs is in no block', (_what, html) => {
	expect(read(page(`<p>${ONE}</p>${html}<p>${TWO}</p><p>${ONE}</p>`)).parts).toEqual([
		ONE,
		TWO,
		ONE
	]);
});

test('the headline is the title and no paragraph, also where the page repeats it', () => {
	const article = read(page(`<h1>Embassies opened</h1><h2>Embassies opened</h2>${BODY}`));
	expect(article.title).toBe('Embassies opened');
	expect(article.parts).toEqual([ONE, TWO, ONE]);
});

test('lists and quotations of the story are read', () => {
	const item =
		'The first point is that the ports of the two islands are open to the ships of both.';
	const article = read(page(`${BODY}<ul><li>${item}</li></ul><blockquote>${TWO}</blockquote>`));
	expect(article.parts).toEqual([ONE, TWO, ONE, item, TWO]);
});

test('entities become their letters once', () => {
	const article = read(
		page(`${BODY}<p>The talks of S&atilde;o Tom&eacute; &amp;amp; Fiji were over.</p>`)
	);
	expect(article.parts[3]).toBe('The talks of São Tomé &amp; Fiji were over.');
});

test('the publication day of the page comes before a byline in it', () => {
	const head = '<title>Embassies opened</title><meta name="date" content="2022-02-02">';
	const html = page(`<p>Published: 3 March 2023</p>${BODY}`, head);
	expect(read(html).published).toEqual({ value: '2022-02-02', how: 'meta' });
	expect(read(html.replace('2022-02-02', '2022-02-31')).published).toEqual({
		value: '2023-03-03',
		how: 'byline'
	});
});

test('a page in capitals of markup and without a doctype is read', () => {
	const html = `<HTML><HEAD><TITLE>Embassies opened</TITLE></HEAD><BODY><DIV>${BODY}</DIV></BODY></HTML>`;
	expect(read(html).parts).toEqual([ONE, TWO, ONE]);
});

test('unclosed paragraphs are still paragraphs', () => {
	const { text } = read(page(`<p>${ONE}<p>${TWO}<p>${ONE}`));
	expect(text).toContain(ONE);
	expect(text).toContain(TWO);
	expect(text).not.toContain('held.The');
});

test.each([
	['empty', ''],
	['empty', '  \n'],
	['not-text', '<html>\0</html>'],
	['too-long', `<p>${'x'.repeat(1_000_000)}</p>`],
	['no-article', '<html><body></body></html>'],
	['no-article', '<html><body><script>let a = 1;</script></body></html>'],
	['no-article', '<html><head><title>Peru</title></head></html>'],
	[
		'not-english',
		page(
			'<p>Los enviados de Perú y Fiyi se reunieron el lunes en el puerto y dijeron que volverían.</p>'.repeat(
				5
			)
		)
	]
])('a page is refused as %s (case %#)', (code, html) => {
	const result = readHtml('x', html, parse);
	expect(result.ok ? 'ok' : result.error.code).toBe(code);
});

test('a page of too many elements is refused and does not hang', () => {
	const result = readHtml('x', page(BODY + '<i></i>'.repeat(31_000)), parse);
	expect(result.ok ? 'ok' : result.error.code).toBe('no-article');
});

const plain = (text: string, title: string | null = null) => {
	const result = readPlain({ id: 'x', text, title });
	if (!result.ok) throw new Error(result.error.code);
	const { blocks } = result.value;
	return { ...result.value, parts: blocks.map((b) => text.slice(b.start, b.end)) };
};

test.each([
	['a byte order mark', `\ufeff${ONE}\n\n${TWO}`],
	['Windows line ends', `${ONE}\r\n\r\n${TWO}\r\n`],
	['spaces no key types', `\u00a0${ONE}\u2003\n\u3000\n${TWO}`],
	['tabs before paragraphs', `\t${ONE}\n\t${TWO}`],
	['many blank lines', `\n\n\n${ONE}\n\n\n\n${TWO}\n\n`],
	['stars between', `${ONE}\n\n* * *\n\n${TWO}`]
])('%s change nothing in a plain text', (_what, text) => {
	expect(plain(text).parts).toEqual([ONE, TWO]);
});

test('curly and straight quotation marks read alike', () => {
	const said = `“It is done,” the minister’s envoy said. ${TWO}`;
	const straight = said.replace(/[“”]/g, '"').replace(/’/g, "'");
	expect(plain(said).blocks).toEqual(plain(straight).blocks);
});

test.each([
	['Embassies opened', 'Embassies opened'],
	['Embassies opened!', 'Embassies opened!'],
	['Why were embassies opened?', 'Why were embassies opened?'],
	['Embassies opened.', ''],
	['Embassies opened:', ''],
	['“Embassies opened.”', ''],
	['By Ana Souza', ''],
	['x'.repeat(161), '']
])('the first line "%s" gives the title "%s"', (line, title) => {
	expect(plain(`${line}\n\n${ONE}\n\n${TWO}`).title).toBe(title);
});

test('a title that is given is kept, trimmed, whatever the first line', () => {
	expect(plain(`Embassies opened\n\n${ONE}`, '  Talks held ').title).toBe('Talks held');
	expect(plain(`Embassies opened\n\n${ONE}`, '  ').title).toBe('Embassies opened');
});

test.each(['', '   ', '\r\n'])('a plain text of %j is empty', (text) => {
	const result = readPlain({ id: 'x', text });
	expect(result.ok ? 'ok' : result.error.code).toBe('empty');
});

test('a text of furniture alone is no article', () => {
	const result = readPlain({ id: 'x', text: 'Share on Facebook\n\nAdvertisement\n\nBy Ana Souza' });
	expect(result.ok ? 'ok' : result.error.code).toBe('no-article');
});

test('what is known of a plain text comes along', () => {
	const result = readPlain({
		id: 'x',
		text: ONE,
		published: '2024-02-11',
		publisher: 'The Example',
		url: 'https://example.org/a'
	});
	expect(result.ok && result.value).toMatchObject({
		id: 'x',
		publisher: 'The Example',
		url: 'https://example.org/a',
		published: { value: '2024-02-11', how: 'given' },
		countries: [],
		subjects: []
	});
});

const loose = (text: string, more = {}) => {
	const result = readMarkdownLoose({ id: 'x', text, ...more });
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
};

test('what is given comes before the fields of a Markdown file', () => {
	const text = `---\ntitle: One\npublished: 2021-01-01\npublisher: A\nurl: https://a.org\n---\n\n${ONE}`;
	expect(loose(text)).toMatchObject({
		title: 'One',
		published: { value: '2021-01-01', how: 'given' },
		publisher: 'A',
		url: 'https://a.org'
	});
	const more = { title: 'Two', published: '2022-02-02', publisher: 'B', url: 'https://b.org' };
	expect(loose(text, more)).toMatchObject({
		title: 'Two',
		published: { value: '2022-02-02', how: 'given' },
		publisher: 'B',
		url: 'https://b.org'
	});
});

test.each([
	['empty', ' \n'],
	['not-text', 'x\0'],
	['too-long', '#'.repeat(1_000_001)],
	['empty', '---\n***\n___'],
	['empty', '```\nlet x = 1;\n```']
])('Markdown is refused as %s (case %#)', (code, text) => {
	const result = readMarkdownLoose({ id: 'x', text });
	expect(result.ok ? 'ok' : result.error.code).toBe(code);
});
