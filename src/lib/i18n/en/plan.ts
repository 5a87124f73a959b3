import type { Exam } from '../../core/memory/plan-types';
import type { Subject } from '../../core/questions/types';
import { said } from '../said';

const items = (count: number): string => (count === 1 ? '1 fact' : `${count} facts`);

export const plan = said('plan', {
	title: 'Your plan',
	heading: 'Your plan',
	lede: 'How much, how surely, and when. Each choice is tried out on your own memory before it counts.',
	back: 'Back to your flashcards',
	empty: 'You have not learned anything yet, so the numbers below are about new facts only.',
	remember: 'How surely',
	retention: 'Ask when the chance that you know it falls to',
	retentionNote:
		'Higher means more reviews and fewer surprises. 90% suits most people; beyond 95% the work grows fast.',
	bySubject: 'Another level for some subjects',
	asAll: 'as above',
	subjects: {
		countries: 'Countries',
		people: 'People',
		dates: 'Dates',
		numbers: 'Numbers',
		events: 'Events'
	} satisfies Record<Subject, string>,
	day: 'Each day',
	fresh: 'New facts a day',
	minutes: 'Minutes a day',
	minutesNote: (seconds: string) =>
		`Leave the minutes empty for no limit. An answer takes you about ${seconds}.`,
	rollover: 'A new day begins at',
	rolloverNote:
		'Answers before then count for the day before. Days already studied stay as they were.',
	week: 'The week',
	weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
	shares: { usual: 'usual', easy: 'easy', free: 'free' },
	weekNote: 'On an easy day about half as much falls due, on a free one next to nothing.',
	breaks: 'Breaks',
	breaksNote: 'Nothing falls due in a break: cards come before it, or after.',
	breakFrom: 'First day',
	breakTo: 'Last day',
	breakAdd: 'Add the break',
	breakText: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
	noBreaks: 'No breaks.',
	remove: 'Remove',
	removeNamed: (name: string) => `Remove: ${name}`,
	edit: 'Change',
	editNamed: (name: string) => `Change: ${name}`,
	exams: 'Exams',
	examsNote:
		'Everything an exam asks for comes up once more in the last days before it; what you would forget first comes last.',
	noExams: 'No exams.',
	examTitle: 'Name',
	examOn: 'Date',
	examAbout: 'It asks for',
	abouts: {
		all: 'everything',
		subjects: 'some subjects',
		countries: 'some countries',
		set: 'a quiz set'
	} satisfies Record<Exam['about']['type'], string>,
	examCountry: 'Country',
	examSet: 'Set',
	chooseOne: 'choose',
	examUntitled: 'Exam',
	examAdd: 'Put it on the plan',
	examChange: 'Keep the changes',
	examSubjects: 'Subjects',
	examAsks: (count: number) => `It asks for ${items(count)}.`,
	examAsPlanned: (score: string, asked: number, share: string) =>
		`By your plan as it stands you would know about ${score} of ${asked} on the day (${share}).`,
	examInFull: (fresh: number, minutes: string, score: string, share: string) =>
		`To have all of it asked in time: ${fresh} new a day, ${minutes} a day until then; about ${score} known (${share}).`,
	examNothing: 'There is nothing to learn for it yet.',
	examNone: 'Choose a date within the next four months to see what it takes.',
	assigned: 'Sets to be done by a day',
	assignedUntil: (date: string) => `until ${date}`,
	prepare: 'Prepare',
	prepareNamed: (name: string) => `Prepare for: ${name}`,
	preview: 'The next 30 days',
	previewNote:
		'Simulated with your own memory and pace; what you have and what you try get the same luck.',
	what: 'What',
	now: 'Now',
	proposed: 'With your changes',
	rows: {
		minutes: 'Minutes a day',
		busiest: 'Minutes on the fullest day',
		reviews: 'Reviews a day',
		fresh: 'New facts a day',
		known: 'Facts known after 30 days',
		waiting: 'Cards left waiting after 30 days'
	},
	examRow: (title: string) => `Known on the day: ${title}`,
	examMinutesRow: (title: string) => `Minutes a day until ${title}`,
	of: (score: string, asked: number) => `${score} of ${asked}`,
	chart: 'Minutes on each of the next fourteen days',
	chartSummary: (mean: string, day: string, most: string) =>
		`${mean} a day on average; the fullest day is ${day} with ${most}.`,
	dayHead: 'Day',
	minutesHead: 'Minutes',
	save: 'Keep this plan',
	discard: 'Discard',
	saved: 'Your plan is kept.',
	unsaved: 'Not everything could be kept.',
	unchanged: 'Nothing changed yet.'
});
