import { said } from '../said';

export const front = said('front', {
	title: 'Dateline: learn the news offline',
	lede: 'Questions built from news articles, each with the sentence that proves it. Works with no network, and keeps everything on your device.',
	bank: (questions: number, articles: number) => `${questions} questions from ${articles} articles`,
	dueTitle: 'Due today',
	due: (count: number) => (count === 1 ? 'card is due' : 'cards are due'),
	dueNone:
		'Nothing is due. A quiz adds cards; they come back on the day you are about to forget them.',
	review: 'Review now',
	mixed: 'Mixed',
	notStarted: 'The quiz could not be started.',
	quizTitle: 'A quick quiz',
	daily: 'Today’s quiz',
	quizText: 'Ten mixed questions, a few minutes.',
	quizStart: 'Start the quiz',
	quizChoose: 'Choose what to be asked',
	latest: 'Articles',
	allArticles: 'All articles',
	disputesTitle: 'Sources disagree',
	disputesMore: 'See what each source says',
	streak: (days: number) => (days === 1 ? 'day in a row' : 'days in a row'),
	known: 'facts known',
	answered: 'answers so far'
});
