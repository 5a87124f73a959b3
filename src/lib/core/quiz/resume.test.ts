import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered, log } from '../memory/test-history';
import type { Happening, LearnerEvent } from '../memory/types';
import type { Question } from '../questions/types';
import { resumeSession } from './resume';
import { reduce, startSession } from './session';
import { question } from './test-questions';
import type { Session } from './types';

const bank = new Map(['q1', 'q2', 'q3', 'q4'].map((id) => [id, question({ id })]));
const lookup = (id: string): Question | null => bank.get(id) ?? null;
const opened: Happening = {
	kind: 'session-started',
	session: 's1',
	where: 'quiz',
	title: 'Mixed',
	questions: [...bank.keys()],
	set: null,
	seed: 'seed'
};
const said = (id: string, text = id): Happening =>
	answered({ question: id, item: `f-${id}.person`, response: { form: 'typed', text } });

type Started = Extract<LearnerEvent, { kind: 'session-started' }>;

function resumed(happenings: readonly Happening[], find = lookup): Session {
	const events = log('d', [opened, ...happenings]);
	return resumeSession(events[0] as Started, events, find);
}

test('a sitting left at once begins at the beginning', () => {
	expect(resumed([])).toEqual(startSession('s1', [...bank.values()], 'seed'));
});

test('a sitting goes on at the first question not answered', () => {
	const session = resumed([said('q1'), said('q2')]);
	expect([session.phase, session.position, session.answers.length]).toEqual(['asking', 2, 2]);
});

test('a sitting answered to the end is finished', () => {
	expect(resumed([...bank.keys()].map((id) => said(id))).phase).toBe('finished');
});

test('an undone answer is asked again, and the newer answer counts', () => {
	const undone = resumed([said('q1'), said('q2'), { kind: 'undone', target: 'd-2' }]);
	expect(undone.position).toBe(1);
	const again = resumed([said('q1'), { kind: 'undone', target: 'd-1' }, said('q1', 'better')]);
	expect(again.answers.map(({ response }) => response)).toEqual([
		{ form: 'typed', text: 'better' }
	]);
});

test('answers of other sittings and flashcards are ignored', () => {
	const other = { ...said('q1'), session: 's2' } as Happening;
	const card = answered({ question: 'q1', form: 'card', response: { form: 'card' } });
	expect(resumed([other, card]).position).toBe(0);
});

test('a question no longer in the bank is left out, the others keep their options’ order', () => {
	const session = resumed([said('q1')], (id) => (id === 'q2' ? null : lookup(id)));
	expect(session.questions.map(({ id }) => id)).toEqual(['q1', 'q3', 'q4']);
	expect(session.position).toBe(1);
	expect(session.order['q3']).toEqual(resumed([]).order['q3']);
});

test('resuming rebuilds what the reducer had, whatever was answered and undone', () => {
	fc.assert(
		fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (steps) => {
			let live = startSession('s1', [...bank.values()], 'seed');
			const happenings: Happening[] = [];
			const ids: string[] = [];
			for (const forward of steps) {
				const current = live.questions[live.position];
				if (forward && current !== undefined) {
					happenings.push(said(current.id));
					ids.push(`d-${String(happenings.length)}`);
					const { response, verdict, ms } = said(current.id) as Extract<
						Happening,
						{ kind: 'answered' }
					>;
					if (response.form === 'card') return;
					live = reduce(live, { type: 'answered', response, verdict, ms });
					live = reduce(live, { type: 'next' });
				} else if (!forward && ids.length > 0) {
					happenings.push({ kind: 'undone', target: ids.pop() ?? '' });
					live = reduce(live, { type: 'undo' });
				}
			}
			expect(resumed(happenings)).toEqual(live);
		})
	);
});
