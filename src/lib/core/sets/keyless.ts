import * as v from 'valibot';
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

/**
 * A set as learners get it. Of a test: its questions by value and without their keys, and what was
 * taken away locked with the code that `capsuleCode` makes of the secret. Practice whose feedback waits
 * for the code carries a lock with nothing in it, so that the right code can be told. Any other set
 * goes out as it is. The same set, questions and secret give the same bytes.
 *
 * @param questions all of the set's, whole, in its order
 * @throws RangeError for a test with a question that carries its own solution, or lacks its key
 */
export async function handedOut(
	power: CryptoPower,
	set: QuizSet,
	questions: readonly Question[],
	secret: string
): Promise<QuizSet> {
	if (set.rules?.mode !== 'test') {
		if (set.rules?.feedback !== 'released') return set;
		const code = await capsuleCode(power, secret);
		return { ...set, locked: await locked(power, { set: set.id, code, content: [] }) };
	}
	if (!questions.every((each) => canBeKeyless(each) && !isKeyless(each)))
		throw new RangeError('A test holds questions that can do without their keys');
	const code = await capsuleCode(power, secret);
	const content = questions.map(hiddenOf);
	const fixed = set.rules.fixedOptions === true;
	return {
		...set,
		questions: questions.map((each) => keyless(each, fixed)),
		locked: await locked(power, { set: set.id, code, content })
	};
}

const hiddenSchema = v.looseObject({
	id: v.string(),
	reasons: v.array(v.tuple([v.string(), v.string()]))
});

/**
 * The whole questions of a test, in its order.
 *
 * @param set as it was handed out
 * @param code as it was typed
 */
export async function unlocked(
	power: CryptoPower,
	set: QuizSet,
	code: string
): Promise<Result<readonly Question[], 'wrong-code' | 'damaged'>> {
	const inside = await opened(power, { set: set.id, code, box: set.locked ?? '' });
	if (!inside.ok) return inside;
	if (!Array.isArray(inside.value) || inside.value.length !== set.questions.length)
		return err('damaged');
	const hidden: readonly unknown[] = inside.value;
	const questions = set.questions.flatMap((each, at) => whole(each, hidden[at]) ?? []);
	return questions.length === set.questions.length ? ok(questions) : err('damaged');
}

function whole(question: Question, hidden: unknown): Question | null {
	const read = v.safeParse(hiddenSchema, hidden);
	if (!read.success || read.output.id !== question.id) return null;
	const { reasons, ...rest } = read.output;
	const reasonOf = new Map(reasons);
	const options = question.options.map((each) => ({
		...each,
		reason: reasonOf.get(each.id) ?? ''
	}));
	const parsed = v.safeParse(questionSchema, { ...question, ...rest, options });
	return parsed.success ? parsed.output : null;
}
