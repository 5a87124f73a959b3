import { expect, test } from 'vitest';
import { frontOf, newestFirst } from './front';
import type { BankArticle, DisputeView } from './types';

const article = (id: string, published: string | null): BankArticle => ({
	id,
	title: `Title of ${id}`,
	publisher: 'The Tide',
	url: null,
	published,
	countries: ['FJ'],
	subjects: ['Diplomacy', 'Trade'],
	paragraphs: [`${id} begins.`, `${id} goes on.`]
});

const dispute = (question: string, settled: DisputeView['settled']): DisputeView => ({
	fact: question,
	question,
	countries: [],
	sides: [
		{ text: '1975', evidence: [] },
		{ text: '1976', evidence: [] }
	],
	settled
});

test('the newest stand first, those without a date last, equal ones as they came', () => {
	const list = [article('a', '2025-03'), article('b', null), article('c', '2025-03-02')];
	const again = [...list, article('d', '2025-03'), article('e', null)];
	expect(newestFirst(again).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b', 'e']);
	expect(again[0]?.id).toBe('a');
});

test('the front page names seven stories, and quotes the newest', () => {
	const days = Array.from({ length: 9 }, (_, at) => article(`s${at}`, `2025-01-0${at + 1}`));
	const { stories, opening } = frontOf(days, []);
	expect(stories.map(({ id }) => id)).toEqual(['s8', 's7', 's6', 's5', 's4', 's3', 's2']);
	expect(opening).toBe('s8 begins.');
	expect(stories[0]).toEqual({
		id: 's8',
		title: 'Title of s8',
		publisher: 'The Tide',
		published: '2025-01-09',
		subject: 'Diplomacy'
	});
});

test('of the disagreements it shows the first that is open, of an empty bank nothing', () => {
	const settled = dispute('Which?', { text: '1975', why: 'the treaty says so' });
	expect(frontOf([], [settled, dispute('When?', null)])).toEqual({
		stories: [],
		opening: '',
		dispute: { question: 'When?', sides: ['1975', '1976'] }
	});
	expect(frontOf([], [settled]).dispute).toBeNull();
});
