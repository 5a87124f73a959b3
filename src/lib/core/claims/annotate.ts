import type { Article } from '../article/types';
import { sentences } from '../text/sentences';
import { scan } from './annotate-scan';
import { countriesIn } from './countries';
import { findDates } from './dates';
import { markAll, namesIn } from './names';
import { officesIn } from './offices';
import type { Annotations } from './types';

/**
 * Everything that is found in one article before anything is claimed: sentences, countries, names,
 * dates and offices, each with offsets into the article.
 *
 * @param article as a reader made it
 */
export function annotate(article: Article): Annotations {
	const spans = sentences(article.text, article.blocks);
	const scanned = scan(article, spans);
	const countries = countriesIn(scanned);
	const marked = markAll(scanned, countries);
	const names = namesIn(article, marked);
	return {
		sentences: spans,
		names,
		countries,
		dates: findDates(article, spans),
		offices: officesIn(article, marked, names)
	};
}
