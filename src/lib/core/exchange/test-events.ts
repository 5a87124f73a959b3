import fc from 'fast-check';
import type { Happening, LearnerEvent } from '../memory/types';
import {
	anyResponse,
	someQuestions,
	someSet,
	someSubmission,
	someTeacherKey
} from '../sets/test-sets';

const article = {
	id: 'own-abc',
	title: 'A ferry returns',
	text: 'The ferry between the two islands sails again.\n\nIt had been in dock since May.',
	blocks: [{ start: 0, end: 46 }],
	published: { value: '2025-05-04', how: 'byline' as const },
	publisher: null,
	url: null,
	countries: ['KR'],
	subjects: []
};

/** One happening of every kind. */
export const HAPPENINGS: readonly Happening[] = [
	{
		kind: 'weights-fitted',
		weights: Array.from({ length: 21 }, (_, at) => (at + 1) / 10),
		method: 'first-intervals',
		reviews: 412,
		before: 0.41,
		after: 0.38
	},
	{ kind: 'item-set-aside', item: 'f000000001.place', aside: true },
	{
		kind: 'answered',
		question: 'q000000001',
		item: 'f000000001.place',
		form: 'card',
		where: 'review',
		session: 's',
		response: { form: 'card' },
		verdict: { outcome: 'right', reason: 'key' },
		grade: 3,
		options: 0,
		ms: 1_234
	},
	{
		kind: 'answered',
		question: 'q000000003',
		item: 'q000000003.order',
		form: 'order',
		where: 'quiz',
		session: 's',
		response: { form: 'order', order: ['p000000001', 'p000000003', 'p000000002'] },
		verdict: { outcome: 'wrong', reason: 'partly-ordered', share: 2 / 3 },
		grade: 1,
		parts: [
			{ item: 'f000000001.date', right: true },
			{ item: 'f000000002.date', right: false },
			{ item: 'f000000003.date', right: false }
		],
		options: 3,
		ms: 12_345
	},
	{ kind: 'undone', target: '0'.repeat(26) },
	{ kind: 'overridden', target: '0'.repeat(26), session: 's' },
	{
		kind: 'session-started',
		session: 's',
		where: 'quiz',
		title: 'Ten on people',
		questions: ['q000000001'],
		set: null,
		seed: 'seed'
	},
	{ kind: 'session-finished', session: 's' },
	{ kind: 'setting-changed', key: 'theme', value: 'dark' },
	{ kind: 'article-added', article, questions: someQuestions(2) },
	{ kind: 'article-removed', article: 'own-abc' },
	{ kind: 'set-made', set: someSet(2) },
	{ kind: 'set-received', set: someSet(2, {}, false) },
	{ kind: 'set-made', set: someSet(1), secret: '0123456789abcdefghjk' },
	{ kind: 'teacher-key-made', key: someTeacherKey },
	{ kind: 'key-saved', key: 'k000000001' },
	{ kind: 'regraded', set: 's', decision: { kind: 'drop', question: 'q000000001', on: true } },
	{
		kind: 'regraded',
		set: 's',
		decision: { kind: 'judged', question: 'q000000001', answer: 'ferry', right: null }
	},
	{ kind: 'regraded', set: 's', decision: { kind: 'never-lower', on: true } },
	{
		kind: 'regraded',
		set: 's',
		decision: { kind: 'full-credit', question: 'q000000001', whom: 'answered' }
	},
	{
		kind: 'session-started',
		session: 't',
		where: 'set',
		title: 'A test',
		questions: ['q000000001'],
		set: 'set0000001',
		seed: 'seed',
		attempt: 2,
		factor: 1.5,
		breaks: 10,
		learner: 'Ana'
	},
	{
		kind: 'attempt-answered',
		session: 't',
		question: 'q000000001',
		response: { form: 'true-false', value: true },
		ms: 900
	},
	{ kind: 'attempt-extended', session: 't', factor: 2 },
	{ kind: 'capsule-opened', set: 'set0000001', code: '0123456789abcdefghjk' },
	{ kind: 'set-removed', set: 'set0000001' },
	{ kind: 'result-received', submission: someSubmission(someSet(2), 'Ana') },
	{
		kind: 'result-received',
		submission: someSubmission(someSet(1), 'Bo'),
		seal: { device: 'd000000001' }
	}
];

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
	fc.constantFrom(...HAPPENINGS),
	fc
		.record({
			response: anyResponse,
			ms: fc.nat(60_000),
			grade: fc.constantFrom(1 as const, 3 as const)
		})
		.map(({ response, ms, grade }) => ({
			kind: 'answered' as const,
			question: 'q000000002',
			item: 'f000000002.person',
			form: 'typed' as const,
			where: 'quiz' as const,
			session: 's',
			response,
			verdict: { outcome: 'nearly' as const, reason: 'spelling' as const },
			grade,
			options: 0,
			ms
		}))
);

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');

/** An event of one of three devices. */
export const anyEvent: fc.Arbitrary<LearnerEvent> = fc
	.record({
		happening: anyHappening,
		id: fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{26}$/),
		device: fc.constantFrom('phone00000', 'tablet0000', 'school0000'),
		seq: fc.integer({ min: 1, max: 2 ** 40 }),
		at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
		counter: fc.nat(9),
		zone: fc.constantFrom('Asia/Seoul', 'America/Lima'),
		offsetMin: fc.constantFrom(540, -300)
	})
	.map(({ happening, counter, ...stamp }) => ({
		...happening,
		...stamp,
		hlc: `${hex(stamp.at, 12)}-${hex(counter, 4)}`,
		day: Math.floor(stamp.at / 86_400_000)
	}));

export const anyHistory = (maxLength: number): fc.Arbitrary<LearnerEvent[]> =>
	fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength });
