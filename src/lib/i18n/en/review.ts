import type { Reason } from '../../core/memory/why';
import { said } from '../said';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const cards = (count: number): string => (count === 1 ? '1 card' : `${count} cards`);

export const review = said('review', {
	title: 'Review',
	heading: 'Flashcards',
	remaining: (count: number) => `${cards(count)} left`,
	show: 'Show the answer',
	question: 'Question',
	answer: 'Answer',
	how: 'How well did you know it?',
	grades: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
	soon: '10 min',
	days,
	undo: 'Undo',
	redo: 'Redo',
	nothingToUndo: 'There is nothing to take back.',
	nothingToRedo: 'There is nothing to bring back.',
	doneTitle: 'All reviewed',
	doneText: (count: number) => `${cards(count)} done. Come back tomorrow.`,
	enoughTitle: 'Enough for today',
	noneTitle: 'Nothing is due',
	noneText: 'Take a quiz: every fact you answer becomes a card that comes back in time.',
	next: (date: string, count: number) =>
		count === 1
			? `The next card is due on ${date}.`
			: `The next ${count} cards are due on ${date}.`,
	later: {
		minutes: (count: number, minutes: number) =>
			`${cards(count)} can wait: your ${minutes === 1 ? 'minute for today goes' : `${minutes} minutes for today go`} to what you would forget first.`,
		'catch-up': (count: number) =>
			`You were away, and that is fine. ${cards(count)} can wait: today brings what you would forget first.`
	},
	caughtUp: (count: number) =>
		count === 1
			? 'At this pace you are up to date tomorrow.'
			: `At this pace you are up to date in ${days(count)}.`,
	more: 'Ask some of them now',
	begin: (count: number) => (count === 1 ? 'Learn a new fact' : `Learn ${count} new facts`),
	fresh: 'New: never asked before.',
	startQuiz: 'Start a quiz',
	unsaved: 'Your grade could not be saved.',
	aside: 'Set aside',
	asideDone:
		'Set aside. It is not asked again until you take it up in the clinic; Undo brings it back.',
	links: 'More about reviewing',
	plan: 'Your plan',
	clinic: (count: number) => (count === 0 ? 'Clinic' : `Clinic (${count})`),
	clinicCall: (count: number) =>
		count === 1 ? 'One fact keeps slipping away.' : `${count} facts keep slipping away.`,
	toClinic: 'Open the clinic',
	changed: (count: number) =>
		count === 1 ? 'One thing you learned has changed' : `${count} things you learned have changed`,
	changedText:
		'They are not asked any more; you learn what came after them instead. A short drill tells old from new.',
	changedOn: (date: string) => `changed on ${date}`,
	drill: 'Old against new',
	drillWhich: 'Which was it then?',
	drillPosition: (at: number, total: number) => `${at} of ${total}`,
	drillRight: 'Right.',
	drillWrong: (answer: string) => `No: ${answer}.`,
	drillNext: 'Next',
	drillDone: (right: number, total: number) => `${right} of ${total} told apart`,
	drillAgain: 'Another round',
	close: 'Close',
	keys: 'Keys: Space shows the answer, H a hint, 1 to 4 grade, U undoes, Shift+U redoes.',
	why: {
		title: 'Why this card, why now',
		recall: (now: string, wished: string, own: boolean) =>
			`Chance that you know it today: ${now}. It is asked when that falls to ${wished}${own ? ', as you chose for this subject' : ''}.`,
		since: (since: string, date: string) => `Last answered ${since} ago, on ${date}.`,
		today: 'Last answered earlier today.',
		history: (reps: number, lapses: number) =>
			`Answered ${reps === 1 ? 'once' : `${reps} times`}, ${lapses === 0 ? 'never forgotten' : lapses === 1 ? 'forgotten once' : `forgotten ${lapses} times`} since you first knew it.`,
		stability: (stable: string, wished: string, interval: number) =>
			`It stays above 90% for ${stable}, and above ${wished} for ${days(interval)}.`,
		chosen: (from: number, to: number, planned: number) =>
			from === to
				? `So it was due after ${days(planned)}.`
				: `Any day from ${from} to ${to} days later was as good; one with few cards was chosen, ${days(planned)} later.`,
		overdue: (count: number) => `It is ${days(count)} overdue.`,
		reasons: {
			step: 'You did not know it last time, so it was to come back the same day.',
			cap: 'So far you only recognised it among options, so it comes back soon until you recall it.',
			exam: 'It is in the last pass before an exam.',
			moved: 'Those days were free or full in your plan, so it was given another.',
			interval: ''
		} satisfies Record<Reason, string>,
		exam: (title: string, date: string) =>
			`It is in the last pass before ${title || 'your exam'} on ${date}.`,
		fresh: 'You never answered this. It is one of today’s new facts.',
		outcomes: 'Last answers',
		none: 'No answers yet.',
		outcome: { right: 'right', nearly: 'nearly', wrong: 'wrong' },
		form: {
			card: 'card',
			choice: 'choice',
			'true-false': 'true or false',
			typed: 'typed',
			cloze: 'gap',
			order: 'order',
			match: 'match',
			map: 'map',
			sprint: 'before or after',
			sources: 'sources compared'
		},
		buttons: 'What each button does',
		button: (grade: string, due: string, stable: string) =>
			`${grade}: back in ${due}; then stable for ${stable}.`
	}
});
