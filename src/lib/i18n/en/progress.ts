import type { Grouping } from '../../core/memory/insights/groups';
import type { Window } from '../../core/memory/insights/retention';
import { claimKind } from './claim-kinds';
import { said } from '../said';

const facts = (count: string, of: number): string =>
	of === 1 ? `${count} fact` : `${count} facts`;
const answers = (count: string, of: number): string =>
	of === 1 ? `${count} answer` : `${count} answers`;
const cards = (count: string, of: number): string =>
	of === 1 ? `${count} card` : `${count} cards`;

const WINDOWS: Readonly<Record<Window, string>> = {
	today: 'Today',
	week: 'Last 7 days',
	month: 'Last 30 days',
	year: 'Last 365 days',
	all: 'Ever'
};

const GROUPS: Readonly<Record<Grouping, { label: string }>> = {
	subject: { label: 'Subject' },
	country: { label: 'Country' },
	person: { label: 'Person' },
	kind: { label: 'Kind of fact' }
};

const SPANS: Readonly<Record<number, string>> = {
	1: '1 day',
	3: '3 days',
	7: '1 week',
	21: '3 weeks',
	90: '3 months',
	365: '1 year'
};

const TICKS: Readonly<Record<number, string>> = {
	0: '<1 d',
	1: '1 d',
	3: '3 d',
	7: '1 w',
	21: '3 w',
	90: '3 mo',
	365: '1 y'
};

