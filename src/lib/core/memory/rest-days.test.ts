import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOfStudyDay } from './iso-day';
import { applyEvent, type Fold, replay } from './replay';
import { restDays } from './rest-days';
import { streak } from './streak';
import { answered, anyLog, DAY, log, NOON } from './test-history';
import { plan } from './test-plan';
import { EMPTY_FOLD } from './fold';
import { compareEvents } from './order';
import type { LearnerEvent } from './types';

const FIRST = 20_000;

/** Answers to one item, so many days after the first. */
const answers = (...after: readonly number[]): LearnerEvent[] =>
	log(
		'd',
		after.map(() => answered()),
		(at) => NOON + (after[at] ?? 0) * DAY
	);

const resting = (
	{ days, items }: Fold,
	today: number,
	over: Parameters<typeof plan>[0] = {}
): ((day: number) => boolean) => restDays({ days, items: items.values(), plan: plan(over), today });

const due = replay(answers(0)).items.get('fact1.person')?.dueDay ?? NaN;

test('a day is free between an answer and the day its item falls due', () => {
	expect(due).toBeGreaterThan(FIRST + 1);
	const free = resting(replay(answers(0)), due + 5);
	expect([due - 1, due, due + 5].map(free)).toEqual([true, false, false]);
});

test('an item answered late was due all the days before, and one answered in time on none', () => {
	const late = resting(replay(answers(0, due - FIRST + 4)), due + 5);
	expect([due - 1, due, due + 3, due + 5].map(late)).toEqual([true, false, false, true]);
	const inTime = resting(replay(answers(0, due - FIRST)), due + 1);
	expect([due - 1, due, due + 1].map(inTime)).toEqual([true, false, true]);
});

test('a streak goes on over days on which nothing was due, now and in the past', () => {
	const events = answers(0, due - FIRST);
	const fold = replay(events);
	const next = fold.items.get('fact1.person')?.dueDay ?? NaN;
	const at = (today: number) => streak(fold.days.keys(), today, resting(fold, today)).current;
	expect([due, next - 1, next, next + 1].map(at)).toEqual([2, 2, 2, 0]);
});

test('breaks and free weekdays are the learner’s own, whatever was due', () => {
	const fold = replay(answers(0));
	const breaks = [{ id: 'b', from: isoOfStudyDay(due), to: isoOfStudyDay(due + 2) }];
	const onBreak = resting(fold, due + 5, { breaks });
	expect([due, due + 2, due + 3].map(onBreak)).toEqual([true, true, false]);
	// Study day 20 000 is a Friday.
	const weekends = resting(fold, due + 14, { week: [1, 1, 1, 1, 1, 0, 0] });
	expect([20_008, 20_009, 20_010].map(weekends)).toEqual([true, true, due > 20_010]);
});

test('what was set aside asks for nothing', () => {
	const aside = { kind: 'item-set-aside', item: 'fact1.person', aside: true } as const;
	const after = [0, 0, due - FIRST + 4];
	const acts = [answered(), aside, answered()];
	const fold = replay(log('d', acts, (at) => NOON + (after[at] ?? 0) * DAY + at));
	expect(resting(fold, due + 5)(due + 1)).toBe(true);
});

test('a clock that ran a million years ahead holds nothing up', () => {
	const fold = replay(answers(0, 80_000_000));
	expect(resting(fold, FIRST + 3)(FIRST + 1)).toBe(true);
});

test('event by event the days are those of a replay', () => {
	fc.assert(
		fc.property(anyLog('left'), (events) => {
			const standing = events.filter(({ kind }) => kind === 'answered').sort(compareEvents);
			let fold: Fold | null = EMPTY_FOLD;
			for (const event of standing) fold = fold && applyEvent(fold, event);
			expect(fold?.days).toEqual(replay(standing).days);
		})
	);
});
