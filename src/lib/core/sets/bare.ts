import { byText } from '../by-text';
import type { Question, QuestionForm } from '../questions/types';

/** Forms whose parts or sayings are their own solution: they cannot be asked without their keys. */
const OWN_SOLUTION: ReadonlySet<QuestionForm> = new Set(['order', 'match', 'sprint', 'sources']);

/** The question can be in a test. */
export const canBeKeyless = ({ form }: Pick<Question, 'form'>): boolean => !OWN_SOLUTION.has(form);

/** The question was handed out without its key. */
export const isKeyless = ({ answer }: Pick<Question, 'answer'>): boolean => answer === '';

/** What a question without its key does not say; each could tell the answer, the countries of its fact too. */
export const HIDDEN = {
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
} as const satisfies Partial<Question>;

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
