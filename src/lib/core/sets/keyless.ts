import * as v from 'valibot';
import { digest } from '../hash';
import type { Question } from '../questions/types';
import { err, ok, type Result } from '../result';
import { canBeKeyless, isKeyless, keyless } from './bare';
import { questionSchema } from './question-schema';
import { locked, opened } from './seal/capsule';
import { capsuleCode } from './seal/codes';
import type { CryptoPower } from './seal/power';
import type { QuizSet } from './types';

/** What `keyless` took away, as it is locked. */
const hiddenOf = (question: Question) => ({
	id: question.id,
	item: question.item,
	fact: question.fact,
	answer: question.answer,
	answerValue: question.answerValue,
	accepted: question.accepted,
	asOf: question.asOf,
	expires: question.expires,
	countries: question.countries,
	articles: question.articles,
	evidence: question.evidence,
	explanation: question.explanation,
	salience: question.salience,
	reasons: question.options.map(({ id, reason }) => [id, reason]),
	...(question.edited && { edited: true })
});

/** Looks a question of the shipped bank up. */
export type FindQuestion = (id: string) => Question | undefined;

const inNoBank: FindQuestion = () => undefined;

/** What tells a question of the bank from one of its id in another bank: 30 bits. */
const ofBank = (question: Question): string => digest(JSON.stringify(hiddenOf(question)), 6);

/**
 * Of a question of the shipped bank the key alone, since sources and explanation are in everybody's copy:
 * where a learner's bank is another one, the test can still be marked.
 */
const keyOf = (question: Question) => ({
	id: question.id,
	of: ofBank(question),
	answer: question.answer,
	answerValue: question.answerValue,
	...(question.accepted.length > 0 && { accepted: question.accepted })
});

/** What is locked of a question: nothing that the bank on the other side says anyway. */
function lockedOf(question: Question, known: FindQuestion): object {
	const same = known(question.id);
	return same && ofBank(same) === ofBank(question) ? keyOf(question) : hiddenOf(question);
}

/**
 * A set as learners get it. Of a test: its questions by value and without their keys, and what was
 * taken away locked with the code that `capsuleCode` makes of the secret. Practice whose feedback waits
 * for the code carries a lock with nothing in it, so that the right code can be told. Any other set
 * goes out as it is. The same set, questions and secret give the same bytes.
 *
 * @param questions all of the set's, whole, in its order
 * @param known the shipped bank: what it says of a question is named and not repeated
 * @throws RangeError for a test with a question that carries its own solution, or lacks its key
 */
export async function handedOut(
	power: CryptoPower,
	set: QuizSet,
	questions: readonly Question[],
	secret: string,
	known: FindQuestion = inNoBank
): Promise<QuizSet> {
	if (set.rules?.mode !== 'test') {
		if (set.rules?.feedback !== 'released') return set;
		const code = await capsuleCode(power, secret);
		return { ...set, locked: await locked(power, { set: set.id, code, content: [] }) };
	}
	if (!questions.every((each) => canBeKeyless(each) && !isKeyless(each)))
		throw new RangeError('A test holds questions that can do without their keys');
	const code = await capsuleCode(power, secret);
	const content = questions.map((each) => lockedOf(each, known));
	const fixed = set.rules.fixedOptions === true;
	return {
		...set,
		questions: questions.map((each) => keyless(each, fixed)),
		locked: await locked(power, { set: set.id, code, content })
	};
}

const hiddenSchema = v.looseObject({
	id: v.string(),
	/** Of the bank: what `ofBank` says there. */
	of: v.exactOptional(v.string()),
	reasons: v.exactOptional(v.array(v.tuple([v.string(), v.string()])), [])
});

/**
 * The whole questions of a test, in its order.
 *
 * @param set as it was handed out
 * @param code as it was typed
 * @param known the bank of this device; a question that it has otherwise, or lacks, comes without sources
 */
export async function unlocked(
	power: CryptoPower,
	set: QuizSet,
	code: string,
	known: FindQuestion = inNoBank
): Promise<Result<readonly Question[], 'wrong-code' | 'damaged'>> {
	const inside = await opened(power, { set: set.id, code, box: set.locked ?? '' });
	if (!inside.ok) return inside;
	if (!Array.isArray(inside.value) || inside.value.length !== set.questions.length)
		return err('damaged');
	const hidden: readonly unknown[] = inside.value;
	const questions = set.questions.flatMap((each, at) => whole(each, hidden[at], known) ?? []);
	return questions.length === set.questions.length ? ok(questions) : err('damaged');
}

function whole(question: Question, hidden: unknown, known: FindQuestion): Question | null {
	const read = v.safeParse(hiddenSchema, hidden);
	if (!read.success || read.output.id !== question.id) return null;
	const { of, ...key } = read.output;
	const same = known(question.id);
	const { reasons, ...rest } = same && of === ofBank(same) ? hiddenOf(same) : key;
	const reasonOf = new Map(reasons.map(([option = '', reason = '']) => [option, reason]));
	const options = question.options.map((each) => ({
		...each,
		reason: reasonOf.get(each.id) ?? ''
	}));
	const parsed = v.safeParse(questionSchema, { ...question, ...rest, options });
	return parsed.success ? parsed.output : null;
}
