import { lazy } from '../lazy';
import { fold } from '../text/fold';
import { BODY_TABLE } from './bodies-table';
import { reachOf } from './reach';
import { ORGANISATION_TABLE } from './organisations-table';

/** A body known the world over. */
export interface Organisation {
	/** The acronym where it is the usual name ("UN", "NATO"), else the name. */
	readonly id: string;
	readonly name: string;
	readonly acronym: string | null;
	/** Every wording, as written. */
	readonly names: readonly string[];
}

const list = (cell: string): string[] =>
	cell
		.split(';')
		.map((part) => part.trim())
		.filter(Boolean);

/** World bodies by acronym and full name. */
export const ORGANISATIONS: readonly Organisation[] = ORGANISATION_TABLE.split('\n')
	.filter((line) => line.includes('|'))
	.map((line) => {
		const [acronym = '', name = '', others = ''] = line.split('|').map((cell) => cell.trim());
		const names = [name, acronym, ...list(others)].filter(Boolean);
		return {
			id: acronym || name,
			name: name || acronym,
			acronym: acronym || null,
			names
		};
	});

const byName = lazy(
	(): ReadonlyMap<string, Organisation> =>
		new Map(
			[...ORGANISATIONS]
				.reverse()
				.flatMap((body) => body.names.map((name): [string, Organisation] => [fold(name), body]))
		)
);

const reach = lazy(() => reachOf(byName().keys()));

/** How many folded words to try from the first of a wording; see `reachOf`. */
export const organisationReach = (head: string): number => reach()(head);

/**
 * The world body a whole name or acronym means.
 *
 * @param folded a name through `fold`, with or without "the"
 * @returns null where the table has none; a caller checks that an acronym stands in capitals
 */
export function findOrganisation(folded: string): Organisation | null {
	return byName().get(folded) ?? byName().get(folded.replace(/^the /, '')) ?? null;
}

const known = lazy(
	(): ReadonlySet<string> =>
		new Set(
			BODY_TABLE.trim()
				.split('; ')
				.map((name) => fold(name))
		)
);

/** Whether a whole folded name is that of a body known the world over; see `BODY_TABLE`. */
export const isKnownBody = (folded: string): boolean => known().has(folded);
