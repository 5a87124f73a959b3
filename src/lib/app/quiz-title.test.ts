import { afterEach, expect, test } from 'vitest';
import { dailyMark, practiceMark } from '$lib/core/quiz/daily-mark';
import { FORMS } from '$lib/core/questions/forms';
import type { QuizWish } from '$lib/core/quiz/types';
import { wishOfAll } from '$lib/core/quiz/wish-query';
import { ko } from '$lib/i18n/ko';
import { readThrough } from '$lib/i18n/said';
import { markOfWish, sittingTitle, wishTitle } from './quiz-title';

const wish = (over: Partial<QuizWish> = {}): QuizWish => ({ ...wishOfAll(FORMS), ...over });
const korean = (): void => readThrough((area) => (ko as Record<string, object>)[area]);
afterEach(() => readThrough(() => undefined));

/** As written down in English, and read in Korean. */
function readInKorean(chosen: QuizWish): string {
	const title = wishTitle(chosen, 'en-GB');
	const of = markOfWish(chosen);
	korean();
	return sittingTitle({ title, of }, 'ko');
}

test('a quiz is named by what it is about', () => {
	expect(wishTitle(wish(), 'en-GB')).toBe('Mixed');
	expect(wishTitle(wish({ countries: ['PE'] }), 'en-GB')).toBe('Peru');
	expect(wishTitle(wish({ subject: 'people', countries: ['PE'], memory: 'missed' }), 'en-GB')).toBe(
		'People · Peru · What I miss'
	);
});

test('a sitting is named in the language of now, not of then', () => {
	expect(readInKorean(wish())).toBe(ko.quiz.subjects.mixed);
	expect(readInKorean(wish({ subject: 'dates', countries: ['PE'] }))).toBe(
		`${ko.quiz.subjects.dates} · 페루`
	);
	expect(readInKorean(wish({ people: ['Ada Stone'], news: 'week' }))).toBe(
		`Ada Stone · ${ko.build.abouts.week}`
	);
});

test('the day’s quiz and its practice have their numbers in any language', () => {
	korean();
	expect(sittingTitle({ title: 'x', of: dailyMark(20_454) }, 'ko')).toBe(ko.daily.name(1));
	expect(sittingTitle({ title: 'x', of: practiceMark(20_455) }, 'ko')).toBe(
		ko.daily.practiceName(2)
	);
});

test('a title somebody gave, an article’s and an older sitting’s stay', () => {
	expect(markOfWish(wish({ articles: ['a1'] }))).toBeNull();
	for (const of of [null, 'challenge:abc', 'daily:x'])
		expect(sittingTitle({ title: 'Week 3', of }, 'ko')).toBe('Week 3');
	expect(sittingTitle({ title: 'Week 3' }, 'ko')).toBe('Week 3');
});

test('a mark fits where it is kept, or there is none', () => {
	expect(markOfWish(wish())).toBe('quiz:');
	expect(
		markOfWish(wish({ people: Array.from({ length: 40 }, (_, n) => `Name ${n}`) }))
	).toBeNull();
});
