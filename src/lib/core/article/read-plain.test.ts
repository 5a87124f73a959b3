import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlain } from './read-plain';
import { textAt } from './text-at';

const BODY =
	'Peru and Fiji opened embassies in each other’s capitals on Monday, and both governments said that ' +
	'they were pleased with the step.';

const read = (text: string, more = {}) => {
	const result = readPlain({ id: 'x', text, ...more });
	if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
	return result.value;
};
const paragraphs = (text: string, more = {}) => {
	const article = read(text, more);
	return article.blocks.map((block) => article.text.slice(block.start, block.end));
};

test('the text stays as given and blocks point into it', () => {
	const text = `  Headline here\r\n\r\n${BODY}\r\n`;
	const article = read(text);
	expect(article.text).toBe(text);
	expect(article.title).toBe('Headline here');
	expect(paragraphs(text)).toEqual([BODY]);
});

test('a title repeated as the first line is no paragraph', () => {
	expect(paragraphs(`Embassies Opened!\n${BODY}`, { title: 'Embassies opened' })).toEqual([BODY]);
});

test('a first line that is a sentence is no title', () => {
	const article = read(`${BODY}\n${BODY}`);
	expect(article.title).toBe('');
	expect(article.blocks).toHaveLength(2);
});

test.each([
	'Published: 11 Mar. 2024, 18:54 Updated: 11 Mar. 2024, 18:58',
	'By Ana Maria Souza',
	'Edited by Jo Bloggs',
	'Read more: Another story',
	'The ministers shake hands in Lima (AP)',
	'The ministers shake hands in Lima. (Xinhua/Jo Bloggs)',
	'Photo taken on May 3, 2023 shows the embassy.',
	'Share on Facebook',
	'Follow Jo Bloggs on Twitter: @jo',
	'Contributing: The Wire',
	'Xinhua, June 24, 2015',
	'-',
	'(end)',
	'https://example.org/a/b',
	'ELECTION GUIDE: What to know about the vote',
	'© 2024 Example'
])('"%s" is left out of the blocks', (line) => {
	expect(paragraphs(`Headline here\n\n${line}\n\n${BODY}\n\n${line}`)).toEqual([BODY]);
});

test('a wire story may end with its agency', () => {
	expect(paragraphs(`Headline here\n\n${BODY} (AP)`)).toEqual([`${BODY} (AP)`]);
});

test.each(['By A', 'A', 'by AAAA ', '(AP) ', 'A: '])('a long line of "%s" is read', (unit) => {
	const text = `${`${BODY}\n`.repeat(30)}${unit.repeat(390 / unit.length)}`;
	expect(readPlain({ id: 'x', text }).ok).toBe(true);
});

test('what follows "More posts:" near the end is left out', () => {
	expect(paragraphs(`${BODY}\n\n${BODY}\n\nMore posts:\nAnother story about a town`)).toHaveLength(
		2
	);
});

test('a photo credit is cut off its caption', () => {
	const line = 'Minister Ade greets the delegation in Suva on Monday./Courtesy of the ministry';
	expect(paragraphs(`${BODY}\n\n${line}`)[1]).toBe(
		'Minister Ade greets the delegation in Suva on Monday.'
	);
});

test('hard-wrapped lines are one paragraph', () => {
	const wrapped = BODY.replace(/(.{50,60}) /g, '$1\n');
	expect(wrapped.split('\n').length).toBeGreaterThan(2);
	expect(
		paragraphs(`${wrapped} It said so on Tuesday too, and the\nother side agreed.`)
	).toHaveLength(1);
});

test('lines that end their sentences are paragraphs', () => {
	expect(paragraphs(`${BODY}\n${BODY}\n${BODY}`)).toHaveLength(3);
});

test.each([
	['given', { published: '2024-02-11' }, BODY, '2024-02-11'],
	['given', { published: '2024/02/11 10:00' }, BODY, '2024-02-11'],
	['byline', {}, `Head line\nPublished: 11 Feb. 2025, 18:54\n${BODY}`, '2025-02-11'],
	['byline', {}, `Head line\nXinhua, June 24, 2015\n${BODY}`, '2015-06-24'],
	['dateline', {}, `CAIRO – 17 September 2018: ${BODY}`, '2018-09-17'],
	['unknown', {}, `LIMA, Feb. 14 (ABC) -- ${BODY}`, null],
	['unknown', {}, BODY, null],
	['unknown', { published: '2023-02-30' }, BODY, null]
])('the publication date is known by %s', (how, more, text, value) => {
	expect(read(text, more).published).toEqual({ value, how });
});

test.each([
	['empty', ' \n '],
	['empty', '...\n'],
	['not-text', `${BODY}\0\0`],
	['too-long', 'a '.repeat(500_001)],
	[
		'not-english',
		'Die beiden Staaten haben am Montag diplomatische Beziehungen aufgenommen und werden nun ' +
			'Botschaften in den jeweiligen Hauptstädten eröffnen, wie das Ministerium am Abend mitteilte.'
	],
	['not-english', 'Президент страны встретился с министром иностранных дел в столице.']
])('the problem is "%s"', (code, text) => {
	const result = readPlain({ id: 'x', text });
	expect(result.ok).toBe(false);
	if (!result.ok) expect(['no-article', code]).toContain(result.error.code);
});

test('a short headline in English is let through', () => {
	expect(read('Fiji joins accord on oceans').blocks).toHaveLength(1);
});

test('title offsets are negative and count back from the text', () => {
	const article = { title: 'Peru votes', text: 'It did.' };
	expect(textAt(article, { start: -11, end: -7 })).toBe('Peru');
	expect(textAt(article, { start: 0, end: 2 })).toBe('It');
});

test('any text gives blocks in order or a problem', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 400 }), (text) => {
			const result = readPlain({ id: 'x', text });
			if (!result.ok) return;
			let at = 0;
			for (const block of result.value.blocks) {
				expect(block.start).toBeGreaterThanOrEqual(at);
				at = block.end;
			}
			expect(at).toBeLessThanOrEqual(text.length);
		})
	);
});
