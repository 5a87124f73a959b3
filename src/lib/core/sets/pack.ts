import * as v from 'valibot';
import { decodeFragment, encodeFragment } from '../share/codec';
import { findFragment } from '../share/find-fragment';
import { parseJson } from '../share/json';
import { err, ok, type Result } from '../result';
import { setSchema, submissionSchema } from './schema';
import type { PackProblem, QuizSet, Submission } from './types';
import { setOfWire, submissionFromWire, submissionToWire } from './submission-wire';
import { setFromWire, setToWire } from './wire';

/** `unknown-set`: a short code names its questions by their place in a set this device lacks. */
export type ResultProblem = PackProblem | 'unknown-set';

/** Characters; larger than any set of a hundred questions. */
export const MAX_FILE = 4_000_000;

const MAX_DEPTH = 12;

/** The set as a URL fragment, without the #. */
export const setFragment = (set: QuizSet): string => encodeFragment('set', setToWire(set));

/** The set as the text of a `.dateline-set` file. */
export const setFile = (set: QuizSet): string =>
	JSON.stringify({ dateline: 'set', format: 1, set }, null, '\t');

/**
 * The result as a short code: a URL fragment without the #, which fits a QR code.
 *
 * @param set the set it answers
 */
export const submissionCode = (submission: Submission, set: QuizSet): string =>
	encodeFragment('result', submissionToWire(submission, set));

/** The result as the text of a `.dateline-result` file; complete, also without its set. */
export const submissionFile = (submission: Submission): string =>
	JSON.stringify({ dateline: 'result', format: 1, result: submission }, null, '\t');

/** Reads a set from whatever a person has: a link, a fragment, a chat around it, a file's text. */
export function readSet(text: string): Result<QuizSet, PackProblem> {
	if (isFile(text)) {
		const content = fileContent(text, 'set');
		return content.ok ? checked(setSchema, content.value) : content;
	}
	const json = fragmentContent(text, 'set');
	return json.ok ? checked(setSchema, setFromWire(json.value)) : json;
}

/**
 * Reads a result from whatever a person has.
 *
 * @param findSet a set of this device by its id
 */
export function readSubmission(
	text: string,
	findSet: (id: string) => QuizSet | undefined
): Result<Submission, ResultProblem> {
	if (isFile(text)) {
		const content = fileContent(text, 'result');
		return content.ok ? checked(submissionSchema, content.value) : content;
	}
	const json = fragmentContent(text, 'result');
	if (!json.ok) return json;
	const setId = setOfWire(json.value);
	if (setId === null) return err('bad-content');
	const set = findSet(setId);
	if (set === undefined) return err('unknown-set');
	return checked(submissionSchema, submissionFromWire(json.value, set));
}

const isFile = (text: string): boolean => /^\s{0,100}\{/.test(text);

function fragmentContent(text: string, kind: 'set' | 'result'): Result<unknown, PackProblem> {
	if (text.trim() === '') return err('empty');
	const fragment = findFragment(text);
	return fragment === null ? err('not-ours') : decodeFragment(fragment, kind);
}

const envelope = v.object({
	dateline: v.string(),
	format: v.number(),
	set: v.optional(v.unknown()),
	result: v.optional(v.unknown())
});

function fileContent(text: string, kind: 'set' | 'result'): Result<unknown, PackProblem> {
	if (text.length > MAX_FILE) return err('too-long');
	const json = parseJson(text, MAX_DEPTH);
	if (json === undefined) return err('damaged');
	const parsed = v.safeParse(envelope, json);
	if (!parsed.success) return err('not-ours');
	const file = parsed.output;
	if (file.format > 1) return err('newer-version');
	if (file.dateline !== kind) return err('wrong-kind');
	return ok(file[kind]);
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Result<T, PackProblem> {
	const parsed = v.safeParse(schema, value, { abortEarly: true });
	return parsed.success ? ok(parsed.output) : err('bad-content');
}
