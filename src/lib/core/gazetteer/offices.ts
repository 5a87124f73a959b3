import { lazy } from '../lazy';
import { fold } from '../text/fold';
import { reachOf } from './reach';
import { OFFICE_TABLE, PORTFOLIO_TABLE } from './offices-table';

export type OfficeLevel =
	| 'head-of-state'
	| 'head-of-government'
	| 'minister'
	| 'diplomat'
	| 'party'
	| 'military'
	| 'organisation'
	| 'monarch'
	| 'local'
	| 'spokesperson'
	| 'other';

/** A kind of office, whoever holds it. */
export interface OfficeClass {
	readonly id: string;
	/** As a question says it: "foreign minister". */
	readonly label: string;
	/** All wordings, lower case. */
	readonly titles: readonly string[];
	readonly level: OfficeLevel;
	/** One holder at a time in one polity. */
	readonly unique: boolean;
}

const list = (cell: string): string[] =>
	cell
		.split(';')
		.map((part) => part.trim())
		.filter(Boolean);

const rows = (table: string): string[][] =>
	table
		.split('\n')
		.filter((line) => line.includes('|'))
		.map((line) => line.split('|').map((cell) => cell.trim()));

/** "foreign ministry spokeswoman" */
const spokespeople = (): string[] =>
	(
		'foreign ministry;defence ministry;defense ministry;interior ministry;ministry;government;' +
		'presidential;embassy;palace;military;army;police;chief;deputy;cabinet'
	)
		.split(';')
		.flatMap((whose) => ['man', 'woman', 'person'].map((end) => `${whose} spokes${end}`));

const plainOffices = (): OfficeClass[] =>
	rows(OFFICE_TABLE).map(
		([id = '', label = '', level = 'other', unique = '', titles = '']): OfficeClass => ({
			id,
			label,
			titles: [label, ...list(titles), ...(id === 'spokesperson' ? spokespeople() : [])],
			level: level as OfficeLevel,
			unique: unique === 'unique'
		})
	);

function portfolioTitles(portfolio: string): string[] {
	const bare = portfolio.replace(/^the |^\*/, '');
	if (portfolio.startsWith('*')) return [`${bare} minister`, `${bare} secretary`];
	return [
		`${bare} minister`,
		`minister of ${portfolio}`,
		`minister of the ${bare}`,
		`minister for ${portfolio}`,
		`minister for the ${bare}`,
		`minister in charge of ${bare}`,
		`${bare} secretary`,
		`secretary of ${portfolio}`,
		`secretary of the ${bare}`,
		`secretary for ${portfolio}`,
		`secretary of state for ${portfolio}`
	];
}

/** What a portfolio is also called when its holder is no minister by title. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
	foreign: ['top diplomat', 'chief diplomat', 'chief of diplomacy'],
	finance: ['chancellor of the exchequer', 'treasurer'],
	defence: ['defence chief', 'defense chief']
};

const DEPUTIES = ['deputy', 'vice', 'first deputy', 'assistant', 'junior'];

function ministries([id = '', cell = '']: readonly string[]): OfficeClass[] {
	const portfolios = list(cell);
	const titles = [...portfolios.flatMap(portfolioTitles), ...(ALSO[id] ?? [])];
	const label = titles[0] ?? id;
	const deputies = DEPUTIES.flatMap((rank) => titles.map((title) => `${rank} ${title}`));
	return [
		{ id: `${id}-minister`, label, titles, level: 'minister', unique: true },
		{
			id: `deputy-${id}-minister`,
			label: `deputy ${label}`,
			titles: deputies,
			level: 'minister',
			unique: false
		}
	];
}

/** Every office class, tables first. */
export const offices: () => readonly OfficeClass[] = lazy(() => [
	...plainOffices(),
	...rows(PORTFOLIO_TABLE).flatMap(ministries)
]);

const byTitle = lazy(
	(): ReadonlyMap<string, OfficeClass> =>
		new Map(
			[...offices()]
				.reverse()
				.flatMap((office) =>
					office.titles.map((title): [string, OfficeClass] => [fold(title), office])
				)
		)
);

const byId = lazy(
	(): ReadonlyMap<string, OfficeClass> => new Map(offices().map((office) => [office.id, office]))
);

/** The length of the longest title of the lexicon, in words. */
export const longestTitle: () => number = lazy(() =>
	Math.max(...[...byTitle().keys()].map((title) => title.split(' ').length))
);

const reach = lazy(() => reachOf(byTitle().keys()));

/** How many folded words to try from the first of a wording; see `reachOf`. */
export const titleReach = (head: string): number => reach()(head);

/**
 * The office class a whole title names.
 *
 * @param folded a title through `fold`, singular, without state words ("former", "interim")
 * @returns null where the lexicon has no such title
 */
export function officeByTitle(folded: string): OfficeClass | null {
	return byTitle().get(folded) ?? null;
}

/** The office class of an id, or null. */
export function officeById(id: string): OfficeClass | null {
	return byId().get(id) ?? null;
}
