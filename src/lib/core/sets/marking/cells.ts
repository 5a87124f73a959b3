import { responseText } from '../../answers/response-text';
import { shareOf } from '../../answers/share';
import type { Response, Verdict } from '../../answers/types';
import type { Question } from '../../questions/types';
import type { Submission } from '../types';
import { answerKey } from './answer-key';
import type { Policy } from './policy';

export type JudgeFn = (question: Question, response: Response) => Verdict;

/**
 * Who settled what a question gives: the judge; the teacher, by deciding about the answer or by giving
 * full points; the rule that no mark falls; or nobody, since the question was dropped.
 */
export type SettledBy = 'judge' | 'teacher' | 'full-credit' | 'never-lower' | 'dropped';

/** One question of one attempt. */
export interface Cell {
	/** As the learner gave it; '' for none. */
	readonly text: string;
	/** What a decision about this answer names it by, or null where none can. */
	readonly key: string | null;
	/**
	 * `skipped`: seen and passed · `unanswered`: never reached · `not-asked`: of a pool that gave this
	 * learner others. None of these scores by itself.
	 */
	readonly outcome: Verdict['outcome'] | 'skipped' | 'unanswered' | 'not-asked';
	/** What the judge alone says; as `outcome` unless the teacher decided about this answer. */
	readonly judged: Verdict['outcome'] | null;
	/** How much of the answer was right, 0 to 1: 1 or 0, but for what has parts. */
	readonly share: number;
	/** Part of the question's points that it gives, 0 to 1, all decisions heeded. */
	readonly credit: number;
	/** Points it gives. */
	readonly points: number;
	readonly by: SettledBy;
	readonly ms: number | null;
	/** The learner said that it was right; the outcome is the judge's or the teacher's. */
	readonly overridden?: true;
}

/** A question as it counts in this set. */
export interface Weighed {
	readonly question: Question;
	/** Points it can give. */
	readonly worth: number;
}

export interface MarkingRules {
	readonly judge: JudgeFn;
	readonly policy: Policy;
	/** What is partly right counts in part. */
	readonly partial: boolean;
}

type Given = Submission['answers'][number];

const EMPTY = { text: '', key: null, judged: null, share: 0, credit: 0, points: 0 } as const;

const NOT_ASKED: Cell = { ...EMPTY, outcome: 'not-asked', by: 'judge', ms: null };

/** What an answer gives before anything is given to everybody. */
function answered(
	question: Question,
	given: Given | undefined,
	{ judge, policy, partial }: MarkingRules
): { readonly cell: Cell; readonly alone: number } {
	if (given === undefined)
		return { cell: { ...EMPTY, outcome: 'unanswered', by: 'judge', ms: null }, alone: 0 };
	const { response, ms } = given;
	if (response.form === 'skipped')
		return { cell: { ...EMPTY, outcome: 'skipped', by: 'judge', ms }, alone: 0 };
	const verdict = judge(question, response);
	const creditOf = (share: number): number => (partial || share === 1 ? share : 0);
	const judged = { outcome: verdict.outcome, share: shareOf(verdict) };
	const key = answerKey(response);
	const decided = key === null ? undefined : policy.judged.get(question.id)?.get(key);
	const stands =
		decided === undefined
			? judged
			: decided
				? { outcome: 'right' as const, share: 1 }
				: { outcome: 'wrong' as const, share: 0 };
	const cell: Cell = {
		text: responseText(question, response),
		key,
		...stands,
		judged: judged.outcome,
		credit: creditOf(stands.share),
		points: 0,
		by: decided === undefined ? 'judge' : 'teacher',
		ms,
		...(given.overridden && { overridden: given.overridden })
	};
	return { cell, alone: creditOf(judged.share) };
}

const isGiven = ({ outcome }: Cell): boolean => outcome !== 'skipped' && outcome !== 'unanswered';

/**
 * Marks one question of one attempt.
 *
 * @param given undefined where the learner never reached it
 * @param asked false where a pool gave this learner other questions
 * @returns the cell, dropped questions among them, with what it gives while it counts
 */
export function marked(
	{ question, worth }: Weighed,
	given: Given | undefined,
	asked: boolean,
	rules: MarkingRules
): Cell {
	if (!asked) return NOT_ASKED;
	const { policy } = rules;
	const { cell, alone } = answered(question, given, rules);
	const whom = policy.credited.get(question.id);
	const full = whom === 'all' || (whom === 'answered' && isGiven(cell));
	const decided = full && cell.credit < 1 ? { credit: 1, by: 'full-credit' as const } : cell;
	const kept = policy.neverLower && alone > decided.credit;
	const { credit, by } = kept ? { credit: alone, by: 'never-lower' as const } : decided;
	return { ...cell, credit, by, points: credit * worth };
}
