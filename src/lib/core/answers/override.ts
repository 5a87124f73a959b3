import type { Response, Verdict } from './types';

/** What an answer counts as once its learner says that it was right. */
export const OVERRIDDEN: Verdict = { outcome: 'right', reason: 'overridden' };

/** Only what was typed can be misjudged; what the judge took as right stays as it was. */
export const canOverride = (answered: {
	readonly response: Response | { readonly form: 'card' };
	readonly verdict: Verdict;
}): boolean =>
	answered.response.form === 'typed' &&
	answered.verdict.outcome !== 'right' &&
	answered.verdict.reason !== 'empty';
