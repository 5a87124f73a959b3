import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextHlc } from './hlc';
import { compareEvents, unionEvents } from './order';
import { redoable, undoable, type Scope } from './steps';
import { answered, anyLog, log, NOON } from './test-history';
import type { Happening, LearnerEvent } from './types';
import { effective } from './undone';

const everything: Scope = () => true;
const undo = (target: string): Happening => ({ kind: 'undone', target });
const setting = (key: string): Happening => ({ kind: 'setting-changed', key, value: '1' });
const ids = (events: readonly LearnerEvent[]): string[] => effective(events).map(({ id }) => id);

/** Appends what a device does next, after all it has seen. */
function then(
	events: readonly LearnerEvent[],
	happening: Happening,
	device = 'here'
): LearnerEvent[] {
	const newest = events.reduce<string | null>(
		(hlc, event) => (hlc === null || event.hlc > hlc ? event.hlc : hlc),
		null
	);
	const [made] = log(device, [happening]);
	const seq = events.filter((event) => event.device === device).length + 1;
	const id = `${device}+${String(seq)}+${String(events.length)}`;
	return [...events, { ...(made as LearnerEvent), id, seq, hlc: nextHlc(newest, NOON) }];
}

/** One step; the same history where there is none. */
function step(
	events: readonly LearnerEvent[],
	which: typeof undoable | typeof redoable,
	scope: Scope = everything,
	device = 'here'
): readonly LearnerEvent[] {
	const named = which(events, scope);
	return named === null ? events : then(events, undo(named.id), device);
}

function steps(
	events: readonly LearnerEvent[],
	count: number,
	which: typeof undoable | typeof redoable,
	scope: Scope = everything
): readonly LearnerEvent[] {
	let next = events;
	for (let done = 0; done < count; done++) next = step(next, which, scope);
	return next;
}

test('nothing done is nothing to undo or redo', () => {
	expect([undoable([], everything), redoable([], everything)]).toEqual([null, null]);
});

test('undo takes back the newest first, without limit', () => {
	const events = log('d', [answered(), answered(), answered()]);
	expect(ids(steps(events, 1, undoable))).toEqual(['d-0', 'd-1']);
	expect(ids(steps(events, 2, undoable))).toEqual(['d-0']);
	expect(ids(steps(events, 3, undoable))).toEqual([]);
	expect(steps(events, 9, undoable)).toHaveLength(6);
});

test('redo brings back the last undone first', () => {
	const events = steps(log('d', [answered(), answered(), answered()]), 3, undoable);
	expect(ids(steps(events, 1, redoable))).toEqual(['d-0']);
	expect(ids(steps(events, 2, redoable))).toEqual(['d-0', 'd-1']);
	expect(ids(steps(events, 9, redoable))).toEqual(['d-0', 'd-1', 'd-2']);
});

test('what is not undone cannot be redone', () => {
	expect(redoable(log('d', [answered(), answered()]), everything)).toBeNull();
});

test('something new ends what can be redone', () => {
	const undone = steps(log('d', [answered(), answered()]), 1, undoable);
	expect(redoable(then(undone, answered()), everything)).toBeNull();
});

test('something new ends it for good, even when it is undone itself', () => {
	const undone = steps(log('d', [answered(), answered()]), 1, undoable);
	const again = step(then(undone, answered()), undoable);
	const back = step(again, redoable);
	expect(ids(back)).toEqual(['d-0', 'here+2+3']);
	expect(redoable(back, everything)).toBeNull();
});

test('undo after redo takes the same act back again', () => {
	const events = log('d', [answered()]);
	const there = step(step(step(events, undoable), redoable), undoable);
	expect(ids(there)).toEqual([]);
	expect(ids(step(there, redoable))).toEqual(['d-0']);
});

test('what lies outside the scope is left alone and ends nothing', () => {
	const answers: Scope = ({ kind }) => kind === 'answered';
	const events = then(
		step(then(log('d', [answered(), answered()]), setting('a')), undoable, answers),
		setting('b')
	);
	expect(ids(events)).toEqual(['d-0', 'here+1+2', 'here+3+4']);
	expect(ids(step(events, redoable, answers))).toContain('d-1');
	expect(undoable(events, answers)?.id).toBe('d-0');
});

test('one sitting is stepped through without touching another', () => {
	const of =
		(session: string): Scope =>
		(act) =>
			act.kind === 'answered' && act.session === session;
	const events = log('d', [answered({ session: 'one' }), answered({ session: 'two' })]);
	const undone = step(events, undoable, of('one'));
	expect(ids(undone)).toEqual(['d-1']);
	expect(redoable(undone, of('two'))).toBeNull();
	expect(redoable(undone, of('one'))).toMatchObject({ target: 'd-0' });
});

