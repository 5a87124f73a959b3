import * as v from 'valibot';
import type { Claim } from '../claims/types';
import { KINDS, SLOT_NAMES } from '../claims/vocabulary';
import { err, ok, type Result } from '../result';

const text = v.string();
const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);

const slot = v.variant('type', [
	v.object({
		type: v.picklist(['person', 'country', 'organisation', 'office', 'text']),
		id: text,
		text
	}),
	v.object({ type: v.literal('place'), id: text, text, country: orNull(text) }),
	v.object({
		type: v.literal('number'),
		id: text,
		text,
		value: v.number(),
		unit: orNull(text),
		bound: v.picklist(['exactly', 'about', 'over', 'under'])
	})
]);

/** A span, or the pair the extract command writes. */
const span = v.union([
	v.object({ start: v.number(), end: v.number() }),
	v.pipe(
		v.tuple([v.number(), v.number()]),
		v.transform(([start, end]) => ({ start, end }))
	)
]);

const claimSchema = v.object({
	id: text,
	article: text,
	kind: v.picklist(KINDS),
	slots: v.record(v.picklist(SLOT_NAMES), slot),
	date: orNull(
		v.object({
			value: orNull(text),
			until: orNull(text),
			certainty: v.picklist(['explicit', 'resolved', 'unresolved']),
			text
		})
	),
	modality: v.picklist(['happened', 'planned', 'possible', 'denied']),
	attribution: orNull(text),
	evidence: v.array(span),
	quote: text,
	asOf: orNull(text)
});

/** A fact, or an answer of the extract command: what counts is the claims in it. */
const holder = v.object({ claims: v.array(claimSchema) });

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

const isHolder = (value: unknown): boolean =>
	typeof value === 'object' &&
	value !== null &&
	Array.isArray((value as { claims?: unknown }).claims);

/**
 * The claims of one line: a claim, a fact or an answer of the extract command, as JSON.
 *
 * @returns the claims, or what is wrong with the line in a few words
 */
export function claimsOfLine(line: string): Result<readonly Claim[], string> {
	const value = parse(line);
	if (value === undefined) return err('no JSON');
	const read = isHolder(value)
		? v.safeParse(holder, value)
		: v.safeParse(v.object({ claims: v.tuple([claimSchema]) }), { claims: [value] });
	if (read.success) return ok(read.output.claims as readonly Claim[]);
	const [issue] = read.issues;
	return err(`no claim, fact or answer: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
}
