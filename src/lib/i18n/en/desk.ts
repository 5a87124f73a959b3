import type { ClaimKind, Modality, OfficeState, SlotName } from '../../core/claims/types';
import type { PublishedHow } from '../../core/article/types';
import { said } from '../said';

const KINDS: Readonly<Partial<Record<ClaimKind, string>>> = {
	'holds-office': 'Holds an office',
	'establishes-relations': 'Establishes relations',
	'cuts-relations': 'Cuts relations',
	'is-elected': 'Is elected',
	'opens-embassy': 'Opens an embassy',
	'first-since': 'First since',
	'speaks-with': 'Speaks with',
	'is-held': 'Is held',
	states: 'Says'
};

const SLOTS: Readonly<Partial<Record<SlotName, string>>> = {
	polity: 'of',
	actor: 'who',
	other: 'with or to',
	what: 'what',
	number: 'number',
	body: 'body',
	abstaining: 'abstaining'
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const HOW: Readonly<Record<PublishedHow, string>> = {
	given: 'as you gave it',
	meta: 'from the page',
	byline: 'from the byline',
	dateline: 'from the dateline',
	unknown: 'unknown'
};

/** The review desk: what was read in an article, and the questions it proposes. */
export const desk = said('desk', {
	heading: (count: number) =>
		count === 0
			? 'No question is safe enough'
			: count === 1
				? '1 question proposed'
				: `${count} questions proposed`,
	lede: 'Read each beside its sentence. Keep what is right, mend what is not, leave out the rest.',
	more: (count: number) => `${count} further questions are left out: no quiz needs so many.`,
	noneText:
		'The engine asks only what it is sure of: offices, relations, visits, dates and numbers that the text states outright. You can still keep the article: it is held against what comes later.',
	untitled: 'Untitled article',
	change: 'Change the text',
	textTitle: 'The article as it is read',
	legend: 'Show',
	markHint:
		'Tap a mark to see what it is read as. With the keyboard, arrow keys go from mark to mark.',
	markKinds: {
		person: 'People',
		country: 'Countries',
		place: 'Places',
		organisation: 'Organisations',
		date: 'Dates',
		claim: 'Claims'
	},
	markSpoken: {
		person: 'person',
		country: 'country',
		place: 'place',
		organisation: 'organisation',
		date: 'date'
	},
	noteSpoken: (number: number) => `Claim ${number}`,
	readAs: 'Read as',
	claim: 'claim',
	closeMark: 'Close',
	moreText: (count: number) => (count === 1 ? '1 more paragraph' : `${count} more paragraphs`),
	entity: (text: string) => `Stands for ${text}`,
	countryHow: {
		name: 'by its name',
		demonym: 'by its people',
		capital: 'by its capital',
		code: 'by its abbreviation'
	},
	dateCertainty: {
		explicit: 'The text says it in full.',
		resolved: 'Worked out from the day of publication.',
		unresolved: 'The text does not say which: no question is asked about it.'
	},
	timex: {
		DATE: 'A date',
		TIME: 'A time',
		DURATION: 'A length of time',
		SET: 'Something repeated'
	},
	openDate: 'not known',
	claimKind: (kind: ClaimKind) => KINDS[kind] ?? sentence(kind.replaceAll('-', ' ')),
	slot: (name: SlotName) => SLOTS[name] ?? name.replaceAll('-', ' '),
	when: 'when',
	modality: {
		happened: 'It happened.',
		planned: 'It is planned: never asked as a fact.',
		possible: 'It is only possible: never asked as a fact.',
		denied: 'It is denied: never asked as a fact.'
	} satisfies Record<Modality, string>,
	state: {
		current: 'in office',
		former: 'formerly',
		acting: 'acting',
		interim: 'interim',
		elect: 'elected, not yet in office',
		incoming: 'about to take office'
	} satisfies Record<OfficeState, string>,
	saidBy: (who: string) => `Said by ${who}`,
	dateKnown: (date: string, how: PublishedHow) => `Published on ${date} (${HOW[how]}).`,
	dateAsk: 'When was this published?',
	dateAskText:
		'The text does not say, so “Thursday” or “last month” stay open. With the day they become dates, and there may be more questions.',
	dateField: 'Day of publication',
	dateUse: 'Read again with this day',
	dateNone: 'Not known',
	dateChange: 'Change the day',
	dateUnknown: 'Publication day not known: weekdays and months without a year stay open.',
	disputesTitle: 'Disagrees with what is already known',
	disputesText: 'Nothing below is asked for points. Both sides are kept and shown.',
	thisArticle: 'This article',
	questionsTitle: 'Proposed questions',
	known: 'Another source says so too',
	key: 'Answer',
	editedMark: 'Edited',
	decision: { open: 'Not decided', accepted: 'Accepted', rejected: 'Left out' },
	accept: 'Accept',
	reject: 'Leave out',
	reopen: 'Undo',
	edit: 'Edit',
	editDone: 'Done',
	restore: 'As proposed',
	showInText: 'Show in the text',
	backToQuestion: 'Back to the question',
	questionNumber: (at: number, total: number) => `Question ${at} of ${total}`,
	fields: {
		prompt: 'Question',
		statement: 'Statement',
		cloze: 'Sentence with its gap',
		answer: 'Answer',
		option: (at: number) => `Wrong option ${at}`,
		accepted: 'Also right (one spelling a line)',
		explanation: 'Said after the answer'
	},
	truth: 'The statement is',
	truthTrue: 'True',
	truthFalse: 'False',
	flawsTitle: 'To be mended before it can be accepted',
	noFlaws: 'No flaw found.',
	newKey:
		'With another answer this is another question: what was learned of the old one stays with it.',
	parts: { order: 'In this order', match: 'These belong together', map: 'To be found on the map' },
	progress: (done: number, total: number) => `${done} of ${total} decided`,
	acceptRest: (count: number) =>
		count === 1 ? 'Accept the other one' : `Accept the other ${count}`,
	acceptAll: (count: number) => `Accept all ${count}`,
	keep: (count: number) =>
		count === 0 ? 'Keep the article' : count === 1 ? 'Keep 1 question' : `Keep ${count} questions`,
	kept: (count: number) =>
		count === 0 ? 'Kept, without questions.' : 'Kept. They are part of your quizzes now.'
});
