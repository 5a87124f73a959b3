import { expect, test } from 'vitest';
import { country, number, on, words, claim } from '../facts/test-claims';
import { seeded, shuffled } from '../random';
import { changesAmong, statementPairs } from './disagreements';
import { factsOf, holds, relations, shelf } from './test-news';
import type { Claim } from '../claims/types';

const pairsOf = (...claims: readonly Claim[]) => statementPairs(factsOf(...claims), shelf(claims));
const kinds = (...claims: readonly Claim[]): string[] =>
	pairsOf(...claims).map(({ relation, reason }) => `${relation} ${reason}`);

const EARLY = relations('KR', 'CU', '2023-05-02', { article: 'a' });
const LATE = relations('KR', 'CU', '2024-02-14', { article: 'b' });
const MONTH = relations('KR', 'CU', '2024-02', { article: 'c' });

test('two days for what happens once are a conflict, each side with its source', () => {
	const [pair, ...more] = pairsOf(
		relations('KR', 'CU', '2024-02-10', { article: 'a', date: on('2024-02-10') }),
		relations('KR', 'CU', '2024-02-14', { article: 'b' })
	);
	expect(more).toEqual([]);
	expect(pair).toMatchObject({ relation: 'conflict', reason: 'other-date' });
	expect(pair?.values.toSorted()).toEqual(['10 February 2024', '14 February 2024']);
	expect(pair?.statements.map(({ evidence }) => evidence.article).sort()).toEqual(['a', 'b']);
	expect(pair?.statements.every(({ text }) => text.includes('Cuba'))).toBe(true);
});

test('a day and its month agree: one is only more exact', () => {
	expect(kinds(LATE, MONTH)).toEqual(['agree finer-date']);
});

test('the same sentence from two sources teaches nothing and makes no pair', () => {
	expect(kinds(LATE, { ...LATE, id: 'other', article: 'z' })).toEqual([]);
});

test('an interim president who became president changed and contradicts nobody', () => {
	const pairs = pairsOf(
		holds('Ada Brightwater', 'president', 'NO', { article: 'a', asOf: '2025-02-01' }, 'interim'),
		holds('Ada Brightwater', 'president', 'NO', { article: 'b', asOf: '2025-04-01' })
	);
	expect(pairs.map(({ relation, reason }) => `${relation} ${reason}`)).toEqual([
		'differ over-time'
	]);
	expect(pairs[0]?.statements[0].text).toContain('interim');
	expect(pairs[0]?.statements[0].evidence.article).toBe('a');
});

const OLD = holds('Bela Kovashazy', 'prime-minister', 'HU', { article: 'a', asOf: '2020-02-01' });
const NEW = holds('Carla Dominguez', 'prime-minister', 'HU', { article: 'b', asOf: '2024-02-01' });

test('who followed in a seat is a change, told with both names', () => {
	const [pair] = pairsOf(OLD, NEW);
	expect(pair).toMatchObject({ relation: 'differ', reason: 'successor' });
	expect(pair?.values).toEqual(['Bela Kovashazy', 'Carla Dominguez']);
});

test('somebody called a former holder later came before, not after', () => {
	const later = holds(
		'Bela Kovashazy',
		'prime-minister',
		'HU',
		{ article: 'c', asOf: '2024-03-01' },
		'former'
	);
	const pairs = pairsOf(OLD, NEW, later);
	expect(pairs.filter(({ reason }) => reason === 'successor').map(({ values }) => values)).toEqual([
		['Bela Kovashazy', 'Carla Dominguez']
	]);
});

test('one holder on two days is neither a change nor the same report twice', () => {
	expect(kinds(OLD, { ...OLD, id: 'again', article: 'd', asOf: '2021-02-01' })).toEqual([]);
});

test('two people in one seat on one day are a conflict', () => {
	const day = { asOf: '2024-02-01' };
	const both = kinds(
		holds('Bela Kovashazy', 'prime-minister', 'HU', { article: 'a', ...day }),
		holds('Carla Dominguez', 'prime-minister', 'HU', { article: 'b', ...day })
	);
	expect(new Set(both)).toEqual(new Set(['conflict other-person']));
});

test('counts of different things only look like a conflict', () => {
	const count = (value: number, what: string, article: string): Claim =>
		claim(
			'count',
			{ actor: country('KR'), number: number(value, 'partners'), what: words(what) },
			{ article, asOf: '2025-04-11', quote: `South Korea has ${value} ${what}.` }
		);
	const found = kinds(
		count(191, 'diplomatic partners among member states', 'a'),
		count(194, 'diplomatic partners counting all states', 'b')
	);
	expect(found.every((kind) => kind.startsWith('differ'))).toBe(true);
});

test('plans make no pairs: nobody can be wrong about what has not happened', () => {
	expect(kinds({ ...EARLY, modality: 'planned' }, { ...LATE, modality: 'planned' })).toEqual([]);
});

test('somebody saying it happened and somebody denying it are a conflict', () => {
	const found = pairsOf(LATE, {
		...LATE,
		id: 'no',
		article: 'd',
		modality: 'denied',
		quote: 'No.'
	});
	expect(found[0]).toMatchObject({ relation: 'conflict', reason: 'denied' });
	expect(found[0]?.statements.map(({ text }) => text)).toContain('No.');
});

test('the order of the claims does not show', () => {
	const all = [EARLY, LATE, MONTH, OLD, NEW];
	const whole = JSON.stringify(pairsOf(...all));
	for (const seed of ['a', 'b', 'c'])
		expect(JSON.stringify(pairsOf(...shuffled(all, seeded(seed))))).toBe(whole);
});

test('what changed is told once a fact, the newest change first, disputes left out', () => {
	const older = [
		holds('Emil Fjordgaard', 'prime-minister', 'DK', { article: 'e', asOf: '2019-01-01' }),
		holds('Finn Holmquist', 'prime-minister', 'DK', { article: 'f', asOf: '2021-01-01' })
	];
	const claims = [OLD, NEW, EARLY, LATE, ...older];
	const articles = new Map(
		[...shelf(claims)].map(([id, article]) => {
			const value = claims.find((one) => one.article === id)?.asOf ?? null;
			return [id, { ...article, published: { value, how: 'given' as const } }];
		})
	);
	const changes = changesAmong(statementPairs(factsOf(...claims), articles));
	expect(changes.map(({ values }) => values[1])).toEqual(['Carla Dominguez', 'Finn Holmquist']);
});
