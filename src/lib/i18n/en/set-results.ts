import { said } from '../said';

/** What other pages tell of results: few words, since they are loaded first. */
export const setResults = said('setResults', {
	counts: (learners: number, attempts: number) =>
		`${learners === 1 ? '1 learner' : `${learners} learners`} · ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}`,
	average: (share: string) => `${share} of the points on average.`,
	newest: 'Handed in last',
	nameless: 'No name',
	late: 'late',
	attempt: (number: number) => `Attempt ${number}`,
	open: 'Open the gradebook',
	cameTitle: 'Your teacher re-graded this set',
	cameText: 'Questions were dropped or other answers count as right. Your mark here can follow.',
	take: 'Take it over',
	taken: 'Your mark is up to date.',
	marks: (before: string, of: string, after: string, ofNow: string) =>
		`${before} of ${of} points before, ${after} of ${ofNow} now.`,
	why: {
		drop: 'This question counts for nobody.',
		all: 'Everybody gets its points.',
		answered: 'Everybody who answered it gets its points.',
		right: (answer: string) => `“${answer}” counts as right.`,
		wrong: (answer: string) => `“${answer}” does not count as right.`,
		'never-lower': 'No mark fell.'
	}
});
