import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { digest } from '../hash';
import type { Happening, LearnerEvent } from '../memory/types';
import { eventSchema } from './event-schema';
import { readHistory, writeHistory } from './history-file';
import { HAPPENINGS } from './test-events';

const stamped = (happening: Happening, changes: object = {}): LearnerEvent => ({
	...happening,
	id: '0'.repeat(26),
	device: 'phone00000',
	seq: 1,
	hlc: '0195ea4b0000-0000',
	at: 1_742_896_800_000,
	zone: 'Asia/Seoul',
	offsetMin: 540,
	day: 20_172,
	...changes
});

const passes = (event: unknown): boolean => v.is(eventSchema, event);

const of = (kind: Happening['kind'], changes: object): boolean => {
	const happening = HAPPENINGS.find((it) => it.kind === kind);
	if (happening === undefined) throw new Error(kind);
	return passes(stamped({ ...happening, ...changes }));
};

const optional = new Set([
	'answered parts',
	'set-made secret',
	'result-received seal',
	'session-started attempt',
	'session-started breaks',
	'session-started factor',
	'session-started learner'
]);

test.each(HAPPENINGS.map((happening) => [happening.kind, happening] as const))(
	'%s is let through as it is, and with no part of it missing',
	(_, happening) => {
		const event = stamped(happening);
		expect(v.parse(eventSchema, event)).toEqual(event);
		for (const key of Object.keys(event)) {
			const rest = Object.fromEntries(Object.entries(event).filter(([name]) => name !== key));
			expect([key, passes(rest)]).toEqual([key, optional.has(`${event.kind} ${key}`)]);
		}
	}
);

describe('every stamp has its bounds', () => {
	test.each<[string, object, boolean]>([
		['an id of 25 characters', { id: '0'.repeat(25) }, false],
		['an id of 27 characters', { id: '0'.repeat(27) }, false],
		['a device of one letter', { device: 'x' }, true],
		['a device of 41 letters', { device: 'x'.repeat(41) }, false],
		['the first place in a sequence', { seq: 0 }, true],
		['a place before it', { seq: -1 }, false],
		['a place between two', { seq: 1.5 }, false],
		['a clock in capitals', { hlc: '0195EA4B0000-0000' }, false],
		['a clock without its counter', { hlc: '0195ea4b0000' }, false],
		['the beginning of time', { at: 0 }, true],
		['a time before it', { at: -1 }, false],
		['the end of time', { at: 8.64e15 }, true],
		['a time after it', { at: 8.64e15 + 2 }, false],
		['no name of a zone', { zone: '' }, true],
		['an endless name of a zone', { zone: 'x'.repeat(61) }, false],
		['fourteen hours east', { offsetMin: 840 }, true],
		['a quarter of an hour', { offsetMin: 345 }, true],
		['two days east', { offsetMin: 2_880 }, false],
		['a day before the first', { day: -1 }, true],
		['a day without number', { day: null }, false],
		['a kind that is none', { kind: 'dreamt' }, false]
	])('%s', (_, changes, fits) => {
		expect(passes(stamped({ kind: 'session-finished', session: 's' }, changes))).toBe(fits);
	});
});

describe('every kind has its own', () => {
	test.each<[Happening['kind'], string, object, boolean]>([
		['answered', 'a grade of four', { grade: 4 }, true],
		['answered', 'a grade of five', { grade: 5 }, false],
		['answered', 'no grade', { grade: 0 }, false],
		['answered', 'a form that is none', { form: 'essay' }, false],
		['answered', 'a place that is none', { where: 'dream' }, false],
		['answered', 'an unknown reason', { verdict: { outcome: 'right', reason: 'luck' } }, false],
		['answered', 'an unknown outcome', { verdict: { outcome: 'maybe', reason: 'key' } }, false],
		['answered', 'less than no time', { ms: -1 }, false],
		['answered', 'a hint', { hinted: true }, true],
		['answered', 'a hint that is no yes or no', { hinted: 'yes' }, false],
		['answered', 'eleven options', { options: 11 }, false],
		['answered', 'a response in text', { response: { form: 'typed', text: 'x' } }, true],
		['undone', 'a target that is a path', { target: '../x' }, false],
		['session-started', 'a set', { set: 'set0000001', where: 'set' }, true],
		['session-started', 'a review', { where: 'review' }, false],
		['session-started', 'no questions', { questions: [] }, true],
		['session-started', '1 001 questions', { questions: Array(1_001).fill('q') }, false],
		['session-finished', 'a session without a name', { session: '' }, false],
		['setting-changed', 'an empty value', { value: '' }, true],
		['setting-changed', 'a value that is no text', { value: { dark: true } }, false],
		['setting-changed', 'a value without end', { value: 'x'.repeat(10_001) }, false],
		['article-removed', 'an id of blanks', { article: ' ' }, false],
		['set-made', 'no set', { set: null }, false],
		['set-received', 'a set of another id', { set: { id: 'other' } }, false],
		['set-removed', 'no set', { set: null }, false],
		['result-received', 'no result', { submission: {} }, false]
	])('%s: %s', (kind, _, changes, fits) => {
		expect(of(kind, changes)).toBe(fits);
	});
});

test('what one version cannot read costs no other event, and is counted', () => {
	const good = HAPPENINGS.map((happening, index) =>
		stamped(happening, { id: digest(`good ${String(index)}`, 24) + '00', seq: index + 1 })
	);
	const bad = [
		stamped({ kind: 'session-finished', session: '' }, { id: '1'.repeat(26) }),
		stamped({ kind: 'undone', target: '' }, { id: '2'.repeat(26) })
	];
	const file = readHistory(writeHistory([...bad, ...good]));
	if (!file.ok) throw new Error(file.error);
	expect(file.value.report).toEqual({ promised: good.length + 2, refused: 2, whole: true });
	expect(new Set(file.value.events.map(({ id }) => id))).toEqual(new Set(good.map(({ id }) => id)));
});
