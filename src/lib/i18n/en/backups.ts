import { said } from '../said';

/** Copies of the history: kept here, saved elsewhere, put back. */
export const backups = said('backups', {
	title: 'Copies and backups',
	heading: 'Copies and backups',
	lede: 'Your history lives in this browser alone. A copy outside of it is the only thing that survives a lost phone or cleared site data.',
	back: 'Settings and data',
	reminder:
		'Time for a copy: many answers are on this device alone. You find it under Settings, Copies and backups.',

	elsewhere: 'A copy outside this browser',
	never: 'No copy has left this browser yet.',
	last: (ago: string, fresh: number) =>
		`Last copy: ${ago}. ${fresh === 0 ? 'Nothing was answered since.' : fresh === 1 ? '1 answer since.' : `${fresh} answers since.`}`,
	save: 'Save a copy',
	share: 'Share a copy',
	shareNow: 'The copy is ready: share it now',
	saved: (entries: number) => `A copy with ${entries} entries is among your downloads.`,
	shared: 'The copy was handed over.',
	notShared: 'The browser refused to share it. Save it as a file instead.',
	notWritten: 'The history could not be read, so no copy was made. Try again, or open Rescue.',

	folder: 'Automatic copies into a folder',
	folderText:
		'Once a day while you use Dateline, into a folder of your choice; ten copies stay. Best one that is synchronised or backed up.',
	folderPick: 'Choose a folder',
	folderOn: (name: string) => `On: into “${name}”.`,
	folderAsk: (name: string) =>
		`The browser has forgotten the permission to write into “${name}”, as it does after a restart.`,
	folderAllow: 'Allow it again',
	folderDenied: (name: string) =>
		`The browser does not let Dateline write into “${name}” any more.`,
	folderOff: 'Stop',
	folderNone: 'This browser cannot write into a folder (Chrome or Edge on a computer can).',

	restore: 'Put a copy back',
	restoreText:
		'Adding a copy merges two histories: nothing is lost, and adding it twice changes nothing. You first see what would change.',
	choose: 'Choose a copy',
	working: 'Working',
	failed: {
		'too-long': 'This file is too large to be a saved copy.',
		'not-ours': 'This file is not a saved copy of Dateline.',
		damaged: 'This copy is damaged; nothing was changed.',
		'newer-version': 'This copy was made by a newer version. Update first.',
		'bad-content': 'This copy holds entries that make no sense; nothing was changed.',
		disk: 'The history on this device could not be read; nothing was changed.'
	},
	salvage: 'Take what is whole in it',
	gone: 'This copy is no longer here.',

	previewOf: (name: string) => `What “${name}” would change`,
	doneTitle: 'What came in',
	nothingNew: 'Nothing: everything in this copy is already here.',
	fresh: (count: number) => (count === 1 ? '1 new entry' : `${count} new entries`),
	onlyHere: (count: number) =>
		count === 1
			? '1 entry here that the copy does not have: it stays.'
			: `${count} entries here that the copy does not have: they stay.`,
	damagedPart: 'The copy is damaged. This is what is still whole in it.',
	refused: (count: number) =>
		count === 1
			? '1 entry made no sense and is left out.'
			: `${count} entries made no sense and are left out.`,
	altered: (count: number) =>
		count === 1
			? '1 entry here is not as this copy has it. Entries are never changed once they are written: it was altered or damaged, here or in the copy.'
			: `${count} entries here are not as this copy has them. Entries are never changed once they are written: they were altered or damaged, here or in the copy.`,
	mend: 'Put them right from the copy',
	mended: (count: number) => (count === 1 ? '1 entry put right.' : `${count} entries put right.`),
	answers: 'New answers',
	day: 'Day',
	device: 'Device',
	count: 'Answers',
	/** Devices have no names but ten random characters; the first tell them apart. */
	deviceName: (id: string) => `Device ${id.slice(0, 4)}`,
	moreDays: (count: number) => `and ${count} more days`,
	undos: (count: number) => (count === 1 ? '1 step taken back' : `${count} steps taken back`),
	sets: 'Sets',
	articles: 'Articles',
	removed: (count: number) =>
		count === 1 ? '1 article or set removed' : `${count} articles or sets removed`,
	results: (count: number) => (count === 1 ? '1 result handed in' : `${count} results handed in`),
	weights: 'The weights of the memory model change.',
	settings: 'Settings',
	setting: (key: string, from: string, to: string) => `${key}: from ${from} to ${to}`,
	unset: 'not set',
	learned: (count: number) =>
		count === 1 ? '1 fact becomes known here' : `${count} facts become known here`,
	forgotten: (count: number) =>
		count === 1
			? '1 fact is no longer known, because a step was taken back'
			: `${count} facts are no longer known, because steps were taken back`,
	items: 'Memory that changes most',
	item: (question: string, from: string, to: string) => `${question} From ${from} to ${to}.`,
	days: (text: string) => `${text} days`,
	clocks: 'Clocks that were wrong',
	clock: {
		ahead: (device: string, count: number) => `${device}: ahead, ${count} entries`,
		behind: (device: string, count: number) => `${device}: behind, ${count} entries`,
		impossible: (device: string, count: number) => `${device}: impossible, ${count} entries`
	},
	merge: 'Add it',
	merged: (count: number) =>
		count === 0
			? 'Everything in this copy was already here.'
			: count === 1
				? '1 entry added.'
				: `${count} entries added.`,
	cancel: 'Leave it',
	close: 'Close',
	goBack: 'Go back to exactly this state',
	goBackText: (count: number) =>
		`Going back undoes ${count === 1 ? 'the 1 entry' : `the ${count} entries`} made since. Nothing is deleted: a copy is taken first, and with it you can return to how things are now.`,
	goBackTitle: 'Go back to exactly this state?',
	wentBack: (count: number) => `Done: ${count} entries taken back.`,

	snapshots: 'Copies kept here',
	snapshotsText:
		'Taken while you study, at most every half hour. Older ones are thinned out: one an hour for a day, one a day for a week, one a week for two months. They help against mistakes, not against a cleared browser.',
	noSnapshots: 'None yet: the first is taken soon after your first answers.',
	take: 'Take one now',
	taken: 'The copy is taken.',
	notTaken: 'No copy could be kept: the device may be full.',
	reasons: {
		regular: 'while studying',
		import: 'before a copy was added',
		restore: 'before going back',
		erase: 'before erasing',
		migration: 'before an update changed the layout',
		asked: 'at your request'
	},
	entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
	look: 'Look into it',
	lookAt: (when: string) => `Look into the copy of ${when}`,
	clear: 'Erase the copies kept here',
	clearTitle: 'Erase the copies kept here?',
	clearText: 'Your history stays. What only these copies hold will be gone.',
	cleared: 'The copies kept here are erased.',

	keeping: 'What the browser promises',
	persisted: 'The browser has promised to keep your data.',
	notPersisted:
		'The browser may clear your data when the device runs low on space. It decides by how much you use Dateline; installing helps.',
	askPersist: 'Ask the browser to keep it',
	refusedPersist: 'The browser did not promise it this time.',
	ios: 'On an iPhone or iPad, install Dateline before you study: Safari clears data of sites not opened for a week, and the tab and the installed app do not share theirs. To move: save a copy in the tab, then add it in the app.',
	rescue: 'If Dateline ever fails to open, the rescue page still reaches your data:',
	rescueLink: 'Rescue'
});
