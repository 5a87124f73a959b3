import type { Response } from '../../answers/types';
import { LIMITS } from '../limits';
import { BitsProblem, isCrockford, type BitReader, type BitWriter } from './bits';

/** A question and the ids that an answer to it may name. */
export interface Asked {
	readonly id: string;
	readonly options: readonly string[];
	readonly parts: readonly string[];
}

/** Characters of an id that are sent where they tell it from the others: 15 bits. */
const SHORT = 3;
/** Ids of ours; the teacher's own may be of another length. */
const WHOLE = 10;

/** Choices are nearly all there is: they cost one bit; what else there is has a number of four. */
const OTHERS = [
	'none',
	'true',
	'false',
	'typed',
	'order',
	'match',
	'map',
	'sprint',
	'skipped'
] as const;
type Other = (typeof OTHERS)[number];

const COUNT = 4;
const LETTER = 5;
const CAPITAL_A = 65;

const otherOf = (response: Exclude<Response, { form: 'choice' }> | null): Other => {
	if (response === null) return 'none';
	return response.form === 'true-false' ? (response.value ? 'true' : 'false') : response.form;
};

/** @param response null for a question that was not answered */
export function writeResponse(out: BitWriter, response: Response | null, asked: Asked): void {
	const choice = response?.form === 'choice';
	out.flag(!choice);
	if (choice) {
		writeId(out, response.option, asked.options);
		return;
	}
	out.number(OTHERS.indexOf(otherOf(response)), COUNT);
	if (response?.form === 'typed') out.text(response.text);
	else if (response?.form === 'order') writeIds(out, response.order, asked.parts);
	else if (response?.form === 'match') writeIds(out, response.pairs.flat(), asked.parts);
	else if (response?.form === 'sprint') writeIds(out, response.calls.flat(), asked.parts);
	else if (response?.form === 'map')
		for (const letter of response.code) out.number(letter.charCodeAt(0) - CAPITAL_A, LETTER);
}

/** @returns null for a question that was not answered */
export function readResponse(read: BitReader, asked: Asked): Response | null {
	if (!read.flag()) return { form: 'choice', option: readId(read, asked.options) };
	const form = OTHERS[read.number(COUNT)];
	if (form === undefined) throw new BitsProblem('no form of answer');
	return READ[form](read, asked);
}

const READ: Readonly<Record<Other, (read: BitReader, asked: Asked) => Response | null>> = {
	none: () => null,
	true: () => ({ form: 'true-false', value: true }),
	false: () => ({ form: 'true-false', value: false }),
	typed: (read) => ({ form: 'typed', text: read.text(LIMITS.response) }),
	order: (read, { parts }) => ({ form: 'order', order: readIds(read, parts) }),
	match: (read, { parts }) => ({ form: 'match', pairs: pairsOf(readIds(read, parts)) }),
	sprint: (read, { parts }) => ({ form: 'sprint', calls: pairsOf(readIds(read, parts)) }),
	map: (read) => ({ form: 'map', code: letter(read) + letter(read) }),
	skipped: () => ({ form: 'skipped' })
};

const letter = (read: BitReader): string => String.fromCharCode(CAPITAL_A + read.number(LETTER));

const pairsOf = (ids: readonly string[]): [string, string][] =>
	Array.from({ length: Math.ceil(ids.length / 2) }, (_, at) => [
		ids[2 * at] ?? '',
		ids[2 * at + 1] ?? ''
	]);

function writeIds(out: BitWriter, ids: readonly string[], known: readonly string[]): void {
	out.count(ids.length);
	for (const id of ids) writeId(out, id, known);
}

function readIds(read: BitReader, known: readonly string[]): string[] {
	const length = read.count();
	if (length > 2 * LIMITS.parts) throw new BitsProblem('too many parts');
	return Array.from({ length }, () => readId(read, known));
}

const isShort = (id: string, known: readonly string[]): boolean => {
	const start = id.slice(0, SHORT);
	const fitting = known.filter((each) => each.startsWith(start));
	return start.length === SHORT && isCrockford(start) && fitting.join() === id;
};

/** Its beginning where that is enough; else all of it, in five bits a character or as a text. */
function writeId(out: BitWriter, id: string, known: readonly string[]): void {
	const short = isShort(id, known);
	out.flag(!short);
	if (short) {
		out.crockford(id.slice(0, SHORT));
		return;
	}
	const plain = id.length === WHOLE && isCrockford(id);
	out.flag(!plain);
	if (plain) out.crockford(id);
	else out.text(id);
}

/** A beginning that no known id has stands for itself: the answer is kept, and is no right one. */
function readId(read: BitReader, known: readonly string[]): string {
	if (read.flag()) return read.flag() ? read.text(LIMITS.id) : read.crockford(WHOLE);
	const start = read.crockford(SHORT);
	return known.find((each) => each.startsWith(start)) ?? start;
}
