import * as v from 'valibot';
import type { Verdict } from '../answers/types';
import type { Article, Span } from '../article/types';
import type { Grade, LearnerEvent } from '../memory/types';
import {
	id,
	isoDate,
	moment,
	oneOf,
	prose,
	questionForm,
	questionSchema,
	responseSchema,
	webAddress
} from '../sets/question-schema';
import { LIMITS } from '../sets/limits';
import {
	decisionSchema,
	sealSchema,
	setSchema,
	submissionSchema,
	teacherKeySchema
} from '../sets/schema';

/** Characters of a pasted article; more than the reader takes. */
const ARTICLE_TEXT = 2_000_000;
const SHORT = 500;

const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(whole, v.minValue(0));

/** A name of a sitting, a setting or an item: anything short. */
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const stamp = {
	id: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{26}$/)),
	device: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,40}$/)),
	seq: v.pipe(count, v.safeInteger()),
	hlc: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}-[0-9a-f]{4}$/)),
	at: moment,
	zone: v.pipe(v.string(), v.maxLength(60)),
	/** Kiribati is 14 hours east; a day either way is room enough. */
	offsetMin: v.pipe(whole, v.minValue(-1440), v.maxValue(1440)),
	day: v.pipe(whole, v.minValue(-2), v.maxValue(100_000_000))
};

const verdict: v.GenericSchema<unknown, Verdict> = v.object({
	outcome: oneOf<Verdict['outcome']>({ right: true, nearly: true, wrong: true }),
	reason: oneOf<Verdict['reason']>({
		key: true,
		alias: true,
		'own-language': true,
		surname: true,
		incomplete: true,
		ambiguous: true,
		diacritics: true,
		'name-order': true,
		transliteration: true,
		'one-letter': true,
		spelling: true,
		demonym: true,
		'coarser-date': true,
		'finer-date': true,
		'right-month': true,
		'right-year': true,
		'within-tolerance': true,
		'near-number': true,
		'other-unit': true,
		'other-entity': true,
		'other-option': true,
		'partly-ordered': true,
		'partly-matched': true,
		'other-country': true,
		empty: true,
		overridden: true,
		'no-match': true
	}),
	share: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))
});

/** By which time is multiplied. */
const factor = v.pipe(v.number(), v.minValue(1), v.maxValue(10));
const code = v.pipe(v.string(), v.regex(/^[0-9a-z]{10,40}$/));

const grade: v.GenericSchema<unknown, Grade> = v.picklist([1, 2, 3, 4]);

const answered = v.object({
	...stamp,
	kind: v.literal('answered'),
	question: id,
	item: name,
	form: v.union([questionForm, v.literal('card')]),
	where: v.picklist(['quiz', 'review', 'set']),
	session: name,
	response: v.union([responseSchema, v.object({ form: v.literal('card') })]),
	verdict,
	grade,
	parts: v.exactOptional(
		v.pipe(
			v.array(v.object({ item: name, right: v.boolean() })),
			v.minLength(1),
			v.maxLength(LIMITS.parts)
		)
	),
	options: v.pipe(count, v.maxValue(10)),
	ms: count,
	hinted: v.exactOptional(v.boolean())
});

const span: v.GenericSchema<unknown, Span> = v.object({ start: whole, end: whole });

/** An article as it was read, from outside. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
	id,
	title: prose(ARTICLE_TEXT),
	text: prose(ARTICLE_TEXT),
	blocks: v.pipe(v.array(span), v.maxLength(100_000)),
	published: v.object({
		value: isoDate,
		how: oneOf<Article['published']['how']>({
			given: true,
			byline: true,
			dateline: true,
			meta: true,
			unknown: true
		})
	}),
	publisher: v.nullable(prose(SHORT)),
	url: webAddress,
	countries: v.pipe(v.array(prose(SHORT)), v.maxLength(300)),
	subjects: v.pipe(v.array(prose(SHORT)), v.maxLength(300))
});

/** Every kind of event, built again from its known keys. */
export const eventSchema: v.GenericSchema<unknown, LearnerEvent> = v.variant('kind', [
	answered,
	v.object({ ...stamp, kind: v.literal('undone'), target: id }),
	v.object({ ...stamp, kind: v.literal('overridden'), target: id, session: name }),
	v.object({
		...stamp,
		kind: v.literal('session-started'),
		session: name,
		where: v.picklist(['quiz', 'set']),
		title: prose(SHORT),
		questions: v.pipe(v.array(id), v.maxLength(1_000)),
		set: v.nullable(id),
		seed: prose(SHORT),
		of: v.exactOptional(name),
		challenge: v.exactOptional(v.pipe(prose(LIMITS.quote), v.regex(/^[\w-]*$/))),
		wish: v.exactOptional(prose(LIMITS.text)),
		clock: v.exactOptional(v.picklist(['off', 'calm', 'brisk'])),
		attempt: v.exactOptional(v.pipe(count, v.minValue(1))),
		factor: v.exactOptional(factor),
		breaks: v.exactOptional(v.pipe(count, v.minValue(1), v.maxValue(LIMITS.minutes))),
		learner: v.exactOptional(prose(LIMITS.name))
	}),
	v.object({ ...stamp, kind: v.literal('session-finished'), session: name }),
	v.object({ ...stamp, kind: v.literal('setting-changed'), key: name, value: prose(10_000) }),
	v.object({
		...stamp,
		kind: v.literal('article-added'),
		article: articleSchema,
		questions: v.pipe(v.array(questionSchema), v.maxLength(2_000))
	}),
	v.object({ ...stamp, kind: v.literal('article-removed'), article: id }),
	v.object({
		...stamp,
		kind: v.literal('set-made'),
		set: setSchema,
		secret: v.exactOptional(code)
	}),
	v.object({ ...stamp, kind: v.literal('set-received'), set: setSchema }),
	v.object({ ...stamp, kind: v.literal('set-removed'), set: id }),
	v.object({
		...stamp,
		kind: v.literal('result-received'),
		submission: submissionSchema,
		seal: v.exactOptional(sealSchema)
	}),
	v.object({ ...stamp, kind: v.literal('teacher-key-made'), key: teacherKeySchema }),
	v.object({ ...stamp, kind: v.literal('key-saved'), key: id }),
	v.object({ ...stamp, kind: v.literal('regraded'), set: id, decision: decisionSchema }),
	v.object({
		...stamp,
		kind: v.literal('attempt-answered'),
		session: name,
		question: id,
		response: responseSchema,
		ms: count
	}),
	v.object({ ...stamp, kind: v.literal('attempt-extended'), session: name, factor }),
	v.object({ ...stamp, kind: v.literal('capsule-opened'), set: id, code }),
	v.object({
		...stamp,
		kind: v.literal('weights-fitted'),
		weights: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(21)),
		method: v.picklist(['first-intervals', 'full']),
		reviews: count,
		before: v.pipe(v.number(), v.finite()),
		after: v.pipe(v.number(), v.finite())
	}),
	v.object({ ...stamp, kind: v.literal('item-set-aside'), item: name, aside: v.boolean() })
]);
