import { said } from '../said';

const WHAT: Readonly<Record<string, string>> = {
	dateline: 'Your history, settings, articles and sets',
	'dateline-snapshots': 'Earlier copies that Dateline made by itself',
	'dateline-folder': 'The folder for automatic copies'
};

/** The page that works when the app does not. */
export const rescue = said('rescue', {
	/** What static/rescue.html says in English before its script has run. */
	page: {
		heading: 'Rescue',
		lede: 'This page needs nothing of the app. Use it when Dateline does not open, or before you try anything bold: it reads what is on this device and never deletes an answer.',
		here: 'What is on this device',
		looking: 'Reading …',
		out: 'Take it with you',
		outText:
			'The copy is what Dateline itself saves and reads. The raw copy holds every record of every database, readable by eye, whatever version wrote it. When in doubt, take both.',
		saveCopy: 'Save a copy (.dateline)',
		saveRaw: 'Save everything raw (.json)',
		back: 'Put a copy back',
		backText:
			'Adds what is not here yet, from a copy or a raw copy. Nothing is replaced, and doing it twice changes nothing.',
		choose: 'Choose a copy',
		mend: 'If Dateline does not open',
		mendText:
			'Both steps leave your history alone. The first clears what was worked out from it and can be worked out again; the second drops the stored files of the app and loads them again, which needs a network.',
		clear: 'Clear what was worked out',
		anew: 'Load the app again'
	},
	nothing: 'Nothing is kept here: Dateline was never used in this browser, or its data is gone.',
	what: WHAT,
	other: 'Kept by another part of this site',
	store: (name: string, count: number) =>
		count < 0 ? `${name}: cannot be read` : `${name}: ${count}`,
	version: (version: number) => `version ${version}`,
	cannotOpen: (reason: string) => `Cannot be opened (${reason}).`,
	reading: (records: number) => `${records} records read …`,
	savedRaw: (records: number) => `A raw copy with ${records} records is among your downloads.`,
	savedCopy: (events: number) => `A copy with ${events} entries is among your downloads.`,
	noHistory: 'There is no history here that could be read.',
	failed: (reason: string) => `That did not work: ${reason}. Nothing was changed.`,
	readFailed: {
		'not-ours': 'This file is not a copy of Dateline. Nothing was changed.',
		'too-long': 'This file is too large to be a copy. Nothing was changed.',
		damaged: 'Nothing in this file is whole. Nothing was changed.',
		'newer-version': 'This copy was made by a newer version. Nothing was changed.',
		'bad-content': 'Nothing in this copy makes sense to this version. Nothing was changed.'
	},
	noDatabase:
		'There is no database yet to put it into. Open Dateline once, then come back. Nothing was changed.',
	unknownLayout:
		'The database belongs to a version this page does not know. Take a raw copy, and update. Nothing was changed.',
	putBack: (read: number, added: number) =>
		`${read} entries read, ${added} of them were new and are kept now.`,
	damagedCopy: 'The copy is damaged; what was still whole has been read.',
	refused: (count: number) => `${count} entries made no sense and were left out.`,
	cleared: 'Cleared. Dateline works it out again from your history when it is next opened.',
	nothingToClear: 'There was nothing to clear.',
	fetching: 'The stored app is gone; Dateline is loaded again …'
});
