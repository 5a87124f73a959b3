/** What `benchmarks/store.ts` runs in a real browser. */
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
import type { Grade, Happening, LearnerEvent } from '../../src/lib/core/memory/types';
import { openStore } from '../../src/lib/store/open';

const DAY_MS = 86_400_000;
const FIRST_DAY = 18_000;
/** Answers a day, so that a million of them are fourteen years. */
const A_DAY = 200;
const BATCH = 20_000;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no reason given'));
	});

const committed = (tx: IDBTransaction): Promise<void> =>
	new Promise((resolve, reject) => {
		tx.oncomplete = () => resolve();
		tx.onabort = () => reject(tx.error ?? new Error('aborted'));
	});

const median = (times: readonly number[]): number =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function timed(work: () => unknown): Promise<number> {
	const before = performance.now();
	await work();
	return performance.now() - before;
}

const gradeAt = (at: number): Grade => (at % 11 === 0 ? 1 : 3);

/** The n-th event of a long life of study, every one an answer. */
function eventAt(at: number, items: number): LearnerEvent {
	const day = FIRST_DAY + Math.floor(at / A_DAY);
	const ms = day * DAY_MS + 36_000_000 + (at % A_DAY) * 20_000;
	const item = `${String((at * 7919) % items).padStart(10, 'f')}.person`;
	return {
		kind: 'answered',
		question: `q${item}`,
		item,
		form: 'typed',
		where: 'review',
		session: `session${Math.floor(at / 20)}`.padEnd(26, '0'),
		response: { form: 'typed', text: 'An answer of usual length' },
		verdict: {
			outcome: gradeAt(at) === 1 ? 'wrong' : 'right',
			reason: gradeAt(at) === 1 ? 'no-match' : 'key'
		},
		grade: gradeAt(at),
		options: 0,
		ms: 4000,
		id: String(at).padStart(26, '0'),
		device: 'benchmarks',
		seq: at + 1,
		hlc: `${ms.toString(16).padStart(12, '0')}-0000`,
		at: ms,
		zone: 'Asia/Seoul',
		offsetMin: 540,
		day
	} satisfies LearnerEvent;
}

const deps = {
	now: () => Date.now(),
	random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
	zone: () => ({ zone: 'Asia/Seoul', offsetMin: 540 })
};

/** Answers through the store, and the same records put bare into a store without an index. */
export async function commits(count: number): Promise<{ ours: number; bare: number }> {
	const store = await openStore(deps);
	const { id: _, ...rest } = eventAt(1, 10);
	const opening = indexedDB.open('bare', 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore('log', { autoIncrement: true });
	const db = await settled(opening);
	const [ours, bare]: [number[], number[]] = [[], []];
	for (let at = 0; at < count; at++) {
		ours.push(await timed(() => store.append(rest)));
		const event = eventAt(at, 10);
		bare.push(
			await timed(() => {
				const tx = db.transaction('log', 'readwrite', { durability: 'strict' });
				tx.objectStore('log').put(event);
				tx.commit();
				return committed(tx);
			})
		);
	}
	store.close();
	db.close();
	return { ours: median(ours), bare: median(bare) };
}

/** A replay, and nothing but the formula on the same answers. */
export function replays(count: number, items: number): { ours: number; bare: number } {
	const events = Array.from({ length: count }, (_, at) => eventAt(at, items));
	const ours = (): number => {
		const before = performance.now();
		if (replay(events).count !== count) throw new Error('not all were folded');
		return performance.now() - before;
	};
	const fsrs = new FSRSAlgorithm({});
	const bare = (): number => {
		const states = new Map<string, { stability: number; difficulty: number; day: number }>();
		const before = performance.now();
		for (const event of events) {
			if (event.kind !== 'answered') continue;
			const state = states.get(event.item) ?? null;
			const next = fsrs.next_state(state, state ? event.day - state.day : 0, event.grade);
			states.set(event.item, { ...next, day: event.day });
		}
		return performance.now() - before;
	};
	const runs = Array.from({ length: 5 }, () => [ours(), bare()] as const);
	return { ours: median(runs.map(([a]) => a)), bare: median(runs.map(([, b]) => b)) };
}

/** Fills the disk with a history and its checkpoint, past the store's own door for speed. */
export async function fill(count: number, items: number): Promise<void> {
	await settled(indexedDB.deleteDatabase('dateline'));
	(await openStore(deps)).close();
	const db = await settled(indexedDB.open('dateline'));
	const draft = new FoldDraft(EMPTY_FOLD);
	let sum = EMPTY_SUM;
	let last: LearnerEvent | null = null;
	for (let from = 0; from < count; from += BATCH) {
		const length = Math.min(BATCH, count - from);
		const events = Array.from({ length }, (_, at) => eventAt(from + at, items));
		const tx = db.transaction('log', 'readwrite');
		for (const event of events) tx.objectStore('log').add(event);
		await committed(tx);
		for (const event of events) draft.take(event);
		sum = addSums(sum, sumOf(events));
		last = events.at(-1) ?? last;
	}
	const newest = await settled(
		db.transaction('log').objectStore('log').openKeyCursor(null, 'prev')
	);
	const mark = { fold: draft.done(count, last), through: Number(newest?.key), sum };
	const tx = db.transaction('derived', 'readwrite');
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
	readonly queue: number;
	readonly plan: number;
	readonly rebuilt: boolean;
}

/** From nothing in memory to the first due card, from the checkpoint. */
export async function open(count: number): Promise<Opening> {
	const today = FIRST_DAY + Math.floor(count / A_DAY) + 1;
	let view: View | null = null;
	let rebuilt = false;
	const before = performance.now();
	const history = await History.open({
		show: (next) => (view = next),
		progress: () => (rebuilt = true),
		missing: () => (rebuilt = true),
		mustReload: () => undefined
	});
	history.look(today);
	const shown = (): View => {
		if (view === null) throw new Error('nothing was shown');
		return view;
	};
	const queue = (): unknown =>
		dueQueue(shown().items.values(), today, today * DAY_MS + DAY_MS / 2, { max: 200 })[0];
	if (!queue()) throw new Error('nothing is due');
	const card = performance.now() - before;
	const { id: _, ...rest } = eventAt(1, 10);
	const answer = await timed(() => history.record({ ...rest, item: 'new.person' } as Happening));
	const several = async (work: () => unknown): Promise<number> =>
		median([await timed(work), await timed(work), await timed(work)]);
	const items = shown().items;
	const made = {
		items: items.size,
		card,
		answer,
		queue: await several(queue),
		plan: await several(() => planned(items.values(), DEFAULT_PLAN, () => null, today)),
		rebuilt
	};
	history.close();
	return made;
}

Object.assign(globalThis, { bench: { commits, replays, fill, open } });
