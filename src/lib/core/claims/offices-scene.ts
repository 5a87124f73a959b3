import type { Article } from '../article/types';
import { findPlace } from '../gazetteer/places';
import { ORGANISATION_SUFFIXES } from '../gazetteer/organisations-table';
import { fold } from '../text/fold';
import { isPossessive } from '../text/tokens';
import type { Pairing } from './offices-patterns';
import { bodyName, isBank, type Polity } from './offices-polity';
import { homeOf, isStateBody, type LinedUp, type Thing } from './offices-things';
import { isOfSomethingElse } from './offices-unread';

/** What a sentence opens with: "In Peru, …", "In neighbouring Peru, …"; null for any other opening. */
export function openingOf({ marked: { words }, things }: LinedUp): Thing | null {
	if (words[0]?.folded !== 'in') return null;
	const thing = things[1] ?? things[2];
	const isPlace = thing?.kind === 'country' || thing?.kind === 'place';
	return isPlace && words[thing.to]?.text === ',' ? thing : null;
}

/** The paragraphs of an article, by their sentences. */
export interface Scenes {
	/** First sentences. */
	readonly opens: ReadonlySet<LinedUp>;
	/** What a paragraph opened with, until it names another state. */
	readonly set: ReadonlyMap<LinedUp, Thing>;
	/** States that a paragraph names before a sentence. */
	readonly said: ReadonlyMap<LinedUp, ReadonlySet<Polity>>;
}

/** Where paragraphs are set. */
export function scenesOf({ blocks }: Article, lines: readonly LinedUp[]): Scenes {
	const found = new Map<LinedUp, Thing>();
	const opens = new Set<LinedUp>();
	const said = new Map<LinedUp, ReadonlySet<Polity>>();
	let states = new Set<Polity>();
	let block = -1;
	let at = 0;
	let scene: Thing | null = null;
	for (const line of lines) {
		const { start } = line.marked.sentence;
		while (at < blocks.length && (blocks[at]?.end ?? Infinity) <= start) {
			at++;
			scene = null;
		}
		if (at !== block) {
			opens.add(line);
			states = new Set();
		}
		block = at;
		const state = scene && stateOfScene(scene);
		if (line.inside.some((thing) => thing && thing.value !== state)) scene = null;
		scene = openingOf(line) ?? scene;
		if (scene) found.set(line, scene);
		said.set(line, states);
		states = new Set([...states, ...line.inside.flatMap((thing) => thing?.value ?? [])]);
	}
	return { opens, set: found, said };
}

/** The state an opening place is in, or null. */
export const stateOfScene = (scene: Thing): Polity | null =>
	scene.kind === 'country' ? scene.value : (findPlace(fold(scene.value))?.country ?? null);

const REGIONAL = /^(?:(?:deputy-)?(?:chief|first)-minister|regional-premier)$/;

const OWN_STATE = /^(?!Gulf|Baltic|Arab)\p{Lu}\S+ (?:State|Province)$/u;

/** "Premier X" of a province, in an article about a state with premiers. */
export const hasPremier = (lines: readonly LinedUp[]): boolean =>
	lines
		.slice(0, 6)
		.some(({ marked: { titles, words } }) =>
			titles.some((t) => words[t.from]?.folded === 'premier')
		);

/** Whether an article opens with a part of a state that has ministers of its own. */
export const isRegional = (lines: readonly LinedUp[]): boolean =>
	lines.slice(0, 3).some(
		({ marked, things }) =>
			things.some((thing) => thing?.kind === 'place' && OWN_STATE.test(thing.value)) ||
			marked.titles.some(({ office, from, to }) => {
				if (REGIONAL.test(office.id)) return true;
				if (!/^(?:governor|prime-minister)$/.test(office.id)) return false;
				const after = marked.words[to]?.folded === 'of' ? things[to + 1] : null;
				return (
					(things[from - 1] ?? after)?.kind === 'place' && !isCapital(things[from - 1] ?? after)
				);
			})
	);

const isCapital = (thing: Thing | null | undefined) =>
	thing ? findPlace(fold(thing.value))?.capital === true : false;

const bodiesIn = ({ things }: LinedUp, to: number): Thing[] =>
	[...new Set(things.slice(0, to))].flatMap((thing) =>
		thing?.kind === 'organisation' && !isStateBody(thing.value) && homeOf(thing.value) === null
			? thing
			: []
	);

const only = (bodies: readonly Thing[]): Polity | null => {
	const names = new Set(bodies.map(bodyName));
	return names.size === 1 ? ([...names][0] ?? null) : null;
};

/** Nouns for a body of any kind. */
const ANY_BODY =
	/^(?:company|firm|group|agency|body|bloc|carmaker|automaker|airline|lender|regulator|organi[sz]ation|club|watchdog|charity|retailer)$/;
/** Offices that are a body's even with nothing beside them. */
const OF_BODIES =
	/^(?:chairperson|deputy-chairperson|chief-executive|company-officer|managing-director)$/;

/** "The court's president, X": the body spoken of last that is called so. */
function namedByNoun(line: LinedUp, { lead }: Pairing, before: LinedUp | undefined): Polity | null {
	const { words } = line.marked;
	const noun = words[lead.from - 1]?.folded ?? '';
	if (!isPossessive(words[lead.from]) || words[lead.from - 2]?.folded !== 'the') return null;
	if (!ANY_BODY.test(noun) && !ORGANISATION_SUFFIXES.has(noun)) return null;
	const near = [...(before ? bodiesIn(before, Infinity) : []), ...bodiesIn(line, lead.from)];
	const called = near.filter(({ value }) => fold(value).split(' ').includes(noun));
	return only(called.length > 0 ? called : ANY_BODY.test(noun) ? near : []);
}

/**
 * The body of an office that stands alone, "Chief Executive X", or beside a noun for it, "the court's
 * president, X": the one body of its sentence before it, else of the sentence before.
 */
export function spokenBody(
	line: LinedUp,
	pairing: Pairing,
	before: LinedUp | undefined
): Polity | null {
	const { lead, title, person, after, byVerb } = pairing;
	if (lead.polity || lead.region || after || byVerb) return null;
	const named = namedByNoun(line, pairing, before);
	if (named !== null || person.from < title.from || lead.determined) return named;
	const isGovernor = title.office.id === 'governor';
	if (!isGovernor && !OF_BODIES.test(title.office.id)) return null;
	if (isOfSomethingElse(line, pairing)) return null;
	const here = bodiesIn(line, lead.from);
	const body = only(here.length > 0 || !before ? here : bodiesIn(before, Infinity));
	return isGovernor && body !== null && !isBank(body) ? null : body;
}
