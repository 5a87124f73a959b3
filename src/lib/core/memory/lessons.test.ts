import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownGivenSuccess } from './guessing';
import { lessonsOf } from './lessons';
import { unionEvents } from './order';
import { applyEvent, replay } from './replay';
import { answered, anyLog, DAY, log, NOON } from './test-history';
import type { Happening, LearnerEvent } from './types';

type AnsweredEvent = Extract<LearnerEvent, { kind: 'answered' }>;

const inParts = (right: readonly boolean[], ms = 5000): Happening =>
	answered({
		question: 'order1',
		item: 'order1.order',
		form: 'order',
		response: { form: 'order', order: ['a', 'b', 'c', 'd'] },
		verdict: { outcome: 'wrong', reason: 'partly-ordered', share: 0.5 },
		grade: 1,
		options: right.length,
		parts: right.map((each, at) => ({ item: `${'abcd'.charAt(at)}.date`, right: each })),
		ms
	});
const lessons = (happening: Happening) => lessonsOf(log('d', [happening])[0] as AnsweredEvent);

test('an answer without parts is one lesson about its item', () => {
	const [event] = log('d', [answered()]) as [AnsweredEvent];
	expect(lessonsOf(event)).toEqual([event]);
});

test('the grade of a judged answer follows from what happened, not from the log', () => {
	const right = { outcome: 'right', reason: 'key' } as const;
	const judged = (over: Parameters<typeof answered>[0]): number | undefined =>
		lessons(answered({ form: 'choice', options: 4, verdict: right, ms: 5000, ...over }))[0]?.grade;
	expect(judged({ grade: 4 })).toBe(3);
	expect(judged({ grade: 1 })).toBe(3);
	expect(judged({ grade: 3, verdict: { outcome: 'wrong', reason: 'other-option' } })).toBe(1);
	expect(judged({ grade: 3, verdict: { outcome: 'nearly', reason: 'coarser-date' } })).toBe(1);
	expect(judged({ grade: 3, ms: 45_000 })).toBe(2);
	expect(judged({ grade: 3, hinted: true })).toBe(2);
});

test('what is derived again keeps item, question, day and options', () => {
	const [event] = log('d', [answered({ grade: 3, hinted: true, options: 2, form: 'true-false' })]);
	expect(lessonsOf(event as AnsweredEvent)).toEqual([
		{
			item: 'fact1.person',
			question: 'q1',
			grade: 2,
			day: event?.day,
			at: event?.at,
			options: 2
		}
	]);
});

test("a card's grade is the learner's own word", () => {
	for (const grade of [1, 2, 3, 4] as const) {
		const card = answered({ grade, form: 'card', response: { form: 'card' }, ms: 60_000 });
		expect(lessons(card)[0]?.grade).toBe(grade);
	}
});

test('a hint makes the right parts hard', () => {
	const hinted = { ...(inParts([true, false, true]) as object), hinted: true } as Happening;
	expect(lessons(hinted).map(({ grade }) => grade)).toEqual([2, 1, 2]);
});

test('each part is a lesson: right ones Good, wrong ones Again, among as many as there are', () => {
	expect(lessons(inParts([true, false, true, false]))).toMatchObject([
		{ item: 'a.date', grade: 3, options: 4, question: 'order1' },
		{ item: 'b.date', grade: 1, options: 4 },
		{ item: 'c.date', grade: 3, options: 4 },
		{ item: 'd.date', grade: 1, options: 4 }
	]);
});

test('a right part of a slow answer was hard', () => {
	expect(lessons(inParts([true, false, true], 60_001)).map(({ grade }) => grade)).toEqual([
		2, 1, 2
	]);
});

test('memory is kept about the parts and never about the whole', () => {
	const { items } = replay(log('d', [inParts([true, false, true, false])]));
	expect([...items.keys()].sort()).toEqual(['a.date', 'b.date', 'c.date', 'd.date']);
	expect(items.get('a.date')).toMatchObject({ phase: 'learning', reps: 1, lastQuestion: 'order1' });
	expect(items.get('b.date')).toMatchObject({ dueDay: 20_000, reps: 1 });
});

test('a right part is discounted for guessing, as a choice of as many is', () => {
	const ofPart = replay(log('d', [inParts([true, true, true, true])])).items.get('a.date');
	const ofChoice = replay(
		log('d', [answered({ item: 'a.date', form: 'choice', grade: 3, options: 4 })])
	).items.get('a.date');
	const recalled = replay(log('d', [answered({ item: 'a.date' })])).items.get('a.date');
	expect(ofPart?.stability).toBe(ofChoice?.stability);
	expect(ofPart?.stability).toBeLessThan(recalled?.stability ?? 0);
	expect(knownGivenSuccess(null, 4)).toBeGreaterThan(knownGivenSuccess(null, 3));
});

test('one sitting with parts is one answer of its day', () => {
	const { days } = replay(log('d', [inParts([true, false, true])]));
	expect(days.get(20_000)).toEqual({ answers: 1, right: 0, ms: 5000 });
});

test('an undone answer in parts leaves no trace in any of them', () => {
	const events = log('d', [inParts([true, true, false]), { kind: 'undone', target: 'd-0' }]);
	expect(replay(events).items.size).toBe(0);
});

test('parts asked again by another form go on from where they were', () => {
	const events = log(
		'd',
		[inParts([true, true, true]), answered({ item: 'a.date', question: 'q9' })],
		(index) => NOON + index * 3 * DAY
	);
	expect(replay(events).items.get('a.date')).toMatchObject({
		reps: 2,
		phase: 'review',
		lastQuestion: 'q9'
	});
});

const rightness = fc.array(fc.boolean(), { minLength: 3, maxLength: 5 });

/** Two devices' histories in which some answers come in parts that share items with the others. */
const mixedLog = (device: string): fc.Arbitrary<LearnerEvent[]> =>
	fc
		.tuple(anyLog(device), fc.array(fc.option(rightness), { maxLength: 25 }))
		.map(([events, some]) =>
			events.map((event, at): LearnerEvent => {
				const right = some[at];
				if (event.kind !== 'answered' || !right) return event;
				const parts = right.map((each, place) => ({
					item: ['a.person', 'b.date', 'c.other', 'd.date', 'a.person'][place] ?? 'e',
					right: each
				}));
				return { ...event, form: 'match', parts, options: parts.length };
			})
		);

test('feeding answers in parts one by one equals replaying them all, in any order of arrival', () => {
	fc.assert(
		fc.property(mixedLog('left'), mixedLog('right'), (a, b) => {
			const all = unionEvents(a, b);
			let state = replay([]);
			all.forEach((event, at) => {
				state = applyEvent(state, event) ?? replay(all.slice(0, at + 1));
			});
			expect(state).toEqual(replay(all));
			expect(replay([...b, ...a, ...b])).toEqual(replay(all));
		})
	);
});
