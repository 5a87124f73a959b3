import { expect, test } from 'vitest';
import { buildBank } from '$lib/core/questions/bank';
import { editOf } from '$lib/core/questions/edit';
import { readPlain } from '$lib/core/article/read-plain';
import { NO_DECISIONS } from '$lib/core/facts/decisions';
import { compareSources, ReaderDesk } from './reader';
import type { Knowledge, ReadFound, ReadRequest, Stage } from './reader-message';

const TEXT = `Peru and Kenya established diplomatic relations on 3 March 2021.

Peruvian Foreign Minister Lucía Paredes Quispe visited Nairobi on 2 March 2021. She met Kenyan Foreign Minister Wanjiru Kamau in the capital of Kenya.

Peru now has diplomatic relations with 120 countries. The minister returned on Thursday.`;

const asked = (more: Partial<ReadRequest> = {}): ReadRequest => ({
	name: '',
	text: TEXT,
	html: '',
	title: 'Peru and Kenya',
	published: '2021-03-04',
	publisher: '',
	...more
});

function article(id: string, text: string, published = '2021-04-01') {
	const read = readPlain({ id, text, title: `Title of ${id}`, published });
	if (!read.ok) throw new Error(read.error.code);
	return read.value;
}

const SHIPPED = article(
	'shipped',
	'Kenya and Peru established diplomatic relations on 9 August 2019. The ministers signed the papers there.'
);

function knowing(...own: readonly string[]): Knowledge {
	const bank = buildBank([SHIPPED], NO_DECISIONS);
	return {
		known: bank.known,
		articles: bank.articles,
		own: own.map((text, at) => article(`own-${at}`, text))
	};
}

async function read(request: ReadRequest, knowledge: Knowledge | null = null): Promise<ReadFound> {
	const answer = await new ReaderDesk(() => undefined).read(request, knowledge);
	if (!answer.ok) throw new Error(answer.error.code);
	return answer.value;
}

test('each stage is told before it begins, in order', async () => {
	const stages: Stage[] = [];
	await new ReaderDesk((stage) => stages.push(stage)).read(asked(), null);
	expect(stages).toEqual(['reading', 'names', 'claims', 'questions']);
});

test('an article gives its text, what is read in it, and questions with their sentences', async () => {
	const found = await read(asked());
	expect(found.questions.length).toBeGreaterThan(2);
	expect(found.claims.length).toBeGreaterThan(1);
	expect(found.annotations.dates.map(({ value }) => value)).toContain('2021-03-03');
	expect(found.disputes).toEqual([]);
});

test('a claim against what the bank ships is a disagreement at once, with both sides', async () => {
	const { disputes, questions } = await read(asked(), knowing());
	expect(disputes).toHaveLength(1);
	const sides = disputes[0]?.sides.map(({ text, evidence }) => [text, evidence[0]?.title]);
	expect(sides?.toSorted()).toEqual([
		['3 March 2021', 'Peru and Kenya'],
		['9 August 2019', 'Title of shipped']
	]);
	expect(
		questions.filter(({ slot, kind }) => slot === 'date' && kind === 'establishes-relations')
	).toEqual([]);
});

test('an article of one’s own is known too, and read again it does not contradict itself', async () => {
	const other = TEXT.replace('3 March 2021', '5 June 2020');
	const { disputes } = await read(asked(), { ...knowing(other), known: knowing().known });
	expect(disputes[0]?.sides.length).toBeGreaterThan(1);
	const first = await read(asked());
	const again = await read(asked(), {
		known: { claims: [], aliases: [], settled: [], rejected: [] },
		articles: [],
		own: [first.article]
	});
	expect(again.disputes).toEqual([]);
	expect(again.asked).toEqual([]);
});

test('a question on a fact that another source states is told as known', async () => {
	const own =
		'Peruvian Foreign Minister Lucía Paredes Quispe visited Nairobi on 2 March 2021. It was warm.';
	const { asked: known } = await read(asked(), knowing(own));
	expect(known.length).toBeGreaterThan(0);
});

