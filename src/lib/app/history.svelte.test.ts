import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replay } from '../core/memory/replay';
import type { Happening, LearnerEvent } from '../core/memory/types';
import type { Question } from '../core/questions/types';
import { History } from './history';
import type { Trouble } from './trouble';
import { EMPTY_VIEW, type View } from './view';

const DATABASE = 'dateline';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no reason given'));
	});

interface Tab {
	readonly history: History;
	readonly view: () => View;
	readonly trouble: () => Trouble | null;
	/** How often a view was shown. */
	readonly shown: () => number;
}

const tabs: History[] = [];

const TODAY = Math.floor(Date.now() / 86_400_000);

async function opened(questions: readonly Question[] = []): Promise<Tab> {
	let view = EMPTY_VIEW;
	let trouble: Trouble | null = null;
	let shown = 0;
	const history = await History.open(
		{ today: TODAY, questions },
		{
			show: (next) => {
				view = next;
				shown += 1;
			},
			progress: () => undefined,
			trouble: (told) => (trouble = told),
			mustReload: () => undefined
		}
	);
	tabs.push(history);
	return { history, view: () => view, trouble: () => trouble, shown: () => shown };
}

async function reopened(before: Tab): Promise<Tab> {
	await before.history.keepDerived();
	before.history.close();
	return opened();
}

const answer = (item: string, session = 's1'): Happening => ({
	kind: 'answered',
	question: `q-${item}`,
	item,
	form: 'card',
	where: 'review',
	session,
	response: { form: 'card' },
	verdict: { outcome: 'right', reason: 'key' },
	grade: 3,
	options: 0,
	ms: 900
});

const started = (session: string): Happening => ({
	kind: 'session-started',
	session,
	where: 'quiz',
	title: 'A quiz',
	questions: ['q-a', 'q-b'],
	set: null,
	seed: ''
});

async function answers({ history }: Tab, count: number): Promise<void> {
	await Promise.all(Array.from({ length: count }, (_, at) => history.record(answer(`i${at % 9}`))));
}

const anything = (): boolean => true;

beforeEach(async () => {
	await settled(indexedDB.deleteDatabase(DATABASE));
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const history of tabs.splice(0)) history.close();
});

test('opening again starts from the checkpoint and reads only what came after it', async () => {
	const first = await opened();
	await answers(first, 300);
	const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
	const again = await reopened(first);
	const ranges = read.mock.calls.map(([range]) => (range as IDBKeyRange | null)?.lower as unknown);
	expect(ranges.at(-1)).toBe(200);
	expect(again.view().count).toBe(300);
	expect(new Map(again.view().items)).toEqual(new Map(first.view().items));
	expect(again.view().days).toEqual(replay(await again.history.log()).days);
	expect(again.trouble()).toBeNull();
	expect(again.shown()).toBe(1);
});

test('a checkpoint that was altered is not believed', async () => {
	const first = await opened();
	await answers(first, 150);
	await first.history.keepDerived();
	first.history.close();
	const db = await settled(indexedDB.open(DATABASE));
	const store = db.transaction('derived', 'readwrite').objectStore('derived');
	const kept = await settled<object>(store.get('memory'));
	await settled(store.put({ ...kept, through: 3 }, 'memory'));
	db.close();
	const again = await opened();
	expect(new Map(again.view().items)).toEqual(new Map(first.view().items));
	expect(again.view().count).toBe(150);
});

/** Does something to the log on the disk, past the app. */
async function behindItsBack(change: (log: IDBObjectStore) => Promise<unknown>): Promise<void> {
	const db = await settled(indexedDB.open(DATABASE));
	await change(db.transaction('log', 'readwrite').objectStore('log'));
	db.close();
}

async function kept150(): Promise<Tab> {
	const first = await opened();
	await answers(first, 150);
	await first.history.keepDerived();
	first.history.close();
	return first;
}

const missing = (events: number): Trouble => ({ kind: 'missing', events });

test('events gone from the disk are told until the learner goes on without them', async () => {
	await kept150();
	await behindItsBack((log) => settled(log.delete(7)));
	const again = await opened();
	await vi.waitFor(() => expect(again.trouble()).toEqual(missing(1)));
	await vi.waitFor(() => expect(again.view().count).toBe(149));
	expect(again.view().days).toEqual(replay(await again.history.log()).days);

	const later = await reopened(again);
	await vi.waitFor(() => expect(later.trouble()).toEqual(missing(1)));
	await later.history.accept();
	expect(later.trouble()).toBeNull();
	const atLast = await reopened(later);
	await atLast.history.check();
	expect(atLast.trouble()).toBeNull();
	expect(atLast.view().count).toBe(149);
});

test('events gone from the end of the log are missed as well', async () => {
	await kept150();
	await behindItsBack((log) => settled(log.delete(IDBKeyRange.lowerBound(40))));
	const again = await opened();
	await vi.waitFor(() => expect(again.trouble()).toEqual(missing(11)));
	await again.history.accept();
	expect((await reopened(again)).trouble()).toBeNull();
});

test('what came back from a copy is missed no more', async () => {
	const first = await kept150();
	const [gone] = first.view().count === 150 ? await firstOf(1) : [];
	await behindItsBack((log) => settled(log.delete(1)));
	const again = await opened();
	await vi.waitFor(() => expect(again.trouble()).toEqual(missing(1)));
	await again.history.union(gone ? [gone] : []);
	expect(again.trouble()).toBeNull();
	expect(again.view().count).toBe(150);
});

/** The first events on the disk, by arrival. */
async function firstOf(count: number): Promise<LearnerEvent[]> {
	let found: LearnerEvent[] = [];
	await behindItsBack(async (log) => (found = await settled(log.getAll(null, count))));
	return found;
}

