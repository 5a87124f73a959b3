import type { Slots } from '../claims/types';
import { country, office, organisation, person } from '../facts/test-claims';
import type { FactSource, FactView } from '../questions/fact-views';

/** One sentence of one article, for tests: published on a day, or on none. */
export const said = (on: string | null, more: Partial<FactSource> = {}): FactSource => ({
	article: `article-of-${on ?? 'no-day'}`,
	quote: `A sentence of ${on ?? 'an undated article'}.`,
	modality: 'happened',
	attribution: null,
	asOf: on,
	date: null,
	...more
});

/** A fact with its sources, for tests. */
export const fact = (id: string, more: Partial<FactView> = {}): FactView => ({
	id,
	kind: 'meets',
	statement: `Statement ${id}.`,
	status: 'agreed',
	date: null,
	until: null,
	slots: {},
	countries: [],
	validity: { asOf: null, volatile: false, supersededBy: null },
	disagreements: [],
	sources: [said('2024-01-01', { quote: `Quote of ${id}.` })],
	...more
});

const of = (polity: string): Slots['polity'] & object =>
	/^[A-Z]{2}$/.test(polity) ? country(polity) : organisation(polity);

/** Somebody in an office, for tests. */
export const holds = (
	name: string,
	title: string,
	polity: string,
	sources: readonly FactSource[]
): FactView =>
	fact(`${name}|${title}|${polity}`, {
		kind: 'holds-office',
		slots: { person: person(name), office: office(title), polity: of(polity) },
		countries: polity.length === 2 ? [polity] : [],
		sources
	});
