import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { readPlain } from '$lib/core/article/read-plain';
import { annotate } from '$lib/core/claims/annotate';
import { claimsOf } from '$lib/core/claims/claims';
import { editOf } from '$lib/core/questions/edit';
import { questionsFromArticle } from '$lib/core/questions/bank';
import type { Question } from '$lib/core/questions/types';
import { Desk, type Proposal } from '$lib/app/desk.svelte';
import type { ReaderClient } from '$lib/app/reader-client';
import DateAsk from './DateAsk.svelte';
import MarkedText from './MarkedText.svelte';
import Proposed from './Proposed.svelte';
import Reading from './Reading.svelte';

const TEXT = `Peru and Kenya established diplomatic relations on 3 March 2021.

Peruvian Foreign Minister Lucía Paredes Quispe visited Nairobi on Tuesday.`;

function read(published: string | null) {
	const article = readPlain({ id: 'own-a', text: TEXT, title: 'Peru and Kenya meet', published });
	if (!article.ok) throw new Error(article.error.code);
	const annotations = annotate(article.value);
	const { questions } = questionsFromArticle(article.value);
	return {
		article: article.value,
		annotations,
		claims: claimsOf(article.value, annotations),
		questions,
		more: 0,
		disputes: [],
		asked: []
	};
}

const FOUND = read('2021-03-04');

/** A reader that finds the flaws it is told to. */
const reader = (flaws: readonly { name: string; says: string }[]): ReaderClient =>
	({
		check: (question: Question, edit: { prompt: string }) =>
			Promise.resolve({ question: { ...question, prompt: edit.prompt, edited: true }, flaws })
	}) as unknown as ReaderClient;

const first = (): Question => {
	const [question] = FOUND.questions;
	if (!question) throw new Error('no question');
	return question;
};

test('nothing is decided at first; what is accepted is kept, what is left out is not', () => {
	const desk = new Desk(FOUND, reader([]));
	expect(desk.open).toBe(FOUND.questions.length);
	desk.decide(first().id, 'rejected');
	desk.acceptRest();
	expect(desk.open).toBe(0);
	expect(desk.accepted).toHaveLength(FOUND.questions.length - 1);
});

test('a flaw opens an accepted question again, and bars accepting it', async () => {
	const desk = new Desk(FOUND, reader([{ name: 'too-short', says: 'Too short.' }]));
	const { id } = first();
	desk.decide(id, 'accepted');
	await desk.edit(id, { ...editOf(first()), prompt: 'Who?' });
	expect(desk.accepted).toEqual([]);
	desk.decide(id, 'accepted');
	expect(desk.accepted).toEqual([]);
	desk.restore(id);
	desk.decide(id, 'accepted');
	expect(desk.accepted).toEqual([first()]);
});

test('reading again keeps decisions and edits', async () => {
	const before = new Desk(FOUND, reader([]));
	before.decide(first().id, 'accepted');
	await before.edit(first().id, { ...editOf(first()), prompt: 'Mended?' });
	const after = new Desk(FOUND, reader([]), before);
	await expect.poll(() => after.accepted[0]?.prompt).toBe('Mended?');
});

test('only the answer to the last edit counts', async () => {
	const waiting: ((flaws: boolean) => void)[] = [];
	const slow = {
		check: (question: Question) =>
			new Promise((resolve) =>
				waiting.push((flawed) =>
					resolve({ question, flaws: flawed ? [{ name: 'x', says: 'A flaw.' }] : [] })
				)
			)
	} as unknown as ReaderClient;
	const desk = new Desk(FOUND, slow);
	const { id } = first();
	const one = desk.edit(id, { ...editOf(first()), prompt: 'a' });
	const two = desk.edit(id, { ...editOf(first()), prompt: 'b' });
	waiting[1]?.(false);
	waiting[0]?.(true);
	await Promise.all([one, two]);
	expect(desk.proposals.find((each) => each.proposed.id === id)?.flaws).toEqual([]);
});

const proposal = (more: Partial<Proposal> = {}): Proposal => ({
	proposed: first(),
	question: first(),
	edit: editOf(first()),
	flaws: [],
	decision: 'open',
	known: false,
	...more
});

const props = (more: Partial<Proposal> = {}) => ({
	proposal: proposal(more),
	position: 'Question 1 of 3',
	article: 'own-a',
	ondecide: vi.fn(),
	onedit: vi.fn(),
	onrestore: vi.fn(),
	onshow: vi.fn(),
	dateText: () => ''
});

test('a question stands beside its sentence and is accepted or left out by a button', async () => {
	const given = props();
	const screen = await render(Proposed, given);
	await expect.element(screen.getByText(first().evidence[0]?.quote ?? '')).toBeVisible();
	await screen.getByRole('button', { name: 'Accept' }).click();
	expect(given.ondecide).toHaveBeenCalledWith('accepted');
	await screen.getByRole('button', { name: 'Leave out' }).click();
	expect(given.ondecide).toHaveBeenCalledWith('rejected');
});

