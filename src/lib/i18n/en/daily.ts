import { said } from '../said';

/** The quiz of the day. */
export const daily = said('daily', {
	title: 'Today’s quiz',
	name: (number: number) => `Today’s quiz ${number}`,
	practiceName: (number: number) => `Today’s quiz ${number}, practice`,
	number: (number: number) => `No. ${number}`,
	text: (count: number) =>
		`${count} questions drawn from the date: the same for everybody who has the same question bank.`,
	once: 'The first time counts. After that you can play it again as practice.',
	begin: 'Begin',
	goOn: 'Go on',
	done: (right: number, total: number) => `${right} of ${total} right`,
	doneText: 'Played for today. The next one comes tomorrow.',
	seeResult: 'See the result',
	practise: 'Play again as practice',
	played: (days: number) =>
		days === 1 ? 'You have played one of them.' : `You have played ${days} of them.`,
	noStreak: 'A day left out costs nothing.',
	bank: (version: string) => `Question bank ${version}`,
	other: 'Another quiz'
});
