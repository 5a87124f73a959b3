import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { htmlMeta } from './html-meta';
import {
	type DocumentLike,
	isDeeperThan,
	isLargerThan,
	type NodeLike,
	paragraphsUnder
} from './html-nodes';

const doc = (body: string, head = '') =>
	parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
		.document as unknown as DocumentLike & { readonly body: NodeLike };
const parts = (body: string) => paragraphsUnder(doc(body).body);

test.each([
	['<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
	['<div>One.<p>Two.</p>Three.</div>', ['One.', 'Two.', 'Three.']],
	['One.<br>Two.<br/>Three.', ['One.', 'Two.', 'Three.']],
	['<h2>Talks</h2>Peru signed.', ['Talks', 'Peru signed.']],
	['<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
	['<ol><li>One<ul><li>Two</li></ul>Three</li></ol>', ['One', 'Two', 'Three']],
	['<table><tr><th>A</th><td>B</td></tr><tr><td>C</td></tr></table>', ['A', 'B', 'C']],
	['<blockquote><p>“One.”</p></blockquote>', ['“One.”']],
	['<dl><dt>A</dt><dd>B</dd></dl>', ['A', 'B']],
	['<p>  One\n\t two&nbsp;three </p>', ['One two three']],
	['<p></p><div> </div><p>\n</p>', []],
	['', []]
])('blocks part the text: %s', (body, expected) => {
	expect(parts(body)).toEqual(expected);
});

test.each([
	['<p>The <b>first</b> <i>visit</i></p>', 'The first visit'],
	['<p><a href="#">Peru</a>’s <span>port</span></p>', 'Peru’s port'],
	['<p>Pe<b>ru</b></p>', 'Peru'],
	['<p>H<sub>2</sub>O</p>', 'H2O'],
	['<p>One<!-- two -->three</p>', 'Onethree'],
	['<p>Tom &amp; Ana &lt;3 &quot;tea&quot;</p>', 'Tom & Ana <3 "tea"'],
	['<p>caf&eacute; &#8220;so&#8221; &#x2014; it</p>', 'café “so” — it'],
	['<p>S&atilde;o Tom&eacute;</p>', 'São Tomé']
])('what stands inside a line does not: %s', (body, expected) => {
	expect(parts(body)).toEqual([expected]);
});

test.each([
	'<script>let x = "<p>no</p>";</script>',
	'<style>p { color: red }</style>',
	'<noscript>Turn it on</noscript>',
	'<template><p>no</p></template>',
	'<figure><img alt="no"><figcaption>The port</figcaption></figure>',
	'<form><p>Your name</p><input value="no"></form>',
	'<button>Share</button>',
	'<select><option>no</option></select>',
	'<svg><text>no</text></svg>',
	'<iframe src="x">no</iframe>',
	'<time datetime="2024-01-01">1 January</time>',
	'<img alt="no">'
])('%s is no text', (body) => {
	expect(parts(`<p>One.</p>${body}<p>Two.</p>`)).toEqual(['One.', 'Two.']);
});

test('tens of thousands of levels are walked without overflow', () => {
	interface Node extends NodeLike {
		childNodes: NodeLike[];
	}
	const node = (nodeName: string, childNodes: NodeLike[]): Node => ({
		nodeType: 1,
		nodeName,
		textContent: null,
		childNodes
	});
	let deep: Node = node('P', [
		{ nodeType: 3, nodeName: '#text', textContent: 'One.', childNodes: [] }
	]);
	for (let level = 0; level < 50_000; level++) deep = node('DIV', [deep]);
	expect(paragraphsUnder(deep)).toEqual(['One.']);
	expect(isDeeperThan(deep, 256)).toBe(true);
});

test('depth is counted in levels below the root', () => {
	const { body } = doc('<div><p>One.</p></div>');
	expect([2, 3, 4].map((most) => isDeeperThan(body, most))).toEqual([true, false, false]);
	expect(isDeeperThan({ childNodes: [] }, 0)).toBe(false);
});

test('elements are counted, text and comments are not', () => {
	const { body } = doc('<div>One <b>two</b><!-- three --></div><p>Four</p>');
	expect([1, 2, 3, 4].map((most) => isLargerThan(body, most))).toEqual([true, true, false, false]);
	expect(isLargerThan({ childNodes: [] }, 0)).toBe(false);
});

const published = (head: string, body = '') => htmlMeta(doc(body, head)).published;

test.each([
	'<meta property="article:published_time" content="DAY">',
	'<meta name="article:published_time" content="DAY">',
	'<meta itemprop="datePublished" content="DAY">',
	'<meta name="parsely-pub-date" content="DAY">',
	'<meta name="pubdate" content="DAY">',
	'<meta name="publishdate" content="DAY">',
	'<meta name="dc.date" content="DAY">',
	'<meta name="DC.date.issued" content="DAY">',
	'<meta name="date" content="DAY">',
	'<script type="application/ld+json">{"datePublished":"DAY"}</script>',
	'<script type="application/ld+json">[{"a":1},{"datePublished":"DAY"}]</script>',
	'<script type="application/ld+json">{"@graph":[{"x":{"datePublished":"DAY"}}]}</script>',
	'<script type="application/ld+json">{oops</script><script type="application/ld+json">{"datePublished":"DAY"}</script>'
])('the day is read from %s', (head) => {
	expect(published(head.replace('DAY', '2024-03-05T10:00:00Z'))).toBe('2024-03-05T10:00:00Z');
});

test('a meta element comes before JSON-LD, JSON-LD before a time element', () => {
	const meta = '<meta name="date" content="2021-01-01">';
	const data = '<script type="application/ld+json">{"datePublished":"2022-02-02"}</script>';
	const time = '<time datetime="2023-03-03">3 March</time>';
	expect(published(data + meta, time)).toBe('2021-01-01');
	expect(published(data, time)).toBe('2022-02-02');
	expect(published('', time)).toBe('2023-03-03');
	expect(published('')).toBeNull();
});

test('of time elements the one marked as the publication comes first', () => {
	const other = '<time datetime="2019-01-01">an event</time>';
	const inArticle = '<article><time datetime="2020-02-02">x</time></article>';
	const marked = '<time itemprop="datePublished" datetime="2021-03-03">x</time>';
	expect(published('', other + inArticle + marked)).toBe('2021-03-03');
	expect(published('', other + inArticle)).toBe('2020-02-02');
});

test.each([
	'<script type="application/ld+json">null</script>',
	'<script type="application/ld+json">"2024-01-01"</script>',
	'<script type="application/ld+json">{"datePublished":20240101}</script>',
	'<script type="application/ld+json">{"a":{"b":{"c":{"d":{"e":{"datePublished":"2024-01-01"}}}}}}</script>',
	'<script type="application/json">{"datePublished":"2024-01-01"}</script>',
	'<meta name="date" content="  ">',
	'<meta name="date">',
	'<meta property="article:modified_time" content="2024-01-01">'
])('%s says no publication day', (head) => {
	expect(published(head)).toBeNull();
});

test('an empty meta element lets the next source speak', () => {
	const head = '<meta name="pubdate" content=""><meta name="date" content="2024-01-01">';
	expect(published(head)).toBe('2024-01-01');
});

test.each([
	['<link rel="canonical" href="https://example.org/a">', 'https://example.org/a'],
	['<meta property="og:url" content="http://example.org/b">', 'http://example.org/b'],
	['<link rel="canonical" href="/a">', null],
	['<link rel="canonical" href="javascript:alert(1)">', null],
	['<link rel="canonical" href="data:text/html,x">', null],
	['', null]
])('the address of a page with %s is %s', (head, url) => {
	expect(htmlMeta(doc('', head)).url).toBe(url);
});

test('site and title are read trimmed', () => {
	const head =
		'<meta property="og:site_name" content=" The Example "><meta property="og:title" content="Talks &amp; tea">';
	expect(htmlMeta(doc('', head))).toMatchObject({ publisher: 'The Example', title: 'Talks & tea' });
	expect(htmlMeta(doc('', '<meta name="application-name" content="App">')).publisher).toBe('App');
});
