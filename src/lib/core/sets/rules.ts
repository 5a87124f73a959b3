import type { Question } from '../questions/types';
import { canBeKeyless } from './bare';
import { idsOf, type Outline, sectionsOf } from './outline';
import type { Extension, QuizSet, SetRules } from './types';

/** How a set is to be taken, as an editor holds it: everything has a value. */
export interface RulesWish {
	readonly mode: 'practice' | 'test';
	/** ms since the epoch, null for no limit. */
	readonly opens: number | null;
	readonly closes: number | null;
	/** For one attempt, null for as long as it takes. */
	readonly minutes: number | null;
	/** Null for as many as they like. */
	readonly attempts: number | null;
	/** A test is always released by its code. */
	readonly feedback: 'at-once' | 'end' | 'released';
	/** 0 to 1, null for none. */
	readonly pass: number | null;
	/** By question id; what is absent counts one. */
	readonly points: ReadonlyMap<string, number>;
	readonly partial: boolean;
	readonly shuffleOptions: boolean;
}

/** A set for practice, without any limit. */
export const PLAIN_RULES: RulesWish = {
	mode: 'practice',
	opens: null,
	closes: null,
	minutes: null,
	attempts: null,
	feedback: 'at-once',
	pass: null,
	points: new Map(),
	partial: false,
	shuffleOptions: true
};

/** What choosing a test sets with it: one attempt, no more is asked of a teacher in a hurry. */
export const asTest = (wish: RulesWish): RulesWish => ({
	...wish,
	mode: 'test',
	feedback: 'released',
	attempts: wish.attempts ?? 1
});

/** What choosing practice takes back with it. */
export const asPractice = (wish: RulesWish): RulesWish => ({
	...wish,
	mode: 'practice',
	feedback: 'at-once',
	attempts: null
});

/** Whether time is limited, so that some learners may need more of it. */
export const isTimed = ({ minutes, closes }: Pick<RulesWish, 'minutes' | 'closes'>): boolean =>
	minutes !== null || closes !== null;

/** Points of each question in order; undefined where each counts one. */
function pointsIn(wish: RulesWish, ids: readonly string[]): readonly number[] | undefined {
	const points = ids.map((id) => wish.points.get(id) ?? 1);
	return points.every((each) => each === 1) ? undefined : points;
}

/**
 * The rules a set is handed out with: what is not limited is left out, so that a plain set has none.
 *
 * @param extensions codes for more time; they are taken only where time is limited
 */
export function rulesOf(
	wish: RulesWish,
	outline: Outline,
	extensions: readonly Extension[] = []
): SetRules | undefined {
	const points = pointsIn(wish, idsOf(outline));
	const sections = sectionsOf(outline);
	const feedback = wish.mode === 'test' ? 'released' : wish.feedback;
	const rules: SetRules = {
		...(wish.mode === 'test' && { mode: wish.mode }),
		...(wish.opens !== null && { opens: wish.opens }),
		...(wish.closes !== null && { closes: wish.closes }),
		...(wish.minutes !== null && { minutes: wish.minutes }),
		...(wish.attempts !== null && { attempts: wish.attempts }),
		...(feedback !== 'at-once' && { feedback }),
		...(wish.pass !== null && { pass: wish.pass }),
		...(points && { points }),
		...(wish.partial && { partial: true }),
		...(!wish.shuffleOptions && { fixedOptions: true }),
		...(sections && { sections }),
		...(isTimed(wish) && extensions.length > 0 && { extensions })
	};
	return Object.keys(rules).length > 0 ? rules : undefined;
}

/** The rules of a set as an editor holds them. */
export function wishOf({
	rules = {},
	questionIds
}: Pick<QuizSet, 'rules' | 'questionIds'>): RulesWish {
	const points = (rules.points ?? []).flatMap((each, at): [string, number][] => {
		const id = questionIds[at];
		return id === undefined || each === 1 ? [] : [[id, each]];
	});
	return {
		mode: rules.mode ?? 'practice',
		opens: rules.opens ?? null,
		closes: rules.closes ?? null,
		minutes: rules.minutes ?? null,
		attempts: rules.attempts ?? null,
		feedback: rules.feedback ?? 'at-once',
		pass: rules.pass ?? null,
		points: new Map(points),
		partial: rules.partial ?? false,
		shuffleOptions: !rules.fixedOptions
	};
}

/** Points all questions of a set have together. */
export const allPoints = ({ rules, questionIds }: Pick<QuizSet, 'rules' | 'questionIds'>): number =>
	rules?.points?.reduce((sum, each) => sum + each, 0) ?? questionIds.length;

/**
 * What stands against rules. `closes-first`: it would close before it opens · `closed-already` ·
 * `tells-itself`: questions that cannot be in a test · `uneven-pool`: questions drawn from one pool
 * count differently, so that learners would not be asked for the same · `no-points`: nothing counts.
 */
export type RulesProblem =
	| { readonly kind: 'closes-first' | 'closed-already' | 'no-points' }
	| { readonly kind: 'tells-itself'; readonly questions: readonly string[] }
	| { readonly kind: 'uneven-pool'; readonly section: string };

/**
 * Looks rules over before a set is saved.
 *
 * @param questions those of the outline
 * @param now ms since the epoch
 */
export function rulesProblems(
	wish: RulesWish,
	outline: Outline,
	questions: readonly Pick<Question, 'id' | 'form'>[],
	now: number
): RulesProblem[] {
	const { opens, closes } = wish;
	const found: RulesProblem[] = [];
	if (opens !== null && closes !== null && closes <= opens) found.push({ kind: 'closes-first' });
	else if (closes !== null && closes <= now) found.push({ kind: 'closed-already' });
	const telling = questions.filter((each) => !canBeKeyless(each)).map(({ id }) => id);
	if (wish.mode === 'test' && telling.length > 0)
		found.push({ kind: 'tells-itself', questions: telling });
	const worth = (id: string): number => wish.points.get(id) ?? 1;
	for (const { key, draw, questions: ids } of outline)
		if (draw !== null && draw < ids.length && new Set(ids.map(worth)).size > 1)
			found.push({ kind: 'uneven-pool', section: key });
	const ids = idsOf(outline);
	if (ids.length > 0 && ids.every((id) => worth(id) === 0)) found.push({ kind: 'no-points' });
	return found;
}
