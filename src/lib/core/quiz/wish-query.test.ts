import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuestionForm } from '../questions/types';
import type { QuizWish } from './types';
import { sharedWish, wishFromQuery, wishOfAll, wishToQuery } from './wish-query';

const FORMS: readonly QuestionForm[] = ['choice', 'true-false', 'typed', 'order'];
const read = (query: string): QuizWish => wishFromQuery(query, FORMS);

const value = fc
	.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
	.filter((text) => text.trim() !== '' && text.isWellFormed());
const some = (of: fc.Arbitrary<string>) => fc.uniqueArray(of, { minLength: 1, maxLength: 4 });

const anyWish: fc.Arbitrary<QuizWish> = fc
	.record(
		{
			subject: fc.constantFrom('mixed', 'people', 'numbers'),
			count: fc.integer({ min: 1, max: 100 }),
			forms: fc.subarray([...FORMS], { minLength: 1 }),
			countries: fc.uniqueArray(fc.constantFrom('KR', 'CU', 'SY')),
			articles: fc.uniqueArray(value, { maxLength: 2 }),
			people: some(value),
			kinds: fc.subarray(['holds-office', 'visits', 'signs'] as const, { minLength: 1 }),
			sources: some(value),
			levels: fc.subarray(['easy', 'medium', 'hard'] as const, { minLength: 1 }),
			from: fc.constantFrom('2020', '2021-02', '2022-03-04'),
			until: fc.constantFrom('2023', '2024-02-29'),
			memory: fc.constantFrom('missed', 'due', 'unseen'),
			news: fc.constantFrom('new', 'week', 'latest'),
			clock: fc.constantFrom('calm', 'brisk'),
			minutes: fc.integer({ min: 1, max: 120 })
		},
		{ requiredKeys: ['subject', 'count', 'forms', 'countries', 'articles'] }
	)
	.map((wish) => wish as QuizWish);

/** Lists in the order of the vocabulary; the query knows no other. */
const sorted = (wish: QuizWish): unknown =>
	JSON.parse(JSON.stringify(wish), (_, each: unknown) =>
		Array.isArray(each) ? [...(each as string[])].sort() : each
	);

test('a wish comes back from its query as it was', () => {
	fc.assert(
		fc.property(anyWish, (wish) => {
			expect(sorted(read(wishToQuery(wish, FORMS)))).toEqual(sorted(wish));
			expect(sorted(read(`?${wishToQuery(wish, FORMS)}`))).toEqual(sorted(wish));
		})
	);
});

test('the usual wish needs no words', () => {
	expect(wishToQuery(wishOfAll(FORMS), FORMS)).toBe('');
	expect(read('')).toEqual(wishOfAll(FORMS));
});

test('a link people wrote before still limits to its article', () => {
	expect(read('?article=korea-cuba')).toEqual({ ...wishOfAll(FORMS), articles: ['korea-cuba'] });
});

test('whatever an address holds, a sound wish comes of it', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
			const wish = read(query);
			expect(wish.count >= 1 && wish.count <= 100 && wish.forms.length > 0).toBe(true);
			expect(sorted(read(wishToQuery(wish, FORMS)))).toEqual(sorted(wish));
		})
	);
});

test.each([
	['count=0&minutes=-3&subject=cats&form=yelling', wishOfAll(FORMS)],
	['count=99999', { ...wishOfAll(FORMS), count: 100 }],
	['country=kr&country=../etc&country=KR', { ...wishOfAll(FORMS), countries: ['KR'] }],
	['from=2024-13&until=soon&person=%E0%A4%A', wishOfAll(FORMS)]
])('nonsense is as though it were not there: %s', (query, wish) => {
	expect(read(query)).toEqual(wish);
});

test('a megabyte of address is read in no time and kept within limits', () => {
	const query = 'person=Amber+Stone&'.repeat(50_000);
	expect(read(query).people).toEqual(['Amber Stone']);
	const many = Array.from({ length: 5000 }, (_, at) => `source=s${String(at)}`).join('&');
	expect(read(many).sources).toHaveLength(50);
});

test('a shared wish holds nothing that only one learner’s memory could tell', () => {
	expect(sharedWish({ ...wishOfAll(FORMS), memory: 'missed', news: 'week' })).toEqual(
		wishOfAll(FORMS)
	);
	expect(sharedWish({ ...wishOfAll(FORMS), news: 'latest' }).news).toBe('latest');
});
