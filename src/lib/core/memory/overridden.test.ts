import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEvent, reachesBack, replay } from './replay';
import { answered, log } from './test-history';
import { Timeline } from './timeline';
import type { Happening } from './types';
import { effective } from './undone';

const typed = (reason: 'no-match' | 'empty' = 'no-match'): Happening =>
	answered({
		form: 'typed',
		options: 0,
		response: { form: 'typed', text: 'Quil' },
		verdict: { outcome: 'wrong', reason },
		grade: 1
	});
const override = (target: string): Happening => ({ kind: 'overridden', target, session: 's' });
const undo = (target: string): Happening => ({ kind: 'undone', target });
const verdicts = (...happenings: Happening[]): string[] =>
	effective(log('d', happenings)).flatMap((event) =>
		event.kind === 'answered' ? `${event.verdict.outcome} ${event.verdict.reason}` : []
	);

describe('what the learner says was right', () => {
	test('stands as right, the judge’s own word beside it', () => {
		const [event] = effective(log('d', [typed(), override('d-0')]));
		expect(event).toMatchObject({
			verdict: { outcome: 'right', reason: 'overridden' },
			judged: { outcome: 'wrong', reason: 'no-match' },
			response: { form: 'typed', text: 'Quil' }
		});
	});

	test('is what the judge said again once that is undone, and right again after redo', () => {
		expect(verdicts(typed(), override('d-0'), undo('d-1'))).toEqual(['wrong no-match']);
		expect(verdicts(typed(), override('d-0'), undo('d-1'), undo('d-2'))).toEqual([
			'right overridden'
		]);
	});

	test('goes with the answer when that is undone', () => {
		expect(verdicts(typed(), override('d-0'), undo('d-0'))).toEqual([]);
	});

	test('changes nothing where nothing was typed, or before its time, or of something unknown', () => {
		expect(verdicts(typed('empty'), override('d-0'))).toEqual(['wrong empty']);
		expect(verdicts(override('d-1'), typed())).toEqual(['wrong no-match']);
		expect(verdicts(typed(), override('d-9'))).toEqual(['wrong no-match']);
	});
});

test('memory counts it as right', () => {
	const events = log('d', [typed(), override('d-0')]);
	const said = replay(events);
	const judged = replay(events.slice(0, 1));
	const right = replay(
		log('d', [{ ...typed(), verdict: { outcome: 'right', reason: 'key' } } as Happening])
	);
	const stability = (fold: typeof said): number => [...fold.items.values()][0]?.stability ?? 0;
	expect(stability(said)).toBe(stability(right));
	expect(stability(said)).toBeGreaterThan(stability(judged));
	expect([...said.days.values()][0]?.right).toBe(1);
});

test('an override reaches back to its answer: a fold of the answer alone has to be made again', () => {
	const [answer, claim] = log('d', [typed(), override('d-0')]);
	if (!answer || !claim) throw new Error('two events');
	expect(reachesBack(replay([answer]), [claim])).toBe(true);
	expect(reachesBack(replay([]), [answer, claim])).toBe(false);
	expect(applyEvent(replay([answer]), claim)).toBeNull();
});

test('a timeline that takes events one by one says the same as replaying all', () => {
	const step = fc.constantFrom('answer', 'override', 'undo');
	fc.assert(
		fc.property(fc.array(fc.tuple(step, fc.nat(6)), { maxLength: 12 }), (steps) => {
			const events = log(
				'd',
				steps.map(([kind, at]): Happening => {
					if (kind === 'answer') return typed();
					return kind === 'override' ? override(`d-${at}`) : undo(`d-${at}`);
				})
			);
			const timeline = new Timeline();
			const taken = events.every((event) => timeline.take([event]));
			if (taken) expect(timeline.fold).toEqual(replay(events));
			else expect(events.some(({ kind }) => kind !== 'answered')).toBe(true);
		})
	);
});
