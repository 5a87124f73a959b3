import * as v from 'valibot';
import { decodeBytes, decodeFragment, encodeBytes, encodeFragment, kindOf } from '../share/codec';
import { fromBase41 } from '../share/base41';
import { fromBase64url, toBase64url } from '../share/base64url';
import { findFragment, findFragments } from '../share/find-fragment';
import { parseJson } from '../share/json';
import { err, ok, type Result } from '../result';
import { decisionSchema } from './schema';
import { MAX_FILE, readSubmission, type ResultProblem } from './pack';
import { plainCode } from './seal/codes';
import { envelopeOf, type Envelope } from './seal/envelope';
import type { Decision, PackProblem, QuizSet, Submission } from './types';

/** The first format of a result's file holds it open, the second sealed. */
const SEALED_FORMAT = 2;
const MAX_DEPTH = 12;
/** Version, letter and check characters of a fragment. */
const FRAGMENT_HEAD = 7;

/** Something that may be a result, before any key was tried on it. */
export type Arrived =
	| { readonly kind: 'open'; readonly submission: Submission }
	| { readonly kind: 'sealed'; readonly envelope: Envelope }
	| { readonly kind: 'problem'; readonly problem: ResultProblem | 'cut' };

/** A sealed result as a URL fragment, without the #. */
export const sealedCode = (bytes: Uint8Array): string => encodeBytes('sealed', bytes);

/** A sealed result as the text of a `.dateline-result` file. */
export const sealedFile = (bytes: Uint8Array): string =>
	JSON.stringify({ dateline: 'result', format: SEALED_FORMAT, sealed: toBase64url(bytes) });

/** What a teacher tells of a set afterwards. */
export interface Capsule {
	readonly set: string;
	/** Opens the keys of a test; '' where there are none to open. */
	readonly code: string;
	/** How it was re-graded, all that stands. */
	readonly decisions: readonly Decision[];
}

/** More than one decision about each answer of a hundred questions. */
const MOST_DECISIONS = 1_000;

/**
 * What opens the keys of a test, and how it was re-graded, as a URL fragment, without the #.
 *
 * @param code '' for none
 */
export const capsuleFragment = (
	set: string,
	code: string,
	decisions: readonly Decision[] = []
): string =>
	encodeFragment('capsule', {
		s: set,
		...(code !== '' && { c: plainCode(code) }),
		...(decisions.length > 0 && { d: decisions })
	});

const capsule = v.object({
	s: v.pipe(v.string(), v.regex(/^[0-9a-z]{10}$/)),
	c: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-z]{10,40}$/))),
	d: v.exactOptional(v.pipe(v.array(decisionSchema), v.maxLength(MOST_DECISIONS)))
});

/** Reads which test a code opens from whatever a person has. */
export function readCapsule(text: string): Result<Capsule, PackProblem> {
	if (text.trim() === '') return err('empty');
	const fragment = findFragment(text);
	if (fragment === null) return err('not-ours');
	const json = decodeFragment(fragment, 'capsule');
	if (!json.ok) return json;
	const parsed = v.safeParse(capsule, json.value);
	if (!parsed.success) return err('bad-content');
	const { s: set, c: code = '', d: decisions = [] } = parsed.output;
	return code === '' && decisions.length === 0 ? err('bad-content') : ok({ set, code, decisions });
}

/**
 * All results in what a person has: a file, a link, or a whole chat with thirty of them. What is
 * damaged is told too, but only where nothing else is there: in a chat anything may look like a code.
 *
 * @param findSet a set of this device by its id
 */
export function arrivedIn(
	text: string,
	findSet: (id: string) => QuizSet | undefined
): readonly Arrived[] {
	const sealed = sealedInFile(text);
	if (sealed) return [sealed];
	if (/^\s{0,100}\{/.test(text)) return [openOrNot(text, findSet)];
	const whole = findFragments(text).filter((each) => {
		const kind = kindOf(each);
		return kind === 'sealed' || kind === 'result';
	});
	if (whole.length === 0) return [single(text, findSet)];
	return whole.map((each) => single(each, findSet));
}

function single(text: string, findSet: (id: string) => QuizSet | undefined): Arrived {
	const fragment = findFragment(text);
	if (fragment === null || !/^[0-9]e/i.test(fragment)) return openOrNot(text, findSet);
	const bytes = decodeBytes(fragment, 'sealed');
	if (bytes.ok) return envelopeIn(bytes.value);
	const cut = bytes.error === 'damaged' && isCut(fragment);
	return { kind: 'problem', problem: cut ? 'cut' : bytes.error };
}

function openOrNot(text: string, findSet: (id: string) => QuizSet | undefined): Arrived {
	const read = readSubmission(text, findSet);
	return read.ok
		? { kind: 'open', submission: read.value }
		: { kind: 'problem', problem: read.error };
}

function envelopeIn(bytes: Uint8Array): Arrived {
	const read = envelopeOf(bytes);
	return read.ok
		? { kind: 'sealed', envelope: read.value }
		: { kind: 'problem', problem: read.error };
}

/** The check characters do not fit; the length inside tells whether that is for want of the rest. */
function isCut(fragment: string): boolean {
	const payload = fragment.slice(FRAGMENT_HEAD);
	const upper = /^[0-9]E/.test(fragment);
	const [read, group] = upper ? ([fromBase41, 3] as const) : ([fromBase64url, 4] as const);
	// Of a group that was cut through nothing can be read.
	const bytes = read(payload) ?? read(payload.slice(0, payload.length - (payload.length % group)));
	const inside = bytes === null ? null : envelopeOf(bytes);
	return inside?.ok === false && inside.error === 'cut';
}

const envelope = v.object({
	dateline: v.literal('result'),
	format: v.literal(SEALED_FORMAT),
	sealed: v.pipe(v.string(), v.maxLength(200_000))
});

const START = /^\s{0,100}\{\s{0,100}"dateline"\s{0,100}:\s{0,100}"result"/;

/** Null for what is no file of a sealed result. */
function sealedInFile(text: string): Arrived | null {
	if (text.length > MAX_FILE || !START.test(text)) return null;
	const json = parseJson(text, MAX_DEPTH);
	if (json === undefined) {
		const cut = !/\}\s{0,100}$/.test(text.slice(-200));
		return cut ? { kind: 'problem', problem: 'cut' } : null;
	}
	const parsed = v.safeParse(envelope, json);
	if (!parsed.success) return null;
	const bytes = fromBase64url(parsed.output.sealed);
	return bytes === null ? { kind: 'problem', problem: 'damaged' } : envelopeIn(bytes);
}
