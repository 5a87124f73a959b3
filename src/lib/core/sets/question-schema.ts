import * as v from 'valibot';
import { KINDS, SLOT_NAMES } from '../claims/vocabulary';
import type { Response } from '../answers/types';
import { GAP } from '../questions/types';
import type { Evidence, Part, Question } from '../questions/types';
import { isLine, LIMITS } from './limits';

/**
 * The last gate for what comes from outside. Every object is built again from its known keys, so
 * unknown ones (`__proto__` among them) are left behind. Text is data: HTML in it stays text.
 */
export const id = v.pipe(v.string(), v.regex(/^[\w.-]+$/), v.maxLength(LIMITS.id));
export const line = (limit: number) =>
	v.pipe(v.string(), v.maxLength(limit), v.check(isLine, 'one line'));
export const prose = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
export const isoDate = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)));
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const countryCodes = v.pipe(v.array(countryCode), v.maxLength(250));

/** An address a person may be sent to; any other scheme (javascript:, data:) is left out. */
export const webAddress = v.pipe(
	v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.url))),
	v.transform((address) =>
		address !== null && /^https?:\/\/[^\s"'<>\\]+$/i.test(address) ? address : null
	)
);

export const responseSchema: v.GenericSchema<unknown, Response> = v.variant('form', [
	v.object({ form: v.literal('choice'), option: id }),
	v.object({ form: v.literal('true-false'), value: v.boolean() }),
	v.object({ form: v.literal('typed'), text: prose(LIMITS.response) }),
	v.object({ form: v.literal('order'), order: v.pipe(v.array(id), v.maxLength(LIMITS.parts)) }),
	v.object({
		form: v.literal('match'),
		pairs: v.pipe(v.array(v.tuple([id, id])), v.maxLength(LIMITS.parts))
	}),
	v.object({
		form: v.literal('sprint'),
		calls: v.pipe(v.array(v.tuple([id, id])), v.maxLength(LIMITS.parts))
	}),
	v.object({ form: v.literal('map'), code: countryCode }),
	v.object({ form: v.literal('skipped') })
]);

const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.object({
	article: id,
	title: prose(LIMITS.text),
	publisher: v.nullable(prose(LIMITS.text)),
	url: webAddress,
	published: isoDate,
	quote: prose(LIMITS.quote),
	start: v.pipe(v.number(), v.integer()),
	end: v.pipe(v.number(), v.integer())
});

const optionSchema = v.object({
	id,
	text: prose(LIMITS.text),
	reason: prose(LIMITS.text),
	value: v.exactOptional(countryCode)
});

/** What memory is kept about: `<fact>.<slot>`. */
const item = v.pipe(v.string(), v.minLength(1), v.maxLength(2 * LIMITS.id));

const partSchema: v.GenericSchema<unknown, Part> = v.object({
	id,
	item,
	fact: id,
	left: v.pipe(prose(LIMITS.text), v.minLength(1)),
	right: v.pipe(prose(LIMITS.text), v.minLength(1)),
	value: v.pipe(prose(LIMITS.text), v.minLength(1))
});

/** One of these words; the record makes forgetting a new one an error of type. */
export const oneOf = <T extends string>(words: Record<T, true>): v.GenericSchema<unknown, T> =>
	v.picklist(Object.keys(words) as T[]);

const slot = v.picklist([...SLOT_NAMES, 'date']);
const kind = v.picklist(KINDS);

const answerType = oneOf<Question['answerType']>({
	person: true,
	country: true,
	organisation: true,
	place: true,
	office: true,
	date: true,
	number: true,
	text: true,
	truth: true
});

const subject = oneOf<Question['subject']>({
	countries: true,
	people: true,
	dates: true,
	numbers: true,
	events: true
});

export const questionForm = oneOf<Question['form']>({
	choice: true,
	'true-false': true,
	typed: true,
	cloze: true,
	order: true,
	match: true,
	map: true,
	sprint: true,
	sources: true
});

export const distinct = <T>(list: readonly T[]): boolean => new Set(list).size === list.length;

const OPTIONS_IN: ReadonlySet<Question['form']> = new Set(['choice', 'map', 'sources']);
const PARTS_IN: ReadonlySet<Question['form']> = new Set(['order', 'match', 'sprint']);

