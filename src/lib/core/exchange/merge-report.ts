import { type ClockFlag, clockFlags } from '../memory/clock-flags';
import { unionEvents } from '../memory/order';
import { type Fold, replay, type Shipped } from '../memory/replay';
import type { ItemMemory, LearnerEvent, StudyDay } from '../memory/types';

/** Answers of one device on one study day. */
export interface CameAnswers {
	readonly day: StudyDay;
	readonly device: string;
	readonly answers: number;
}

/** A setting whose value becomes another one. `null`: not set. */
export interface ChangedSetting {
	readonly key: string;
	readonly from: string | null;
	readonly to: string | null;
}

export interface ChangedItem {
	readonly item: string;
	/** A question that asks for it. */
	readonly question: string;
	/** Days for recall to fall to nine in ten; null where it was not known, or is no longer. */
	readonly from: number | null;
	readonly to: number | null;
}

export interface OddClock {
	readonly device: string;
	readonly flag: ClockFlag;
	readonly events: number;
}

/** What merging a history into another one brings, for a person to read. */
export interface MergeReport {
	/** Events that are new here; 0: nothing would change. */
	readonly fresh: number;
	/** Events of the incoming history that were here already. */
	readonly known: number;
	/** Events here that the incoming history does not have: they stay. */
	readonly onlyHere: number;
	/** New answers, newest day first. */
	readonly answers: readonly CameAnswers[];
	readonly undos: number;
	/** Titles. */
	readonly sets: readonly string[];
	readonly articles: readonly string[];
	readonly removed: number;
	readonly results: number;
	/** Weights of the memory model are others afterwards. */
	readonly weights: boolean;
	readonly settings: readonly ChangedSetting[];
	/** Items known afterwards that were not, and the other way about. */
	readonly learned: number;
	readonly forgotten: number;
	/** Those whose memory changes most, most first. */
	readonly items: readonly ChangedItem[];
	readonly clocks: readonly OddClock[];
}

const MOST_ITEMS = 10;
/** Of two stabilities so close, an item is as well known as before. */
const SAME = 0.05;

/**
 * Tells what comes in when two histories are merged, before or after it is done: the report is the
 * same for as long as `here` is the history before.
 *
 * @param shipped as for `replay`
 */
export function mergeReport(
	here: readonly LearnerEvent[],
	incoming: readonly LearnerEvent[],
	shipped?: Shipped
): MergeReport {
	const ids = new Set(here.map(({ id }) => id));
	const coming = new Map(incoming.map((event) => [event.id, event]));
	const fresh = [...coming.values()].filter(({ id }) => !ids.has(id));
	const all = unionEvents(here, incoming);
	const [before, after] = [replay(here, shipped), replay(all, shipped)];
	return {
		fresh: fresh.length,
		known: coming.size - fresh.length,
		onlyHere: here.reduce((count, { id }) => count + (coming.has(id) ? 0 : 1), 0),
		...counted(fresh),
		answers: answersOf(fresh),
		weights: before.weights.join() !== after.weights.join(),
		settings: settingsOf(before, after),
		...itemsOf(before, after),
		clocks: clocksOf(all, new Set(fresh.map(({ id }) => id)))
	};
}

function counted(fresh: readonly LearnerEvent[]) {
	const sets: string[] = [];
	const articles: string[] = [];
	let [undos, removed, results] = [0, 0, 0];
	for (const event of fresh)
		if (event.kind === 'set-made' || event.kind === 'set-received') sets.push(event.set.title);
		else if (event.kind === 'article-added') articles.push(event.article.title);
		else if (event.kind === 'undone') undos++;
		else if (event.kind === 'article-removed' || event.kind === 'set-removed') removed++;
		else if (event.kind === 'result-received') results++;
	return { sets, articles, undos, removed, results };
}

function answersOf(fresh: readonly LearnerEvent[]): readonly CameAnswers[] {
	const rows = new Map<string, CameAnswers>();
	for (const { kind, day, device } of fresh) {
		if (kind !== 'answered') continue;
		const key = `${day} ${device}`;
		rows.set(key, { day, device, answers: (rows.get(key)?.answers ?? 0) + 1 });
	}
	return [...rows.values()].sort((a, b) => b.day - a.day || (a.device < b.device ? -1 : 1));
}

function settingsOf({ shelf: a }: Fold, { shelf: b }: Fold): readonly ChangedSetting[] {
	const keys = [...new Set([...a.settings.keys(), ...b.settings.keys()])].sort();
	return keys.flatMap((key) => {
		const [from, to] = [a.settings.get(key) ?? null, b.settings.get(key) ?? null];
		return from === to ? [] : [{ key, from, to }];
	});
}

/** How far apart two memories are: the ratio of their stabilities; one that is none counts as a day. */
const distance = ({ from, to }: ChangedItem): number => Math.abs(Math.log((to ?? 1) / (from ?? 1)));

function itemsOf(before: Fold, after: Fold) {
	const changed: ChangedItem[] = [];
	let [learned, forgotten] = [0, 0];
	for (const item of new Set([...before.items.keys(), ...after.items.keys()])) {
		const [from, to] = [before.items.get(item), after.items.get(item)];
		if (!from) learned++;
		if (!to) forgotten++;
		if (from && to) changed.push(changeOf(from, to));
	}
	const items = changed
		.filter((each) => distance(each) > SAME)
		.sort((a, b) => distance(b) - distance(a) || (a.item < b.item ? -1 : 1))
		.slice(0, MOST_ITEMS);
	return { learned, forgotten, items };
}

const changeOf = (from: ItemMemory, to: ItemMemory): ChangedItem => ({
	item: to.item,
	question: to.lastQuestion,
	from: from.stability,
	to: to.stability
});

function clocksOf(all: readonly LearnerEvent[], fresh: ReadonlySet<string>): readonly OddClock[] {
	const flags = clockFlags(all);
	const rows = new Map<string, OddClock>();
	for (const { id, device } of all) {
		const flag = flags.get(id);
		if (flag === undefined || !fresh.has(id)) continue;
		const key = `${device} ${flag}`;
		rows.set(key, { device, flag, events: (rows.get(key)?.events ?? 0) + 1 });
	}
	return [...rows.values()];
}
