import fc from 'fast-check';
import type { Response } from '../answers/types';
import { digest } from '../hash';
import type { Question } from '../questions/types';
import { makeSet, type SetDraft } from './make';
import type { QuizSet, Submission, TeacherKey } from './types';

/** A question as the bank ships it; others differ by number. */
export function someQuestion(number: number, changes: Partial<Question> = {}): Question {
	const city = `Harbour ${number * 7919}`;
	return {
		id: digest(`question ${number}`),
		item: `${digest(`fact ${number}`)}.place`,
		fact: digest(`fact ${number}`),
		kind: 'opens-embassy',
		slot: 'place',
		form: 'choice',
		subject: 'events',
		prompt: `In which city did country ${number} open an embassy in March 2024?`,
		answerType: 'place',
		answer: city,
		answerValue: city.toLowerCase(),
		accepted: [],
		options: [city, `Port ${number}`, `Bay ${number}`].map((text) => ({
			id: digest(`option|${text}`),
			text,
			reason: 'same-region'
		})),
		asOf: '2024-03-05',
		expires: null,
		countries: ['KR'],
		articles: ['embassy-opens'],
		evidence: [
			{
				article: 'embassy-opens',
				title: 'An embassy opens',
				publisher: null,
				url: 'https://example.org/news/1',
				published: '2024-03-05',
				quote: `The embassy in ${city} opened its doors on Tuesday.`,
				start: 0,
				end: 40
			}
		],
		explanation: `Country ${number} opened an embassy in ${city} on 5 March 2024.`,
		salience: 0.5,
		flaws: [],
		...changes
	};
}

export const someQuestions = (count: number): Question[] =>
	Array.from({ length: count }, (_, number) => someQuestion(number));

/** A set by reference unless `known` is false. */
export function someSet(count: number, changes: Partial<SetDraft> = {}, known = true): QuizSet {
	const questions = changes.questions ?? someQuestions(count);
	const draft = {
		title: 'Week 12: treaties and embassies',
		from: 'Ms Okonkwo',
		instructions: 'Twenty minutes, without looking things up.',
		made: 1_742_810_400_000,
		bank: digest('bank'),
		shuffle: true,
		questions,
		...changes
	};
	return makeSet(draft, new Set(known ? questions.map(({ id }) => id) : []));
}

/** Every question answered, with the option of that index, in the set's order. */
export function someSubmission(
	set: QuizSet,
	learner: string,
	changes: Partial<Submission> = {}
): Submission {
	const questions = someQuestions(set.questionIds.length);
	return {
		format: 1,
		id: digest(`attempt of ${learner}`, 24) + '00',
		set: set.id,
		learner,
		started: 1_742_896_800_123,
		finished: 1_742_897_500_456,
		bank: set.bank,
		answers: questions.map((question, index) => ({
			question: question.id,
			response: { form: 'choice', option: question.options[index % 3]?.id ?? '' },
			ms: 4_300 + ((index * 7_919) % 40_000) - ((4_300 + ((index * 7_919) % 40_000)) % 100)
		})),
		...changes
	};
}

export const anyLine = (max: number, min = 0): fc.Arbitrary<string> =>
	fc
		.string({ minLength: min, maxLength: max, unit: 'grapheme' })
		.map((text) =>
			text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu, 'x').slice(0, max)
		)
		.filter((text) => !/[\ud800-\udbff]$/.test(text) && text.length >= min);

const anyId = fc.oneof(fc.stringMatching(/^[0-9a-z]{10}$/), fc.stringMatching(/^[\w.-]{1,20}$/));

export const anyResponse: fc.Arbitrary<Response> = fc.oneof(
	fc.record({ form: fc.constant('order' as const), order: fc.array(anyId, { maxLength: 8 }) }),
	fc.record({
		form: fc.constant('match' as const),
		pairs: fc.array(fc.tuple(anyId, anyId), { maxLength: 8 })
	}),
	fc.record({
		form: fc.constant('sprint' as const),
		calls: fc.array(fc.tuple(anyId, anyId), { maxLength: 8 })
	}),
	fc.record({ form: fc.constant('map' as const), code: fc.stringMatching(/^[A-Z]{2}$/) }),
	fc.record({ form: fc.constant('choice' as const), option: fc.stringMatching(/^[0-9a-z]{10}$/) }),
	fc.record({ form: fc.constant('true-false' as const), value: fc.boolean() }),
	fc.record({ form: fc.constant('typed' as const), text: fc.string({ maxLength: 200 }) }),
	fc.constant({ form: 'skipped' as const })
);

/** A submission to this set: any of its questions in any order. */
export const anySubmission = (set: QuizSet): fc.Arbitrary<Submission> =>
	fc
		.record({
			id: fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{26}$/),
			learner: anyLine(40),
			started: fc.integer({ min: 0, max: 4_000_000_000_000 }),
			spent: fc.integer({ min: 0, max: 86_400_000 }),
			bank: fc.constantFrom(set.bank, 'otherbank0'),
			questions: fc.shuffledSubarray([...set.questionIds]),
			responses: fc.array(
				fc.record({ response: anyResponse, tenths: fc.integer({ min: 0, max: 600 }) }),
				{ minLength: set.questionIds.length, maxLength: set.questionIds.length }
			)
		})
		.map(({ spent, questions, responses, ...rest }) => ({
			...rest,
			format: 1,
			set: set.id,
			finished: rest.started + spent,
			answers: questions.map((question, index) => ({
				question,
				response: responses[index]?.response ?? { form: 'skipped' },
				ms: (responses[index]?.tenths ?? 0) * 100
			}))
		}));

/** A key as a log holds it; nothing opens it. */
export const someTeacherKey: TeacherKey = {
	id: 'k000000001',
	x25519: 'x'.repeat(43),
	p256: 'p'.repeat(44),
	made: 1_742_810_400_000,
	wrapped: { salt: 'salt', iv: 'iv', box: 'box', rounds: 600_000 }
};
