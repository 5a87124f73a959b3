import { describe, expect, test } from 'vitest';
import { question } from '../quiz/test-questions';
import { best, contest, contestKnown, COST, keyOrDiacritics, withAll } from './contest';
import type { Match, Matcher } from './contest';

const asked = question({ answer: 'key', answerValue: 'key', accepted: ['other key'] });

/** Fits names by a table: what a name costs, whatever was typed. */
const costing =
	(costs: Readonly<Record<string, number>>, nearly = false): Matcher =>
	() =>
	(names) => {
		const cost = Math.min(...names.map((name) => costs[name] ?? Infinity));
		if (cost === Infinity) return null;
		return { cost, reason: 'spelling', ...(nearly && { nearly: true as const }) };
	};

const rivals = [{ type: 'person', names: ['rival', 'rival too'] }];

describe('the key against a rival', () => {
	test.each<[string, Record<string, number>, string]>([
		['fits only the key', { key: 5 }, 'right spelling'],
		['fits only another name of the key', { 'other key': 5 }, 'right spelling'],
		['fits the key better', { key: 2, rival: 3 }, 'right spelling'],
		['fits both alike', { key: 3, rival: 3 }, 'nearly ambiguous'],
		['fits the rival better', { key: 4, rival: 3 }, 'wrong other-entity'],
		['fits another name of the rival better', { key: 4, 'rival too': 1 }, 'wrong other-entity'],
		['fits only the rival', { rival: 6 }, 'wrong other-entity'],
		['fits neither', {}, 'wrong no-match'],
		['is the key outright, and the rival too', { key: COST.key, rival: COST.key }, 'right spelling']
	])('what %s', (_, costs, verdict) => {
		const { outcome, reason } = contest(asked, 'typed', rivals, withAll(costing(costs)));
		expect(`${outcome} ${reason}`).toBe(verdict);
	});

	test('a fit that is only near never counts, even with no rival', () => {
		expect(contest(asked, 'typed', [], withAll(costing({ key: 2 }, true))).outcome).toBe('nearly');
	});

	test('a rival that bears the key’s name, or is named after one of its names, is the key', () => {
		for (const names of [['KEY'], ['someone', 'Key'], ['Other key', 'someone']])
			expect(
				contest(
					asked,
					'typed',
					[{ type: 'person', names }],
					withAll(() => () => ({ cost: 3, reason: 'surname' }))
				).outcome
			).toBe('right');
	});
});

describe('what a gazetteer knows', () => {
	const judgedBy = (
		costs: Record<string, number>,
		known: Readonly<Record<string, string>>
	): string => {
		const identify = (text: string): string | null => known[text] ?? null;
		const { outcome, reason } = contestKnown(
			asked,
			'typed',
			rivals,
			withAll(costing(costs)),
			identify
		);
		return `${outcome} ${reason}`;
	};

	test.each<[string, Record<string, number>, Record<string, string>, string]>([
		['nothing changes nothing', {}, {}, 'wrong no-match'],
		['two names of one thing', {}, { typed: 'A', key: 'A' }, 'right alias'],
		['another name of one thing', {}, { typed: 'A', 'other key': 'A' }, 'right alias'],
		['two things', {}, { typed: 'B', key: 'A' }, 'wrong other-entity'],
		['two things one slip apart', { key: 6 }, { typed: 'B', key: 'A' }, 'wrong other-entity'],
		['a thing one slip from an unknown key', { key: 6 }, { typed: 'B' }, 'wrong other-entity'],
		['a thing far from an unknown key', {}, { typed: 'B' }, 'wrong no-match'],
		['only the key', { key: 6 }, { key: 'A' }, 'right spelling']
	])('%s', (_, costs, known, verdict) => {
		expect(judgedBy(costs, known)).toBe(verdict);
	});
});

test('the cheapest match is the best, the first of two alike', () => {
	const match = (cost: number, reason: Match['reason']): Match => ({ cost, reason });
	expect(best([])).toBeNull();
	expect(best([null, null])).toBeNull();
	expect(best([match(3, 'alias'), null, match(1, 'key'), match(2, 'alias')])?.reason).toBe('key');
	expect(best([match(1, 'surname'), match(1, 'alias')])?.reason).toBe('surname');
});

test.each([
	['Zoe', 'zoe', 'key'],
	['zoë', 'Zoë', 'key'],
	['zoe\u0308', 'Zoë', 'key'],
	['Zoe', 'Zoë', 'diacritics'],
	['New-York', 'New York', 'key'],
	['newyork', 'New York', 'key'],
	['Lukasz', 'Łukasz', 'diacritics']
] as const)('%j for %j is told by its marks: %s', (typed, name, reason) => {
	expect(keyOrDiacritics(typed, name)).toBe(reason);
});
