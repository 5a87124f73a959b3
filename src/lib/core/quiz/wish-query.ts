import { KINDS } from '../claims/vocabulary';
import type { QuestionForm } from '../questions/types';
import { daysOfIso } from './period';
import type { ClockPace, Level, MemoryWish, NewsWish, QuizWish } from './types';

const SUBJECTS = ['mixed', 'countries', 'people', 'dates', 'numbers', 'events'] as const;
const LEVELS: readonly Level[] = ['easy', 'medium', 'hard'];
const MEMORY: readonly MemoryWish[] = ['missed', 'due', 'unseen'];
const NEWS: readonly NewsWish[] = ['new', 'week', 'latest'];
const CLOCKS: readonly ClockPace[] = ['off', 'calm', 'brisk'];

const USUAL_COUNT = 10;
const MOST_COUNT = 100;
const MOST_MINUTES = 120;
/** More values than these are no choice, and longer ones no value. */
const MOST_VALUES = 50;
const LONGEST = 200;

/** Ten mixed questions in every form there is, as long as they take. */
export const wishOfAll = (forms: readonly QuestionForm[]): QuizWish => ({
	subject: 'mixed',
	count: USUAL_COUNT,
	forms,
	countries: [],
	articles: []
});

/** `a=1&a=2` by name, decoded; what is no such text is left out. */
function valuesOf(query: string): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const pair of query.replace(/^\?/, '').split('&', 20 * MOST_VALUES)) {
		const at = pair.indexOf('=');
		if (at <= 0) continue;
		try {
			const value = decodeURIComponent(pair.slice(at + 1).replaceAll('+', ' '));
			const list = found.get(pair.slice(0, at)) ?? [];
			if (value !== '' && value.length <= LONGEST && list.length < MOST_VALUES) list.push(value);
			found.set(pair.slice(0, at), list);
		} catch {
			// A stray per cent sign: no text of ours.
		}
	}
	return found;
}

const whole = (text: string | undefined, most: number): number | null =>
	text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Math.min(most, Number(text)) : null;

/**
 * Reads a wish from the query of an address. Never fails: what it does not know, or what makes no
 * sense, is as though it were not there.
 *
 * @param query with or without its question mark
 * @param forms every form there is
 */
export function wishFromQuery(query: string, forms: readonly QuestionForm[]): QuizWish {
	const values = valuesOf(query);
	const all = (name: string): readonly string[] => [...new Set(values.get(name) ?? [])];
	const known = <T extends string>(name: string, of: readonly T[]): readonly T[] =>
		of.filter((each) => all(name).includes(each));
	const one = <T extends string>(name: string, of: readonly T[]): T | undefined =>
		known(name, of)[0];
	const date = (name: string): string | undefined =>
		all(name).find((text) => daysOfIso(text) !== null);
	const chosen = known('form', forms);
	const minutes = whole(all('minutes')[0], MOST_MINUTES);
	const optional = {
		people: all('person'),
		kinds: known('kind', KINDS),
		sources: all('source'),
		levels: known('level', LEVELS),
		from: date('from'),
		until: date('until'),
		memory: one('memory', MEMORY),
		news: one('news', NEWS),
		clock: one('clock', CLOCKS),
		minutes: minutes ?? undefined
	};
	const given = Object.entries(optional).filter(
		([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)
	);
	return {
		subject: one('subject', SUBJECTS) ?? 'mixed',
		count: whole(all('count')[0], MOST_COUNT) ?? (minutes === null ? USUAL_COUNT : MOST_COUNT),
		forms: chosen.length > 0 ? chosen : forms,
		countries: all('country').filter((code) => /^[A-Z]{2}$/.test(code)),
		articles: all('article'),
		...Object.fromEntries(given)
	};
}

/**
 * Writes a wish as the query of an address, without a question mark; what is as usual is left out, so
 * that the usual wish is an empty text.
 *
 * @param forms every form there is
 */
export function wishToQuery(wish: QuizWish, forms: readonly QuestionForm[]): string {
	const every = forms.every((form) => wish.forms.includes(form));
	const usual = wish.minutes === undefined ? USUAL_COUNT : MOST_COUNT;
	const pairs: readonly (readonly [string, readonly (string | number | undefined)[]])[] = [
		['subject', wish.subject === 'mixed' ? [] : [wish.subject]],
		['count', wish.count === usual ? [] : [wish.count]],
		['minutes', [wish.minutes]],
		['form', every ? [] : forms.filter((form) => wish.forms.includes(form))],
		['country', wish.countries],
		['article', wish.articles],
		['person', wish.people ?? []],
		['kind', wish.kinds ?? []],
		['source', wish.sources ?? []],
		['level', wish.levels ?? []],
		['from', [wish.from]],
		['until', [wish.until]],
		['memory', [wish.memory]],
		['news', [wish.news]],
		['clock', wish.clock === 'off' ? [] : [wish.clock]]
	];
	return pairs
		.flatMap(([name, values]) =>
			values.flatMap((value) =>
				value === undefined ? [] : `${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`
			)
		)
		.join('&');
}

/** A wish that means the same for everybody: without what only one learner's memory and day can tell. */
export function sharedWish(wish: QuizWish): QuizWish {
	const { memory: _memory, news, ...rest } = wish;
	return news === 'latest' ? { ...rest, news } : rest;
}
