import { said } from '../said';

const learners = (count: number): string => (count === 1 ? '1 learner' : `${count} learners`);
const attempts = (count: number): string => (count === 1 ? '1 attempt' : `${count} attempts`);
const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);
const marks = (count: number): string => (count === 1 ? '1 mark' : `${count} marks`);

/** Marks, item analysis, re-grading and reports. Percentages and numbers come as text. */
export const results = said('results', {
	title: 'Results',
	back: 'Back to the set',
	otherVersions: (count: number) =>
		count === 1
			? '1 result is of another version of this set:'
			: `${count} results are of other versions of this set:`,
	versionCount: (number: number, count: number) =>
		count === 1 ? `Version ${number}, 1 result` : `Version ${number}, ${count} results`,
	counts: (who: number, tries: number) => `${learners(who)} · ${attempts(tries)}`,
	none: 'No results yet',
	noneText: 'Open what your learners send back: codes, links, files or paper.',
	missing: (count: number) =>
		`${questions(count)} of this set are not in this version of the bank and are left out of all marks.`,
	views: 'Views of the results',
	tabs: {
		marks: 'Gradebook',
		questions: 'Questions',
		typed: 'Typed answers',
		regrade: 'Re-grade',
		report: 'Class report',
		save: 'Save and share'
	},
	search: 'Find a learner',
	found: (count: number, of: number) =>
		count === of ? learners(count) : `${count} of ${learners(of)}`,
	attempts: 'The mark is',
	choices: {
		first: 'the first attempt',
		last: 'the last attempt',
		best: 'the best attempt',
		mean: 'the mean of all'
	},
	hideNames: 'Show codes instead of names',
	quiet:
		'Without names, figures are shown from five learners on: with fewer, one could tell who is who.',
	learner: 'Learner',
	nameless: 'No name',
	mark: 'Mark',
	tries: 'Attempts',
	handedIn: 'Handed in',
	sortBy: (what: string) => `Sort by: ${what}`,
	question: (number: number) => `Question ${number}`,
	attempt: (number: number) => `Attempt ${number}`,
	of: (points: string, total: string) => `${points} / ${total}`,
	flags: {
		late: 'late',
		beyond: 'beyond the limit, not counted',
		otherDraw: 'other questions than drawn',
		accommodated: 'extra time applied',
		paper: 'on paper'
	},
	outcomes: {
		right: 'right',
		nearly: 'nearly right',
		wrong: 'wrong',
		skipped: 'skipped',
		unanswered: 'no answer',
		'not-asked': 'not asked'
	},
	settled: {
		teacher: 'you decided',
		'full-credit': 'full points given',
		'never-lower': 'kept, since no mark falls',
		dropped: 'dropped'
	},
	saidRight: 'says it was right',
	order: 'Order',
	orders: {
		set: 'as in the set',
		hard: 'hardest first',
		doubtful: 'worth a look first'
	},
	rightShare: (share: string) => `${share} of the points`,
	dropped: 'dropped',
	credited: { all: 'full points for all', answered: 'full points for answers' },
	chips: {
		miskey: 'key may be wrong',
		weak: 'does not tell learners apart',
		negative: 'strong learners did worse',
		outdated: 'outdated'
	},
	figures: {
		title: 'Figures',
		facility: 'Facility',
		facilityText: (share: string, low: string, high: string, count: number) =>
			`${attempts(count)} got ${share} of the points here. With that many, what the class truly knows may be anywhere from ${low} to ${high} (95%).`,
		deviation: 'Standard deviation',
		deviationText: (spread: string) =>
			`Marks here lie about ${spread} of a full mark from their mean.`,
		intended: 'Intended weight',
		intendedText: (share: string) => `It can give ${share} of all points.`,
		effective: 'Effective weight',
		effectiveText: (share: string) =>
			`It makes ${share} of the difference between one learner's mark and another's.`,
		negativeText:
			'It has none: whoever did well otherwise did worse here. The key or the wording may be at fault.',
		discrimination: 'Discrimination index',
		discriminationText: {
			strong: 'Whoever knows this tends to know the rest: it tells learners apart well.',
			fair: 'It tells learners apart a little.',
			weak: 'It hardly tells those who know the rest from those who do not.',
			against: 'Those who know the rest get it wrong more often: look at the key and the wording.'
		},
		between: (low: string, high: string) => `It may be anywhere from ${low} to ${high} (95%).`,
		efficiency: 'Discriminative efficiency',
		efficiencyText: (share: string) =>
			`That is ${share} of what a question with these very marks could do at most.`,
		unknown: 'not known',
		unknownText: 'It takes at least two learners whose marks differ.'
	},
	options: {
		title: 'Who took what',
		answer: 'Answer',
		key: 'key',
		count: 'Taken',
		best: 'Best 27%',
		weakest: 'Weakest 27%',
		discrimination: 'With the rest',
		text: (share: string, low: string, high: string) =>
			`${share} took it; in such a class it may be ${low} to ${high} (95%).`,
		rest: (share: string) => `Who took it got ${share} of the other points.`,
		note: 'Best and weakest are told by all other questions. “With the rest” runs from −1 to 1: above 0, those who took it know the rest better.',
		none: (count: number) => (count === 1 ? '1 gave no answer.' : `${count} gave no answer.`),
		few: 'With fewer than ten attempts nothing is called faulty.',
		flags: {
			unused: 'hardly anybody takes it',
			'attracts-able': 'draws those who know the rest',
			'weak-key': 'not taken by those who know the rest'
		}
	},
	miskey: (option: string) => `More of the best took “${option}” than the key. Is the key right?`,
	decide: {
		title: 'Decide',
		drop: 'Drop it',
		undrop: 'Count it again',
		all: 'Full points for all',
		answered: 'Full points for whoever answered',
		none: 'Give points as marked',
		accept: 'Count as right',
		refuse: 'Count as wrong',
		judge: 'As marked automatically'
	},
	proposal: {
		title: 'Re-grade?',
		changes: (count: number) =>
			count === 0 ? 'No mark changes.' : `${marks(count)} would change:`,
		apply: 'Re-grade',
		cancel: 'Leave it',
		done: 'Re-graded.'
	},
	typed: {
		lede: 'Equal answers stand together, whatever their case, accents and spaces. Decide once, and it counts for all who gave it.',
		none: 'No question of this set is answered by typing.',
		noAnswers: 'Nobody answered this yet.',
		given: (count: number) => (count === 1 ? 'once' : `${count} times`),
		also: (spellings: string) => `also: ${spellings}`,
		mixed: 'judged in part',
		says: (count: number) =>
			count === 1 ? '1 learner says it was right' : `${count} learners say it was right`,
		onlyOpen: 'Only answers neither accepted nor decided yet'
	},
	outdated: {
		title: 'Outdated',
		since: (date: string) => `Outdated since ${date}`,
		doubtful: (date: string) => `Doubtful since ${date}: it was good up to then.`,
		now: (answer: string) => `It is now: ${answer}`,
		source: 'What tells so',
		regrade: 'Full points for all',
		regradeNow: 'Accept the new answer, too'
	},
	regrade: {
		neverLower: 'No mark falls below what it was before any decision',
		standing: 'What stands',
		nothing: 'You have decided nothing: all marks are automatic.',
		changedTitle: 'Whose marks changed',
		changed: (count: number) =>
			count === 0
				? 'No mark differs from the automatic one.'
				: count === 1
					? '1 mark differs from the automatic one:'
					: `${marks(count)} differ from the automatic ones:`,
		before: 'Before',
		after: 'After',
		undo: 'Take the last decision back',
		noteTitle: 'Tell the learners',
		noteText:
			'A text for all: what was decided and why marks changed, without names. Each learner’s own mark is in their report.',
		linkTitle: 'Link that brings it to their devices',
		linkText:
			'Whoever opens it sees their own mark as it is now, beside the answers. A code for the answers is in it, where the set has one.',
		linkQr: 'QR code of the re-grading',
		copyLink: 'Copy the link',
		noteHead: (title: string) => `About “${title}”:`,
		notes: {
			drop: (number: number, prompt: string) =>
				`Question ${number} (${prompt}) was dropped: it counts for nobody.`,
			all: (number: number, prompt: string) =>
				`Question ${number} (${prompt}) gives full points to everybody.`,
			answered: (number: number, prompt: string) =>
				`Question ${number} (${prompt}) gives full points to everybody who answered it.`,
			right: (number: number, prompt: string, answer: string) =>
				`Question ${number} (${prompt}): “${answer}” counts as right.`,
			wrong: (number: number, prompt: string, answer: string) =>
				`Question ${number} (${prompt}): “${answer}” does not count as right.`,
			neverLower: 'Nobody’s mark fell.'
		},
		noteCapsule: (code: string) => `Code that opens the answers and explanations: ${code}`,
		copy: 'Copy the text',
		share: 'Share the text',
		copied: 'The text is copied.',
		notCopied: 'Copying is not allowed here: select the text and copy it by hand.'
	}
});
