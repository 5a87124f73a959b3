import * as v from 'valibot';
import { LIMITS } from './limits';
import {
	distinct,
	id,
	line,
	moment,
	prose,
	questionSchema,
	responseSchema
} from './question-schema';
import { setId } from './set-id';
import type { QuizSet, Submission } from './types';

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
		questions: v.pipe(v.array(questionSchema), v.maxLength(LIMITS.questions))
	}),
	v.check((set) => distinct(set.questionIds), 'questions are distinct'),
	v.check(
		(set) =>
			set.questions.length === 0 ||
			set.questions.map((question) => question.id).join() === set.questionIds.join(),
		'questions are those listed'
	),
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
