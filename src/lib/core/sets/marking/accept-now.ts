import type { Question } from '../../questions/types';
import type { Decision } from '../types';
import { groupKey } from './answer-key';

/**
 * The decision that what is so now counts as right, beside the key: the option that says it, or the
 * typed words. Null where the question offers no such answer.
 *
 * @param now in words, as `outdated` tells it
 */
export function acceptNow({ id, form, options }: Question, now: string): Decision | null {
	const said = groupKey(now);
	if (form === 'typed' || form === 'cloze')
		return { kind: 'judged', question: id, answer: said, right: true };
	const option = options.find(({ text }) => groupKey(text) === said);
	const answer = form === 'map' ? option?.value : option?.id;
	return answer === undefined ? null : { kind: 'judged', question: id, answer, right: true };
}
