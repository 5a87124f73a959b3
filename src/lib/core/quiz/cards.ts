import type { ItemMemory } from '../memory/types';
import { partStem } from '../questions/templates/groups';
import type { Part, Question, QuestionForm } from '../questions/types';

/** What makes a good flashcard, best first; a statement, an order and a match make none. */
const CARD_FORMS: readonly QuestionForm[] = ['typed', 'choice', 'cloze', 'map'];

const rank = ({ form }: Question): number => CARD_FORMS.indexOf(form);
const isCard = (question: Question | undefined): question is Question =>
	question !== undefined && rank(question) >= 0;

/** One event of an order, or one pair of a match, as a card of its own: its left side asks. */
function partCard(question: Question, part: Part): Question {
	const { parts: _, ...whole } = question;
	const ordered = question.form === 'order';
	return {
		...whole,
		item: part.item,
		fact: part.fact,
		form: 'typed',
		prompt: partStem(question.form, part),
		answerType: ordered ? 'date' : 'text',
		answer: part.right,
		answerValue: part.value,
		explanation: '',
		// What is quoted may speak of another part.
		evidence: question.evidence.length === 1 ? question.evidence : []
	};
}

/**
 * Finds what to show as the flashcard of an item: the question asked last, where it makes a card, else
 * the best other one, else the part of an order or a match that asks for it.
 *
 * @param questions the bank, in any order
 * @returns a finder; it gives null where nothing asks for the item
 */
export function cards(
	questions: readonly Question[]
): (memory: Pick<ItemMemory, 'item' | 'lastQuestion'>) => Question | null {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const byItem = new Map<string, Question>();
	const byPart = new Map<string, readonly [Question, Part]>();
	for (const question of questions) {
		const known = byItem.get(question.item);
		if (isCard(question) && (!known || rank(question) < rank(known)))
			byItem.set(question.item, question);
		for (const part of question.parts ?? []) byPart.set(part.item, [question, part]);
	}
	return ({ item, lastQuestion }) => {
		const last = byId.get(lastQuestion);
		if (isCard(last) && last.item === item && last.form !== 'map') return last;
		const part = byPart.get(item);
		return byItem.get(item) ?? (part ? partCard(...part) : null);
	};
}
