import { GAP, type Question } from '../../questions/types';
import type { Gradebook } from '../gradebook';
import { answerGroups } from './answer-groups';
import type { Policy } from './policy';

/** One thing that was decided, as learners may be told it. */
export interface Note {
	readonly kind: 'drop' | 'all' | 'answered' | 'right' | 'wrong' | 'never-lower';
	/** Of the question, from 1; 0 for none. */
	readonly number: number;
	readonly prompt: string;
	/** The answer decided about, in words; '' for none. */
	readonly answer: string;
}

/** Long enough to know a question by. */
const PROMPT = 90;

function shortened(prompt: string): string {
	const plain = prompt.replace(GAP, '…');
	return plain.length <= PROMPT ? plain : `${plain.slice(0, PROMPT).replace(/\s+\S*$/u, '')} …`;
}

/** The words of an answer that a decision names by its key. */
function wordsOf(question: Question, at: number, key: string, book: Gradebook): string {
	if (question.form === 'true-false') return key === 'true' ? 'True' : 'False';
	const option = question.options.find(({ id, value }) => id === key || value === key);
	if (option) return option.text;
	return answerGroups(book, at).find((group) => group.key === key)?.text ?? key;
}

/**
 * Everything that stands of a policy, question by question in the order of the set: what a teacher
 * reads over, and what learners are told.
 */
export function notes(policy: Policy, questions: readonly Question[], book: Gradebook): Note[] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const found = book.columns.flatMap((column, at): Note[] => {
		const question = byId.get(column.question);
		if (!question) return [];
		const head = { number: at + 1, prompt: shortened(question.prompt) };
		if (policy.dropped.has(question.id)) return [{ ...head, kind: 'drop', answer: '' }];
		const whom = policy.credited.get(question.id);
		const judged = [...(policy.judged.get(question.id) ?? [])].map(([key, right]): Note => {
			const answer = wordsOf(question, at, key, book);
			return { ...head, kind: right ? 'right' : 'wrong', answer };
		});
		return [...judged, ...(whom ? [{ ...head, kind: whom, answer: '' }] : [])];
	});
	return policy.neverLower
		? [...found, { kind: 'never-lower', number: 0, prompt: '', answer: '' }]
		: found;
}
