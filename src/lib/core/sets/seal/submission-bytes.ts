import { deflateSync } from 'fflate';
import * as v from 'valibot';
import type { Question } from '../../questions/types';
import { inflateBounded } from '../../share/inflate';
import { LIMITS } from '../limits';
import { submissionSchema } from '../schema';
import type { QuizSet, Submission } from '../types';
import { BitReader, BitsProblem, BitWriter, isCrockford } from './bits';
import { readResponse, writeResponse, type Asked } from './response-bits';

/** A hundred answers of two thousand characters. */
const MAX_INSIDE = 1_000_000;

const STORED = 0;
const DEFLATED = 1;

const ID = 26;
/** Tenths of a second: most answers take less than 51.2 s, all less than a day. */
const SHORT_TIME = 9;
const LONG_TIME = 20;
const TENTH = 100;

/** What is yes or no about a submission, in this order. */
const FLAGS = ['accommodated', 'late', 'paper'] as const;

/**
 * A submission in as few bytes as it will go. Options are named by the beginnings of their ids, where
 * those tell them apart; times are rounded to tenths of a second; answers come in the order of the set,
 * and what answers none of its questions stays behind.
 *
 * @param questions of the set, as the learner was asked them; what is missing costs more bytes
 */
export function submissionBytes(
	submission: Submission,
	set: QuizSet,
	questions: readonly Question[]
): Uint8Array {
	const out = new BitWriter();
	writeHead(out, submission, set);
	const given = new Map(submission.answers.map((answer) => [answer.question, answer]));
	// Another bank may word its options otherwise: then they are named in full.
	const sameBank = set.questions.length > 0 || submission.bank === set.bank;
	const asked = askedOf(set, sameBank ? questions : []);
	const overridden = submission.answers.some((answer) => answer.overridden);
	out.flag(overridden);
	for (const question of asked) {
		const answer = given.get(question.id);
		writeResponse(out, answer?.response ?? null, question);
		if (!answer) continue;
		if (overridden) out.flag(answer.overridden === true);
		writeTime(out, answer.ms);
	}
	const plain = out.done();
	const deflated = deflateSync(plain, { level: 9 });
	const smaller = deflated.length < plain.length;
	return Uint8Array.of(smaller ? DEFLATED : STORED, ...(smaller ? deflated : plain));
}

/**
 * @param questions of the set, where this device has them
 * @returns null for what no submission to this set is
 */
export function submissionOfBytes(
	bytes: Uint8Array,
	set: QuizSet,
	questions: readonly Question[]
): Submission | null {
	const inside = insideOf(bytes);
	if (inside === null) return null;
	try {
		const read = new BitReader(inside);
		const head = readHead(read, set);
		const overriding = read.flag();
		const answers = askedOf(set, questions).flatMap((question) => {
			const response = readResponse(read, question);
			if (response === null) return [];
			const overridden = overriding && read.flag();
			const answer = { question: question.id, response, ms: readTime(read) };
			return overridden ? { ...answer, overridden } : answer;
		});
		read.end();
		const parsed = v.safeParse(submissionSchema, { ...head, answers });
		return parsed.success ? parsed.output : null;
	} catch (error) {
		if (error instanceof BitsProblem) return null;
		throw error;
	}
}

function insideOf(bytes: Uint8Array): Uint8Array | null {
	const rest = bytes.subarray(1);
	if (bytes[0] === STORED) return rest;
	if (bytes[0] !== DEFLATED) return null;
	const inside = inflateBounded(rest, MAX_INSIDE);
	return inside.state === 'whole' ? inside.bytes : null;
}

function askedOf(set: QuizSet, questions: readonly Question[]): Asked[] {
	const known = new Map(questions.map((question) => [question.id, question]));
	return set.questionIds.map((id) => {
		const question = known.get(id);
		return {
			id,
			options: question?.options.map((option) => option.id) ?? [],
			parts: question?.parts?.map((part) => part.id) ?? []
		};
	});
}

function writeHead(out: BitWriter, submission: Submission, set: QuizSet): void {
	const { id, learner, started, finished, bank, app, attempt } = submission;
	const plain = id.length === ID && isCrockford(id);
	out.flag(plain);
	if (plain) out.crockford(id);
	else out.text(id);
	out.text(learner);
	out.count(started);
	out.count(finished - started);
	for (const flag of FLAGS) out.flag(submission[flag] === true);
	const more = [bank === set.bank ? undefined : bank, app] as const;
	for (const text of more) {
		out.flag(text !== undefined);
		if (text !== undefined) out.text(text);
	}
	out.count(attempt ?? 0);
}

function readHead(read: BitReader, set: QuizSet): Record<string, unknown> {
	const id = read.flag() ? read.crockford(ID) : read.text(LIMITS.id);
	const learner = read.text(LIMITS.name);
	const started = read.count();
	const finished = started + read.count();
	const flags = FLAGS.filter(() => read.flag());
	const [bank, app] = [0, 1].map(() => (read.flag() ? read.text(LIMITS.id) : undefined));
	const attempt = read.count();
	return {
		format: 1,
		id,
		set: set.id,
		learner,
		started,
		finished,
		bank: bank ?? set.bank,
		...(app !== undefined && { app }),
		...(attempt > 0 && { attempt }),
		...Object.fromEntries(flags.map((flag) => [flag, true]))
	};
}

function writeTime(out: BitWriter, ms: number): void {
	const tenths = Math.min(Math.round(ms / TENTH), 864_000);
	const long = tenths >= 2 ** SHORT_TIME;
	out.flag(long);
	out.number(tenths, long ? LONG_TIME : SHORT_TIME);
}

const readTime = (read: BitReader): number =>
	read.number(read.flag() ? LONG_TIME : SHORT_TIME) * TENTH;
