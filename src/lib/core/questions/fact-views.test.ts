import { expect, test } from 'vitest';
import { mergeClaims } from '../facts/merge';
import { NO_DECISIONS } from '../facts/decisions';
import type { Claim } from '../claims/types';
import { type FactView, factViews } from './fact-views';
import { holds, relations } from './test-news';

const viewsOf = (...claims: readonly Claim[]): FactView[] =>
	factViews(mergeClaims(claims, NO_DECISIONS));

const one = (...claims: readonly Claim[]): FactView => {
	const [view, ...others] = viewsOf(...claims);
	if (!view || others.length > 0) throw new Error('not one fact');
	return view;
};

test('a fact is told in one sentence of ours, with its countries and its date', () => {
	const view = one(relations('FJ', 'NO', '2022-05-03'));
	expect(view.statement).toBe('Fiji and Norway established diplomatic relations on 3 May 2022.');
	expect(view.countries).toEqual(['FJ', 'NO']);
	expect(view.date).toBe('2022-05-03');
	expect(view.status).toBe('agreed');
});

test('every source is there with its sentence, the newest first, each sentence once', () => {
	const view = one(
		relations('FJ', 'NO', '2022-05-03', { article: 'a', asOf: '2022-05-04', quote: 'First.' }),
		relations('FJ', 'NO', '2022-05-03', { article: 'b', asOf: '2022-06-01', quote: 'Second.' }),
		relations('NO', 'FJ', '2022-05-03', { article: 'b', asOf: '2022-06-01', quote: 'Second.' }),
		relations('FJ', 'NO', '2022-05-03', { article: 'c', asOf: null, quote: 'Undated.' })
	);
	expect(view.sources.map(({ quote }) => quote)).toEqual(['Second.', 'First.', 'Undated.']);
});

test('a dispute is told with its sides and who is on each', () => {
	const view = one(
		relations('FJ', 'NO', '2022-05-03', { article: 'a' }),
		relations('FJ', 'NO', '2021-01-01', { article: 'b', quote: 'In another year.' })
	);
	expect(view.status).toBe('disputed');
	expect(view.disagreements[0]?.sides).toEqual([
		{ text: '2021-01-01', articles: ['b'] },
		{ text: '2022-05-03', articles: ['a'] }
	]);
	expect(view.statement).not.toMatch(/^Fiji and Norway established diplomatic relations on 3/);
});

test('a plan speaks in the words of its source, and says that it is one', () => {
	const view = one(
		relations('FJ', 'NO', '2030-01-01', { modality: 'planned', quote: 'They plan to.' })
	);
	expect(view.status).toBe('planned');
	expect(view.statement).toBe('They plan to.');
	expect(view.sources[0]?.modality).toBe('planned');
});

test('an office is volatile, says as of when, and names who came next', () => {
	const views = viewsOf(
		holds('Ada Brightwater', 'president', 'NO', { asOf: '2020-01-01', article: 'a' }),
		holds('Bo Aasen', 'president', 'NO', { asOf: '2021-01-01', article: 'b' }, 'interim')
	);
	const [ada, bo] = ['Ada', 'Bo'].map((name) =>
		views.find(({ slots }) => slots.person?.text.startsWith(name))
	);
	expect(ada?.validity).toEqual({ asOf: '2020-01-01', volatile: true, supersededBy: bo?.id });
	expect(bo?.sources[0]?.state).toBe('interim');
	expect(ada?.sources[0]).not.toHaveProperty('state');
});

test('what cannot be true as told is left out', () => {
	expect(viewsOf(relations('FJ', 'FJ', '2022-05-03'))).toEqual([]);
});

test('the order of the claims does not show', () => {
	const claims = [
		relations('FJ', 'NO', '2022-05-03', { article: 'a' }),
		relations('FJ', 'NO', '2022-05-03', { article: 'b', quote: 'Again.' }),
		holds('Ada Brightwater', 'president', 'NO')
	];
	expect(viewsOf(...claims.toReversed())).toEqual(viewsOf(...claims));
});
