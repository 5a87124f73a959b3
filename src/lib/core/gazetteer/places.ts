import { fold } from '../text/fold';
import { reachOf } from './reach';
import { COUNTRIES } from './countries';
import { PLACE_TABLE, REGIONS } from './places-table';

/** A city, territory, region or sea. */
export interface Place {
	readonly name: string;
	/** The country it lies in, or null for a region of several. */
	readonly country: string | null;
	/** The capital of that country, or a city that stands for its government. */
	readonly capital: boolean;
}

const cities = PLACE_TABLE.split('\n')
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

const regions = REGIONS.map((name): Place => ({ name, country: null, capital: false }));

const BY_NAME: ReadonlyMap<string, Place> = new Map(
	[...regions, ...cities, ...capitals].map((place): [string, Place] => [fold(place.name), place])
);

/** How many folded words to try from the first of a wording; see `reachOf`. */
export const placeReach = reachOf(BY_NAME.keys());

/**
 * The place a whole name means; countries are not places here.
 *
 * @param folded a name through `fold`, without "the"
 * @returns null where the table has none
 */
export function findPlace(folded: string): Place | null {
	return BY_NAME.get(folded) ?? null;
}
