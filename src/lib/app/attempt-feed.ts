import { answeredParts } from '$lib/core/answers/answered-parts';
import { judge, type TypedJudge } from '$lib/core/answers/judge';
import { rivalsOf } from '$lib/core/answers/rivals';
import type { Response, Verdict } from '$lib/core/answers/types';
import { gradeFor } from '$lib/core/memory/grade';
import type { Happening } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import { optionsShown } from '$lib/core/quiz/options-shown';
import { type Attempt, attemptOf, type Given } from '$lib/core/sets/attempt';
import type { QuizSet } from '$lib/core/sets/types';
import { alone } from '$lib/platform/alone';
import type { App } from './app.svelte';

/** As long as an answer is credited with. */
const MOST_MS = 60_000;

/** How the answers of one set are judged. */
export type Judging = (question: Question, response: Response) => Verdict;

/** @param typed null where nothing in the set is typed */
export const judging =
	(app: App, { tolerance }: Pick<QuizSet, 'tolerance'>, typed: TypedJudge | null): Judging =>
	(question, response) => {
		const rivals = response.form === 'typed' ? rivalsOf(question, app.questions) : [];
		const options = tolerance === undefined ? {} : { tolerance };
		return judge(question, response, rivals, typed, options);
	};

/** The judge of what is typed, where something is. */
export const typedJudgeFor = async (
	questions: readonly Pick<Question, 'form'>[]
): Promise<TypedJudge | null> =>
	questions.some(({ form }) => form === 'typed' || form === 'cloze')
		? (await import('$lib/core/answers/typed')).judgeTyped
		: null;

/** An answer of an attempt as memory learns of it, once its verdict may be known. */
export function learned(
	session: string,
	question: Question,
	{ response, ms }: Given,
	verdict: Verdict
): Happening {
	const credited = Math.min(MOST_MS, Math.max(0, Math.round(ms)));
	const parts = answeredParts(question, response);
	return {
		kind: 'answered',
		question: question.id,
		item: question.item,
		form: question.form,
		where: 'set',
		session,
		response,
		verdict,
		grade: gradeFor(verdict, question.form, credited),
		...(parts && { parts }),
		options: optionsShown(question),
		ms: credited
	};
}

/** What memory has not learned yet of an attempt whose verdicts may be known, in the order asked. */
export function unlearned(
	attempt: Attempt,
	questions: ReadonlyMap<string, Question>,
	judged: Judging
): readonly Happening[] {
	return attempt.questions.flatMap((id) => {
		const [question, given] = [questions.get(id), attempt.given.get(id)];
		if (!question || !given || given.response.form === 'skipped') return [];
		if (attempt.verdicts.has(id)) return [];
		return [learned(attempt.session, question, given, judged(question, given.response))];
	});
}

/**
 * Writes down what memory has not learned yet: each question once, in whatever tab, and the rest after
 * a kill.
 *
 * @param questions whole
 */
export async function feed(
	app: App,
	set: QuizSet,
	session: string,
	questions: readonly Question[]
): Promise<void> {
	const judged = judging(app, set, await typedJudgeFor(questions));
	const byId = new Map(questions.map((question) => [question.id, question]));
	await alone(`dateline-feed-${session}`, async () => {
		const attempt = attemptOf(await app.learner.sitting(session), session);
		if (!attempt) return;
		for (const happening of unlearned(attempt, byId, judged))
			if (!(await app.learner.record(happening)).ok) return;
	});
}