test('weights, settings and removals are undone like answers', () => {
	const events = log('d', [
		answered(),
		{ kind: 'article-removed', article: 'x' },
		setting('a'),
		{
			kind: 'weights-fitted',
			weights: [],
			method: 'full',
			reviews: 1000,
			before: 0.4,
			after: 0.3
		}
	]);
	expect(undoable(events, everything)?.kind).toBe('weights-fitted');
	expect(ids(steps(events, 3, undoable))).toEqual(['d-0']);
});

test('another device goes on where the first one stopped', () => {
	const here = step(log('d', [answered(), answered()]), undoable, everything, 'phone');
	const there = step(here, redoable, everything, 'desk');
	expect(ids(there)).toEqual(['d-0', 'd-1']);
	expect(ids(step(there, undoable, everything, 'phone'))).toEqual(['d-0']);
});

test('an act two devices took back needs two redos', () => {
	const base = log('d', [answered()]);
	const merged = unionEvents(
		step(base, undoable, everything, 'phone'),
		step(base, undoable, everything, 'desk')
	);
	expect(undoable(merged, everything)).toBeNull();
	expect(ids(step(merged, redoable))).toEqual([]);
	expect(ids(steps(merged, 2, redoable))).toEqual(['d-0']);
});

test('an undo of something unknown cannot be redone, what came before it can', () => {
	const events = then(step(log('d', [answered()]), undoable), undo('never'));
	expect(redoable(events, everything)).toMatchObject({ target: 'd-0' });
});

test('a step back on a long history reads only its end', () => {
	const events = log('d', [answered(), answered(), answered()]);
	const read: number[] = [];
	const watched = new Proxy(events, {
		get: (list, key) => {
			if (typeof key === 'string' && /^\d+$/.test(key)) read.push(Number(key));
			return Reflect.get(list, key) as unknown;
		}
	});
	expect(undoable(watched, everything)?.id).toBe('d-2');
	expect(read).toEqual([2]);
});

const anyHistory = fc
	.tuple(anyLog('left'), anyLog('right'))
	.map(([a, b]: [LearnerEvent[], LearnerEvent[]]) => unionEvents(a, b));
const anyScope = fc.constantFrom<Scope>(
	everything,
	(act) => act.kind === 'answered' && act.item !== 'a.person',
	(act) => act.device === 'left',
	() => false
);
/** As a reload finds it: read from disk, in order. */
const reloaded = (events: readonly LearnerEvent[]): LearnerEvent[] =>
	(JSON.parse(JSON.stringify([...events].reverse())) as LearnerEvent[]).sort(compareEvents);

test('undo n times takes back the last n acts in scope that stand, and those alone', () => {
	fc.assert(
		fc.property(anyHistory, anyScope, fc.nat(30), (events, scope, count) => {
			const before = effective(events);
			const inScope = before.filter((event) => event.kind !== 'undone' && scope(event));
			const gone = new Set(inScope.slice(Math.max(0, inScope.length - count)));
			expect(effective(steps(events, count, undoable, scope))).toEqual(
				before.filter((event) => !gone.has(event))
			);
		})
	);
});

test('undo n times then redo n times gives the same standing events, across reloads', () => {
	fc.assert(
		fc.property(anyHistory, anyScope, fc.nat(30), (events, scope, count) => {
			const able = Math.min(
				count,
				effective(events).filter((event) => event.kind !== 'undone' && scope(event)).length
			);
			const there = steps(events, able, undoable, scope);
			const back = steps(reloaded(there), able, redoable, scope);
			expect(ids(back)).toEqual(ids(events));
		})
	);
});

test('any walk of undo, redo and new acts agrees with two stacks', () => {
	const walk = fc.array(fc.constantFrom('undo', 'redo', 'act'), { maxLength: 40 });
	fc.assert(
		fc.property(walk, (moves) => {
			let events: readonly LearnerEvent[] = [];
			const done: string[] = [];
			let gone: string[] = [];
			for (const [at, move] of moves.entries()) {
				const device = at % 3 === 0 ? 'phone' : 'desk';
				if (move === 'act') {
					events = then(events, answered(), device);
					done.push(events.at(-1)?.id ?? '');
					gone = [];
				} else if (move === 'undo') {
					events = step(events, undoable, everything, device);
					const id = done.pop();
					if (id !== undefined) gone.push(id);
				} else {
					events = step(events, redoable, everything, device);
					const id = gone.pop();
					if (id !== undefined) done.push(id);
				}
			}
			expect(ids(events)).toEqual(done);
		})
	);
});
