import type { Article } from '../article/types';
import type { Claim } from '../claims/types';
import {
	claim,
	country,
	number,
	office,
	on,
	organisation,
	person,
	place,
	words
} from '../facts/test-claims';
import { mergeClaims } from '../facts/merge';
import { NO_DECISIONS } from '../facts/decisions';
import type { Fact } from '../facts/types';

/** A small invented world of news for tests: nobody in it exists. */
export const article = (id: string, title = 'A title'): Article => ({
	id,
	title,
	text: 'x'.repeat(1000),
	blocks: [{ start: 0, end: 1000 }],
	published: { value: '2025-04-11', how: 'given' },
	publisher: 'The Gazette',
	url: 'https://example.org/a',
	countries: [],
	subjects: []
});

export const holds = (
	name: string,
	title: string,
	code: string,
	more: Partial<Claim> = {},
	state?: string
): Claim =>
	claim(
		'holds-office',
		{
			person: person(name),
			office: office(title),
			polity: country(code),
			...(state ? { state: words(state) } : {})
		},
		{
			asOf: '2025-04-11',
			article: 'offices',
			quote: `${name} is the ${title.replace(/-/g, ' ')} of ${country(code).text}.`,
			...more
		}
	);

export const relations = (a: string, b: string, day: string, more: Partial<Claim> = {}): Claim =>
	claim(
		'establishes-relations',
		{ actor: country(a), other: country(b) },
		{
			date: on(day),
			asOf: '2025-04-11',
			article: 'relations',
			quote: `${country(a).text} and ${country(b).text} established relations on ${day}.`,
			...more
		}
	);

export const joins = (more: Partial<Claim> = {}): Claim =>
	claim(
		'joins',
		{ actor: country('FI'), body: organisation('NATO'), rank: number(31, null) },
		{
			date: on('2023-04-04'),
			article: 'joins',
			asOf: '2023-04-05',
			quote: 'Finland joined NATO on 4 April 2023 as its 31st member.',
			...more
		}
	);

export const visits = (name: string, city: string, code: string, day: string): Claim =>
	claim(
		'visits',
		{ actor: person(name), place: place(city, code), other: country(code) },
		{
			date: on(day),
			article: `visit-${day}`,
			asOf: '2025-04-11',
			quote: `${name} visited ${city} on ${day}.`
		}
	);

export const NEWS: readonly Claim[] = [
	holds('Ada Brightwater', 'foreign-minister', 'NO'),
	holds('Bela Kovashazy', 'foreign-minister', 'HU'),
	holds('Carla Dominguez', 'foreign-minister', 'PT'),
	holds('Dirk Vandenhout', 'foreign-minister', 'BE'),
	holds('Emil Fjordgaard', 'prime-minister', 'DK'),
	relations('KR', 'SY', '2025-04-10'),
	relations('FJ', 'GD', '2015-06-22'),
	joins(),
	visits('Ada Brightwater', 'Damascus', 'SY', '2025-03-02')
];

export const factsOf = (...claims: readonly Claim[]): Fact[] => mergeClaims(claims, NO_DECISIONS);

export const shelf = (claims: readonly Claim[]): ReadonlyMap<string, Article> =>
	new Map(claims.map((one) => [one.article, article(one.article)]));
