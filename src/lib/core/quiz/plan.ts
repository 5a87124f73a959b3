import { isoOfStudyDay } from '../memory/iso-day';
import type { ItemMemory, StudyDay } from '../memory/types';
import type { Question, QuestionForm } from '../questions/types';
import { seeded, shuffled } from '../random';
import { allowed, PER_FACT } from './allowed';
import { factsOf, itemsOf } from './asked-about';
import { tells } from './giveaway';
import type { QuizPlan } from './types';

/** How far chance may move a question, against a salience of 0 to 1. */
const JITTER = 0.6;
/** What goes before salience: never asked, then due, then not yet due. */
const UNSEEN = 1;
const DUE = 0.5;
/** A key past its day stays true, for the stem says as of when; fresher ones go first. */
const STALE = 0.3;

/** These take as long to answer as several others: beside other forms they get fewer turns. */
const LONG: ReadonlySet<QuestionForm> = new Set(['order', 'match', 'map']);
/** Rounds from one turn of a long form to its next. */
const LONG_EVERY = 3;

type Items = ReadonlyMap<string, ItemMemory>;

/** Of a question in parts, the mean over them. */
function urgency(question: Question, items: Items, today: StudyDay): number {
	const each = itemsOf(question).map((item): number => {
		const memory = items.get(item);
		if (memory === undefined) return UNSEEN;
		return memory.dueDay <= today ? DUE : 0;
	});
	return each.reduce((sum, one) => sum + one, 0) / Math.max(1, each.length);
}

/** Best first. Chance depends on the seed and the question alone, not on the order of the bank. */
function ranked(
	questions: readonly Question[],
	seed: string,
	items: Items,
	today: StudyDay
): Question[] {
	const date = isoOfStudyDay(today);
	const stale = ({ expires }: Question): boolean => expires !== null && expires < date;
	return questions
		.map((question) => ({
			question,
			score:
				urgency(question, items, today) +
				question.salience -
				(stale(question) ? STALE : 0) +
				JITTER * seeded(`${seed} ${question.id}`)()
		}))
		.sort((a, b) => b.score - a.score || (a.question.id < b.question.id ? -1 : 1))
		.map(({ question }) => question);
}

/** Whether a question may stand in a quiz beside those already chosen. */
function fits(question: Question, chosen: readonly Question[]): boolean {
	const items = itemsOf(question);
	const room = new Map(factsOf(question).map((fact) => [fact, PER_FACT]));
	for (const other of chosen) {
		if (itemsOf(other).some((item) => items.includes(item))) return false;
		if (tells(other, question) || tells(question, other)) return false;
		for (const fact of new Set(factsOf(other))) {
			const left = room.get(fact);
			if (left !== undefined) room.set(fact, left - 1);
		}
	}
	return [...room.values()].every((left) => left > 0);
}

/** Takes the best fitting question off the end; those that do not fit now never will. */
function takeFitting(worstFirst: Question[], chosen: readonly Question[]): Question | null {
	for (let next = worstFirst.pop(); next !== undefined; next = worstFirst.pop())
		if (fits(next, chosen)) return next;
	return null;
}

/**
 * Chooses a quiz: forms in turn (long ones now and then), never asked and salient questions first with a seeded jitter, no
 * item twice, no fact more than twice, none that tells the answer of another.
 *
 * @param questions the bank, in any order
 * @param plan what the learner asked for
 * @param items what is remembered, by item
 * @param today study day: decides what is due and what is past its day
 * @returns as many as asked for, or as many as there are
 */
export function choose(
	questions: readonly Question[],
	plan: QuizPlan,
	items: ReadonlyMap<string, ItemMemory>,
	today: StudyDay
): Question[] {
	const list = ranked(allowed(questions, plan), plan.seed, items, today);
	let turns = shuffled([...new Set(plan.forms)].sort(), seeded(plan.seed)).map((form) => ({
		form,
		left: list.filter((question) => question.form === form).reverse()
	}));
	const chosen: Question[] = [];
	for (let round = 0; turns.length > 0; round++) {
		for (const { form, left } of turns) {
			if (chosen.length >= plan.count) return chosen;
			if (LONG.has(form) && turns.length > 1 && round % LONG_EVERY !== 0) continue;
			const next = takeFitting(left, chosen);
			if (next !== null) chosen.push(next);
		}
		turns = turns.filter(({ left }) => left.length > 0);
	}
	return chosen;
}
