import { byText } from '../by-text';
import type { IsoDate } from '../article/types';
import { officeById, type OfficeLevel } from '../gazetteer/offices';
import type { FactSource, FactView } from '../questions/fact-views';

/** As what somebody is named with an office. */
export type Standing = 'current' | 'acting' | 'interim' | 'former' | 'elect' | 'incoming';

/** One article's word on one day about one person and one office. */
export interface Said {
	readonly person: { readonly id: string; readonly name: string };
	readonly standing: Standing;
	/** The day the article was published; null where it does not say. */
	readonly on: IsoDate | null;
	readonly fact: string;
	readonly source: FactSource;
}

/** An office of a country or an organisation, and everything said about who holds it. */
export interface Seat {
	readonly id: string;
	readonly office: string;
	readonly polity: { readonly id: string; readonly name: string; readonly country: boolean };
	/** One holder at a time. */
	readonly single: boolean;
	/** Dated, oldest first. */
	readonly said: readonly Said[];
	/** By articles without a date. */
	readonly undated: readonly Said[];
}

/** Who holds a seat, as far as articles up to a day tell. */
export interface Holding {
	readonly holders: readonly Said[];
	/** Told of as former, where nobody is told of as in office. */
	readonly left: readonly Said[];
	/** Named as to come into office. */
	readonly coming: Said | null;
	/** What is told after that day: the next to be named, or else that the holder has left. */
	readonly next: Said | null;
}

const IN_OFFICE: ReadonlySet<Standing> = new Set(['current', 'acting', 'interim']);
const TO_COME: ReadonlySet<Standing> = new Set(['elect', 'incoming']);

const LEVELS: readonly OfficeLevel[] = [
	'head-of-state',
	'monarch',
	'head-of-government',
	'minister',
	'diplomat',
	'organisation',
	'party',
	'military',
	'local',
	'spokesperson',
	'other'
];

/** Where an office stands in a list: heads of state first. */
const rankOf = (office: string): number =>
	LEVELS.indexOf(officeById(office)?.level ?? 'other') + (officeById(office)?.unique ? 0 : 0.5);

function saidIn(fact: FactView): Said[] {
	const { person } = fact.slots;
	if (!person) return [];
	return fact.sources
		.filter(({ modality }) => modality === 'happened')
		.map((source) => ({
			person: { id: person.id, name: person.text },
			standing: (source.state ?? 'current') as Standing,
			on: source.asOf,
			fact: fact.id,
			source
		}));
}

/**
 * The offices that facts name, each with all that is said about its holders.
 *
 * @param facts any; those that are no holding of an office are passed over
 * @returns by polity in order of name, countries before organisations, heads of state first
 */
export function seatsOf(facts: readonly FactView[]): Seat[] {
	const seats = new Map<string, { office: string; fact: FactView; said: Said[] }>();
	for (const fact of facts) {
		const { office, polity } = fact.slots;
		if (fact.kind !== 'holds-office' || !office || !polity) continue;
		const id = `${office.id}|${polity.id}`;
		const known = seats.get(id);
		if (known) known.said.push(...saidIn(fact));
		else seats.set(id, { office: office.id, fact, said: saidIn(fact) });
	}
	return [...seats]
		.flatMap(([id, { office, fact, said }]): (Seat & { rank: number })[] => {
			const { polity } = fact.slots;
			if (!polity || said.length === 0) return [];
			return [
				{
					id,
					office: officeById(office)?.label ?? fact.slots.office?.text ?? office,
					polity: { id: polity.id, name: polity.text, country: polity.type === 'country' },
					single: officeById(office)?.unique === true,
					said: inOrder(said.filter(({ on }) => on !== null)),
					undated: inOrder(said.filter(({ on }) => on === null)),
					rank: rankOf(office)
				}
			];
		})
		.sort(
			(a, b) =>
				Number(b.polity.country) - Number(a.polity.country) ||
				byText(a.polity.name, b.polity.name) ||
				a.rank - b.rank ||
				byText(a.id, b.id)
		)
		.map(({ rank: _, ...seat }) => seat);
}

/** Oldest first; on one day, who has left before who is there. */
const inOrder = (said: readonly Said[]): Said[] =>
	[...said].sort(
		(a, b) =>
			byText(a.on ?? '', b.on ?? '') ||
			Number(IN_OFFICE.has(a.standing)) - Number(IN_OFFICE.has(b.standing)) ||
			byText(a.person.name, b.person.name) ||
			byText(a.source.quote, b.source.quote)
	);

/** What is last said of each person, in the order it was said. */
function lastWords(said: readonly Said[]): Said[] {
	const last = new Map<string, Said>();
	for (const each of said) {
		last.delete(each.person.id);
		last.set(each.person.id, each);
	}
	return [...last.values()];
}

/**
 * Who holds a seat by the articles printed up to a day: nothing is taken from later ones, which are
 * told apart as what comes next.
 */
export function holdingOn({ said, single }: Seat, day: IsoDate): Holding {
	const until = said.filter(({ on }) => on !== null && on <= day);
	const last = lastWords(until);
	const inOffice = last.filter(({ standing }) => IN_OFFICE.has(standing));
	const newest = inOffice.at(-1);
	const holders = single ? (newest ? [newest] : []) : inOffice;
	const names = new Set(holders.map(({ person }) => person.id));
	const after = said.filter(({ on }) => on !== null && on > day);
	return {
		holders,
		left: holders.length === 0 ? last.filter(({ standing }) => standing === 'former') : [],
		coming: last.find(({ standing }) => TO_COME.has(standing)) ?? null,
		next:
			after.find(({ person, standing }) => IN_OFFICE.has(standing) && !names.has(person.id)) ??
			after.find(({ person, standing }) => standing === 'former' && names.has(person.id)) ??
			null
	};
}

/** One holder's time as articles bear it out: the first and the last day they are named. */
export interface Term {
	readonly person: Said['person'];
	readonly first: Said;
	readonly last: Said;
	readonly times: number;
	/** Days since the last word about the holder before, with nobody named between; null for the first. */
	readonly gap: number | null;
}

/** Runs of one holder, oldest first; those only told of as former are no run. */
export function termsOf({ said }: Seat, between: (a: IsoDate, b: IsoDate) => number): Term[] {
	const terms: Term[] = [];
	for (const one of said.filter(({ standing }) => IN_OFFICE.has(standing))) {
		const last = terms.at(-1);
		if (last?.person.id === one.person.id)
			terms[terms.length - 1] = { ...last, last: one, times: last.times + 1 };
		else {
			const gap = last ? between(last.last.on ?? '', one.on ?? '') : null;
			terms.push({ person: one.person, first: one, last: one, times: 1, gap });
		}
	}
	return terms;
}

/** Every day on which an article says who holds an office, oldest first. */
export const daysSaid = (seats: readonly Seat[]): IsoDate[] =>
	[...new Set(seats.flatMap(({ said }) => said.flatMap(({ on }) => on ?? [])))].sort(byText);
