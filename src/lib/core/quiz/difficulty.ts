import { recallAfter } from '../memory/curve';
import type { ItemMemory, StudyDay } from '../memory/types';
import type { AnswerType, Question, QuestionForm } from '../questions/types';
import { closeness } from './closeness';
import type { Level } from './types';

/*
 * How likely a question is to be answered right, by somebody who reads the news and by this learner.
 * An estimate of ours, not fitted on answers: nobody's answers leave their device. What it rests on:
 *
 *  - knowing the fact, by what is asked for (`KNOWN`);
 *  - saying it without help is harder than seeing it: a share of those who know is lost (`SAID`);
 *  - whoever does not know guesses among what is not ruled out, and options far from the key are ruled
 *    out (`closeness`): p = known + (1 - known) / (1 + others × closeness), the three-parameter model's
 *    guessing with c = 1 / options (Lord 1980) made smaller or larger by the options themselves;
 *  - a learner's own memory of the item takes the place of `KNOWN` the more often it was asked.
 */

/** Share of readers who know a fact of the news, by what is asked for. */
const KNOWN: Readonly<Record<AnswerType, number>> = {
	country: 0.5,
	organisation: 0.45,
	place: 0.45,
	office: 0.45,
	person: 0.4,
	text: 0.35,
	truth: 0.45,
	number: 0.25,
	date: 0.2
};

/** Of those who know it, who can also say it in this form; forms not named here show the answer. */
const SAID: Readonly<Partial<Record<QuestionForm, number>>> = { typed: 0.75, cloze: 0.8, map: 0.9 };

/** Calls and pairs hang together: each part after the first is known a little more surely. */
const TOGETHER = 0.75;

const EASY = 0.7;
const HARD = 0.4;

/** What one part of a question in parts is guessed with, by its form. */
const PART_GUESS = 0.5;

/** Share of all parts right, for a share of parts known. */
function inParts(known: number, parts: number): number {
	const each = known + (1 - known) * PART_GUESS;
	return Math.pow(each, 1 + (Math.max(2, parts) - 2) * (1 - TOGETHER));
}

/** The chance of a right answer where the fact is known with this chance. */
function chanceFor(question: Question, known: number): number {
	const { form, parts, options } = question;
	if (parts !== undefined) return inParts(known, parts.length);
	if (form === 'true-false') return known + (1 - known) / 2;
	const said = known * (SAID[form] ?? 1);
	if (options.length < 2) return said;
	return said + (1 - said) / (1 + (options.length - 1) * closeness(question));
}

/**
 * The chance that somebody who reads the news answers right, 0 to 1.
 *
 * @param question of any form
 */
export const readersChance = (question: Question): number =>
	chanceFor(question, KNOWN[question.answerType]);

/**
 * The chance that this learner answers right: their recall of the item counts for n / (n + 1) after n
 * answers, what readers know for the rest.
 *
 * @param memory of the question's item, or null where it was never asked
 * @param today study day
 */
export function ownChance(
	question: Question,
	memory: Pick<ItemMemory, 'stability' | 'lastDay' | 'decay' | 'reps'> | null,
	today: StudyDay
): number {
	const prior = KNOWN[question.answerType];
	if (memory === null || !(memory.stability > 0)) return chanceFor(question, prior);
	const days = Math.max(0, today - memory.lastDay);
	const recall = recallAfter(memory.decay, days, memory.stability);
	const weight = memory.reps / (memory.reps + 1);
	return chanceFor(question, weight * recall + (1 - weight) * prior);
}

/** What a chance of a right answer is called. */
export const levelOf = (chance: number): Level =>
	chance >= EASY ? 'easy' : chance >= HARD ? 'medium' : 'hard';
