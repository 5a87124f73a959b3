import { deflateSync } from 'fflate';
import { digest } from '../hash';
import { err, ok, type Result } from '../result';
import type { PackProblem } from '../sets/types';
import { fromBase64url, toBase64url } from './base64url';
import { inflateBounded } from './inflate';
import { parseJson } from './json';
import { fromUtf8, toUtf8 } from './utf8';

export type FragmentKind = 'set' | 'result' | 'challenge';

const VERSION = 1;
const LETTERS = { set: 's', result: 'r', challenge: 'c' } as const;

/** Longer is refused unread. Chrome shows no more than half of it in its address bar either. */
export const MAX_FRAGMENT = 64_000;

/** Inflated, bytes. */
const MAX_INSIDE = 1_000_000;

const MAX_DEPTH = 12;

/** 25 bits: a messenger that cuts or changes a link goes unnoticed once in 33 million times. */
const CHECK_LENGTH = 5;

/** Version, kind, check, payload. */
const SHAPE = /^([0-9])([a-z])([0-9a-z]{5})([\w-]+)$/;

const checkOf = (head: string, payload: string): string => digest(head + payload, CHECK_LENGTH);

/**
 * Packs JSON into a URL fragment (without its #): version digit, letter of the kind, five check
 * characters, base64url of raw DEFLATE of UTF-8. All of it survives chats, mail and QR codes.
 */
export function encodeFragment(kind: FragmentKind, json: unknown): string {
	const payload = toBase64url(deflateSync(toUtf8(JSON.stringify(json)), { level: 9 }));
	const head = `${VERSION}${LETTERS[kind]}`;
	return head + checkOf(head, payload) + payload;
}

/**
 * Unpacks what `encodeFragment` packed, trusting nothing: length, shape, check, bounded inflate,
 * strict UTF-8, bounded depth. What it holds must still pass the caller's schema. Never throws.
 *
 * @param fragment with or without its #
 */
export function decodeFragment(
	fragment: string,
	expected: FragmentKind
): Result<unknown, PackProblem> {
	const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
	if (text === '') return err('empty');
	if (text.length > MAX_FRAGMENT) return err('too-long');
	const [, version, letter, check, payload] = SHAPE.exec(text) ?? [];
	if (version === undefined || payload === undefined) return err('not-ours');
	// Before the check: a later version may count it otherwise.
	if (Number(version) > VERSION) return err('newer-version');
	if (check !== checkOf(`${version}${letter}`, payload)) return err('damaged');
	if (letter !== LETTERS[expected]) return err('wrong-kind');
	return unpack(payload);
}

/** The check characters fit: a cheap sign that this text is a whole fragment of ours. */
export function isWholeFragment(text: string): boolean {
	if (text.length > MAX_FRAGMENT) return false;
	const [, version, letter, check, payload] = SHAPE.exec(text) ?? [];
	return payload !== undefined && check === checkOf(`${version}${letter}`, payload);
}

function unpack(payload: string): Result<unknown, PackProblem> {
	const bytes = fromBase64url(payload);
	if (bytes === null) return err('damaged');
	const inside = inflateBounded(bytes, MAX_INSIDE);
	if (inside.state === 'too-big') return err('too-big-inside');
	if (inside.state === 'cut') return err('damaged');
	const json = fromUtf8(inside.bytes);
	const value = json === null ? undefined : parseJson(json, MAX_DEPTH);
	return value === undefined ? err('damaged') : ok(value);
}
