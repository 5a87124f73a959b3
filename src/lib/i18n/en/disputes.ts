import type { Relation, RelationReason } from '../../core/questions/disagreements';
import { said } from '../said';

const named = (a: string, b: string): string => (a && b ? ` One says ${a}, the other ${b}.` : '');

const REASONS: Readonly<Record<RelationReason, (a: string, b: string) => string>> = {
	'other-date': (a, b) => `It happened once, and both days cannot be right.${named(a, b)}`,
	'other-number': (a, b) => `Both numbers cannot be right.${named(a, b)}`,
	'other-person': (a, b) => `One seat, one day, two people.${named(a, b)}`,
	'other-place': (a, b) => `It happened in one place.${named(a, b)}`,
	denied: () => 'One source says it happened, the other that it did not.',
	'over-time': (a, b) => `Each was true on its day: things moved on between the two.${named(a, b)}`,
	successor: (a, b) => (a && b ? `${b} came after ${a}: each held the seat in their day.` : ''),
	'other-base': (a, b) => `They count different things.${named(a, b)}`,
	'finer-date': (a, b) =>
		a && b
			? `${a} and ${b} fit together: one is only more exact.`
			: 'Only one of them says when; nothing contradicts it.',
	'other-words': () => 'They say the same in other words.'
};

/** What sources say against and beside one another. */
export const disputes = said('disputes', {
	title: 'Sources disagree',
	heading: 'Sources disagree',
	lede: 'Where articles contradict each other, no answer is scored. Here is what each one says.',
	settled: 'Settled by review',
	open: 'Open: never asked for points',
	none: 'No disagreement',
	noneText: 'All sources in the bank agree with each other.',
	sideOf: (at: number, total: number) => `Version ${at} of ${total}`,
	contents: 'On this page',
	openTitle: 'Disagreements',
	changedTitle: 'What changed',
	changedLede: 'Not contradictions: the world moved on between two reports.',
	changedAll: 'Each change with its sources, and what it means for your cards',
	changedNone: 'Nothing that the bank reports twice has changed.',
	was: 'Before',
	is: 'Then',
	fewer: 'Show fewer',
	all: (count: number) => `Show all ${count}`,
	drillTitle: 'Spot the disagreement',
	drillLede:
		'Two statements about one thing. Do they contradict each other, or does it only look so? Nothing here is scored.',
	drillStart: 'Start the drill',
	drillNone: 'There are not enough statements to compare yet.',
	drillPosition: (at: number, total: number) => `Pair ${at} of ${total}`,
	statement: (at: number) => `Statement ${at}`,
	ask: 'What are these two?',
	choices: {
		conflict: 'A conflict',
		differ: 'Another time or another count',
		agree: 'They agree'
	} satisfies Record<Relation, string>,
	verdict: {
		conflict: 'They contradict each other.',
		differ: 'No conflict: another time, or another count.',
		agree: 'They agree.'
	} satisfies Record<Relation, string>,
	right: 'Right.',
	wrong: 'Not this time.',
	yours: 'your answer',
	theKey: 'right answer',
	reason: (reason: RelationReason, a: string, b: string) => REASONS[reason](a, b),
	next: 'Next pair',
	finish: 'Finish',
	done: (right: number, total: number) => `${right} of ${total} told apart`,
	doneText: 'Your flashcards are as they were: this drill is for the eye, not for the memory.',
	again: 'Another round',
	stop: 'Stop the drill',
	keys: 'Keys: 1 to 3 or A to C choose, Enter goes on.'
});
