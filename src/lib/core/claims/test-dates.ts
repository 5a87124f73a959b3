import { sentences } from '../text/sentences';
import { findDates } from './dates';
import { articleOf } from './test-annotations';
import type { DateMention } from './types';

/** The publication date most examples assume: a Friday, in ISO week 15. */
export const FRIDAY = '2025-04-11';

/** The time expressions of an article of one text. */
export function datesIn(text: string, published: string | null = FRIDAY): DateMention[] {
	const article = articleOf(text, published);
	return findDates(article, sentences(text, article.blocks));
}

/** Each as a line: `5 to 7 May 2024 = 2024-05-05 to 2024-05-07`. */
export const readingsOf = (text: string, published: string | null = FRIDAY): string[] =>
	datesIn(text, published).map(({ text: words, value, until }) =>
		until === null ? `${words} = ${value}` : `${words} = ${value} to ${until}`
	);

/** Their values alone. */
export const valuesOf = (text: string, published: string | null = FRIDAY): string[] =>
	datesIn(text, published).map(({ value }) => value);
