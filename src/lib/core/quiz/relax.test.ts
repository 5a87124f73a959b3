import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuestionForm } from '../questions/types';
import { available } from './allowed';
import { NOBODY } from './matching';
import { relaxations } from './relax';
import { anyBank, question } from './test-questions';
import type { QuizFilter } from './types';

const FORMS: readonly QuestionForm[] = ['choice', 'true-false', 'typed'];
const filter = (over: Partial<QuizFilter> = {}): QuizFilter => ({
	subject: 'mixed',
	forms: FORMS,
	countries: [],
	articles: [],
	...over
});
const ways = (bank: ReturnType<typeof question>[], over: Partial<QuizFilter>) =>
	relaxations(bank, filter(over), NOBODY, FORMS);

const BANK = [
	question({ id: 'a', countries: ['KR'], subject: 'people' }),
	question({ id: 'b', countries: ['CU'], subject: 'dates' }),
	question({ id: 'c', countries: ['CU'], subject: 'dates', form: 'typed' })
];

test('the limit that gives back most stands first', () => {
	expect(ways(BANK, { countries: ['KR'], subject: 'dates' })).toMatchObject([
		{ without: ['countries'], count: 2, filter: { subject: 'dates', countries: [] } },
		{ without: ['subject'], count: 1, filter: { subject: 'mixed', countries: ['KR'] } }
	]);
});

test('two limits are given up where one does not do', () => {
	const found = ways(BANK, { countries: ['XX'], subject: 'numbers' });
	expect(found).toMatchObject([{ without: ['subject', 'countries'], count: 3 }]);
});

test('all are given up where two do not do, and nothing is promised of an empty bank', () => {
	const over = { countries: ['XX'], subject: 'numbers', kinds: ['votes'] } as const;
	const [all] = ways(BANK, over);
	expect(all).toMatchObject({ count: 3, filter: { countries: [], subject: 'mixed' } });
	expect(all?.filter.kinds).toBeUndefined();
	expect(ways([], over)).toEqual([]);
});

test('this week’s news gives way to the newest week there is', () => {
	const evidence = {
		article: 'a',
		title: '',
		publisher: null,
		url: null,
		published: '2020-01-01',
		quote: '',
		start: 0,
		end: 0
	};
	const bank = [question({ evidence: [evidence] })];
	const [first, second] = relaxations(
		bank,
		filter({ news: 'week' }),
		{ ...NOBODY, today: 20_000 },
		FORMS
	);
	expect(first).toMatchObject({ instead: 'latest', count: 1, filter: { news: 'latest' } });
	expect(second).toMatchObject({ without: ['news'], instead: null });
});

test('what a way out promises is there', () => {
	const anyFilter = fc.record({
		subject: fc.constantFrom('mixed' as const, 'people' as const, 'numbers' as const),
		countries: fc.subarray(['AA', 'ZZ']),
		kinds: fc.subarray(['votes', 'holds-office'] as const)
	});
	fc.assert(
		fc.property(anyBank, anyFilter, (bank, over) => {
			const wanted = filter(over);
			for (const { count, filter: relaxed } of relaxations(bank, wanted, NOBODY, FORMS)) {
				expect(count).toBeGreaterThan(0);
				expect(available(bank, relaxed, NOBODY)).toBe(count);
			}
		})
	);
});