test('an altered event is noticed, kept out of sight until accepted, and put right from a copy', async () => {
	await kept150();
	const [event] = await firstOf(1);
	if (!event) throw new Error('nothing on the disk');
	await behindItsBack((log) => settled(log.put({ ...event, day: event.day - 3 }, 1)));
	const again = await opened();
	await again.history.check();
	expect(again.trouble()).toEqual({ kind: 'altered', events: 0 });
	expect([...again.view().days.keys()]).toEqual([event.day]);

	const asItIs = await reopened(again);
	await asItIs.history.check();
	expect(asItIs.trouble()).toEqual({ kind: 'altered', events: 0 });
	await asItIs.history.accept();
	expect([...asItIs.view().days.keys()].sort()).toEqual([event.day - 3, event.day]);

	expect(await asItIs.history.mend([event])).toEqual({ ok: true, value: 1 });
	await asItIs.history.accept();
	expect([...asItIs.view().days.keys()]).toEqual([event.day]);
	expect(asItIs.trouble()).toBeNull();
});

test('removing an article of one’s own forgets nothing that the bank asks as well', async () => {
	const brought = (id: string): Question => ({ id: `q-${id}`, item: id }) as Question;
	const article = { id: 'mine' } as Extract<Happening, { kind: 'article-added' }>['article'];
	const { history, view } = await opened();
	await history.record({ kind: 'article-added', article, questions: [brought('a'), brought('b')] });
	await history.record(answer('a'));
	await history.record(answer('b'));
	await history.record({ kind: 'article-removed', article: 'mine' });
	expect([...view().items.keys()]).toEqual([]);
	history.about([brought('b')]);
	await vi.waitFor(() => expect([...view().items.keys()]).toEqual(['b']));
	const knowing = await opened([brought('b')]);
	expect([...knowing.view().items.keys()]).toEqual(['b']);
});

test('the day’s count is what the plan asks for: no backlog, nothing put away or past', async () => {
	const { history } = await opened();
	for (let at = 0; at < 60; at++)
		await history.record({ ...answer(`i${at}`), grade: 3 } as Happening);
	const long = TODAY + 400;
	const now = long * 86_400_000 + 43_200_000;
	expect(history.summary(now, long)).toMatchObject({ due: 40, seen: 60 });
	const { items } = (await opened()).view();
	history.asks(() => [...items.values()].slice(0, 7));
	expect(history.summary(now, long)).toMatchObject({ due: 7, seen: 60 });
});

test('a day on which nothing was due breaks no streak', async () => {
	const { history, view } = await opened();
	await history.record(answer('a'));
	const due = [...view().items.values()][0]?.dueDay ?? NaN;
	const day = [...view().days.keys()][0] ?? NaN;
	expect(due).toBeGreaterThan(day + 1);
	const current = (today: number): number =>
		history.summary(today * 86_400_000, today).streak.current;
	expect([due - 1, due, due + 1].map(current)).toEqual([1, 1, 0]);
});

test('two tabs study at once and both see it', async () => {
	const [one, two] = [await opened(), await opened()];
	await Promise.all([answers(one, 20), answers(two, 20)]);
	await vi.waitFor(() => expect([one.view().count, two.view().count]).toEqual([40, 40]));
	expect(new Map(one.view().items)).toEqual(new Map(two.view().items));
	expect(new Map(one.view().items)).toEqual(replay(await one.history.log()).items);
});

test('undo and redo reach across reloads and beyond the checkpoint', async () => {
	const first = await opened();
	await answers(first, 130);
	const again = await reopened(first);
	for (let step = 0; step < 120; step++) expect(await again.history.undo(anything)).not.toBeNull();
	expect([...again.view().days.values()][0]?.answers).toBe(10);
	const later = await reopened(again);
	for (let step = 0; step < 119; step++) expect(await later.history.redo(anything)).not.toBeNull();
	const act = await later.history.redo(anything);
	expect(act).toMatchObject({ kind: 'answered' });
	expect(await later.history.redo(anything)).toBeNull();
	expect([...later.view().days.values()][0]?.answers).toBe(130);
	expect(new Map(later.view().items)).toEqual(replay(await later.history.log()).items);
});

test('a sitting of long ago is read from the disk, a new one is at hand', async () => {
	const first = await opened();
	await first.history.record(started('old'));
	await first.history.record(answer('a', 'old'));
	await first.history.record(answer('b', 'old'));
	await first.history.undo(anything);
	await answers(first, 300);
	const again = await reopened(first);
	await again.history.record(started('new'));
	const kinds = async (session: string): Promise<readonly string[]> =>
		(await again.history.sitting(session)).map(({ kind }) => kind);
	expect(await kinds('old')).toEqual(['session-started', 'answered']);
	expect(await kinds('new')).toEqual(['session-started']);
	expect(await kinds('never')).toEqual([]);
	expect(again.view().sittings.get('old')).toMatchObject({ done: 1, total: 2 });
});

test('the hour at which a day begins holds from the choice on', async () => {
	const { history } = await opened();
	const hour = (value: string): Happening => ({
		kind: 'setting-changed',
		key: 'plan.rollover',
		value
	});
	const dayOf = async (happening: Happening): Promise<number> => {
		const kept = await history.record(happening);
		return kept.ok ? kept.value.day : NaN;
	};
	vi.spyOn(Date, 'now').mockReturnValue(new Date(2026, 4, 5, 5, 30).getTime());
	const before = await dayOf(hour('7'));
	expect(await dayOf(answer('a'))).toBe(before - 1);
});

test('a copy of a history that cannot be read is refused, not empty', async () => {
	const { history } = await opened();
	await history.record(answer('a'));
	history.close();
	await expect(history.log()).rejects.toThrow('closed');
});
