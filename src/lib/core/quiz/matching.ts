import type { ItemMemory, StudyDay } from '../memory/types';
import { allBits, type Bits, bitsOf, inAll, inSome, noBits, setBit } from './bits';
import type { Catalogue, Postings } from './catalogue';
import { levelOf, ownChance } from './difficulty';
import { byPerson } from './people';
import { daysOfIso } from './period';
import { isMissed, type Overlay, overlayOf } from './remembered-items';
import type { MemoryWish, NewsWish, QuizFilter } from './types';

/** What a filter is read against: the learner's memory, the day, and what came in since last time. */
export interface Circumstances {
	readonly items: ReadonlyMap<string, ItemMemory>;
	readonly today: StudyDay;
	/** Articles that came since last time. */
	readonly fresh: ReadonlySet<string>;
}

/** Nothing remembered and nothing new: what everybody shares. */
export const NOBODY: Circumstances = { items: new Map(), today: 0, fresh: new Set() };

/** One limit a filter sets; `from` and `until` are one. */
export type Limit =
	| 'subject'
	| 'forms'
	| 'countries'
	| 'articles'
	| 'people'
	| 'kinds'
	| 'sources'
	| 'levels'
	| 'period'
	| 'memory'
	| 'news';

const WEEK = 7;

interface Reading {
	readonly catalogue: Catalogue;
	readonly size: number;
	readonly overlay: Overlay;
	readonly fresh: ReadonlySet<string>;
}

/** Long lists as sets, each made once: a bank has few values that many questions share. */
const dense = new WeakMap<readonly number[], Bits>();
/** Shorter than this share of the bank, a list is walked faster than a set. */
const DENSE = 1 / 32;

function setOf(size: number, list: readonly number[]): Bits {
	const known = dense.get(list);
	if (known !== undefined) return known;
	const bits = bitsOf(size, [list]);
	if (list.length > size * DENSE) dense.set(list, bits);
	return bits;
}

const listed = ({ size }: Reading, postings: Postings, values: readonly string[]): Bits =>
	inSome(
		size,
		values.map((value) => setOf(size, postings.get(value) ?? []))
	);

/** The places that pass a test. */
function passing({ size }: Reading, test: (place: number) => boolean): Bits {
	const bits = noBits(size);
	for (let place = 0; place < size; place++) if (test(place)) setBit(bits, place);
	return bits;
}

/** Places of which some item is wanted, by item number. */
const someItem = (reading: Reading, wanted: Uint8Array): Bits => {
	const { starts, values } = reading.catalogue.items;
	return passing(reading, (place) => {
		const last = starts[place + 1] ?? 0;
		for (let row = starts[place] ?? 0; row < last; row++)
			if (wanted[values[row] ?? 0] === 1) return true;
		return false;
	});
};

function byLevel(reading: Reading, levels: QuizFilter['levels']): Bits {
	const { catalogue, overlay } = reading;
	const wanted = new Set(levels);
	const { ownItem, chance, questions } = catalogue;
	return passing(reading, (place) => {
		const item = ownItem[place] ?? 0;
		const memory = overlay.known[item] === 1 ? overlay.memory.get(item) : undefined;
		const question = questions[place];
		const own =
			memory === undefined || question === undefined
				? (chance[place] ?? 0)
				: ownChance(question, memory, overlay.today);
		return wanted.has(levelOf(own));
	});
}

function byPeriod(reading: Reading, filter: QuizFilter): Bits {
	const first = daysOfIso(filter.from)?.[0] ?? -Infinity;
	const last = daysOfIso(filter.until)?.[1] ?? Infinity;
	const { from, until } = reading.catalogue;
	return passing(
		reading,
		(place) => (from[place] ?? NaN) <= last && (until[place] ?? NaN) >= first
	);
}

const MISSED_OR_DUE: Readonly<
	Record<Exclude<MemoryWish, 'unseen'>, (memory: ItemMemory, today: StudyDay) => boolean>
> = {
	missed: (memory) => isMissed(memory),
	due: (memory, today) => memory.dueDay <= today
};