export const progress = said('progress', {
	title: 'Progress',
	heading: 'What you know',
	none: 'Nothing to show yet',
	noneText: 'Answer a few questions: what you know, what is due and your streak appear here.',
	tracing: 'Going through your history',
	failed: 'Your history could not be read.',
	source: (date: string) => `Dateline · ${date}`,
	pictureFailed: 'This browser cannot draw the picture.',

	leadBefore: 'Asked tomorrow, you would recall',
	leadAfter: (of: string, seen: number) => `of the ${facts(of, seen)} you have met.`,
	leadNote: 'The sum of the chances that you still have each of them after a night’s sleep.',
	leadFirst: 'Your first day. From tomorrow on, a line shows here how your knowledge grows.',
	leadTitle: 'In one number',
	review: (due: string) => `Review ${due} due`,

	numbers: 'Your numbers',
	due: 'due now',
	dueNone: 'nothing left for now',
	dueTime: (time: string) => `about ${time}`,
	known: 'firmly known',
	knownNote: 'recall likely for a week or more',
	learning: 'being learned',
	learningNote: 'not yet recalled unaided',
	streak: 'days in a row',
	longest: (days: string) => `longest: ${days}`,
	today: 'answers today',
	todayNote: (right: string, time: string) => `${right} right, ${time}`,
	todayNone: 'not yet',
	retentionStat: 'remembered',
	wanted: (share: string) => `${share} wanted`,
	against: {
		'too-few': (wanted: string) => `in 30 days; ${wanted} wanted, too early to say`,
		below: (wanted: string) => `in 30 days: less than the ${wanted} wanted`,
		'as-wanted': (wanted: string) => `in 30 days: as wanted (${wanted})`,
		above: (wanted: string) => `in 30 days: more than the ${wanted} wanted`
	},

	tabs: 'What to look at',
	tab: { memory: 'Memory', activity: 'Activity', groups: 'By subject', doubts: 'Weak spots' },

	day: 'Day',
	days: 'Days',
	week: 'Week',
	weekOf: (from: string, to: string) => `${from} to ${to}`,
	factsHead: 'Facts',
	factsOf: facts,
	answersHead: 'Answers',
	answersOf: answers,
	rightHead: 'Right',
	wrongHead: 'Not right',
	shareHead: 'Share right',
	minutes: 'Minutes',

	knowledge: {
		title: 'How your knowledge grew',
		known: 'Would be recalled',
		seen: 'Met so far',
		grew: (known: string, before: string, from: string) =>
			`${known} facts would be recalled now, against ${before} on ${from}.`,
		words: (day: string, known: string, seen: string) => `${day}: ${known} of ${seen}`
	},
	retention: {
		title: 'What you remembered when asked again',
		window: WINDOWS,
		which: 'Which memories',
		ages: { all: 'All', young: 'Young', mature: 'Mature' },
		ageNote: 'Young memories would hold for less than three weeks, mature ones for longer.',
		period: 'Period',
		low: 'At least',
		high: 'At most',
		expected: 'Model expected',
		reference: (share: string) => `wanted ${share}`,
		row: (share: string, count: string, of: number) => `${share} of ${answers(count, of)}`,
		rowNone: 'not asked again yet',
		range: 'where the true share lies, 19 times in 20',
		dot: 'what was counted',
		none: 'Facts count here from the second day they are asked.',
		verdict: {
			'too-few': (share: string, wanted: string) =>
				`${share} in the last 30 days: too few answers to hold against the ${wanted} you want.`,
			below: (share: string, wanted: string) =>
				`${share} in the last 30 days: less than the ${wanted} you want, and more than chance explains.`,
			'as-wanted': (share: string, wanted: string) =>
				`${share} in the last 30 days: what you want (${wanted}), within the limits of chance.`,
			above: (share: string, wanted: string) =>
				`${share} in the last 30 days: more than the ${wanted} you want. You could review less.`
		}
	},
	trend: {
		title: 'Remembered, week by week',
		summary: (low: string, high: string, count: string, of: number) =>
			of === 1
				? `One week with repeated facts so far, at ${high}.`
				: `Between ${low} and ${high} over ${count} weeks; the grey band is as wide as chance makes it.`,
		none: 'Nothing was asked a second time yet.',
		band: 'limits of chance',
		words: (from: string, share: string, count: string, of: number) =>
			`Week from ${from}: ${share} of ${answers(count, of)}`,
		wordsNone: (from: string) => `Week from ${from}: nothing asked again`
	},
	forecast: {
		title: 'What falls due',
		due: 'falls due that day',
		overdue: 'left over from before',
		overdueHead: 'Left over',
		free: 'free by your plan',
		easy: 'easy by your plan',
		planHead: 'Plan',
		usual: 'usual',
		summary: (week: string, of: number, busiest: string, most: string) =>
			`${cards(week, of)} in the next seven days; the fullest day is ${busiest} with ${most}.`,
		none: 'Nothing falls due in the next thirty days.',
		words: (day: string, count: string, of: number) => `${day}: ${cards(count, of)}`,
		later: (count: string, of: number) => `${cards(count, of)} later than that.`,
		head: 'Cards due'
	},
	stability: {
		title: 'How firmly you hold them',
		summary: (median: string) =>
			`Half of your facts you would still recall, nine times in ten, after ${median} or longer.`,
		bin: (from: string, to: string) => `${from} to ${to}`,
		first: 'under a day',
		last: (from: string) => `over ${from}`,
		spans: SPANS,
		ticks: TICKS,
		head: 'Days until recall falls to nine in ten',
		words: (bin: string, count: string, of: number) => `${bin}: ${facts(count, of)}`
	},
	calibration: 'How well the model knows you',
	plan: 'Change what you want to remember',

	heat: {
		title: 'Your year',
		summary: (days: string, of: number, longest: string, long: number) =>
			`${days} ${of === 1 ? 'day' : 'days'} of study in the last year; longest run: ${longest} ${long === 1 ? 'day' : 'days'}. Days with nothing due break no run.`,
		words: (day: string, count: string, of: number) => `${day}: ${answers(count, of)}`,
		free: (day: string) => `${day}: nothing was due`,
		missed: (day: string) => `${day}: not studied`,
		before: (day: string) => `${day}: before your first answer`,
		signs: { less: 'fewer', more: 'more answers', free: 'nothing due', missed: 'not studied' },
		weekFrom: 'Week from'
	},
	span: 'Show',
	spans: { days: 'Last 30 days', weeks: 'Last 26 weeks' },
	done: {
		title: 'Answers given',
		summary: (count: string, of: number, share: string) => `${answers(count, of)}, ${share} right.`,
		none: 'No answers in this time.',
		right: 'right',
		wrong: 'not right',
		words: (when: string, count: string, of: number, right: string) =>
			`${when}: ${answers(count, of)}, ${right} right`
	},
	time: {
		title: 'Time spent',
		summary: (all: string, each: string) => `${all} altogether, ${each} on a usual day of study.`,
		none: 'No time spent yet.',
		words: (when: string, time: string) => `${when}: ${time}`
	},
	hours: {
		title: 'When you study',
		summary: (hour: string, share: string) => `Most of all from ${hour} on: ${share} of your time.`,
		hour: 'Hour',
		words: (hour: string, time: string, count: string, of: number) =>
			`${hour}: ${time}, ${answers(count, of)}`
	},
	forms: {
		title: 'How you were asked',
		names: {
			choice: 'Multiple choice',
			'true-false': 'True or false',
			typed: 'Typed',
			cloze: 'Gap filled',
			order: 'Put in order',
			match: 'Pairs matched',
			map: 'Found on the map',
			sprint: 'Before or after',
			sources: 'Sources compared',
			card: 'Flashcard'
		},
		form: 'Form',
		median: 'Usual time',
		summary: (form: string, share: string, count: string) =>
			`Most often: ${form} (${count}), ${share} right.`,
		row: (share: string, count: string, time: string) => `${share} of ${count} · ${time}`
	},

	groups: {
		by: 'Group by',
		names: GROUPS,
		kind: claimKind,
		recall: {
			title: 'What you would recall tomorrow',
			full: 'would be recalled',
			of: 'asked so far',
			summary: (best: string, known: string, seen: string) =>
				`Most of all about ${best}: ${known} of the ${seen} facts asked so far.`,
			row: (known: string, seen: string) => `${known} of ${seen}`
		},
		right: {
			title: 'Remembered when asked again',
			summary: (weakest: string, share: string) => `Least about ${weakest}: ${share}.`,
			none: 'Facts count here from the second day they are asked.',
			row: (share: string, count: string) => `${share} of ${count}`
		},
		recallHead: 'Would be recalled',
		seenHead: 'Asked so far',
		totalHead: 'In the bank',
		none: 'Nothing asked so far belongs to such a group.',
		all: (count: string) => `Show all ${count}`,
		fewer: 'Show fewer'
	},

	weakest: 'You may be about to forget',
	weakestNote: 'Chance that you recall it today',
	noWeakest: 'Nothing: everything you have met is fresh.',
	missed: {
		title: 'Most missed',
		none: 'Nothing was missed twice.',
		row: (wrong: string, of: string, day: string) =>
			`missed ${wrong} of ${of} times, last on ${day}`,
		since: (times: number) =>
			times === 0
				? 'not right since'
				: times === 1
					? 'right once since'
					: `right ${times} times since`
	},
	stale: {
		title: 'Gone stale',
		lede: 'The world moves on: what you learned here was true on its day.',
		none: 'Nothing you have learned has changed or expired.',
		changed: 'Changed since',
		changedOn: (date: string) => `changed, as reported on ${date}`,
		expired: 'Older than its best-before date',
		expiredOn: (date: string) => `doubtful since ${date}`,
		expiredNote: (count: string, of: number) =>
			`${facts(count, of)} you know as of a day long past: right then, perhaps not now.`,
		disputes: 'What changed, side by side'
	},
	readArticle: 'Read the article',

	sittings: 'Quizzes taken',
	noSittings: 'No quiz yet.',
	sitting: 'Quiz',
	score: 'Score',
	when: 'When',
	resume: 'go on'
});
