import { said } from '../said';

const answers = (count: string, of: number): string =>
	of === 1 ? `${count} answer` : `${count} answers`;

export const calibration = said('calibration', {
	title: 'How well the model knows you',
	lede: 'Before each answer, Dateline works out how likely you are to know it; that decides when a card comes back. Here is how often it was right about you.',
	back: 'Progress',
	reading: 'Going through your answers',
	failed: 'Your answers could not be gone through.',
	none: 'Nothing predicted yet',
	noneText:
		'An answer counts here when a fact is asked again on a later day. Come back when you have reviewed a few.',
	few: (count: string, of: number) =>
		`So far ${answers(count, of)} could be predicted. Below a hundred, what you see here is mostly chance.`,
	leftOut: (count: string, of: number) =>
		`${answers(count, of)} ${of === 1 ? 'is' : 'are'} left out here, because the clock of the device was wrong around them. They still count for what you know.`,

	curve: {
		title: 'Prediction and outcome',
		summary: (predicted: string, right: string, count: string, of: number) =>
			`Of ${answers(count, of)}, ${predicted} were predicted to be right, and ${right} were.`,
		verdict: {
			within:
				'Every group, or nearly every one, lies within chance of the line: what the model says of you can be believed.',
			high: 'More came true than was predicted: you remember longer than the model thinks, and are asked a little too often.',
			low: 'Less came true than was predicted: you forget sooner than the model thinks, and are asked a little too seldom.',
			mixed:
				'Some groups lie above the line and some below: the model errs, but in no one direction.'
		},
		across: 'predicted',
		up: 'came true',
		perfect: 'exactly as predicted',
		range: 'where the true share lies, 19 times in 20',
		predictedHead: 'Predicted',
		rightHead: 'Came true',
		countHead: 'Answers',
		lowHead: 'At least',
		highHead: 'At most',
		words: (predicted: string, right: string, count: string, of: number) =>
			`Predicted ${predicted}, came true ${right} of ${answers(count, of)}`
	},

	compared: {
		title: 'Against simpler guesses',
		lede: 'Log loss is the surprise an answer brought, on average: the smaller, the better. It is 0 for someone who always knows, and 0.69 for a tossed coin.',
		method: 'Predicted by',
		logLoss: 'Log loss',
		rmse: 'Off by',
		rmseNote:
			'“Off by” is how far groups of like answers came out from what was predicted. “Tells apart” is how often, of a right and a wrong answer, the right one had been held likelier; half is chance.',
		auc: 'Tells apart',
		names: {
			own: 'Dateline, as it was at the time',
			usual: 'FSRS-6 with its default weights',
			average: 'Always your average, known in hindsight',
			sm2: 'SM-2, as older programs use'
		},
		beats: {
			both: 'Dateline predicted your answers better than both simpler guesses.',
			sm2: 'Dateline predicted your answers better than SM-2, but no better than someone who always says your average. With more answers, or weights of your own, that may change.',
			average:
				'Dateline predicted your answers better than always saying your average, but no better than SM-2.',
			none: 'So far Dateline predicted your answers no better than these. With more answers, or weights of your own, that may change.'
		},
		unknown: 'not known'
	},

	own: {
		title: 'Weights of your own',
		lede: 'How fast memories fade differs from person to person. From your answers, Dateline can fit the numbers of its model to you. It uses the earlier four fifths, and tests them on the last fifth.',
		default:
			'In use now: the default weights of FSRS-6, from several hundred million reviews of many learners.',
		inUse: {
			'first-intervals': (date: string) =>
				`In use now: your own first intervals, fitted on ${date}; the rest as by default.`,
			full: (date: string) => `In use now: weights of your own, fitted on ${date}.`
		},
		short: (count: string, needed: string) =>
			`This needs ${needed} answers; you have ${count}. Until then the default weights are the best guess there is.`,
		first:
			'With what you have, the first interval after each grade can be fitted. All the weights can be from 1,000 answers on, 300 of them recalled on a later day without options to pick from.',
		all: 'You have enough answers for all 21 weights. The optimiser is about half a megabyte and runs on this device alone; it may take a minute.',
		fit: { 'first-intervals': 'Fit my first intervals', full: 'Fit all my weights' },
		stage: {
			loading: 'Loading the optimiser',
			training: (done: string, of: string) => `Fitting: pass ${done} of ${of} done`,
			judging: 'Testing on your later answers'
		},
		progress: 'Fitting',
		cancel: 'Stop',
		fitFailed: 'That did not work; nothing was changed. Perhaps the optimiser could not be loaded.',
		result: 'Tried out',
		sure: (count: string, of: number) =>
			`On your last ${answers(count, of)} the new weights predicted better, by more than chance explains.`,
		better: (count: string, of: number) =>
			`On your last ${answers(count, of)} the new weights predicted a little better, though chance alone could explain it.`,
		notBetter: (count: string, of: number) =>
			`On your last ${answers(count, of)} the new weights were no better than those in use, which therefore stay. Try again with more answers.`,
		tooFew:
			'There are too few later answers to tell whether the new weights are better. They stay as they are.',
		measure: 'Measure',
		before: 'Now',
		after: 'New',
		loss: 'Log loss on your later answers',
		luck: (luck: string) => `The difference may be off by ${luck} either way through chance.`,
		interval: {
			1: 'First interval after Again',
			2: 'First interval after Hard',
			3: 'First interval after Good',
			4: 'First interval after Easy'
		},
		accept: 'Use the new weights',
		acceptNote:
			'All due dates are worked out again from your answers. You can take it back at any time.',
		discard: 'Leave it',
		close: 'Close',
		undo: 'Take these weights back',
		redo: 'Use them again'
	}
});