test('an edit is held against the rules of the article last read', async () => {
	const desk = new ReaderDesk(() => undefined);
	const answer = await desk.read(asked(), null);
	const question = answer.ok
		? answer.value.questions.find(({ form }) => form === 'choice')
		: undefined;
	if (!question) throw new Error('no question');
	expect(desk.check(question, editOf(question)).flaws).toEqual([]);
	const flaws = desk.check(question, { ...editOf(question), prompt: 'Who was it?' }).flaws;
	expect(flaws.map(({ name }) => name)).toContain('too-short');
});

const page = (body: string): string =>
	`<html><head><meta property="article:published_time" content="2021-03-04T08:00Z"></head><body>${body}</body></html>`;
const PARAGRAPHS = TEXT.split('\n\n')
	.map((text) => `<p>${text}</p>`)
	.join('');

test('pasted markup brings its headline and its day', async () => {
	const html = page(`<article><h1>Two countries meet</h1>${PARAGRAPHS}</article>`);
	const { article: made } = await read(asked({ html, title: '', published: '' }));
	expect(made.published).toEqual({ value: '2021-03-04', how: 'meta' });
	expect(made.text).toContain('Two countries meet');
});

test('what the person says goes before what the markup says', async () => {
	const html = page(`<article>${PARAGRAPHS}</article>`);
	const { article: made } = await read(asked({ html, title: 'Mine', published: '2020-01-02' }));
	expect([made.title, made.published]).toEqual(['Mine', { value: '2020-01-02', how: 'given' }]);
});

test('markup that lost most of the words gives way to the words themselves', async () => {
	const { article: made } = await read(
		asked({ html: '<p>Peru and Kenya established diplomatic relations on 3 March 2021.</p>' })
	);
	expect(made.text).toBe(TEXT);
});

const REFUSED: readonly (readonly [string, Partial<ReadRequest>, string])[] = [
	['nothing at all', { text: ' \n ' }, 'empty'],
	['a page without a word', { text: '<html><body></body></html>' }, 'no-article'],
	[
		'a page of menus',
		{
			text: `<html><body><nav>${'<a href="/x">Menu</a>'.repeat(40)}</nav><script>go()</script></body></html>`
		},
		'no-article'
	],
	['a page by its name', { name: 'x.html', text: '<div></div>' }, 'no-article'],
	[
		'Spanish',
		{ text: 'El ministro viajó el lunes a Lima y habló con su colega. '.repeat(9) },
		'not-english'
	],
	['Korean', { text: '외교부 장관은 월요일에 다마스쿠스를 방문했다. '.repeat(9) }, 'not-english'],
	['Arabic', { text: 'زار وزير الخارجية دمشق يوم الاثنين. '.repeat(9) }, 'not-english'],
	['more than a million characters', { text: 'The minister spoke. '.repeat(60_000) }, 'too-long']
];

for (const [what, request, code] of REFUSED)
	test(`${what} is refused as ${code}`, async () => {
		const answer = await new ReaderDesk(() => undefined).read(asked(request), null);
		expect(answer).toMatchObject({ ok: false, error: { code } });
	});

test('own articles and the bank are compared: disputes, pairs and changes', () => {
	const other = TEXT.replace('3 March 2021', '5 June 2020');
	const { disputes, pairs } = compareSources(knowing(other));
	expect(disputes).toHaveLength(1);
	expect(pairs.some(({ relation }) => relation === 'conflict')).toBe(true);
});

test('what was pasted wrongly decoded is read as it was meant, and its sentences stand where it says', async () => {
	const misread = new TextDecoder('windows-1252').decode(
		new TextEncoder().encode(TEXT.replace('the capital of Kenya', 'Kenya’s capital'))
	);
	expect(misread).toContain('LucÃ');
	const { article, claims, annotations } = await read(asked({ text: `\ufeff${misread}` }));
	expect(article.text).toContain('Lucía Paredes Quispe');
	expect(article.text).toContain('Kenya’s capital');
	for (const { start, end, text } of annotations.names.filter((name) => name.start >= 0))
		expect(article.text.slice(start, end)).toBe(text);
	expect(claims.some(({ quote }) => quote.includes('Lucía'))).toBe(true);
});
