import { said } from '../said';

/** Choosing a quiz. */
export const quiz = said('quiz', {
	title: 'Quiz',
	setupTitle: 'What do you want to be asked?',
	subject: 'Subject',
	subjects: {
		mixed: 'Mixed',
		countries: 'Countries',
		people: 'People',
		dates: 'Dates',
		numbers: 'Numbers',
		events: 'Events'
	},
	count: 'Number of questions',
	forms: 'Ways of asking',
	formNames: {
		choice: 'Multiple choice',
		'true-false': 'True or false',
		typed: 'Type the answer',
		cloze: 'Fill the gap',
		order: 'Put in order',
		match: 'Match pairs',
		map: 'Find on the map',
		sprint: 'Before or after',
		sources: 'Spot the disagreement'
	},
	climb: 'Ask harder forms as I know a thing better',
	mixes: 'Ready-made',
	mixNames: {
		who: 'Who’s who',
		time: 'What came first',
		places: 'On the map',
		sources: 'Do sources disagree?'
	},
	country: 'Country',
	anyCountry: 'All countries',
	aboutArticle: (title: string) => `About one article: ${title}`,
	allArticles: 'Ask about all articles',
	start: 'Start',
	available: (count: number) => (count === 1 ? '1 question fits' : `${count} questions fit`),
	none: 'No question fits. Choose another subject, country or way of asking.',
	noForm: 'Choose at least one way of asking.',
	notStarted: 'The quiz could not be started.'
});
