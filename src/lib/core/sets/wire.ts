import * as v from 'valibot';
import { isKeyless } from './bare';
import { bareFromWire, bareToWire, bareWire } from './bare-wire';
import { rulesSchema } from './schema';
import { setId } from './set-id';
import type { QuizSet } from './types';
import { number36 } from './wire-number';

/**
 * The short forms that travel in links and QR codes. Keys are one letter; what is empty, or follows
 * from the rest (a set's id), is left out; numbers are base 36. Reading gives `unknown` shapes that
 * still pass the schema of the real thing: nothing here is trusted.
 */
const setWire = v.object({
	t: v.string(),
	f: v.optional(v.string(), ''),
	i: v.optional(v.string(), ''),
	m: number36,
	b: v.optional(v.string(), ''),
	x: v.optional(v.literal(1)),
	/** Tolerance of numbers, in thousandths. */
	n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
	q: v.optional(v.string()),
	v: v.optional(v.array(v.looseObject({ id: v.string() }))),
	/** Questions of a test, without their keys. */
	h: v.optional(v.array(bareWire)),
	u: v.exactOptional(rulesSchema),
	/** Whom answers are sealed to: X25519 and P-256. */
	r: v.optional(v.tuple([v.nullable(v.string()), v.string()])),
	w: v.exactOptional(v.string()),
	k: v.exactOptional(v.string())
});

/** @returns JSON for `setFromWire`; order of keys is part of what compresses well */
export const setToWire = (set: QuizSet): unknown => ({
	t: set.title,
	...(set.from && { f: set.from }),
	...(set.instructions && { i: set.instructions }),
	m: set.made.toString(36),
	...(set.bank && { b: set.bank }),
	...(set.shuffle && { x: 1 }),
	...(set.tolerance !== undefined && { n: Math.round(set.tolerance * 1000) }),
	...(set.rules && { u: set.rules }),
	...(set.to && { r: [set.to.x25519, set.to.p256] }),
	...(set.was !== undefined && { w: set.was }),
	...questionsToWire(set),
	...(set.locked !== undefined && { k: set.locked })
});

function questionsToWire({ questions, questionIds }: QuizSet): object {
	if (questions.length === 0) return { q: questionIds.join(',') };
	return questions.every(isKeyless) ? { h: questions.map(bareToWire) } : { v: questions };
}

/** @returns what `setSchema` must still check, or null where it is no wire form at all */
export function setFromWire(json: unknown): unknown {
	const parsed = v.safeParse(setWire, json);
	if (!parsed.success) return null;
	const wire = parsed.output;
	const questions = wire.v ?? wire.h?.map(bareFromWire) ?? [];
	const questionIds =
		questions.length > 0 ? questions.map(({ id }) => id) : (wire.q ?? '').split(',');
	const head = {
		title: wire.t,
		from: wire.f,
		made: wire.m,
		questionIds,
		...(wire.u && { rules: wire.u }),
		...(wire.r && { to: { x25519: wire.r[0], p256: wire.r[1] } }),
		...(wire.w !== undefined && { was: wire.w })
	};
	return {
		format: 1,
		id: setId(head),
		...head,
		instructions: wire.i,
		bank: wire.b,
		shuffle: wire.x === 1,
		...(wire.n !== undefined && { tolerance: wire.n / 1000 }),
		questions,
		...(wire.k !== undefined && { locked: wire.k })
	};
}
