import { digest } from '../hash';
import type { QuizSet } from './types';

/** Names a set by its title, author, time of making and questions: digest, 10 characters. */
export const setId = (set: Pick<QuizSet, 'title' | 'from' | 'made' | 'questionIds'>): string =>
	digest(JSON.stringify([set.title, set.from, set.made, set.questionIds]));
