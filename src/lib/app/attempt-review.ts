import type { Question } from '$lib/core/questions/types';
import type { Answered } from '$lib/core/quiz/types';
import { err, ok, type Result } from '$lib/core/result';
import { verdictsOf } from '$lib/core/sets/admission';
import { type Attempt, submissionOf } from '$lib/core/sets/attempt';
import { gradebook } from '$lib/core/sets/gradebook';
import { policyOf } from '$lib/core/sets/marking/policy';
import type { QuizSet } from '$lib/core/sets/types';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';
import { openKeys } from './attempt-codes';
import { feed, judging, typedJudgeFor } from './attempt-feed';
import { setQuestions } from './sharing';

/** A closed attempt whose verdicts may be known. */
export interface Review {
	/** In the order asked, whole. */
	readonly questions: readonly Question[];
	/** To each of them; passed where there was none. */
	readonly answers: readonly Answered[];
	readonly right: number;
	readonly points: number;
	readonly total: number;
	/** Null where the set asks for no pass. */
	readonly passed: boolean | null;
}

/** The questions of a set with their keys; null while its code is not here. */
async function wholeQuestions(app: App, set: QuizSet): Promise<readonly Question[] | null> {
	if (verdictsOf(set) !== 'code') return setQuestions(app, set);
	const code = app.learner.shelf.capsules.get(set.id);
	if (code === undefined) return null;
	const opened = await openKeys(app, set, code);
	return opened.ok ? opened.value.questions : null;
}

/** How a closed attempt went, computed as the teacher's device does; null while that is not known. */
export async function reviewOf(app: App, set: QuizSet, attempt: Attempt): Promise<Review | null> {
	const whole = attempt.finished === null ? null : await wholeQuestions(app, set);
	if (!whole) return null;
	const judged = judging(app, set, await typedJudgeFor(whole));
	const questions = attempt.questions.flatMap((id) => whole.find((each) => each.id === id) ?? []);
	const answers = questions.map((question): Answered => {
		const { response, ms } = attempt.given.get(question.id) ?? {
			response: { form: 'skipped' },
			ms: 0
		};
		return { question: question.id, response, verdict: judged(question, response), ms };
	});
	const submission = submissionOf(attempt, set, { bank: '', app: '' });
	const { rows } = gradebook(set, whole, [submission], judged, {
		drawn: () => attempt.questions,
		policy: policyOf(app.learner.shelf.decisions.get(set.id) ?? [])
	});
	const { score = 0, points = 0, total = 0 } = rows[0] ?? {};
	const pass = set.rules?.pass;
	const passed = pass === undefined ? null : total > 0 && points >= pass * total;
	return { questions, answers, right: score, points, total, passed };
}

/** Lets memory learn of every closed attempt at a set what may be known. */
export async function learnFrom(app: App, set: QuizSet): Promise<void> {
	const questions = await wholeQuestions(app, set);
	if (!questions) return;
	const sittings = [...app.learner.sittings.values()];
	const closed = sittings.filter((each) => each.set === set.id && each.finished);
	for (const { session, attempt } of closed)
		if (attempt !== null) await feed(app, set, session, questions);
}

/** Opens the keys of a set with its code, for good; memory learns from the answers. */
export async function openCapsule(
	app: App,
	set: QuizSet,
	typed: string
): Promise<Result<null, 'wrong-code' | 'damaged' | 'no-keys' | StoreProblem>> {
	const opened = await openKeys(app, set, typed);
	if (!opened.ok) return opened;
	const { code } = opened.value;
	const kept = await app.learner.record({ kind: 'capsule-opened', set: set.id, code });
	if (!kept.ok) return err(kept.error);
	await learnFrom(app, set);
	return ok(null);
}
