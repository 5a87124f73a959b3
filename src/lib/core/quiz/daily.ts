import type { StudyDay } from '../memory/types';
import type { Question, QuestionForm } from '../questions/types';
import { hashOf } from './catalogue';
import { DAILY_COUNT, dailySeed } from './daily-mark';
import { choose } from './plan';

/** Days in which no fact comes back: the bank is dealt into as many hands, and a day plays one. */
const HANDS = 7;

/** What one screen answers, and one that takes longer now and then. */
const FORMS: readonly QuestionForm[] = [
	'choice',
	'true-false',
	'typed',
	'cloze',
	'map',
	'order',
	'match'
];

/**
 * The quiz of a day: the same for everybody who has the same bank, whatever they remember. No fact
 * comes back within a week, as long as a seventh of the bank is enough for a quiz.
 *
 * @param shipped the bank as it is shipped, without the learner's own articles
 * @param day study day
 */
export function dailyQuiz(shipped: readonly Question[], day: StudyDay): Question[] {
	const hand = ((day % HANDS) + HANDS) % HANDS;
	const plan = {
		subject: 'mixed',
		count: DAILY_COUNT,
		forms: FORMS,
		countries: [],
		articles: [],
		seed: dailySeed(day)
	} as const;
	const dealt = shipped.filter(
		({ fact, parts }) =>
			hashOf(fact) % HANDS === hand ||
			// Of several facts only one can lie in a hand; the first speaks for them.
			(parts !== undefined && hashOf(parts[0]?.fact ?? fact) % HANDS === hand)
	);
	const quiz = choose(dealt, plan, new Map(), day);
	return quiz.length === DAILY_COUNT ? quiz : choose(shipped, plan, new Map(), day);
}
