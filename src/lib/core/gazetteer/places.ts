import { lazy } from '../lazy';
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

const capitals = (): Place[] =>
	COUNTRIES.flatMap((country): Place[] =>
		[country.capital, ...country.seats].map((name) => ({
			name,
			country: country.code,
			capital: true
		}))
	);

const region = (name: string): Place => ({ name, country: null, capital: false });

const byName = (places: readonly Place[]): ReadonlyMap<string, Place> =>
	new Map(places.map((place): [string, Place] => [fold(place.name), place]));

const sure = lazy(() => byName([...REGIONS.map(region), ...placesOf(PLACE_TABLE), ...capitals()]));
const towns = lazy(() =>
	byName([...MORE_REGIONS.trim().split('; ').map(region), ...placesOf(TOWN_TABLE)])
);

const reach = lazy(() => reachOf(sure().keys()));

/** How many folded words to try from the first of a wording; see `reachOf`. */
export const placeReach = (head: string): number => reach()(head);

/**
 * The place a whole name means wherever it stands; see `findPlace` for the rest.
 *
 * @param folded a name through `fold`, without "the"
 */
export function findSurePlace(folded: string): Place | null {
	return sure().get(folded) ?? null;
}

/**
 * The place a whole name means; countries are not places here.
 *
 * @param folded a name through `fold`, without "the"
 * @returns null where the table has none
 */
export function findPlace(folded: string): Place | null {
	return sure().get(folded) ?? towns().get(folded) ?? null;
}
