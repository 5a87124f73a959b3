import { KINDS, SLOT_NAMES } from '../claims/vocabulary';
import { GAP, type Question } from '../questions/types';
import { LIMITS } from './limits';

/*
 * A first look at questions that come by the thousand: what passes here passes `questionSchema`
 * unchanged, at an eighth of its time. What does not, the rare forms among it, is left to the schema.
 */

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const ID = /^[\w.-]+$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const COUNTRY = /^[A-Z]{2}$/;
const WEB = /^https?:\/\/[^\s"'<>\\]+$/i;

const text =
	(most: number, least = 0): Check =>
	(value) =>
		typeof value === 'string' && value.length <= most && value.length >= least;
const matches =
	(pattern: RegExp, most: number): Check =>
	(value) =>
		typeof value === 'string' && value.length <= most && pattern.test(value);
const word =
	(words: readonly string[]): Check =>
	(value) =>
		words.includes(value as string);
const orNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);
const list =
	(check: Check, most: number): Check =>
	(value) =>
		Array.isArray(value) && value.length <= most && value.every(check);
const finite: Check = (value) => Number.isFinite(value);

/** An object of these fields, each of them and no others. */
const object = (fields: Readonly<Record<string, Check>>): Check => {
	const checks = Object.entries(fields);
	return (value) => {
		if (typeof value !== 'object' || value === null) return false;
		if (Object.keys(value).length !== checks.length) return false;
		for (const [name, check] of checks) if (!check((value as Fields)[name])) return false;
		return true;
	};
};

const id = matches(ID, LIMITS.id);
const date = orNull(matches(DATE, 10));
const prose = text(LIMITS.text);
const said = text(LIMITS.text, 1);

const evidence = object({
	article: id,
	title: prose,
	publisher: orNull(prose),
	url: orNull(matches(WEB, LIMITS.url)),
	published: date,
	quote: text(LIMITS.quote),
	start: Number.isSafeInteger,
	end: Number.isSafeInteger
});

const question = object({
	id,
	item: text(2 * LIMITS.id, 1),
	fact: id,
	kind: word(KINDS),
	slot: word([...SLOT_NAMES, 'date']),
	form: word(['choice', 'true-false', 'typed', 'cloze']),
	subject: word(['countries', 'people', 'dates', 'numbers', 'events']),
	prompt: said,
	answerType: word([
		'person',
		'country',
		'organisation',
		'place',
		'office',
		'date',
		'number',
		'text',
		'truth'
	]),
	answer: said,
	answerValue: prose,
	accepted: list(prose, 200),
	options: list(object({ id, text: prose, reason: prose }), 4),
	asOf: date,
	expires: date,
	countries: list(matches(COUNTRY, 2), 250),
	articles: list(id, 100),
	evidence: list(evidence, 50),
	explanation: prose,
	salience: finite,
	flaws: list(text(LIMITS.id), 50)
});

/** Options where the form has some, each another one; and one gap in a cloze. */
function fits({ form, options, prompt }: Question): boolean {
	if (form !== 'choice')
		return options.length === 0 && (form !== 'cloze' || prompt.split(GAP).length === 2);
	return options.length >= 2 && new Set(options.map((option) => option.id)).size === options.length;
}

/** Whether a value is surely a question of one of the plain forms; false says nothing. */
export const isPlainQuestion = (value: unknown): value is Question =>
	question(value) && fits(value as Question);