test('every keystroke of an edit is told, and flaws are named where they are made', async () => {
	const given = props({ flaws: [{ name: 'too-short', says: 'Too few words to stand alone.' }] });
	const screen = await render(Proposed, given);
	await screen.getByRole('button', { name: 'Edit' }).click();
	await expect.element(screen.getByText('Too few words to stand alone.')).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Accept' })).toBeDisabled();
	await screen.getByLabelText('Said after the answer').fill('Other words.');
	expect(given.onedit).toHaveBeenLastCalledWith({
		...editOf(first()),
		explanation: 'Other words.'
	});
});

const PART = { item: 'f.date', fact: 'f', value: '2021' };
const FORMS: readonly (readonly [string, Partial<Question>, string])[] = [
	[
		'an order',
		{
			form: 'order',
			options: [],
			parts: [{ ...PART, id: 'a', left: 'Peru joined the Andean league', right: 'May 2021' }]
		},
		'Peru joined the Andean league'
	],
	[
		'a match',
		{
			form: 'match',
			options: [],
			parts: [{ ...PART, id: 'a', left: 'Wanjiru Kamau', right: 'foreign minister' }]
		},
		'foreign minister'
	],
	[
		'a map',
		{ form: 'map', answer: 'Peru', options: [{ id: 'a', text: 'Peru', reason: '', value: 'PE' }] },
		'To be found on the map'
	],
	[
		'a cloze',
		{ form: 'cloze', options: [], prompt: 'Peru and _____ met in 2021.', answer: 'Kenya' },
		'Kenya'
	]
];

for (const [what, more, shown] of FORMS)
	test(`${what} is shown with its parts and can be edited`, async () => {
		const question = { ...first(), ...more };
		const screen = await render(
			Proposed,
			props({ question, proposed: question, edit: editOf(question) })
		);
		await expect.element(screen.getByText(shown).first()).toBeVisible();
		await screen.getByRole('button', { name: 'Edit' }).click();
		await expect.element(screen.getByLabelText('Said after the answer')).toBeVisible();
	});

test('a mark says what it is read as, and a claim what it claims', async () => {
	const screen = await render(MarkedText, { found: FOUND, lit: null, locale: 'en-GB' });
	await screen.getByRole('button', { name: 'Tuesday, date' }).click();
	const said = screen.getByRole('status', { name: 'Read as' });
	await expect.element(said).toHaveTextContent('2 March 2021');
	await expect.element(said).toHaveTextContent('Worked out from the day of publication.');
	await screen.getByRole('button', { name: 'Claim 1', exact: true }).click();
	await expect.element(said).toHaveTextContent('It happened.');
});

test('without its day a weekday stays open, and says so', async () => {
	const screen = await render(MarkedText, { found: read(null), lit: null, locale: 'en-GB' });
	await screen.getByRole('button', { name: 'Tuesday, date' }).click();
	await expect
		.element(screen.getByRole('status', { name: 'Read as' }))
		.toHaveTextContent('not known');
});

test('a kind that is switched off is no longer marked', async () => {
	const screen = await render(MarkedText, { found: FOUND, lit: null, locale: 'en-GB' });
	await screen.getByRole('checkbox', { name: /Dates/ }).click();
	await expect
		.poll(() => screen.getByRole('button', { name: 'Tuesday, date' }).elements().length)
		.toBe(0);
});

test('a long article is shown a piece at a time', async () => {
	const article = {
		...FOUND.article,
		blocks: Array.from({ length: 300 }, (_, at) => ({ start: at, end: at + 1 }))
	};
	const screen = await render(MarkedText, {
		found: { ...FOUND, article },
		lit: null,
		locale: 'en-GB'
	});
	await expect.element(screen.getByRole('button', { name: '260 more paragraphs' })).toBeVisible();
	await screen.getByRole('button', { name: '260 more paragraphs' }).click();
	await expect.element(screen.getByRole('button', { name: '220 more paragraphs' })).toBeVisible();
});

test('the day is asked for when it is not known, and may stay so', async () => {
	const onreadagain = vi.fn();
	const published = { value: null, how: 'unknown' } as const;
	const screen = await render(DateAsk, { published, locale: 'en-GB', onreadagain });
	await screen.getByLabelText('Day of publication').fill('2021-03-04');
	await screen.getByRole('button', { name: 'Read again with this day' }).click();
	expect(onreadagain).toHaveBeenCalledWith('2021-03-04');
	await screen.getByRole('button', { name: 'Not known' }).click();
	await expect.element(screen.getByText(/Publication day not known/)).toBeVisible();
});

test('a stage is said politely, shown as progress, and reading can be stopped', async () => {
	const oncancel = vi.fn();
	const screen = await render(Reading, { stage: 'claims', length: 90_000, oncancel });
	await expect.element(screen.getByRole('status')).toHaveTextContent('Step 3 of 4');
	await expect
		.element(screen.getByRole('progressbar', { name: 'Reading the article' }))
		.toHaveAttribute('max', '4');
	await expect.element(screen.getByText(/as long as a book/)).toBeVisible();
	await screen.getByRole('button', { name: 'Stop reading' }).click();
	expect(oncancel).toHaveBeenCalled();
});
