import { COUNTRIES } from '../gazetteer/countries';
import type { FactView } from '../questions/fact-views';
import type { BankArticle, Question } from '../questions/types';
import type { CountryNames } from './country-names';
import type { SearchDoc, SearchKind } from './types';

/** What a word weighs by where it stands. */
const NAME = 7;
const ALIAS = 5;
const STATEMENT = 4;
const SLOT = 3;
const TEXT = 1;

/** The id of a thing among all kinds. */
export const docId = (kind: SearchKind, id: string): string => `${kind}:${id}`;

/** What `docId` was made from. */
export const idIn = (doc: string): string => doc.slice(doc.indexOf(':') + 1);

export const articleDoc = (article: BankArticle): SearchDoc => ({
	id: docId('article', article.id),
	kind: 'article',
	fields: [
		[NAME, article.title],
		[SLOT, [article.publisher ?? '', ...article.subjects].join(' ')],
		[TEXT, article.paragraphs.join(' ')]
	],
	countries: article.countries
});

/**
 * @param fact what is said
 * @param questions that ask for it: found by their words too
 */
export const factDoc = (fact: FactView, questions: readonly Question[]): SearchDoc => ({
	id: docId('fact', fact.id),
	kind: 'fact',
	fields: [
		[STATEMENT, fact.statement],
		[
			SLOT,
			Object.values(fact.slots)
				.map(({ text }) => text)
				.join(' ')
		],
		[TEXT, fact.sources.map(({ quote }) => quote).join(' ')],
		[TEXT, questions.map(({ prompt }) => prompt).join(' ')]
	],
	countries: fact.countries
});

/** Somebody facts speak of. */
export interface Person {
	/** As facts tell people apart. */
	readonly id: string;
	readonly name: string;
	/** Offices held, as the facts word them, each once. */
	readonly offices: readonly string[];
	readonly countries: readonly string[];
	/** Facts about them. */
	readonly facts: readonly string[];
}

/** Everybody the facts name, in order of name. */
export function peopleIn(facts: readonly FactView[]): Person[] {
	const people = new Map<string, { name: string; facts: FactView[] }>();
	for (const fact of facts)
		for (const slot of Object.values(fact.slots)) {
			if (slot.type !== 'person') continue;
			const known = people.get(slot.id);
			if (!known) people.set(slot.id, { name: slot.text, facts: [fact] });
			else if (known.facts.at(-1) !== fact) known.facts.push(fact);
		}
	return [...people]
		.map(([id, { name, facts: mine }]): Person => {
			const held = mine.filter(({ kind }) => kind === 'holds-office');
			return {
				id,
				name,
				offices: [...new Set(held.flatMap(({ slots }) => slots.office?.text ?? []))],
				countries: [...new Set(held.flatMap(({ countries }) => countries))],
				facts: mine.map((fact) => fact.id)
			};
		})
		.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

export const personDoc = (person: Person): SearchDoc => ({
	id: docId('person', person.id),
	kind: 'person',
	fields: [
		[NAME, person.name],
		[SLOT, person.offices.join(' ')]
	],
	countries: person.countries
});

/** The countries of the table that something is known about. */
export function countryDocs(codes: ReadonlySet<string>, names: CountryNames): SearchDoc[] {
	return COUNTRIES.filter(({ code }) => codes.has(code)).map(({ code, name }) => ({
		id: docId('country', code),
		kind: 'country',
		fields: [
			[NAME, name],
			[
				ALIAS,
				names
					.of(code)
					.names.map((words) => words.join(' '))
					.join(' ')
			]
		],
		countries: [code]
	}));
}
