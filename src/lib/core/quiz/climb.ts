import type { ItemMemory } from '../memory/types';
import type { Question, QuestionForm } from '../questions/types';
import { tells } from './giveaway';

/** How much of the answer a form leaves to be recalled: it is picked, put into a sentence, or typed. */
export type Rung = 0 | 1 | 2;

const RUNGS: Readonly<Partial<Record<QuestionForm, Rung>>> = {
	choice: 0,
	'true-false': 0,
	cloze: 1,
	typed: 2
};

/** Stability in days from which an answer may be asked for with nothing to lean on. */
const FIRM = 3;

/** What of a memory decides; an item never asked has none. */
export type Known = Pick<ItemMemory, 'stability' | 'span'>;

/**
 * How high an item may be asked: never asked, by choice; got right and not yet firm, in a gap; firm,
 * typed. One missed last time goes one rung down, and so has to be climbed again.
 *
 * @param memory what is remembered of it, or null
 */
export function rungOf(memory: Known | null): Rung {
	if (memory === null) return 0;
	const high = memory.stability >= FIRM ? 2 : 1;
	return memory.span > 0 ? high : high === 2 ? 1 : 0;
}

/**
 * The form to ask in, of those there are: the highest not above the rung, else the lowest above it.
 * Of equals the first.
 *
 * @param forms of one item; what is on no rung (map, order, …) is never taken
 */
export function formAt<T extends Pick<Question, 'form'>>(
	forms: readonly T[],
	rung: Rung
): T | null {
	const rungs = forms.flatMap((question) => {
		const at = RUNGS[question.form];
		return at === undefined ? [] : [{ question, at }];
	});
	const below = rungs.filter(({ at }) => at <= rung);
	const [best] =
		below.length > 0 ? below.sort((a, b) => b.at - a.at) : rungs.sort((a, b) => a.at - b.at);
	return best?.question ?? null;
}

/** What decides which form is asked. */
interface Climb {
	/** What is remembered, by item. */
	readonly items: ReadonlyMap<string, Known>;
	/** Forms the learner chose: no other is climbed to. */
	readonly forms: readonly QuestionForm[];
}

/** Whether a question may stand among others: neither tells the answer of the other. */
const fits = (question: Question, others: readonly Question[]): boolean =>
	others.every((other) => !tells(other, question) && !tells(question, other));

/**
 * A quiz with each thing asked in the form that fits how well it is known. What is on no rung stays, and
 * so does what would tell, or be told by, another question of the quiz.
 *
 * @param chosen the quiz as drawn, no item twice
 * @param bank every question that may be asked instead
 * @returns as many questions about the same items, in the same order
 */
export function climbed(
	chosen: readonly Question[],
	bank: readonly Question[],
	{ items, forms }: Climb
): Question[] {
	const wanted = new Set(
		chosen.filter(({ form }) => RUNGS[form] !== undefined).map(({ item }) => item)
	);
	const siblings = new Map<string, Question[]>();
	for (const question of bank)
		if (wanted.has(question.item) && forms.includes(question.form) && question.flaws.length === 0)
			siblings.set(question.item, [...(siblings.get(question.item) ?? []), question]);
	const quiz = [...chosen];
	chosen.forEach((question, at) => {
		if (!wanted.has(question.item)) return;
		const rung = rungOf(items.get(question.item) ?? null);
		const better = formAt([question, ...(siblings.get(question.item) ?? [])], rung);
		const others = quiz.filter((_, place) => place !== at);
		if (better !== null && better.form !== question.form && fits(better, others)) quiz[at] = better;
	});
	return quiz;
}
