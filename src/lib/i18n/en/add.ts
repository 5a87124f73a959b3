import { said } from '../said';

const PROBLEMS: Readonly<Record<string, string>> = {
	empty: 'There is no text to read.',
	'too-long': 'This is longer than a million characters. Paste one article at a time.',
	'not-text': 'This file is not text in UTF-8.',
	'no-article':
		'There is no article in this page, only menus, links or scripts. Open the article itself, select its words and paste them.',
	'front-matter-missing': 'The block at the top of the file is incomplete.',
	'front-matter-field': 'A line at the top of the file is not as it should be.',
	'not-english':
		'This does not look like English news text. Dateline reads English only; in another language it would guess.',
	crashed: 'The reader stopped. Your other data is untouched; try a shorter text.',
	'too-large': 'This file is larger than four megabytes.',
	'only-address':
		'This is only the address of a page. Dateline never goes online for you: open the page, select its words and paste them here.',
	'bank-file': 'This is a saved bank of articles. Open it under Articles.'
};

/** Adding an article: giving it, and why it could not be read. */
export const add = said('add', {
	title: 'Add an article',
	heading: 'Turn an article into questions',
	lede: 'Paste English news text or open a file. It is read on this device; nothing is uploaded.',
	headline: 'Headline (optional)',
	text: 'Article text',
	placeholder: 'Paste the article here',
	textNote: 'Paste as it is: headings and the day of a web page are kept with the words.',
	withMarkup: 'The page’s headings and day came along with the words.',
	file: 'Open a .txt, .md or .html file',
	dropHint: 'or drop a file or a piece of a page anywhere here',
	drop: 'Drop it to read it',
	published: 'Published on',
	publishedNote:
		'Needed to know which day “Thursday” is. Leave empty if you do not know: such days then stay open.',
	publisher: 'Publisher (optional)',
	read: 'Find questions',
	reading: 'Reading the article',
	stages: {
		reading: 'Reading the text',
		names: 'Finding names, countries and dates',
		claims: 'Working out what it claims',
		questions: 'Writing questions and checking them'
	},
	stageOf: (at: number, total: number) => `Step ${at} of ${total}`,
	long: 'This is as long as a book and takes its time. The page stays usable, and you can stop.',
	large: (count: string) => `${count} characters are held here: too many to show in a field.`,
	clear: 'Clear',
	stop: 'Stop reading',
	stopped: 'Stopped. The text is still here.',
	fromShare: 'Received from another app.',
	problemTitle: 'This could not be read',
	atLine: (line: number) => `Line ${line} of the file.`,
	problems: PROBLEMS,
	problemOther: 'Dateline cannot read this text.',
	toArticles: 'To Articles'
});
