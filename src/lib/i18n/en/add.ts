export const add = {
	title: 'Add an article',
	heading: 'Turn an article into questions',
	lede: 'Paste English news text or open a file. It is read on this device; nothing is uploaded.',
	headline: 'Headline (may stay empty)',
	text: 'Article text',
	placeholder: 'Paste the article here',
	file: 'Open a .txt, .md or .html file',
	published: 'Published on',
	publishedNote:
		'Needed to know which day “Thursday” is. Leave empty if you do not know: such days then stay open.',
	publisher: 'Publisher (may stay empty)',
	read: 'Find questions',
	reading: 'Reading the article',
	again: 'Change the text',
	found: (count: number) => (count === 1 ? '1 question found' : `${count} questions found`),
	foundText: 'Untick what you do not want, then keep the rest.',
	none: 'No question is safe enough',
	noneText:
		'The engine asks only what it is sure of: offices, relations, visits, dates and numbers that the text states outright.',
	keep: (count: number) => (count === 1 ? 'Keep 1 question' : `Keep ${count} questions`),
	kept: 'Kept. They are part of your quizzes now.',
	dateUnknown: 'Publication date unknown: weekdays and months without a year stay unresolved.',
	dateKnown: (date: string, how: string) => `Publication date: ${date} (${how}).`,
	how: {
		given: 'as you gave it',
		meta: 'from the page',
		byline: 'from the byline',
		dateline: 'from the dateline',
		unknown: 'unknown'
	},
	disputes: 'Disagrees with what is already known',
	problems: {
		empty: 'There is no text to read.',
		'too-long': 'This is longer than a million characters. Paste one article at a time.',
		'not-text': 'This file is not text in UTF-8.',
		'no-article': 'There is no article in this page.',
		'front-matter-missing': 'The block at the top of the file is incomplete.',
		'front-matter-field': 'A line at the top of the file is not as it should be.',
		'not-english': 'This does not look like English news text.',
		crashed: 'The reader stopped. Your other data is untouched; try a shorter text.',
		'too-large': 'This file is larger than two megabytes.'
	},
	fromShare: 'Received from another app.'
} as const;