function byMemory(reading: Reading, wish: MemoryWish): Bits {
	const { memory, known, today } = reading.overlay;
	if (wish === 'unseen')
		return someItem(
			reading,
			known.map((each) => 1 - each)
		);
	const wanted = new Uint8Array(known.length);
	for (const [item, each] of memory) if (MISSED_OR_DUE[wish](each, today)) wanted[item] = 1;
	return someItem(reading, wanted);
}

function publishedIn(reading: Reading, last: StudyDay): Bits {
	const { published } = reading.catalogue;
	return passing(reading, (place) => {
		const day = published[place] ?? -Infinity;
		return day <= last && day > last - WEEK;
	});
}

const BY_NEWS: Readonly<Record<NewsWish, (reading: Reading) => Bits>> = {
	week: (reading) => publishedIn(reading, reading.overlay.today),
	latest: (reading) => publishedIn(reading, reading.catalogue.newest ?? -Infinity),
	new: (reading) =>
		inAll(reading.size, [
			listed(reading, reading.catalogue.byArticle, [...reading.fresh]),
			byMemory(reading, 'unseen')
		])
};

const some = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0;

interface Rule {
	readonly limit: Limit;
	readonly set: (filter: QuizFilter) => boolean;
	readonly bits: (reading: Reading, filter: QuizFilter) => Bits;
}

/** Every limit, which filters set it, and what it lets through. */
const RULES: readonly Rule[] = [
	{
		limit: 'subject',
		set: ({ subject }) => subject !== 'mixed',
		bits: (reading, { subject }) => listed(reading, reading.catalogue.bySubject, [subject])
	},
	{
		limit: 'forms',
		set: () => true,
		bits: (reading, { forms }) => listed(reading, reading.catalogue.byForm, forms)
	},
	{
		limit: 'countries',
		set: ({ countries }) => some(countries),
		bits: (reading, { countries }) => listed(reading, reading.catalogue.byCountry, countries)
	},
	{
		limit: 'articles',
		set: ({ articles }) => some(articles),
		bits: (reading, { articles }) => listed(reading, reading.catalogue.byArticle, articles)
	},
	{
		limit: 'people',
		set: ({ people }) => some(people),
		bits: (reading, { people }) => listed(reading, byPerson(reading.catalogue), people ?? [])
	},
	{
		limit: 'kinds',
		set: ({ kinds }) => some(kinds),
		bits: (reading, { kinds }) => listed(reading, reading.catalogue.byKind, kinds ?? [])
	},
	{
		limit: 'sources',
		set: ({ sources }) => some(sources),
		bits: (reading, { sources }) => listed(reading, reading.catalogue.bySource, sources ?? [])
	},
	{
		limit: 'levels',
		set: ({ levels }) => some(levels),
		bits: (reading, { levels }) => byLevel(reading, levels)
	},
	{
		limit: 'period',
		set: ({ from, until }) => from !== undefined || until !== undefined,
		bits: byPeriod
	},
	{
		limit: 'memory',
		set: ({ memory }) => memory !== undefined,
		bits: (reading, { memory }) => (memory ? byMemory(reading, memory) : allBits(reading.size))
	},
	{
		limit: 'news',
		set: ({ news }) => news !== undefined,
		bits: (reading, { news }) => (news ? BY_NEWS[news](reading) : allBits(reading.size))
	}
];

/** What each limit of a filter lets through by itself; the first one is that a question is sound. */
export interface Limits {
	readonly size: number;
	readonly sound: Bits;
	readonly each: ReadonlyMap<Limit, Bits>;
}

/**
 * Reads a filter against a catalogue, limit by limit.
 *
 * @param filter values that the bank does not have let nothing through
 */
export function limitsOf(
	catalogue: Catalogue,
	filter: QuizFilter,
	{ items, today, fresh }: Circumstances
): Limits {
	const size = catalogue.questions.length;
	const overlay = overlayOf(catalogue, items, today);
	const reading = { catalogue, size, overlay, fresh };
	const each = new Map<Limit, Bits>();
	for (const { limit, set, bits } of RULES) if (set(filter)) each.set(limit, bits(reading, filter));
	return { size, sound: setOf(size, catalogue.sound), each };
}

/** What passes all limits but those left out. */
export const within = ({ size, sound, each }: Limits, without: readonly Limit[] = []): Bits =>
	inAll(size, [
		sound,
		...[...each].flatMap(([limit, bits]) => (without.includes(limit) ? [] : [bits]))
	]);
