import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effective } from '../memory/undone';
import { unionEvents } from '../memory/order';
import { replay } from '../memory/replay';
import type { Happening, LearnerEvent } from '../memory/types';
import { undosTo } from './go-back';
import { readHistory, writeHistory } from './history-file';
import { mergeReport } from './merge-report';
import { anyHistory, HAPPENINGS } from './test-events';

const NOON = 1_742_896_800_000;
const DAY = 86_400_000;

let made = 0;
/** An event some days after a fixed noon, of a device. */
function event(happening: Happening, days = 0, device = 'phone00000'): LearnerEvent {
	const at = NOON + days * DAY + made++;
	return {
		...happening,
		id: String(made).padStart(26, '0'),
		device,
		seq: made,
		hlc: `${at.toString(16).padStart(12, '0')}-0000`,
		at,
		zone: 'Asia/Seoul',
		offsetMin: 540,
		day: 20_172 + days
	};
}

const answer = (item: string, grade: 1 | 3, days: number, device?: string): LearnerEvent =>
	event(
		{
			kind: 'answered',
			question: `q-${item}`,
			item,
			form: 'typed',
			where: 'quiz',
			session: 's',
			response: { form: 'typed', text: 'x' },
			verdict: { outcome: grade === 1 ? 'wrong' : 'right', reason: 'key' },
			grade,
			options: 0,
			ms: 900
		},
		days,
		device
	);

const setting = (key: string, value: string, days = 0): LearnerEvent =>
	event({ kind: 'setting-changed', key, value }, days);

const throughFile = (events: readonly LearnerEvent[]): readonly LearnerEvent[] => {
	const read = readHistory(writeHistory(events));
	if (!read.ok) throw new Error(read.error);
	return read.value.events;
};

test('nothing new is reported as nothing new', () => {
	const here = [answer('a', 3, 0), setting('theme', 'dark')];
	expect(mergeReport(here, here.slice(0, 1))).toEqual({
		fresh: 0,
		known: 1,
		onlyHere: 1,
		answers: [],
		undos: 0,
		sets: [],
		articles: [],
		removed: 0,
		results: 0,
		weights: false,
		settings: [],
		learned: 0,
		forgotten: 0,
		items: [],
		clocks: []
	});
});

test('new answers are told by day and device, newest first', () => {
	const incoming = [
		answer('a', 3, 0, 'tablet0000'),
		answer('b', 3, 1, 'tablet0000'),
		answer('c', 3, 1, 'school0000'),
		answer('d', 1, 1, 'tablet0000')
	];
	expect(mergeReport([answer('e', 3, 0)], incoming)).toMatchObject({
		fresh: 4,
		learned: 4,
		answers: [
			{ day: 20_173, device: 'school0000', answers: 1 },
			{ day: 20_173, device: 'tablet0000', answers: 2 },
			{ day: 20_172, device: 'tablet0000', answers: 1 }
		]
	});
});

test('a setting is told from what to what, and one that loses to a later choice here is not', () => {
	const here = [setting('theme', 'light', 0), setting('keys', 'on', 5)];
	const incoming = [setting('theme', 'dark', 1), setting('keys', 'off', 2), setting('new', '1', 1)];
	expect(mergeReport(here, incoming).settings).toEqual([
		{ key: 'new', from: null, to: '1' },
		{ key: 'theme', from: 'light', to: 'dark' }
	]);
});

test('the items whose memory changes most come first, and those that stay as they were not at all', () => {
	const here = ['much', 'little', 'same'].map((item) => answer(item, 3, 0));
	const incoming = [
		answer('much', 3, 5, 'tablet0000'),
		answer('much', 3, 30, 'tablet0000'),
		answer('little', 3, 2, 'tablet0000')
	];
	const { items } = mergeReport(here, incoming);
	expect(items.map(({ item }) => item)).toEqual(['much', 'little']);
	expect(items[0]?.to).toBeGreaterThan(items[0]?.from ?? Infinity);
	expect(items[0]?.question).toBe('q-much');
});

test('an undo that comes in is counted, and what it takes back is forgotten', () => {
	const mine = answer('a', 3, 0);
	const undo = event({ kind: 'undone', target: mine.id }, 1, 'tablet0000');
	expect(mergeReport([mine], [undo])).toMatchObject({ fresh: 1, undos: 1, forgotten: 1 });
});

test('sets, articles, results and weights are named', () => {
	const report = mergeReport(
		[],
		HAPPENINGS.map((happening) => event(happening))
	);
	expect(report.sets).toHaveLength(3);
	expect(report.articles).toEqual(['A ferry returns']);
	expect(report).toMatchObject({ removed: 2, results: 2, weights: true });
});

test('a device whose clock was ahead is named', () => {
	const odd = { ...answer('b', 3, 400, 'tablet0000'), seq: 5 };
	const incoming = [
		{ ...answer('a', 3, 0, 'tablet0000'), seq: 4 },
		odd,
		...[6, 7, 8].map((seq) => ({ ...answer('c', 3, 1, 'tablet0000'), seq }))
	];
	expect(mergeReport([], incoming).clocks).toEqual([
		{ device: 'tablet0000', flag: 'ahead', events: 1 }
	]);
});

test('the report says what merging then does', () => {
	fc.assert(
		fc.property(anyHistory(20), anyHistory(20), (here, incoming) => {
			const report = mergeReport(here, incoming);
			const all = unionEvents(here, incoming);
			expect(here.length + report.fresh).toBe(all.length);
			expect(report.known + report.onlyHere).toBe(here.length);
			expect(mergeReport(all, incoming)).toMatchObject({ fresh: 0, settings: [], items: [] });
			expect(report.learned - report.forgotten).toBe(
				replay(all).items.size - replay(here).items.size
			);
		}),
		{ numRuns: 30 }
	);
}, 60_000);

test('any two histories merged through files, in any order and any number of times, are one state', () => {
	const times = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(anyHistory(15), anyHistory(15), times, (a, b, order) => {
			const once = unionEvents(a, throughFile(b));
			let other: readonly LearnerEvent[] = b;
			for (const first of [...order, true, false])
				other = unionEvents(other, throughFile(first ? a : b));
			expect(other).toEqual(once);
			expect(replay(other)).toEqual(replay(once));
		}),
		{ numRuns: 20 }
	);
}, 60_000);

test('going back stands as the earlier history did, and going forth again as the later one', () => {
	fc.assert(
		fc.property(anyHistory(12), anyHistory(12), fc.array(fc.nat()), (there, more, undone) => {
			const known = unionEvents(there, more);
			const undos = undone.flatMap((at) => {
				const target = known[at % Math.max(1, known.length)];
				return target ? [event({ kind: 'undone', target: target.id }, 80_000)] : [];
			});
			const here = unionEvents(known, undos);
			const back = undosTo(here, there).map((target) => event({ kind: 'undone', target }, 90_000));
			const gone = unionEvents(here, back);
			expect(effective(gone)).toEqual(effective(there));
			const forth = undosTo(gone, here).map((target) => event({ kind: 'undone', target }, 95_000));
			expect(effective(unionEvents(gone, forth))).toEqual(effective(here));
		}),
		{ numRuns: 60 }
	);
}, 60_000);
