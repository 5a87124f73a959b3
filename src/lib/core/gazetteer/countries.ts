import { lazy } from '../lazy';
import { fold } from '../text/fold';
import { AFRICA } from './countries-africa';
import { AMERICAS } from './countries-americas';
import { ASIA } from './countries-asia';
import { EUROPE } from './countries-europe';
import { OCEANIA } from './countries-oceania';
import type { Country } from './country-table';

export type { Country } from './country-table';

/**
 * The 193 members of the United Nations, its two observer states (the Vatican and Palestine), and
 * Kosovo, Taiwan, the Cook Islands and Niue; sorted by code.
 */
export const COUNTRIES: readonly Country[] = [
	...AFRICA,
	...AMERICAS,
	...ASIA,
	...EUROPE,
	...OCEANIA
].sort((a, b) => (a.code < b.code ? -1 : 1));

const BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((c) => [c.code, c]));

const byName = lazy(
	(): ReadonlyMap<string, string> =>
		new Map(
			COUNTRIES.flatMap((country) =>
				[country.name, country.official ?? country.name, ...country.aliases].flatMap(
					(name): [string, string][] => {
						const folded = fold(name);
						return [
							[folded, country.code],
							[folded.replace(/^the /, ''), country.code]
						];
					}
				)
			)
		)
);

/** The country of an ISO 3166-1 alpha-2 code in capitals, or null where the table has none. */
export function countryByCode(code: string): Country | null {
	return BY_CODE.get(code) ?? null;
}

/** The short English name of a code; the code itself where the table has none. */
export function countryName(code: string): string {
	return BY_CODE.get(code)?.name ?? code;
}

/**
 * The country a whole name, official name, alias or abbreviation means.
 *
 * @param folded a name through `fold`, with or without "the"
 * @returns ISO 3166-1 alpha-2, or null; ambiguous names ("Congo", "Korea") give null
 */
export function findCountryName(folded: string): string | null {
	return byName().get(folded) ?? byName().get(folded.replace(/^the /, '')) ?? null;
}
