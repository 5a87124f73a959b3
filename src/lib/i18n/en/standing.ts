import { said } from '../said';

/** What is told on every page of how the history stands. */
export const standing = said('standing', {
	sessionOnly:
		'This browser does not let Dateline keep anything (private mode, or storage is blocked). You can use everything, but your progress will be gone when you close this page.',
	older:
		'Your history could not be brought into the form this version keeps it in. It is whole, and your answers are kept as before; the next start tries again. A copy makes sure.',
	saveCopy: 'Save a copy',
	ios: 'Before you study on an iPhone or iPad: Share, then “Add to Home Screen”. The installed app keeps its own data, and Safari clears that of sites not opened for a week.',
	iosRead: 'I see',
	mustReload: 'Dateline was updated in another tab. Reload to go on here: no answer is lost.',
	reload: 'Reload',
	updateReady: 'A new version is ready.',
	updateNow: 'Update now',
	later: 'Later',
	missing: (count: number) =>
		count === 1
			? '1 entry of your history was on this device at an earlier visit and is gone from it. A copy may bring it back; what is left is counted meanwhile.'
			: `${count} entries of your history were on this device at an earlier visit and are gone from it. A copy may bring them back; what is left is counted meanwhile.`,
	altered:
		'Entries of your history on this device are not as they were written: something altered or damaged them. You see your progress from before; a copy can put them right.',
	toCopies: 'Look for a copy',
	goOn: 'Go on without them',
	takeAsIs: 'Use them as they are',
	rebuilding: 'Your progress is worked out again from your answers. You can go on meanwhile.',
	rebuildingProgress: 'Working out your progress'
});
