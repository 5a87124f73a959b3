import type { PublishedHow } from '../../core/article/types';
import { said } from '../said';

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);
const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

/** The articles: shipped digests and the learner's own. */
export const library = said('library', {
	title: 'Articles',
	heading: 'Articles',
	lede: 'Digests in our own words; each names the source its facts come from. Your own articles stand beside them.',
	search: 'Search in articles',
	country: 'Country',
	anyCountry: 'All countries',
	whose: 'Whose',
	whoseAll: 'All',
	whoseShipped: 'Dateline’s',
	whoseOwn: 'Yours',
	found: articles,
	none: 'Nothing found',
	noneText: 'Try another word, or all countries.',
	noneOwn: 'You have added no article yet',
	noneOwnText:
		'Paste one, or open a bank somebody gave you: its questions become part of your quizzes.',
	clear: 'Clear the search',
	own: 'Your article',
	missing: 'This article is not here',
	missingText: 'It may have been removed, or the link is from another version of the bank.',
	toLibrary: 'All articles',
	source: 'Source',
	original: 'Read the original',
	questions,
	quizMe: 'Quiz me on this article',
	questionsTitle: 'Questions from this article',
	noQuestions: 'The engine was not sure enough of anything here to ask about it.',
	evidenceText: 'Marked sentences carry questions; the number leads to them and back.',
	toSentence: (number: number) => `To sentence ${number} in the text`,
	toQuestions: (number: number, count: number) => `Sentence ${number}: ${questions(count)}`,
	elsewhere: 'Proved by another article',
	edited: 'Edited',
	dateHow: (how: PublishedHow | 'shipped') => HOW[how],
	dateOpen: 'The source does not say when it was published: weekdays in it stay open.',
	changedTitle: 'What changed',
	changedText: 'This article is one of the two sources of a change.',
	remove: 'Remove this article',
	removeTitle: 'Remove this article?',
	removeText: 'Its questions leave your quizzes. What you learned from it stays in your history.',
	disputes: 'Other sources disagree on a fact in this article.',
	disputesTitle: 'Disagreements',
	seeDisputes: 'See what each says',
	bank: 'Your bank',
	bankText: (count: number, asked: number) =>
		count === 0
			? 'Articles you add make a bank of your own. It can be saved as one file and given to others.'
			: `${articles(count)} with ${questions(asked)}, kept on this device.`,
	bankSave: 'Save as a file',
	bankOpen: 'Open a bank file',
	bankFileName: 'my.dateline-bank',
	previewTitle: 'This file holds',
	previewNew: (count: number, asked: number) =>
		`New here: ${articles(count)} and ${questions(asked)}.`,
	previewNothing: 'You have all of it already. Nothing would change.',
	previewMark: { new: 'new', more: 'more questions', known: 'known' },
	previewMore: (count: number) => `and ${articles(count)} more`,
	previewAdd: (count: number) => `Add ${articles(count)}`,
	previewAdded: 'Added to your bank.',
	bankFailed: {
		'not-ours': 'This is no file of Dateline.',
		'wrong-kind': 'This is another file of Dateline, not a bank of articles.',
		'too-long': 'This file is too large to be a bank.',
		damaged: 'This file was damaged or cut short on its way. Ask for it again.',
		'newer-version': 'This file comes from a newer version of Dateline. Update first.',
		'bad-content': 'Something in this file is not as it should be, so nothing was taken from it.',
		empty: 'There is nothing in this file.',
		'not-text': 'This file could not be read as text.'
	}
});

const HOW: Readonly<Record<PublishedHow | 'shipped', string>> = {
	shipped: 'as the source gives it',
	given: 'as you gave it',
	meta: 'from the page itself',
	byline: 'from the byline',
	dateline: 'from the dateline',
	unknown: 'not known'
};
