import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { claim, country, number, on, organisation, words } from '../facts/test-claims';
import { disputesOf } from './disputes';
import { draftsIn } from './test-drafts';
import { factsOf, joins, relations, shelf } from './test-news';

const views = (...claims: readonly Claim[]) => disputesOf(factsOf(...claims), shelf(claims));
const ties = (day: string, article: string, more: Partial<Claim> = {}) =>
	relations('MT', 'TO', day, { article, quote: `${article} says ${day}.`, ...more });

test('a disputed day is put as a plain "when", with no day in it', () => {
	const [view] = views(ties('2023', 'one'), ties('2024-02-14', 'two'));
	expect(view?.question).toMatch(/^When .*\bMalta and Tonga\b.*\?$/);
	expect(view?.question).not.toMatch(/\d/);
	expect(view?.countries).toEqual(['MT', 'TO']);
});

test('each side has its words and the sentences that say so, and no other', () => {
	const [view] = views(ties('2023', 'one'), ties('2024-02-14', 'two'), ties('2024-02', 'three'));
	const side = (text: string) => view?.sides.find((one) => one.text === text);
	expect(view?.sides).toHaveLength(2);
	expect(
		side('14 February 2024')
			?.evidence.map(({ article }) => article)
			.sort()
	).toEqual(['three', 'two']);
	expect(side('2023')?.evidence.map(({ quote }) => quote)).toEqual(['one says 2023.']);
});

test('the better supported side leads', () => {
	const [view] = views(ties('2023', 'one'), ties('2024-02-14', 'two'), ties('2023', 'three'));
	expect(view?.sides[0]?.text).toBe('2023');
});

test('sources that agree, refine one another or only plan give no dispute', () => {
	expect(views(ties('2024', 'one'), ties('2024-02-14', 'two'))).toEqual([]);
	expect(
		views(
			ties('2025-06-01', 'one', { modality: 'planned' }),
			ties('2025-07-01', 'two', { modality: 'planned' })
		)
	).toEqual([]);
});

const member = (rank: number, article: string) =>
	joins({
		article,
		quote: `Finland became member ${rank}.`,
		slots: { actor: country('FI'), body: organisation('NATO'), rank: number(rank, null) }
	});

test('a disputed rank is asked for by name and body and told by both numbers', () => {
	const [view] = views(member(31, 'one'), member(32, 'two'));
	expect(view?.question).toMatch(/what number member of NATO did Finland become/i);
	expect(view?.sides.map(({ text }) => text).sort()).toEqual(['31', '32']);
});

test('a disputed slot is asked in no question and named in none', () => {
	const drafts = draftsIn(member(31, 'one'), member(32, 'two'));
	expect(drafts.length).toBeGreaterThan(0);
	for (const { asked, prompt } of drafts) {
		expect(asked).not.toBe('rank');
		expect(prompt).not.toMatch(/3[12](?:st|nd)/);
	}
});

test('what one says happened and another denies is shown and never asked', () => {
	const claims = [ties('2024-02-14', 'one'), ties('2024-02-14', 'two', { modality: 'denied' })];
	const [view] = views(...claims);
	expect(view?.question).toMatch(/^What do sources say of this\? Malta and Tonga .*\.$/);
	expect(view?.sides.map(({ text }) => text).sort()).toEqual(['it happened', 'it is denied']);
	expect(draftsIn(claims[0] as Claim, claims[1] as Claim)).toEqual([]);
});

test('a dispute about what has no words is not shown', () => {
	const odd = (value: number, article: string) =>
		claim(
			'count',
			{ actor: country('FJ'), what: words('odd stuff'), number: number(value) },
			{ article, date: on('2024-02-14') }
		);
	expect(views(odd(7, 'one'), odd(70, 'two'))).toEqual([]);
});
