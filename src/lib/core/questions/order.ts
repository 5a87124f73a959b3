import { dayNumber } from '../claims/dates-calendar';
import type { Fact } from '../facts/types';
import { countryByCode } from '../gazetteer/countries';
import { dateWords } from './date-words';
import { type Group, isSure, type Member, statementHiding } from './groups';
import { inSentence } from './phrases';
import { countriesOf } from './question';
import { templateOf } from './templates/all';
import { ORDER_STEMS } from './templates/groups';
import { capitalised } from './templates/template';

const FEWEST = 4;
const MOST = 6;
/** Days between two events from which their order can be known and not only guessed. */
export const APART = 30;
/** An event may stand in so many orders. */
const USES = 3;
/** Two orders may have so many events in common. */
const SHARED = 2;
/** How a template says when: an event is told without it. */
const WHEN = new Set(['on', 'when', 'reported', 'date question']);
/** How things are is no event. */
const LASTING = new Set(['holds-office', 'count', 'first-since', 'trades']);
const AMOUNT = /\b(?:was|were) (?:worth|about|around|at)\b/;
const YEAR = /\b1[5-9]\d\d\b|\b20\d\d\b/;

/** First and last day a date of known granularity may mean, as day numbers. */
function bounds(iso: string): readonly [number, number] {
	const [year = 0, month, day] = iso.split('-').map(Number);
	if (day && month) return [dayNumber(year, month, day), dayNumber(year, month, day)];
	const next = month ? (month === 12 ? [year + 1, 1] : [year, month + 1]) : [year + 1, 1];
	return [dayNumber(year, month ?? 1, 1), dayNumber(next[0] ?? 0, next[1] ?? 1, 1) - 1];
}

/** Days from the end of the one to the start of the other; negative where they may overlap. */
export function daysBetween(a: string, b: string): number {
	const [[, end], [start]] = [bounds(a), bounds(b)];
	return start - end;
}

/** A whole sentence without its date, where it has one and says it as "on …" or "in …". */
function sentenceWithoutDate(fact: Fact): string | null {
	const text = fact.slots.what?.text ?? '';
	const day = dateWords(fact.date?.value ?? '');
	const phrase = ['on', 'in', 'On', 'In']
		.map((word) => `${word} ${day}`)
		.find((words) => text.split(words).length === 2);
	if (!phrase || fact.slots.state) return null;
	const rest = text.replace(` ${phrase}`, '').replace(`${phrase} `, '');
	return capitalised(rest.replace(/,? *\.$/, '').replace(/^, /, ''));
}

/** An event told without its day, with the day; null for what is no event of a known day. */
export function eventOf(fact: Fact): Member | null {
	const value = fact.date?.value ?? '';
	const right = dateWords(value);
	if (!right || fact.date?.until || LASTING.has(fact.kind) || !isSure(fact)) return null;
	// A sentence on how things are, or are planned, is no event.
	if (fact.kind === 'states' && fact.slots.state) return null;
	const template = templateOf(fact);
	const left =
		fact.kind === 'states'
			? sentenceWithoutDate(fact)
			: template && statementHiding(fact, template, WHEN);
	if (!left || YEAR.test(left) || AMOUNT.test(left)) return null;
	return { fact, asked: 'date', left, right, value };
}

/** Earlier first; facts of one date by their ids. */
export const inTime = (a: Member, b: Member): number =>
	a.value < b.value ? -1 : a.value > b.value ? 1 : a.fact.id < b.fact.id ? -1 : 1;

/** Events far enough apart to be told, the first of those too near one another. */
function apart(members: readonly Member[]): Member[] {
	const kept: Member[] = [];
	for (const one of [...members].sort(inTime)) {
		const last = kept.at(-1);
		if (!last || daysBetween(last.value, one.value) >= APART) kept.push(one);
	}
	return kept;
}

/** How a line of events is parted into orders. */
type Parting = (members: readonly Member[]) => Member[][];

/**
 * Splits a line of events into as few orders as hold them, of four to `most`, their sizes at most one
 * apart; what is too much for these and too little for one more goes unasked.
 */
