import * as v from 'valibot';
import { byText } from '../by-text';
import type { Question, QuestionForm } from '../questions/types';
import { err, ok, type Result } from '../result';
import { questionSchema } from './question-schema';
import { locked, opened } from './seal/capsule';
import { capsuleCode } from './seal/codes';
import type { CryptoPower } from './seal/power';
import type { QuizSet } from './types';

/** Forms whose parts or sayings are their own solution: they cannot be asked without their keys. */
const OWN_SOLUTION: ReadonlySet<QuestionForm> = new Set(['order', 'match', 'sprint', 'sources']);

/** The question can be in a test. */
export const canBeKeyless = ({ form }: Pick<Question, 'form'>): boolean => !OWN_SOLUTION.has(form);

/** The question was handed out without its key. */
export const isKeyless = ({ answer }: Pick<Question, 'answer'>): boolean => answer === '';

/** What a question without its key does not say; each could tell the answer, the countries of its fact too. */
const HIDDEN = {
	answer: '',
	answerValue: '',
	accepted: [],
	asOf: null,
	expires: null,
	countries: [],
	articles: [],
	evidence: [],
	explanation: '',
	salience: 0,
	flaws: []
} as const;

/**
 * A question as a test hands it out: nothing in it says what is right. Its fact goes too, since a
 * fact's name together with a guess gives the question's.
 *
 * @param fixed its options stand as they were written; else they are put in an order that says nothing
 */
export function keyless({ edited: _, ...question }: Question, fixed: boolean): Question {
	const options = question.options.map((option) => ({ ...option, reason: '' }));
	return {
		...question,
		...HIDDEN,
		fact: question.id,
		item: `${question.id}.${question.slot}`,
		options: fixed ? options : options.sort((a, b) => byText(a.id, b.id))
	};
}

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
 * taken away locked with the code that `capsuleCode` makes of the secret. Any other set goes out as it
 * is. The same set, questions and secret give the same bytes.
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
	if (set.rules?.mode !== 'test') return set;
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
	const options = question.options.map((each) => ({ ...each, reason: reasonOf.get(each.id) ?? '' }));
	const parsed = v.safeParse(questionSchema, { ...question, ...rest, options });
	return parsed.success ? parsed.output : null;
}
