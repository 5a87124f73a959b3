import type { ItemMemory } from '../memory/types';
import { formAt, type Known, rungOf } from './climb';
import { partStem } from '../questions/templates/groups';
import type { Part, Question, QuestionForm } from '../questions/types';

/** What makes a good flashcard, best first; a statement and what has parts make none. */
const CARD_FORMS: readonly QuestionForm[] = ['typed', 'choice', 'cloze', 'map'];

const rank = ({ form }: Question): number => CARD_FORMS.indexOf(form);
const isCard = (question: Question | undefined): question is Question =>
	question !== undefined && rank(question) >= 0;

/** What tells which card to show; one never asked has no stability yet. */
type Asked = Pick<ItemMemory, 'item' | 'lastQuestion'> & Partial<Known>;

const knownOf = ({ stability, span }: Asked): Known | null =>
	stability === undefined || span === undefined ? null : { stability, span };

/** One event of an order, or one pair of a match, as a card of its own: its left side asks. */
function partCard(question: Question, part: Part): Question {
	const { parts: _, ...whole } = question;
	const ordered = question.form === 'order' || question.form === 'sprint';
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
 * @param climbs whether the form rises as the item is better known, whatever was asked last
 * @returns a finder; it gives null where nothing asks for the item
 */
export function cards(
	questions: readonly Question[],
	climbs = false
): (memory: Asked) => Question | null {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const byItem = new Map<string, Question>();
	const forms = new Map<string, Question[]>();
	const byPart = new Map<string, readonly [Question, Part]>();
	for (const question of questions) {
		const known = byItem.get(question.item);
		if (isCard(question) && (!known || rank(question) < rank(known)))
			byItem.set(question.item, question);
		if (climbs && isCard(question))
			forms.set(question.item, [...(forms.get(question.item) ?? []), question]);
		for (const part of question.parts ?? []) byPart.set(part.item, [question, part]);
	}
	return (memory) => {
		const { item, lastQuestion } = memory;
		const fitting = formAt(forms.get(item) ?? [], rungOf(knownOf(memory)));
		if (fitting) return fitting;
		const last = byId.get(lastQuestion);
		if (isCard(last) && last.item === item && last.form !== 'map') return last;
		const part = byPart.get(item);
		return byItem.get(item) ?? (part ? partCard(...part) : null);
	};
}