const cut =
	(most: number): Parting =>
	(members) => {
		const wanted = Math.ceil(members.length / most);
		const count = Math.min(wanted, Math.floor(members.length / FEWEST));
		const told = Math.min(members.length, count * most);
		return Array.from({ length: count }, (_, at) =>
			members.slice(Math.floor((at * told) / count), Math.floor(((at + 1) * told) / count))
		);
	};

/** Deals a line of events round, so that each order spans the whole of it. */
const dealt =
	(most: number): Parting =>
	(members) => {
		const count = Math.max(1, Math.floor(members.length / most));
		return Array.from({ length: count }, (_, turn) =>
			members.filter((_, at) => at % count === turn).slice(0, most)
		).filter((one) => one.length >= FEWEST);
	};

/**
 * Events by the countries they involve, sorted by their codes.
 *
 * @param stem what is asked about one country, with `{who}` for its name
 */
export function byCountry(members: readonly Member[], stem: string): [string, Member[]][] {
	const groups = new Map<string, Member[]>();
	for (const member of members)
		for (const code of countriesOf(member.fact))
			groups.set(code, [...(groups.get(code) ?? []), member]);
	return [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([code, list]) => {
			const name = countryByCode(code)?.name ?? code;
			const words = inSentence({ type: 'country', id: code, text: name });
			return [stem.replace('{who}', words), list];
		});
}

function articleGroups(members: readonly Member[]): [string, Member[]][] {
	const groups = new Map<string, Member[]>();
	for (const member of members)
		for (const article of new Set(member.fact.claims.map((claim) => claim.article)))
			groups.set(article, [...(groups.get(article) ?? []), member]);
	return [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, list]) => [ORDER_STEMS.report, list]);
}

const WORLD = ORDER_STEMS.world;

const quotesOf = ({ fact }: Member): string[] =>
	fact.claims.map(({ article, quote }) => `${article}|${quote}`);

/** Typed facts before sentences: two facts may tell of one event. */
const typed = ({ fact }: Member): boolean => fact.kind !== 'states';

/** What is asked, of which events, and how they are parted into orders. */
type Line = readonly [prompt: string, list: readonly Member[], part: Parting];

/** Long orders first; what is left over makes shorter ones, which cross the others less. */
const OF_THE_WORLD: readonly Parting[] = [
	dealt(MOST),
	cut(MOST),
	dealt(MOST),
	dealt(5),
	cut(5),
	dealt(FEWEST),
	cut(FEWEST)
];

/**
 * The events of facts, each told once: all, and those of typed facts alone (a sentence may tell of an
 * event that a typed fact tells of as well).
 */
export function eventsOf(facts: readonly Fact[]): {
	readonly events: readonly Member[];
	readonly all: readonly Member[];
} {
	const members = facts.flatMap((fact) => eventOf(fact) ?? []);
	const events = members.filter(typed);
	const known = new Set(events.flatMap(quotesOf));
	const all = members.filter(
		(one) => typed(one) || !quotesOf(one).some((quote) => known.has(quote))
	);
	return { events, all };
}

/**
 * Orders over dated events: of one country, of one report, then of the world.
 *
 * @param facts facts that may be asked about
 * @returns in a fixed order; no two share more than two events
 */
export function ordersOf(facts: readonly Fact[]): Group[] {
	const { events, all } = eventsOf(facts);
	const ofSome = [...byCountry(events, ORDER_STEMS.country), ...articleGroups(all)];
	const lines: Line[] = [
		...ofSome.map(([prompt, list]): Line => [prompt, list, cut(MOST)]),
		[WORLD, events, cut(MOST)],
		...OF_THE_WORLD.map((part): Line => [WORLD, all, part])
	];
	const used = new Map<string, number>();
	const taken: string[][] = [];
	return lines.flatMap(([prompt, list, part]) =>
		part(apart(list.filter(({ fact }) => (used.get(fact.id) ?? 0) < USES))).flatMap(
			(chosen): Group[] => {
				const ids = chosen.map(({ fact }) => fact.id);
				if (taken.some((other) => ids.filter((id) => other.includes(id)).length > SHARED))
					return [];
				taken.push(ids);
				for (const id of ids) used.set(id, (used.get(id) ?? 0) + 1);
				return [{ form: 'order', prompt, subject: 'events', members: chosen }];
			}
		)
	);
}
