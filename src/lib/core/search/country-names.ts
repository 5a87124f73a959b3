import { COUNTRIES, type Country } from '../gazetteer/countries';
import { fold } from '../text/fold';
import type { NamedCountry } from './types';

/** Names of countries by folded text, and the names of each. */
export interface CountryNames {
	/** The country that a run of folded words means, or undefined. */
	code(folded: string): string | undefined;
	of(code: string): NamedCountry;
	/** Words of the longest name. */
	readonly longest: number;
}

/** A name in another language, or one that the reader's device knows. */
export interface ForeignName {
	readonly code: string;
	readonly name: string;
}

const spoken = (country: Country): readonly string[] => [
	country.name,
	country.official ?? country.name,
	...country.aliases,
	...country.demonyms,
	country.capital,
	...country.seats
];

/**
 * Every way of naming a country that the table has, and those handed in: names, abbreviations,
 * adjectives, its capital. What two countries share means neither.
 *
 * @param foreign names in other languages
 */
export function countryNames(foreign: readonly ForeignName[] = []): CountryNames {
	const codes = new Map<string, string | null>();
	const names = new Map<string, Set<string>>();
	const learn = (code: string, name: string): void => {
		const folded = fold(name);
		if (folded === '') return;
		names.set(code, (names.get(code) ?? new Set()).add(folded));
		const known = codes.get(folded);
		codes.set(folded, known === undefined || known === code ? code : null);
	};
	for (const country of COUNTRIES) for (const name of spoken(country)) learn(country.code, name);
	for (const { code, name } of foreign) if (names.has(code)) learn(code, name);
	return {
		code: (folded) => codes.get(folded) ?? undefined,
		of: (code) => ({ code, names: [...(names.get(code) ?? [])].map((name) => name.split(' ')) }),
		longest: Math.max(...[...codes.keys()].map((name) => name.split(' ').length))
	};
}
