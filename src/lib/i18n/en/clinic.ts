import { said } from '../said';

/** Facts that keep slipping away, and what they are taken for. */
export const clinic = said('clinic', {
	title: 'Clinic',
	heading: 'What keeps slipping away',
	lede: 'A fact forgotten eight times is seldom hard: mostly it is taken for another. Seeing the two side by side helps more than another round.',
	back: 'Back to your flashcards',
	none: 'Nothing slips away',
	noneText:
		'A fact comes here when it was known and then forgotten eight times, and again after every four times more.',
	lapses: (count: number) => `forgotten ${count} times`,
	wanted: 'What is asked for',
	given: (times: number) =>
		times === 1 ? 'What you answered, once' : `What you answered, ${times} times`,
	alike: 'What it is easily taken for',
	answers: 'It answers another question',
	nowhere: 'No fact here has that answer.',
	noConfusion: 'There are no wrong answers on record: so far you graded it yourself.',
	drill: 'Drill the two',
	drillTitle: 'Clinic: two alike',
	otherwise: 'Ask it another way',
	otherwiseTitle: 'Clinic: another way',
	setAside: 'Set it aside',
	setAsideDone: 'Set aside.',
	treated: 'I can tell them apart now',
	treatedDone: 'It comes back here after four more lapses.',
	asideTitle: 'Set aside',
	asideText: 'These are not asked. What is remembered of them stays.',
	takeUp: 'Take up again',
	takeUpNamed: (prompt: string) => `Take up again: ${prompt}`,
	takenUp: 'Taken up again.',
	notStarted: 'The drill could not be started.',
	unsaved: 'This could not be kept.'
});
