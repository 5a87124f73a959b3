import { said } from '../said';

/** A part of the answer, shown on request. */
export const hint = said('hint', {
	ask: 'Show a hint',
	cost: 'After a hint a right answer counts as hard.',
	label: 'Hint:',
	starts: (letter: string, words: number) =>
		words === 1 ? `it begins with ${letter}.` : `${words} words, beginning with ${letter}.`,
	not: (option: string) => `it is not ${option}.`,
	decade: (from: string) => `in the ${from}s.`,
	year: (year: string) => `in ${year}.`,
	month: (month: string) => `in ${month}.`,
	between: (low: string, high: string) => `from ${low} to ${high}.`,
	earliest: (event: string) => `the earliest is: ${event}`,
	pair: (left: string, right: string) => `${left} – ${right}`
});
