import { datelineOf } from '../article/dateline';
import type { Article } from '../article/types';
import { hasPremiers } from '../gazetteer/constitutions';
import { findCountryName } from '../gazetteer/countries';
import { findPlace } from '../gazetteer/places';
import { fold } from '../text/fold';
import { Holders } from './offices-holders';
import type { Polity } from './offices-polity';
import { stateOf } from './offices-states';
import { hasPremier, isRegional, scenesOf, type Scenes } from './offices-scene';
import { homeOf, type LinedUp } from './offices-things';

/** What the whole article says about countries. */
export interface Setting {
	readonly holders: Holders;
	/** The country the article opens with, or null. */
	readonly lead: Polity | null;
	/** The country that is named far more than others, or where the report was filed, or null. */
	readonly about: Polity | null;
	/** Every country the article names. */
	readonly named: ReadonlySet<Polity>;
	/** The only country the article mentions, or null. */
	readonly only: Polity | null;
	/** The only country whose interim government or office the article speaks of, or null. */
	readonly interim: Polity | null;
	/** The sentence before each of the body. */
	readonly previous: ReadonlyMap<LinedUp, LinedUp>;
	readonly scenes: Scenes;
	/** It opens with a part of a state that has ministers of its own. */
	readonly regional: boolean;
	/** Persons driven from power. */
	readonly overthrown: ReadonlySet<string>;
}

const single = (values: readonly Polity[]): Polity | null =>
	new Set(values).size === 1 ? (values[0] ?? null) : null;

/** The countries of "Syria's interim …". */
function interimStates({ marked, inside }: LinedUp): Polity[] {
	const found: Polity[] = [];
	for (const [at, { text }] of marked.words.entries()) {
		const thing = inside[at - 1] ?? inside[at - 2];
		if (thing && stateOf(text) === 'interim') found.push(thing.value);
	}
	return found;
}

/** The country the article opens with: the first of the title, else of the first sentence. */
function leadCountry(lines: readonly LinedUp[]): Polity | null {
	for (const line of lines.slice(0, 2))
		for (const thing of line.inside) if (thing) return thing.value;
	return null;
}

/** Reports about anywhere are filed from these. */
const ANYWHERE = /^(?:geneva|brussels|vienna|new york|united nations|the hague|strasbourg|davos)$/;

/** The country a report was filed from, by the dateline of its first paragraph, or null. */
function filedFrom({ text, blocks }: Article): Polity | null {
	const [block] = blocks;
	const dateline = block && datelineOf(text, block);
	if (!dateline) return null;
	for (const part of text.slice(dateline.start, dateline.end).split(/[,/(—–-]/u)) {
		const name = fold(part);
		if (ANYWHERE.test(name)) return null;
		const found = findCountryName(name) ?? findPlace(name)?.country;
		if (found) return found;
	}
	return null;
}

/** Countries of one sentence, each as often as it is named, those of towns and houses last. */
function countriesOf({ inside, things }: LinedUp): { named: Polity[]; meant: Polity[] } {
	const named = [...new Set(inside)].flatMap((thing) => thing?.value ?? []);
	const meant = [...new Set(things)].flatMap((thing) => {
		if (thing?.kind === 'organisation') return homeOf(thing.value) ?? [];
		return thing?.kind === 'place' ? (findPlace(fold(thing.value))?.country ?? []) : [];
	});
	return { named, meant };
}

const FILED = 3;
const IN_TITLE = 2;
/** How far ahead of the next a country must be for the article to be about it, and how much at all. */
const AHEAD = 2;
const ENOUGH = 3;

/** The country an article is about, by how often and where it is named; null where two vie. */
function countryOf(lines: readonly LinedUp[], filed: Polity | null): Polity | null {
	const points = new Map<Polity, number>();
	const add = (code: Polity, more: number) => points.set(code, (points.get(code) ?? 0) + more);
	if (filed) add(filed, FILED);
	for (const [at, line] of lines.entries()) {
		const { named, meant } = countriesOf(line);
		for (const code of named) add(code, at < 2 ? IN_TITLE : 1);
		for (const code of meant) add(code, 1);
	}
	const [first, second] = [...points].sort((a, b) => b[1] - a[1]);
	if (!first || first[1] < ENOUGH || first[1] < AHEAD * (second?.[1] ?? 0)) return null;
	return first[0];
}

/**
 * What a whole article says about countries.
 *
 * @param overthrown persons driven from power
 */
export function settingOf(
	article: Article,
	lines: readonly LinedUp[],
	overthrown: ReadonlySet<string>
): Setting {
	const all: Polity[] = [];
	for (const { inside } of lines) for (const thing of inside) if (thing) all.push(thing.value);
	const filed = filedFrom(article);
	const about = countryOf(lines, filed);
	return {
		holders: new Holders(),
		lead: leadCountry(lines),
		about,
		only: single(all),
		named: new Set(all),
		interim: single(lines.flatMap(interimStates)),
		previous: new Map(
			lines.flatMap((line, at): [LinedUp, LinedUp][] => {
				const before = lines[at - 1];
				return before && !before.marked.sentence.isTitle ? [[line, before]] : [];
			})
		),
		scenes: scenesOf(article, lines),
		regional: isRegional(lines) || (hasPremiers(about) && hasPremier(lines)),
		overthrown
	};
}
