import { expect, test } from 'vitest';
import type { StatementPair } from '$lib/core/questions/disagreements';
import type { Evidence, Question } from '$lib/core/questions/types';
import type { App } from './app.svelte';
import { changeCards } from './change-cards';

const evidence = (article: string, published: string, start = 0): Evidence => ({
	article,
	title: article,
	publisher: null,
	url: null,
	published,
	quote: 'A sentence.',
	start,
	end: start + 10
});

const change = (reason: StatementPair['reason']): StatementPair => ({
	id: 'change',
	fact: 'old',
	relation: 'differ',
	reason,
	statements: [
		{ text: 'Ada was president.', evidence: evidence('before', '2020-01-01') },
		{ text: 'Bo was president.', evidence: evidence('after', '2021-01-01') }
	],
	values: ['Ada', 'Bo'],
	countries: ['NO']
});

const question = (fact: string, slot: string, article: string): Partial<Question> => ({
	id: `${fact}.${slot}`,
	item: `${fact}.${slot}`,
	fact,
	kind: 'holds-office',
	evidence: [evidence(article, '2021-01-01')]
});

/** As much of the app as is asked for: cards by item, and questions. */
const app = (items: readonly string[]): App =>
	({
		questions: [
			question('old', 'person', 'before'),
			question('new', 'person', 'after'),
			question('new', 'office', 'after'),
			question('other', 'person', 'elsewhere')
		],
		learner: { items: new Map(items.map((item) => [item, {}])) }
	}) as unknown as App;

test('another holder: the card on the old one is asked no more, and the new one is told', () => {
	const cards = changeCards(app(['old.person']), change('successor'));
	expect(cards).toEqual({ retired: 1, mended: 0, fresh: 2, now: 'new' });
});

test('whoever has no card on what was is only told what is new', () => {
	const cards = changeCards(app(['new.person']), change('successor'));
	expect(cards).toEqual({ retired: 0, mended: 0, fresh: 1, now: 'new' });
});

test('the same fact told again keeps its card, which now asks for what is so', () => {
	const cards = changeCards(app(['old.person', 'other.person']), change('over-time'));
	expect(cards).toEqual({ retired: 0, mended: 1, fresh: 0, now: 'old' });
});

test('a card on another fact whose name begins alike does not count', () => {
	const cards = changeCards(app(['older.person']), change('successor'));
	expect(cards.retired).toBe(0);
});
