import { said } from '../said';

/** What every page says. */
export const common = said('common', {
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
	bankFailed: 'The question bank could not be read.',
	tryAgain: 'Try again',
	broken: 'Something went wrong',
	resumeTitle: 'Go on where you stopped',
	resumeText: (done: number, total: number) => `${done} of ${total} answered`,
	resume: 'Go on'
});
