import { deflateSync } from 'fflate';
import { digest } from '../hash';
import { err, ok, type Result } from '../result';
import type { PackProblem } from '../sets/types';
import { fromBase41, toBase41 } from './base41';
import { fromBase64url, toBase64url } from './base64url';
import { inflateBounded } from './inflate';
import { parseJson } from './json';
import { fromUtf8, toUtf8 } from './utf8';

/** A letter for each kind, lower case in a link and upper case in a QR code. */
const LETTERS = {
	set: 's',
	result: 'r',
	/** A result that only its teacher can read. */
	sealed: 'e',
	/** What opens the keys of a test. */
	capsule: 'k',
	challenge: 'c',
	piece: 'p'
} as const;

export type FragmentKind = keyof typeof LETTERS;

/** How the same bytes are spelt: shortest in a link, or in characters that a QR code writes compactly. */
export type Spelling = 'link' | 'qr';

interface Form {
	readonly version: number;
	/** Version, kind, check, payload. */
	readonly shape: RegExp;
	readonly cased: (text: string) => string;
	readonly write: (bytes: Uint8Array) => string;
	readonly read: (text: string) => Uint8Array | null;
}

const FORMS: Readonly<Record<Spelling, Form>> = {
	link: {
		version: 1,
		shape: /^([0-9])([a-z])([0-9a-z]{5})([\w-]+)$/,
		cased: (text) => text,
		write: toBase64url,
		read: fromBase64url
	},
	qr: {
		version: 2,
		shape: /^([0-9])([A-Z])([0-9A-Z]{5})([0-9A-Z$*+\-/]+)$/,
		cased: (text) => text.toUpperCase(),
		write: toBase41,
		read: fromBase41
	}
};

/** Longer is refused unread. Chrome shows no more than half of it in its address bar either. */
export const MAX_FRAGMENT = 64_000;

/** Inflated, bytes. */
const MAX_INSIDE = 1_000_000;

const MAX_DEPTH = 12;

/** 25 bits: a messenger that cuts or changes a link goes unnoticed once in 33 million times. */
const CHECK_LENGTH = 5;

/** The parts of a fragment, none of them believed yet. */
interface Parts {
	readonly form: Form;
	readonly version: number;
	/** Lower case. */
	readonly letter: string;
	readonly check: string;
	readonly payload: string;
}

const checkOf = (form: Form, head: string, payload: string): string =>
	form.cased(digest(head + payload, CHECK_LENGTH));

function partsOf(text: string): Parts | null {
	for (const form of Object.values(FORMS)) {
		const [, version, letter, check, payload] = form.shape.exec(text) ?? [];
		if (letter === undefined || check === undefined || payload === undefined) continue;
		return { form, version: Number(version), letter: letter.toLowerCase(), check, payload };
	}
	return null;
}

const checkFits = ({ form, version, letter, check, payload }: Parts): boolean =>
	check === checkOf(form, `${String(version)}${form.cased(letter)}`, payload);

/**
 * Packs JSON into a URL fragment (without its #): version digit, letter of the kind, five check
 * characters, payload of raw DEFLATE of UTF-8. All of it survives chats and mail; `respelt` turns it
 * into what suits a QR code.
 */
export const encodeFragment = (kind: FragmentKind, json: unknown): string =>
	encodeBytes(kind, deflateSync(toUtf8(JSON.stringify(json)), { level: 9 }));

/**
 * Packs bytes that are no JSON, as they are.
 *
 * @param spelling `link`: version 1, payload in base64url; `qr`: version 2, upper case, in base 41
 */
export function encodeBytes(
	kind: FragmentKind,
	bytes: Uint8Array,
	spelling: Spelling = 'link'
): string {
	const form = FORMS[spelling];
	const payload = form.write(bytes);
	const head = `${String(form.version)}${form.cased(LETTERS[kind])}`;
	return head + checkOf(form, head, payload) + payload;
}

/**
 * Unpacks what `encodeFragment` packed, in either spelling, trusting nothing: length, shape, check,
 * bounded inflate, strict UTF-8, bounded depth. What it holds must still pass the caller's schema.
 * Never throws.
 *
 * @param fragment with or without its #
 */
export function decodeFragment(
	fragment: string,
	expected: FragmentKind
): Result<unknown, PackProblem> {
	const bytes = decodeBytes(fragment, expected);
	return bytes.ok ? unpack(bytes.value) : bytes;
}

/**
 * Unpacks what `encodeBytes` packed, in either spelling: length, shape, check and kind, and nothing of
 * what is within.
 *
 * @param fragment with or without its #
 */
export function decodeBytes(
	fragment: string,
	expected: FragmentKind
): Result<Uint8Array, PackProblem> {
	const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
	if (text === '') return err('empty');
	if (text.length > MAX_FRAGMENT) return err('too-long');
	const parts = partsOf(text);
	if (parts === null) return err('not-ours');
	// Before the check: a later version may count it otherwise.
	if (parts.version > parts.form.version) return err('newer-version');
	if (parts.version < parts.form.version) return err('not-ours');
	if (!checkFits(parts)) return err('damaged');
	if (parts.letter !== LETTERS[expected]) return err('wrong-kind');
	const bytes = parts.form.read(parts.payload);
	return bytes === null ? err('damaged') : ok(bytes);
}

/** The check characters fit: a cheap sign that this text is a whole fragment of ours. */
export function isWholeFragment(text: string): boolean {
	if (text.length > MAX_FRAGMENT) return false;
	const parts = partsOf(text);
	return parts !== null && checkFits(parts);
}

/** The kind that a whole fragment says it is of; null where it is none of ours. */
export function kindOf(fragment: string): FragmentKind | null {
	if (!isWholeFragment(fragment)) return null;
	return kindOfLetter(partsOf(fragment)?.letter ?? '');
}

/** The letter that stands for a kind, lower case. */
export const letterOf = (kind: FragmentKind): string => LETTERS[kind];

/** The kind a letter stands for, in either case; null where it is none of ours. */
export function kindOfLetter(letter: string): FragmentKind | null {
	const kinds = Object.keys(LETTERS) as FragmentKind[];
	return kinds.find((kind) => LETTERS[kind] === letter.toLowerCase()) ?? null;
}

/** The same kind and bytes in the other spelling; null where the text is no whole fragment of ours. */
export function respelt(fragment: string, spelling: Spelling): string | null {
	const kind = kindOf(fragment);
	const bytes = kind === null ? null : decodeBytes(fragment, kind);
	return kind !== null && bytes?.ok ? encodeBytes(kind, bytes.value, spelling) : null;
}

function unpack(bytes: Uint8Array): Result<unknown, PackProblem> {
	const inside = inflateBounded(bytes, MAX_INSIDE);
	if (inside.state === 'too-big') return err('too-big-inside');
	if (inside.state === 'cut') return err('damaged');
	const json = fromUtf8(inside.bytes);
	const value = json === null ? undefined : parseJson(json, MAX_DEPTH);
	return value === undefined ? err('damaged') : ok(value);
}
