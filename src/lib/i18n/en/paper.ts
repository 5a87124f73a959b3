import { said } from '../said';

/** A set on paper: printing it, and typing in what comes back. */
export const paper = said('paper', {
	title: 'On paper',
	lede: 'Prints from the browser, also with no network. Sheets that come back are photographed or typed in and marked with the rest.',
	versions: 'Versions',
	versionsHow:
		'Each version has questions and options in another order. Version A has the questions in yours.',
	size: 'Paper',
	sizes: { a4: 'A4', letter: 'Letter' },
	parts: 'What to print',
	part: {
		test: 'Question papers',
		answers: 'Answer sheets',
		key: 'Key',
		evidence: 'Evidence'
	},
	names: 'Names, one per line (optional)',
	namesHow:
		'Each name gets its own answer sheet, versions in turn. Without names there is one for each version, to be copied.',
	nameCount: (count: number) => (count === 1 ? '1 name' : `${count} names`),
	noNames: 'no names',
	print: 'Print',
	typeIn: 'Type sheets in',
	left: (count: number) =>
		count === 1
			? '1 question needs a screen and is left out: before or after, one call after another.'
			: `${count} questions need a screen and are left out: before or after, one call after another.`,
	nothing: 'No question of this set can be asked on paper.',
	choosePart: 'Choose what to print.',
	// On the sheets
	version: (letter: string) => `Version ${letter}`,
	name: 'Name',
	of: (questions: number, points: string) =>
		questions === 1 ? `1 question, ${points}` : `${questions} questions, ${points}`,
	points: (count: number, text: string) => (count === 1 ? `${text} point` : `${text} points`),
	minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
	cues: {
		choice: 'Choose one.',
		'true-false': 'True or false?',
		typed: 'Write the answer.',
		cloze: 'Write what is missing.',
		order: 'Write the letters in order, earliest first.',
		match: 'Write a letter beside each.',
		map: 'Which country? Choose one.',
		sources: 'Choose one.',
		sprint: ''
	},
	oneSays: 'One source',
	otherSays: 'Another source',
	truths: { T: 'True', F: 'False' },
	answerSheet: 'Answer sheet',
	sheetHow: 'Put a cross in one box on each line, or write.',
	pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
	code: (version: string, learner: string) =>
		learner ? `Code of version ${version} for ${learner}` : `Code of version ${version}`,
	keyTitle: 'Key',
	keyHow: 'For whoever marks.',
	number: 'No.',
	evidenceTitle: 'Where it can be read',
	places: (all: string) => `Question ${all}`,
	answer: 'Answer',
	unknownDate: 'no date',
	// Typing in
	entryTitle: 'Type sheets in',
	entryLede:
		'A letter for each choice, T or F for a statement, letters in order for an order or a match. Empty where nothing was marked. The next field comes by itself.',
	learner: 'Name on the sheet',
	whichVersion: 'Version on the sheet',
	scanHow: 'The code on a sheet brings you here with its version and name filled in.',
	photos: 'From photos',
	photosHow:
		'Photograph each sheet whole, with its black squares, flat and from above. What cannot be read for sure is left open for you, and nothing counts before you add it.',
	choosePhotos: 'Choose photos of sheets',
	looking: (count: number) => (count === 1 ? 'Looking at 1 photo…' : `Looking at ${count} photos…`),
	waiting: (count: number) => (count === 1 ? '1 more sheet waits.' : `${count} more sheets wait.`),
	fromPhoto: 'Read from a photo: look at each line, then add the sheet.',
	notRead:
		'The boxes of this sheet could not be read in the photo. Take another one with all black squares in view, or type the marks in.',
	noSheet: 'No answer sheet of this set was found in the picture.',
	otherSet: 'The sheet in the picture is of another set.',
	leaveOut: 'Leave this sheet out',
	nameSeen: 'The name as it is written',
	lineSeen: (number: number) => `Question ${number} in the photo`,
	seen: {
		marked: 'Was read from the photo.',
		empty: 'Nothing marked.',
		unsure: 'Not sure: type what you see, or - for none.',
		words: 'Type what is written, or - for none.'
	},
	openLines: (count: number) =>
		count === 1
			? '1 question is open: type what you see, or - for none.'
			: `${count} questions are open: type what you see, or - for none.`,
	mark: (number: number) => `Question ${number}`,
	unread: 'Stands for nothing on this sheet.',
	save: 'Add to the results',
	needName: 'Type the name first.',
	mend: (count: number) =>
		count === 1
			? '1 mark stands for nothing on this sheet.'
			: `${count} marks stand for nothing on this sheet.`,
	saved: (learner: string) => `${learner} is in the results.`,
	again: (learner: string) =>
		`${learner} is in the results already: this will count as another attempt.`,
	justNow: 'Typed in just now',
	takeBack: 'Take the last one back',
	takenBack: (learner: string) => `${learner} is taken back.`,
	results: 'Results',
	unknown: 'This sheet belongs to a set that is not on this device.'
});
