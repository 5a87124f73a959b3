import { digest } from '../hash';
import type { QuizSet } from './types';

type Named = Pick<QuizSet, 'title' | 'from' | 'made' | 'questionIds' | 'rules' | 'to' | 'was'>;

/**
 * Names a set by its title, author, time of making, questions, rules and whom it goes back to: digest,
 * 10 characters.
 */
export const setId = (set: Named): string => digest(setHead(set));

/**
 * What makes a set this very set, as one text: the same on every device. Answers are sealed with it, so
 * none of this can be changed on the way.
 */
export function setHead({ title, from, made, questionIds, rules, to, was }: Named): string {
	const head = [title, from, made, questionIds];
	const more = rules || to || was ? [sorted(rules), sorted(to), was ?? null] : [];
	return JSON.stringify([...head, ...more]);
}

/** The same whatever order the keys were written in. */
const sorted = (value: object | undefined): unknown =>
	value === undefined
		? null
		: Object.entries(value)
				.filter(([, each]) => each !== undefined)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([key, each]) => [
					key,
					key === 'sections' || key === 'extensions'
						? (each as readonly object[]).map(sorted)
						: (each as unknown)
				]);
