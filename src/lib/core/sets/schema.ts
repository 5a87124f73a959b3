import * as v from 'valibot';
import { isKeyless } from './bare';
import { LIMITS } from './limits';
import {
	distinct,
	id,
	keylessSchema,
	line,
	moment,
	prose,
	questionSchema,
	responseSchema
} from './question-schema';
import { setId } from './set-id';
import type { Decision, QuizSet, Recipient, Seal, SetRules, Submission, TeacherKey } from './types';

const base64url = (limit: number) => v.pipe(v.string(), v.maxLength(limit), v.regex(/^[\w-]+$/));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const countTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const name10 = v.pipe(v.string(), v.regex(/^[0-9a-z]{10}$/));

const sectionSchema = v.pipe(
	v.object({
		title: line(LIMITS.title),
		count: countTo(LIMITS.questions),
		draw: v.exactOptional(countTo(LIMITS.questions))
	}),
	v.check(({ count, draw }) => (draw ?? 1) <= count, 'no more is drawn than there is')
);

export const rulesSchema: v.GenericSchema<unknown, SetRules> = v.pipe(
	v.object({
		mode: v.exactOptional(v.literal('test')),
		opens: v.exactOptional(moment),
		closes: v.exactOptional(moment),
		minutes: v.exactOptional(countTo(LIMITS.minutes)),
		attempts: v.exactOptional(countTo(LIMITS.attempts)),
		feedback: v.exactOptional(v.picklist(['end', 'released'])),
		pass: v.exactOptional(share),
		points: v.exactOptional(
			v.pipe(
				v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(LIMITS.points))),
				v.maxLength(LIMITS.questions)
			)
		),
		partial: v.exactOptional(v.literal(true)),
		fixedOptions: v.exactOptional(v.literal(true)),
		sections: v.exactOptional(
			v.pipe(v.array(sectionSchema), v.minLength(1), v.maxLength(LIMITS.questions))
		),
		extensions: v.exactOptional(
			v.pipe(
				v.array(
					v.object({ factor: v.pipe(v.number(), v.minValue(1), v.maxValue(10)), check: name10 })
				),
				v.maxLength(8)
			)
		)
	}),
	v.check(
		({ opens, closes }) => opens === undefined || closes === undefined || opens < closes,
		'it opens before it closes'
	)
);

export const recipientSchema: v.GenericSchema<unknown, Recipient> = v.object({
	x25519: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{43}$/))),
	p256: v.pipe(v.string(), v.regex(/^[\w-]{44}$/))
});

export const teacherKeySchema: v.GenericSchema<unknown, TeacherKey> = v.object({
	x25519: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{43}$/))),
	p256: v.pipe(v.string(), v.regex(/^[\w-]{44}$/)),
	id: name10,
	made: moment,
	wrapped: v.object({
		salt: base64url(64),
		iv: base64url(32),
		box: base64url(2_000),
		rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000))
	})
});

export const sealSchema: v.GenericSchema<unknown, Seal> = v.object({ device: name10 });

export const decisionSchema: v.GenericSchema<unknown, Decision> = v.variant('kind', [
	v.object({ kind: v.literal('drop'), question: id, on: v.boolean() }),
	v.object({
		kind: v.literal('full-credit'),
		question: id,
		whom: v.picklist(['all', 'answered', 'none'])
	}),
	v.object({
		kind: v.literal('judged'),
		question: id,
		answer: prose(LIMITS.response),
		right: v.nullable(v.boolean())
	}),
	v.object({ kind: v.literal('never-lower'), on: v.boolean() })
]);

/** Points and sections are of exactly these questions. */
const covers = (rules: SetRules | undefined, questions: number): boolean =>
	(rules?.points ?? { length: questions }).length === questions &&
	(rules?.sections ?? [{ count: questions }]).reduce((sum, { count }) => sum + count, 0) ===
		questions;

/** Keys are kept back from all questions of a test or from none. */
const locksWhatItHides = ({ questions, rules, locked }: QuizSet): boolean => {
	const bare = questions.filter(isKeyless).length;
	if (locked === undefined) return bare === 0;
	// Practice that is released hides nothing: its lock only tells the right code from others.
	if (rules?.mode !== 'test') return bare === 0 && rules?.feedback === 'released';
	return bare > 0 && bare === questions.length;
};

export const setSchema: v.GenericSchema<unknown, QuizSet> = v.pipe(
	v.object({
		format: v.literal(1),
		id,
		title: v.pipe(line(LIMITS.title), v.minLength(1)),
		from: line(LIMITS.name),
		instructions: prose(LIMITS.instructions),
		made: moment,
		bank: line(LIMITS.id),
		shuffle: v.boolean(),
		tolerance: v.exactOptional(v.pipe(v.number(), v.minValue(0.001), v.maxValue(1))),
		questionIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(LIMITS.questions)),
		questions: v.pipe(
			v.array(v.union([questionSchema, keylessSchema])),
			v.maxLength(LIMITS.questions)
		),
		rules: v.exactOptional(rulesSchema),
		to: v.exactOptional(recipientSchema),
		was: v.exactOptional(id),
		locked: v.exactOptional(base64url(LIMITS.locked))
	}),
	v.check((set) => distinct(set.questionIds), 'questions are distinct'),
	v.check(
		(set) =>
			set.questions.length === 0 ||
			set.questions.map((question) => question.id).join() === set.questionIds.join(),
		'questions are those listed'
	),
	v.check((set) => locksWhatItHides(set), 'what a test keeps back is locked in it'),
	v.check((set) => covers(set.rules, set.questionIds.length), 'points and sections fit'),
	v.check((set) => set.id === setId(set), 'the id names this very set')
);

export const submissionSchema: v.GenericSchema<unknown, Submission> = v.pipe(
	v.object({
		format: v.literal(1),
		id: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{16,40}$/)),
		set: id,
		learner: line(LIMITS.name),
		started: moment,
		finished: moment,
		bank: line(LIMITS.id),
		app: v.exactOptional(line(LIMITS.id)),
		attempt: v.exactOptional(countTo(LIMITS.attempts)),
		accommodated: v.exactOptional(v.literal(true)),
		late: v.exactOptional(v.literal(true)),
		paper: v.exactOptional(v.literal(true)),
		answers: v.pipe(
			v.array(
				v.object({
					question: id,
					response: responseSchema,
					ms: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400_000)),
					overridden: v.exactOptional(v.literal(true))
				})
			),
			v.maxLength(LIMITS.questions)
		)
	}),
	v.check((it) => it.finished >= it.started, 'it ends after it began'),
	v.check((it) => distinct(it.answers.map((answer) => answer.question)), 'one answer a question')
);
