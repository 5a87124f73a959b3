import { dailyNumber, dayOfMark, dayOfPractice } from '$lib/core/quiz/daily-mark';
import { FORMS } from '$lib/core/questions/forms';
import type { QuizWish } from '$lib/core/quiz/types';
import { wishFromQuery, wishToQuery } from '$lib/core/quiz/wish-query';
import { build } from '$lib/i18n/en/build';
import { daily } from '$lib/i18n/en/daily';
import { quiz } from '$lib/i18n/en/quiz';
import { countryText } from './country-text';

/** As long as a mark may be. */
const LONGEST = 200;
const MARK = 'quiz:';

type Subject = Pick<QuizWish, 'subject' | 'countries' | 'people' | 'memory' | 'news'>;

/** A quiz by what it is about, in the language of now: "People · Peru", "Peru", "Mixed". */
export function wishTitle(
	{ subject, countries, people = [], memory, news }: Subject,
	locale: string
): string {
	const about = memory ?? news;
	const limits = [...countries.map((code) => countryText(code, locale)), ...people];
	return [
		...(subject === 'mixed' && limits.length > 0 ? [] : [quiz.subjects[subject]]),
		...limits,
		...(about === undefined ? [] : [build.abouts[about]])
	].join(' · ');
}

/**
 * What a sitting is marked with so that it is named in whatever language is chosen later; null where
 * its name is the title of an article, which is the same in all of them.
 */
export function markOfWish(wish: QuizWish): string | null {
	const { subject, countries, people, memory, news } = wish;
	if (wish.articles.length > 0) return null;
	const about = { subject, countries, articles: [], count: 10, forms: FORMS };
	const optional = Object.entries({ people, memory, news }).filter(([, value]) => value);
	const query = wishToQuery({ ...about, ...Object.fromEntries(optional) }, FORMS);
	const mark = MARK + query;
	return mark.length > LONGEST ? null : mark;
}

/**
 * The name of a sitting in the language of now, where the app named it; a title that somebody gave, or
 * an older sitting's, stays as it was written down.
 */
export function sittingTitle(
	{ title, of = null }: { readonly title: string; readonly of?: string | null },
	locale: string
): string {
	if (of === null) return title;
	if (of.startsWith(MARK)) return wishTitle(wishFromQuery(of.slice(MARK.length), FORMS), locale);
	const [day, again] = [dayOfMark(of), dayOfPractice(of)];
	if (day !== null) return daily.name(dailyNumber(day));
	return again === null ? title : daily.practiceName(dailyNumber(again));
}
