import * as v from 'valibot';
import type { Outcomes } from '../quiz/outcomes';
import type { ClockPace } from '../quiz/types';
import { err, ok, type Result } from '../result';
import { decodeFragment, encodeFragment } from '../share/codec';
import { findFragment } from '../share/find-fragment';
import { LIMITS } from './limits';
import { distinct, id, line } from './question-schema';
import type { PackProblem } from './types';

/** One way through a challenge. Nobody is named: a device knows its own runs by their mark. */
export interface Run {
	/** First six characters of the sitting's own random id. */
	readonly mark: string;
	/** A letter for each question of the challenge (core/quiz/outcomes.ts). */
	readonly outcomes: Outcomes;
}

/** A quiz handed to a friend, who plays the very same one. */
export interface Challenge {
	readonly title: string;
	/** Shuffles options; with the questions it makes the quiz. */
	readonly seed: string;
	/** Version of the bank it was drawn from. */
	readonly bank: string;
	readonly questions: readonly string[];
	readonly clock: ClockPace;
	/** What was wished for, as the query of the page that makes another one like it. */
	readonly wish: string;
	/** Whoever played and told so, in the order told; the first is the challenger's. */
	readonly runs: readonly Run[];
}

/** A group that hands one link on and on: more runs would not fit a QR code. */
export const MOST_RUNS = 8;
const MARK_LENGTH = 6;
const MOST_WISH = 600;
const ID_LENGTH = 10;

/** What a sitting is known by in a challenge. */
export const markOf = (session: string): string => session.slice(0, MARK_LENGTH);

/** The last gate for a challenge from outside. */
const schema: v.GenericSchema<unknown, Challenge> = v.pipe(
	v.object({
		title: line(LIMITS.title),
		seed: v.pipe(line(LIMITS.id), v.minLength(1)),
		bank: line(LIMITS.id),
		questions: v.pipe(v.array(id), v.minLength(1), v.maxLength(LIMITS.questions)),
		clock: v.picklist(['off', 'calm', 'brisk']),
		wish: line(MOST_WISH),
		runs: v.pipe(
			v.array(
				v.object({
					mark: v.pipe(v.string(), v.regex(/^[0-9a-zA-Z]{6}$/)),
					outcomes: v.pipe(v.string(), v.regex(/^[rnws-]{1,100}$/))
				})
			),
			v.maxLength(MOST_RUNS)
		)
	}),
	v.check(({ questions }) => distinct(questions), 'questions are distinct'),
	v.check(
		({ questions, runs }) => runs.every(({ outcomes }) => outcomes.length === questions.length),
		'a run has a letter for each question'
	),
	v.check(({ runs }) => distinct(runs.map(({ mark }) => mark)), 'a run stands once')
);

/** The short form that travels: letters for names, usual things left out, ids without commas. */
const wire = v.object({
	t: v.string(),
	s: v.string(),
	b: v.optional(v.string(), ''),
	q: v.string(),
	c: v.optional(v.string(), 'off'),
	w: v.optional(v.string(), ''),
	r: v.optional(v.string(), '')
});

const joined = (ids: readonly string[]): string =>
	ids.every((each) => each.length === ID_LENGTH && !each.includes(','))
		? ids.join('')
		: ids.map((each) => `${each},`).join('');

const split = (ids: string): string[] =>
	ids.includes(',') ? ids.split(',').slice(0, -1) : (ids.match(/.{1,10}/gs) ?? []);

function fromWire(json: unknown): unknown {
	const parsed = v.safeParse(wire, json);
	if (!parsed.success) return null;
	const { t, s, b, q, c, w, r } = parsed.output;
	const runs = r.match(/[^.]+/g) ?? [];
	return {
		title: t,
		seed: s,
		bank: b,
		questions: split(q),
		clock: c,
		wish: w,
		runs: runs.map((run) => ({ mark: run.slice(0, MARK_LENGTH), outcomes: run.slice(MARK_LENGTH) }))
	};
}

/** A challenge as a URL fragment, without the #. */
export const challengeFragment = ({
	title,
	seed,
	bank,
	questions,
	clock,
	wish,
	runs
}: Challenge): string =>
	encodeFragment('challenge', {
		t: title,
		s: seed,
		...(bank && { b: bank }),
		q: joined(questions),
		...(clock !== 'off' && { c: clock }),
		...(wish && { w: wish }),
		...(runs.length > 0 && { r: runs.map(({ mark, outcomes }) => mark + outcomes).join('.') })
	});

/** Reads a challenge from whatever a person has: a link, a fragment, a chat around it. Never throws. */
export function readChallenge(text: string): Result<Challenge, PackProblem> {
	if (text.trim() === '' || text === '#') return err('empty');
	const fragment = findFragment(text);
	if (fragment === null) return err('not-ours');
	const json = decodeFragment(fragment, 'challenge');
	if (!json.ok) return json;
	const parsed = v.safeParse(schema, fromWire(json.value), { abortEarly: true });
	return parsed.success ? ok(parsed.output) : err('bad-content');
}

/** A challenge with one run more; one told before is told again, and the oldest but the first gives way. */
export function withRun(challenge: Challenge, run: Run): Challenge {
	const others = challenge.runs.filter(({ mark }) => mark !== run.mark);
	const [first, ...rest] = [...others, run];
	const kept = rest.slice(Math.max(0, rest.length - (MOST_RUNS - 1)));
	return { ...challenge, runs: first ? [first, ...kept] : [] };
}
