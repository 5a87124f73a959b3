import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentQuestion, reduce, startSession } from './session';
import { question } from './test-questions';
import type { Session, SessionEvent } from './types';

const bank = ['q1', 'q2', 'q3'].map((id) => question({ id }));
const start = (): Session => startSession('s', bank, 'seed');
const right: SessionEvent = {
	type: 'answered',
	response: { form: 'choice', option: 'o-Second' },
	verdict: { outcome: 'right', reason: 'key' },
	ms: 1200
};
const next: SessionEvent = { type: 'next' };
const undo: SessionEvent = { type: 'undo' };
const after = (...events: SessionEvent[]): Session => events.reduce(reduce, start());
const place = ({ phase, position, answers }: Session): [string, number, number] => [
	phase,
	position,
	answers.length
];

test('a sitting begins by asking the first question', () => {
	expect(place(start())).toEqual(['asking', 0, 0]);
	expect(currentQuestion(start())?.id).toBe('q1');
});

test('a sitting of nothing is finished', () => {
	expect(startSession('s', [], 'seed').phase).toBe('finished');
	expect(currentQuestion(startSession('s', [], 'seed'))).toBeNull();
});

test('asking, judged, asking, … finished', () => {
	expect(place(after(right))).toEqual(['judged', 0, 1]);
	expect(place(after(right, next))).toEqual(['asking', 1, 1]);
	expect(place(after(right, next, right, next, right, next))).toEqual(['finished', 3, 3]);
});

test('an answer keeps what was said, how it was judged and how long it took', () => {
	const { type: _type, ...rest } = right;
	expect(after(right).answers).toEqual([{ question: 'q1', ...rest }]);
});

test('undo asks the question again: judged, asking the next one, or finished', () => {
	expect(place(after(right, undo))).toEqual(['asking', 0, 0]);
	expect(place(after(right, next, undo))).toEqual(['asking', 0, 0]);
	expect(place(after(right, next, right, next, right, next, undo))).toEqual(['asking', 2, 2]);
});

test.each([
	['next while asking', [next]],
	['undo with nothing answered', [undo]]
] as const)('%s changes nothing', (_name, events) => {
	const before = start();
	expect(events.reduce(reduce, before)).toBe(before);
});

test('a second answer, and anything but undo after the end, changes nothing', () => {
	const judged = after(right);
	expect(reduce(judged, right)).toBe(judged);
	const finished = after(right, next, right, next, right, next);
	expect(reduce(finished, right)).toBe(finished);
	expect(reduce(finished, next)).toBe(finished);
});

test.each([
	[-5, 0],
	[90_000, 60_000],
	[Number.NaN, 0],
	[777, 777]
])('a time of %d ms is kept as %d', (ms, kept) => {
	expect(after({ ...right, ms }).answers[0]?.ms).toBe(kept);
});

test('options stand in an order of their own for each question and seed', () => {
	const many = Array.from({ length: 30 }, (_, index) => question({ id: `q${String(index)}` }));
	const orders = (seed: string): string[] =>
		Object.values(startSession('s', many, seed).order).map((order) => order.join());
	expect(orders('a')).toEqual(orders('a'));
	expect(orders('a')).not.toEqual(orders('b'));
	expect(new Set(orders('a')).size).toBeGreaterThan(10);
});

test('leaving out a question does not disturb the options of the others', () => {
	const fewer = startSession('s', bank.slice(1), 'seed');
	expect(fewer.order['q3']).toEqual(start().order['q3']);
});

test('every order is the options, each once', () => {
	expect([...(start().order['q1'] ?? [])].sort()).toEqual(
		bank[0]?.options.map(({ id }) => id).sort()
	);
});

test('whatever happens, phase, position and answers agree', () => {
	const anyEvent = fc.constantFrom<SessionEvent>(right, next, undo);
	fc.assert(
		fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
			const session = after(...events);
			const expected = session.phase === 'judged' ? session.position + 1 : session.position;
			expect(session.answers).toHaveLength(expected);
			expect(session.phase === 'finished').toBe(session.position === bank.length);
			expect(session.answers.map((one) => one.question)).toEqual(
				bank.slice(0, expected).map(({ id }) => id)
			);
		})
	);
});

test('answering and taking it back is as though nothing happened', () => {
	const anyEvent = fc.constantFrom<SessionEvent>(right, next, undo);
	fc.assert(
		fc.property(fc.array(anyEvent, { maxLength: 20 }), (events) => {
			const session = after(...events);
			fc.pre(session.phase === 'asking');
			expect(reduce(reduce(session, right), undo)).toEqual(session);
			expect(reduce(reduce(reduce(session, right), next), undo)).toEqual(session);
		})
	);
});
