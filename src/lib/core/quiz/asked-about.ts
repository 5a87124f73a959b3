import type { Question } from '../questions/types';

/** What memory is kept about once the question is answered: its item, or those of its parts. */
export const itemsOf = ({ item, parts }: Question): readonly string[] =>
	parts === undefined ? [item] : parts.map((part) => part.item);

/** The facts a question asks about: its own, or those of its parts. */
export const factsOf = ({ fact, parts }: Question): readonly string[] =>
	parts === undefined ? [fact] : parts.map((part) => part.fact);
