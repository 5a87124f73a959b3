import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replay } from '../core/memory/replay';
import type { Happening } from '../core/memory/types';
import { History } from './history';
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
	readonly missing: () => number;
}

const tabs: History[] = [];

async function opened(): Promise<Tab> {
	let view = EMPTY_VIEW;
	let missing = 0;
	const history = await History.open({
		show: (next) => (view = next),
		progress: () => undefined,
		missing: (events) => (missing = events),
		mustReload: () => undefined
	});
	tabs.push(history);
	return { history, view: () => view, missing: () => missing };
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
	expect(again.view().items).toEqual(first.view().items);
	expect(again.view().days).toEqual(replay(await again.history.log()).days);
	expect(again.missing()).toBe(0);
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
	expect(again.view().items).toEqual(first.view().items);
	expect(again.view().count).toBe(150);
});

test('an event gone from the disk is noticed, and the folds are of what is there', async () => {
	const first = await opened();
	await answers(first, 150);
	await first.history.keepDerived();
	first.history.close();
	const db = await settled(indexedDB.open(DATABASE));
	await settled(db.transaction('log', 'readwrite').objectStore('log').delete(7));
	db.close();
	const again = await opened();
	await vi.waitFor(() => expect(again.missing()).toBe(1));
	await vi.waitFor(() => expect(again.view().count).toBe(149));
	expect(again.view().days).toEqual(replay(await again.history.log()).days);
});

test('two tabs study at once and both see it', async () => {
	const [one, two] = [await opened(), await opened()];
	await Promise.all([answers(one, 20), answers(two, 20)]);
	await vi.waitFor(() => expect([one.view().count, two.view().count]).toEqual([40, 40]));
	expect(one.view().items).toEqual(two.view().items);
	expect(one.view().items).toEqual(replay(await one.history.log()).items);
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
	expect(later.view().items).toEqual(replay(await later.history.log()).items);
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
