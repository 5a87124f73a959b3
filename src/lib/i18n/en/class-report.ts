import { said } from '../said';

/** Reports to print, and what leaves the gradebook as a file. Percentages and numbers come as text. */
export const classReport = said('classReport', {
	report: {
		lede: (share: string, low: string, high: string) =>
			`The class has ${share} of the points on average; most such classes would have ${low} to ${high} (95%).`,
		ledeOne: (share: string) => `${share} of the points.`,
		passed: (count: number, of: number, share: string) =>
			`${count} of ${of} have the ${share} needed to pass.`,
		spread: 'How marks are spread',
		band: (low: string, high: string) => `${low} to ${high}`,
		whole: 'The set as a whole',
		mean: 'Mean',
		meanText: 'All marks added up and divided by their number.',
		median: 'Median',
		medianText: 'Half of the marks are below it, half above.',
		deviation: 'Standard deviation',
		deviationText: (points: string) => `Marks lie about ${points} points from their mean.`,
		skewness: 'Skewness',
		skewnessText: {
			low: 'A few marks lie far below the others.',
			even: 'Marks lie evenly on both sides of their mean.',
			high: 'A few marks lie far above the others.'
		},
		kurtosis: 'Kurtosis',
		kurtosisText: {
			flat: 'Marks are spread flatly, without a crowd in the middle.',
			even: 'Marks crowd in the middle about as the normal curve does.',
			peaked: 'Most marks are close together, with a few far off.'
		},
		consistency: 'Internal consistency (Cronbach’s alpha)',
		consistencyText: {
			good: 'Another set of such questions would order learners much the same.',
			fair: 'Another set of such questions would order learners somewhat the same.',
			poor: 'Another set of such questions may well order learners otherwise: do not lean on small differences.'
		},
		errorRatio: 'Error ratio',
		errorRatioText: (share: string) => `${share} of the spread of marks is chance.`,
		standardError: 'Standard error',
		standardErrorText: (points: string) =>
			`By chance alone a mark may be ${points} points off, either way.`,
		unknownText: 'It takes more learners, whose marks differ.',
		teach: 'Teach again',
		teachText: (share: string) =>
			`Questions that gave less than ${share} of their points, by the article that tells the answer.`,
		teachNone: 'No question gave less: nothing needs to be taught again.',
		noArticle: 'Without an article',
		answer: (text: string) => `Answer: ${text}`,
		list: 'Learners',
		print: 'Print this report',
		printAll: 'Reports of all learners'
	},
	own: {
		title: 'Report',
		back: 'All learners',
		print: 'Print',
		printAll: 'Print all',
		given: (text: string) => `Given: ${text}`,
		nothing: 'No answer',
		answer: (text: string) => `Right: ${text}`,
		passed: 'Passed',
		notPassed: 'Not passed',
		finished: (date: string) => `Handed in ${date}`,
		minutes: (count: string) => (count === '1' ? '1 minute' : `${count} minutes`)
	},
	save: {
		csv: 'Results as CSV',
		csvText:
			'One line an attempt, for spreadsheets. Columns are headed by question ids, so that tables of shuffled sets can be put together; nothing in it runs as a formula.',
		questions: 'Questions as CSV',
		questionsText: 'What the ids stand for.',
		analysis: 'Item analysis as CSV',
		analysisText: 'The figures of each question, as Moodle names them.',
		json: 'Everything as JSON',
		jsonText:
			'Raw answers, marks, decisions and figures; the format is described in docs/FORMATS.md.',
		anonymous: 'Leave names out',
		anonymousText:
			'Learners are codes; times of day, ids and words of their own are left out. Not for fewer than five learners.',
		tooFew: 'Without names there must be five learners or more.',
		merge: 'With another teacher',
		mergeText:
			'The file holds the set with its answers and codes, all results and decisions: for teachers only. Opening it puts both gradebooks together; nothing is lost or counted twice.',
		mergeSave: 'Save for another teacher',
		mergeOpen: 'Open another teacher’s file',
		merged: (count: number) =>
			count === 0
				? 'Nothing in it was new.'
				: count === 1
					? '1 record was new.'
					: `${count} records were new.`,
		problems: {
			unreadable: 'This file cannot be read as a gradebook.',
			foreign: 'This file holds nothing about this set.',
			'not-kept': 'It could not be stored. Nothing was changed.'
		}
	}
});
