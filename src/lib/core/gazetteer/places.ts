import { fold } from '../text/fold';
import { reachOf } from './reach';
import { COUNTRIES } from './countries';
import { PLACE_TABLE, REGIONS } from './places-table';
import { MORE_REGIONS, TOWN_TABLE } from './towns-table';

/** A city, territory, region or sea. */
export interface Place {
	readonly name: string;
	/** The country it lies in, or null for a region of several. */
	readonly country: string | null;
	/** The capital of that country, or a city that stands for its government. */
	readonly capital: boolean;
}

const placesOf = (table: string): Place[] =>
	table
		.split('\n')
		.filter((line) => line.includes('|'))
		.flatMap((line): Place[] => {
			const [country = '', names = ''] = line.split('|').map((cell) => cell.trim());
			return names.split('; ').map((name) => ({ name, country, capital: false }));
		});

const capitals = COUNTRIES.flatMap((country): Place[] =>
	[country.capital, ...country.seats].map((name) => ({
		name,
		country: country.code,
		capital: true
	}))
);

const region = (name: string): Place => ({ name, country: null, capital: false });

const byName = (places: readonly Place[]): ReadonlyMap<string, Place> =>
	new Map(places.map((place): [string, Place] => [fold(place.name), place]));

const BY_NAME = byName([...REGIONS.map(region), ...placesOf(PLACE_TABLE), ...capitals]);
const TOWNS = byName([...MORE_REGIONS.trim().split('; ').map(region), ...placesOf(TOWN_TABLE)]);

/** How many folded words to try from the first of a wording; see `reachOf`. */
export const placeReach = reachOf(BY_NAME.keys());

/**
 * The place a whole name means wherever it stands; see `findPlace` for the rest.
 *
 * @param folded a name through `fold`, without "the"
 */
export function findSurePlace(folded: string): Place | null {
	return BY_NAME.get(folded) ?? null;
}

/**
 * The place a whole name means; countries are not places here.
 *
 * @param folded a name through `fold`, without "the"
 * @returns null where the table has none
 */
export function findPlace(folded: string): Place | null {
	return BY_NAME.get(folded) ?? TOWNS.get(folded) ?? null;
}
