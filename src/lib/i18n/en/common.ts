/** What every page says. */
export const common = {
	name: 'Dateline',
	tagline: 'The news, as a quiz',
	skip: 'Skip to content',
	sections: 'Sections',
	nav: {
		front: 'Front',
		quiz: 'Quiz',
		review: 'Review',
		library: 'Articles',
		progress: 'Progress',
		sets: 'Sets',
		add: 'Add an article',
		settings: 'Settings and data'
	},
	loading: 'Loading',
	/** Said where a sentence has a gap. */
	blank: 'blank',
	dismiss: 'Dismiss',
	cancel: 'Cancel',
	unknownDate: 'undated',
	unknownPublisher: 'publisher unknown',
	sessionOnly:
		'This browser does not let Dateline keep anything (private mode, or storage is blocked). You can use everything, but your progress will be gone when you close this page.',
	mustReload: 'Dateline was updated in another tab. Reload to go on here: no answer is lost.',
	reload: 'Reload',
	updateReady: 'A new version is ready.',
	updateNow: 'Update now',
	later: 'Later',
	bankFailed: 'The question bank could not be read.',
	tryAgain: 'Try again',
	resumeTitle: 'Go on where you stopped',
	resumeText: (done: number, total: number) => `${done} of ${total} answered`,
	resume: 'Go on',
	notFound: 'This page does not exist',
	notFoundText: 'The address may be mistyped, or the article is no longer here.',
	broken: 'Something went wrong',
	brokenText: 'Your answers are safe on this device. Reloading usually helps.',
	toFront: 'To the front page'
} as const;
