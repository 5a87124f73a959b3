/** The store and the folds on a disk that holds a long life. */
import { FSRSAlgorithm } from 'ts-fsrs';
import { History } from '../../src/lib/app/history';
import type { View } from '../../src/lib/app/view';
import { toCheckpoint } from '../../src/lib/core/memory/checkpoint';
import { EMPTY_FOLD, FoldDraft } from '../../src/lib/core/memory/fold';
import { addSums, EMPTY_SUM, sumOf } from '../../src/lib/core/memory/log-sum';
import { DEFAULT_PLAN } from '../../src/lib/core/memory/plan-default';
import { planned } from '../../src/lib/core/memory/planned';
import { dueQueue } from '../../src/lib/core/memory/queue';
import { replay } from '../../src/lib/core/memory/replay';
import { retrievability } from '../../src/lib/core/memory/scheduler';
import type { Happening, LearnerEvent } from '../../src/lib/core/memory/types';
import { openStore } from '../../src/lib/store/open';
import { DAY_MS, dayAfter, eventAt } from './life';
import { type Beside, beside, committed, median, settled, timed } from './waiting';

const BATCH = 20_000;
const ROUNDS = 5;

const deps = {
	now: () => Date.now(),
	random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
	zone: () => ({ zone: 'Asia/Seoul', offsetMin: 540 })
};

/** Answers through the store, and the same records put bare into a store without an index. */
export async function commits(count: number): Promise<Beside> {
	const store = await openStore(deps);
	const { id: _, ...rest } = eventAt(1, 10);
	const opening = indexedDB.open('bare', 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore('log', { autoIncrement: true });
	const db = await settled(opening);
	const event = eventAt(1, 10);
	const bare = (): Promise<void> => {
		const tx = db.transaction('log', 'readwrite', { durability: 'strict' });
		tx.objectStore('log').put(event);
		tx.commit();
		return committed(tx);
	};
	const made = await beside(count, () => store.append(rest), bare);
	store.close();
	db.close();
	return made;
}

/** A replay, and nothing but the formula on the same answers. */
export function replays(count: number, items: number): Promise<Beside> {
	const events = Array.from({ length: count }, (_, at) => eventAt(at, items));
	const ours = (): void => {
		if (replay(events).count !== count) throw new Error('not all were folded');
	};
	const fsrs = new FSRSAlgorithm({});
	const bare = (): void => {
		const states = new Map<string, { stability: number; difficulty: number; day: number }>();
		for (const event of events) {
			if (event.kind !== 'answered') continue;
			const state = states.get(event.item) ?? null;
			const next = fsrs.next_state(state, state ? event.day - state.day : 0, event.grade);
			states.set(event.item, { ...next, day: event.day });
		}
	};
	return beside(ROUNDS, ours, bare);
}

/** Fills the disk with a history, past the store's own door for speed. */
export async function fill(count: number, items: number): Promise<void> {
	await settled(indexedDB.deleteDatabase('dateline'));
	(await openStore(deps)).close();
	const db = await settled(indexedDB.open('dateline'));
	for (let from = 0; from < count; from += BATCH) {
		const tx = db.transaction('log', 'readwrite');
		const to = Math.min(from + BATCH, count);
		for (let at = from; at < to; at++) tx.objectStore('log').add(eventAt(at, items));
		await committed(tx);
		console.log(`${to} events on disk`);
	}
	db.close();
}

/** Puts the checkpoint of that history beside it, and nothing else. */
export async function fold(count: number, items: number): Promise<void> {
	const draft = new FoldDraft(EMPTY_FOLD);
	let sum = EMPTY_SUM;
	let last: LearnerEvent | null = null;
	for (let at = 0; at < count; at++) {
		last = eventAt(at, items);
		draft.take(last);
		sum = addSums(sum, sumOf([last]));
	}
	const db = await settled(indexedDB.open('dateline'));
	const log = db.transaction('log').objectStore('log');
	const newest = await settled(log.openKeyCursor(null, 'prev'));
	const mark = { fold: draft.done(count, last), through: Number(newest?.key), sum };
	const tx = db.transaction('derived', 'readwrite');
	tx.objectStore('derived').clear();
	tx.objectStore('derived').put(toCheckpoint(mark), 'memory');
	await committed(tx);
	db.close();
}

export interface Opening {
	readonly items: number;
	/** Until the first due card, ms. */
	readonly card: number;
	/** One answer more, until it shows. */
	readonly answer: number;
	readonly queue: Beside;
	readonly plan: Beside;
	readonly rebuilt: boolean;
}

/** From nothing in memory to the first due card, from the checkpoint. */
export async function open(count: number): Promise<Opening> {
	const today = dayAfter(count);
	let view: View | null = null;
	let rebuilt = false;
	const before = performance.now();
	const history = await History.open(
		{ today, questions: [] },
		{
			show: (next) => (view = next),
			progress: () => (rebuilt = true),
			trouble: () => (rebuilt = true),
			mustReload: () => undefined
		}
	);
	const shown = (): View => {
		if (view === null) throw new Error('nothing was shown');
		return view;
	};
	const queue = (): unknown =>
		dueQueue(shown().items.values(), today, today * DAY_MS + DAY_MS / 2, { max: 200 })[0];
	if (!queue()) throw new Error('nothing is due');
	const card = performance.now() - before;
	const { id: _, ...rest } = eventAt(1, 10);
	const answers: number[] = [];
	for (let at = 0; at < ROUNDS; at++)
		answers.push(
			await timed(() => history.record({ ...rest, item: `new${at}.person` } as Happening))
		);
	const items = [...shown().items.values()];
	/** The least a queue or a plan can do: look at each item's chance of recall once. */
	const bare = (): number => {
		let sum = 0;
		for (const memory of items) sum += retrievability(memory, today);
		return sum;
	};
	const made = {
		items: items.length,
		card,
		answer: median(answers),
		queue: await beside(ROUNDS, queue, bare),
		plan: await beside(ROUNDS, () => planned(items, DEFAULT_PLAN, () => null, today), bare),
		rebuilt
	};
	history.close();
	return made;
}

/** The least an opening can do: get the record that the checkpoint is, and make its objects. */
export async function openBare(): Promise<number> {
	return timed(async () => {
		const db = await settled(indexedDB.open('dateline'));
		const kept = await settled<unknown>(
			db.transaction('derived').objectStore('derived').get('memory')
		);
		if (kept === undefined) throw new Error('no checkpoint is kept');
		db.close();
	});
}
