import type { Question } from '../questions/types';

/** What the learner could choose among at a time; none where the answer is recalled. */
export const optionsShown = ({ form, options, parts }: Question): number =>
	form === 'true-false' || form === 'sprint' ? 2 : (parts ?? options).length;
