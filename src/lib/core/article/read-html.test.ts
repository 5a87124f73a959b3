import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readHtml } from './read-html';

const parse = (html: string) => parseHTML(html).document;
const paragraph =
	'<p>The two countries opened an <b>embassy</b> in each other&rsquo;s capital, the ministry said, and ' +
	'the foreign ministers met for the first time in the history of their relations.</p>';

const page = (head: string, body: string) =>
	`<!doctype html><html lang="en"><head><title>Embassies opened</title>${head}</head>` +
	`<body><nav><a href="/">Home</a></nav><article><h1>Embassies opened</h1>${body}</article>` +
	'<footer>Contact</footer></body></html>';

const read = (head: string, body: string) => {
	const result = readHtml('x', page(head, body), parse);
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
};

test('the title never runs into the first paragraph', () => {
	const article = read('', `<h2>Background</h2>${paragraph.repeat(3)}`);
	expect(article.title).toBe('Embassies opened');
	expect(article.text).not.toContain('openedThe');
	expect(article.text).not.toContain('BackgroundThe');
});

test('inline markup does not part a sentence', () => {
	const article = read('', paragraph.repeat(3));
	const first = article.blocks[0] ?? { start: 0, end: 0 };
	expect(article.text.slice(first.start, first.end)).toMatch(
		/^The two countries opened an embassy/
	);
});

test.each([
	['<meta property="article:published_time" content="2024-03-05T10:00:00Z">', '2024-03-05'],
	[
		'<script type="application/ld+json">{"@graph":[{"datePublished":"2023-12-01"}]}</script>',
		'2023-12-01'
	],
	['<meta name="date" content="2022/07/09">', '2022-07-09']
])('the publication date is read from %s', (head, day) => {
	expect(read(head, paragraph.repeat(3)).published).toEqual({ value: day, how: 'meta' });
});

test('the publication date is read from a time element', () => {
	const body = `<time datetime="2021-01-02T03:04">2 January</time>${paragraph.repeat(3)}`;
	expect(read('', body).published).toEqual({ value: '2021-01-02', how: 'meta' });
});

test('broken JSON-LD is no reason to fail', () => {
	const head = '<script type="application/ld+json">{oops</script>';
	expect(read(head, paragraph.repeat(3)).published.how).toBe('unknown');
});

test('site name and address come along', () => {
	const head =
		'<meta property="og:site_name" content="The Example"><link rel="canonical" href="https://example.org/a">';
	const article = read(head, paragraph.repeat(3));
	expect([article.publisher, article.url]).toEqual(['The Example', 'https://example.org/a']);
});

test('a page with no article says so', () => {
	const result = readHtml('x', '<html><body></body></html>', parse);
	expect(result.ok).toBe(false);
	if (!result.ok) expect(result.error.code).toBe('no-article');
});

test('deep nesting does not overflow', () => {
	const deep = '<div>'.repeat(4000) + paragraph.repeat(3) + '</div>'.repeat(4000);
	const result = readHtml('x', page('', deep), parse);
	expect(typeof result.ok).toBe('boolean');
});

test('a page of menus and buttons holds no article', () => {
	const menu = ['World', 'Business', 'Sport', 'Most read today', 'Sign in'];
	const items = menu.map((word) => `<li><a href="/x">${word}</a></li>`).join('');
	const page = `<html><body><nav><ul>${items.repeat(12)}</ul></nav><div>${items}</div></body></html>`;
	const read = readHtml('menus', page, parse);
	expect(read).toMatchObject({ ok: false, error: { code: 'no-article' } });
});