const isByDate = (parts: readonly Part[]): boolean =>
	parts.every(
		({ value }, at) =>
			/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && (parts[at - 1]?.value ?? '') <= value
	);

/** What the checks of a form look at. */
type Formed = Pick<Question, 'form' | 'prompt' | 'answer' | 'answerValue' | 'options'>;

/** A map's candidates are countries, the answer among them unless that is kept back. */
function isMap({ answer, answerValue, options }: Formed): boolean {
	const codes = options.flatMap(({ value }) => value ?? []);
	const all = codes.length === options.length && distinct(codes);
	return all && (answer === '' || codes.includes(answerValue));
}

const told = v.pipe(prose(LIMITS.text), v.minLength(1));
const BY_DATE: ReadonlySet<Question['form']> = new Set(['order', 'sprint']);

const entries = {
	id,
	item,
	fact: id,
	kind,
	slot,
	form: questionForm,
	subject,
	prompt: v.pipe(prose(LIMITS.text), v.minLength(1)),
	answerType,
	answer: v.pipe(prose(LIMITS.text), v.minLength(1)),
	answerValue: prose(LIMITS.text),
	accepted: v.pipe(v.array(prose(LIMITS.text)), v.maxLength(200)),
	options: v.pipe(v.array(optionSchema), v.maxLength(4)),
	parts: v.exactOptional(v.pipe(v.array(partSchema), v.minLength(3), v.maxLength(LIMITS.parts))),
	says: v.exactOptional(v.tuple([told, told])),
	asOf: isoDate,
	expires: isoDate,
	countries: countryCodes,
	articles: v.pipe(v.array(id), v.maxLength(100)),
	evidence: v.pipe(v.array(evidenceSchema), v.maxLength(50)),
	explanation: prose(LIMITS.text),
	salience: v.pipe(v.number(), v.finite()),
	flaws: v.pipe(v.array(prose(LIMITS.id)), v.maxLength(50)),
	edited: v.exactOptional(v.literal(true))
};

const optionsFit = (it: Formed): boolean => OPTIONS_IN.has(it.form) === it.options.length >= 2;
const hasOneGap = (it: Formed): boolean => it.form !== 'cloze' || it.prompt.split(GAP).length === 2;
const optionsDiffer = (it: Formed): boolean => distinct(it.options.map((option) => option.id));
const mapFits = (it: Formed): boolean => it.form !== 'map' || isMap(it);

export const questionSchema: v.GenericSchema<unknown, Question> = v.pipe(
	v.object(entries),
	v.check((it) => optionsFit(it), 'options fit the form'),
	v.check((it) => PARTS_IN.has(it.form) === (it.parts !== undefined), 'parts fit the form'),
	v.check((it) => distinct((it.parts ?? []).map((part) => part.id)), 'parts are distinct'),
	v.check((it) => hasOneGap(it), 'a cloze has one gap'),
	v.check((it) => !BY_DATE.has(it.form) || isByDate(it.parts ?? []), 'events are by date'),
	v.check((it) => (it.form === 'sources') === (it.says !== undefined), 'two sources say something'),
	v.check((it) => mapFits(it), 'a map has its country among the candidates'),
	v.check((it) => optionsDiffer(it), 'options are distinct')
);

const none = v.pipe(v.array(v.never()), v.maxLength(0));
const unsaid = v.literal('');
const { edited: _edited, parts: _parts, says: _says, ...plain } = entries;

/** A question of a test that was handed out (keyless.ts): nothing in it says what is right. */
export const keylessSchema: v.GenericSchema<unknown, Question> = v.pipe(
	v.object({
		...plain,
		form: v.picklist(['choice', 'true-false', 'typed', 'cloze', 'map']),
		answer: unsaid,
		answerValue: unsaid,
		accepted: none,
		options: v.pipe(v.array(v.object({ ...optionSchema.entries, reason: unsaid })), v.maxLength(4)),
		asOf: v.null(),
		expires: v.null(),
		countries: none,
		articles: none,
		evidence: none,
		explanation: unsaid
	}),
	v.check((it) => optionsFit(it), 'options fit the form'),
	v.check((it) => hasOneGap(it), 'a cloze has one gap'),
	v.check((it) => mapFits(it), 'a map has candidates'),
	v.check((it) => optionsDiffer(it), 'options are distinct')
);
