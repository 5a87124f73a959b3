import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates } from '../answers/order';
import { judge } from '../answers/judge';
import { startSession } from '../quiz/session';
import { groupQuestion } from './groups';
import { daysBetween } from './order';
import { sprintsOf } from './sprint';
import { factsOf, relations, shelf } from './test-news';

const CODES = 'TD FJ NO OM KR SY CU JP FI SE CL MX CA GB FR DE IT ES PT HU PE KE'.split(' ');
/** Relations of two countries each year. */
const CLAIMS = CODES.map((code, at) =>
	relations(code, CODES[(at + 7) % CODES.length] ?? '', `${1990 + at}-0${(at % 9) + 1}-15`, {
		article: `a${at}`
	})
);
const FACTS = factsOf(...CLAIMS);
const SHELF = shelf(CLAIMS);
const sprints = sprintsOf(FACTS);
const questions = sprints.map((group) => groupQuestion(group, SHELF));

test('a sprint has five or six events, each with its date and proof, none with a flaw', () => {
	expect(questions.length).toBeGreaterThan(0);
	for (const { parts = [], evidence, flaws, form } of questions) {
		expect(form).toBe('sprint');
		expect([5, 6]).toContain(parts.length);
		expect(evidence).toHaveLength(parts.length);
		expect(flaws).toEqual([]);
	}
});

test('any two events of one sprint are a month apart, so every call has an answer', () => {
	for (const { parts = [] } of questions)
		for (const [at, { value }] of parts.entries())
			for (const later of parts.slice(at + 1)) {
				expect(compareDates(value, later.value)).toBe(-1);
				expect(daysBetween(value, later.value)).toBeGreaterThanOrEqual(30);
			}
});

test('no two sprints share more than two events, and an event is in two at most', () => {
	const ids = sprints.map(({ members }) => members.map(({ fact }) => fact.id));
	for (const [at, one] of ids.entries())
		for (const other of ids.slice(at + 1))
			expect(one.filter((id) => other.includes(id)).length).toBeLessThanOrEqual(2);
	for (const { id } of FACTS)
		expect(ids.filter((one) => one.includes(id)).length).toBeLessThanOrEqual(2);
});

test('the order of the facts changes nothing', () => {
	expect(sprintsOf([...FACTS].reverse())).toEqual(sprints);
});

test('four events make no sprint', () => {
	expect(sprintsOf(FACTS.slice(0, 4))).toEqual([]);
	expect(sprintsOf([])).toEqual([]);
	const oneDay = CODES.slice(0, 8).map((code) => relations(code, 'KE', '2001-02-03'));
	expect(sprintsOf(factsOf(...oneDay))).toEqual([]);
});

test('calls are never all the same, whatever the seed, and the right ones are right', () => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			for (const question of questions) {
				const shown = startSession('s', [question], seed).order[question.id] ?? [];
				const place = (id: string) => (question.parts ?? []).findIndex((part) => part.id === id);
				const calls = shown.slice(1).map((id, at): [string, string] => {
					const before = shown[at] ?? '';
					return place(id) < place(before) ? [id, before] : [before, id];
				});
				const after = calls.filter(([earlier], at) => earlier === shown[at]).length;
				expect(after).toBeGreaterThan(0);
				expect(after).toBeLessThan(calls.length);
				expect(judge(question, { form: 'sprint', calls }, [], null).outcome).toBe('right');
			}
		})
	);
});
