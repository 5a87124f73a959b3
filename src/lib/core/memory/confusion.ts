import { responseText } from '../answers/response-text';
import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import type { LearnerEvent } from './types';

type AnsweredEvent = Extract<LearnerEvent, { readonly kind: 'answered' }>;

/** What is answered in the place of an item. */
export interface Confusion {
	/** As it was answered; empty where nothing was and only likeness speaks. */
	readonly given: string;
	readonly times: number;
	/** The item it would have been right for, by a question of it; null where the bank has none. */
	readonly other: Question | null;
}

type ById = ReadonlyMap<string, Question>;

/** The wrong answer in words; null where it says nothing: a true or false, a pass, an unknown option. */
function wrongAnswer(event: AnsweredEvent, item: string, byId: ById): string | null {
	const question = byId.get(event.question);
	const { response } = event;
	if (response.form === 'card' || response.form === 'skipped' || response.form === 'true-false')
		return null;
	if (response.form === 'typed') return event.item === item ? response.text.trim() : null;
	if (!question) return null;
	if (response.form === 'match') {
		const mine = question.parts?.find((part) => part.item === item);
		const joined = response.pairs.find(([left]) => left === mine?.id)?.[1];
		const other = question.parts?.find(({ id }) => id === joined);
		return other && other.id !== mine?.id ? other.right : null;
	}
	if (response.form === 'order' || response.form === 'sprint' || event.item !== item) return null;
	const text = responseText(question, response);
	return question.options.some((option) => option.text === text) ? text : null;
}

/** Higher is more alike: the same slot of the same kind of fact, then countries shared. */
const likeness = (mine: Question, other: Question): number =>
	(mine.kind === other.kind && mine.slot === other.slot ? 100 : 0) +
	(mine.answerType === other.answerType ? 10 : 0) +
	other.countries.filter((code) => mine.countries.includes(code)).length;

const TOLD: ReadonlySet<Question['form']> = new Set(['typed', 'choice', 'cloze', 'map']);

/** Of several questions the one most like mine; those whose key is no answer by itself are left out. */
function mostAlike(mine: Question, others: readonly Question[]): Question | null {
	const ranked = others
		.filter(({ item, form }) => item !== mine.item && TOLD.has(form))
		.map((other) => ({ other, like: likeness(mine, other) }))
		.sort((a, b) => b.like - a.like || (a.other.id < b.other.id ? -1 : 1));
	return ranked[0]?.other ?? null;
}

/** Questions by each of their right answers, folded: whose answer is this? */
function byAnswer(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
	const found = new Map<string, Question[]>();
	for (const question of questions)
		for (const text of new Set([question.answer, ...question.accepted].map(fold)))
			if (text !== '') found.set(text, [...(found.get(text) ?? []), question]);
	return found;
}

/**
 * What an item is confused with: wrong answers given for it, the most frequent first, each with the
 * item that it belongs to. Where no wrong answer tells (flashcards alone), the distractor of its
 * questions that is most like it stands in.
 *
 * @param mine a question of the item
 * @param events what stands of the history; others than answers to the item may be among them
 * @param questions the bank
 */
export function confusionsOf(
	mine: Question,
	events: Iterable<LearnerEvent>,
	questions: readonly Question[]
): Confusion[] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const owners = byAnswer(questions);
	const counted = new Map<string, { given: string; times: number }>();
	for (const event of events) {
		if (event.kind !== 'answered' || event.verdict.outcome === 'right') continue;
		const given = wrongAnswer(event, mine.item, byId);
		if (given === null || fold(given) === '') continue;
		const known = counted.get(fold(given));
		counted.set(fold(given), { given: known?.given ?? given, times: (known?.times ?? 0) + 1 });
	}
	const told = [...counted]
		.map(([key, one]) => ({ ...one, other: mostAlike(mine, owners.get(key) ?? []) }))
		.sort((a, b) => b.times - a.times || (a.given < b.given ? -1 : 1));
	if (told.length > 0) return told;
	const options = questions
		.filter(({ item }) => item === mine.item)
		.flatMap((question) => question.options.filter(({ text }) => text !== question.answer));
	const other = mostAlike(
		mine,
		options.flatMap(({ text }) => owners.get(fold(text)) ?? [])
	);
	return other ? [{ given: '', times: 0, other }] : [];
}
