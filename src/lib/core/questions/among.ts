import type { Option, Question } from './types';

/** "Which of these people": others would be right as well, were they not left out. */
const AMONG = /\bof these\b/i;

/** The options that a question cannot be understood without; none where it stands alone. */
export const askedAmong = ({ prompt, options }: Question): readonly Option[] =>
	AMONG.test(prompt) ? options : [];
